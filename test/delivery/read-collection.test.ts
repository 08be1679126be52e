import { readCollection, readPublicFile } from '../../src/delivery/collection/index.ts';
import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, aFile, someContent } from '../support/release-factory.ts';

let side: PublicSide;
beforeAll(async () => {
  side = await openPublicSide();
});
afterAll(() => side.close());

test('a book is made of what is public at one revision, every text and the widest rendition of each picture', async () => {
  await side.release(someContent({ year: 2025, count: 1 }));
  const { revision, appliedAt } = await side.release(someContent({ year: 2026, count: 2 }));
  const read = (await readCollection(side.reader, 2026))!;
  const { names, fields } = someContent({ year: 2026 }).edition!;
  expect(read).toMatchObject({ year: 2026, names, fields, revision, asOf: appliedAt });
  expect(read.cases.map(({ slug }) => slug)).toEqual(['2026-case-1', '2026-case-2']);
  const { id, slug, tier, fieldKey, startedOn, sourceLocale, countries, applicants, texts, pictures } = aCase(2026, 1);
  expect(read.cases[0]).toEqual({
    ...{ id, slug, tier, fieldKey, startedOn, sourceLocale, countries, applicants },
    texts: texts.map(({ isStale: _, ...text }) => text).toSorted((a, b) => (a.locale < b.locale ? -1 : 1)),
    pictures: pictures.map(({ renditions, alts, credit }) => ({ hash: renditions.at(-1)!.hash, alts, credit })),
  });
  expect(await readPublicFile(side.reader, read.cases[0]!.pictures[0]!.hash)).toEqual(aFile('2026-case-1', 1, 1920));
});

test('there is nothing of an edition that is not public', async () => {
  expect(await readCollection(side.reader, 2027)).toBeNull();
  expect(await readPublicFile(side.reader, '0'.repeat(64))).toBeUndefined();
});
