import type { CaseContent } from '../../../src/delivery/releases/release-content.ts';
import { wholePublicEdition } from '../../../src/delivery/releases/index.ts';
import type { CaseCorrectionInput, HandInPreparedInput } from '../../../src/generated/schema.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { handInPrepared } from '../../../src/management/preparation/hand-in-prepared.ts';
import { rulePrepared } from '../../../src/management/preparation/rule-prepared.ts';
import { applyRelease } from '../../../src/management/publishing/apply-release.ts';
import { approveRelease } from '../../../src/management/publishing/approve-release.ts';
import { type PrepareRelease, prepareRelease } from '../../../src/management/publishing/prepare-release.ts';
import { inTransaction } from '../../../src/platform/database/in-transaction.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aFrozenPicture, aHandedIn, confirmed, type HandedIn, holdAt } from '../../support/committee.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { acknowledge, aReadyFile, ask, tellSelected } from '../../support/preparation.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { checkAll, saveSeen, sheet, textOf } from '../../support/translations.ts';

/** What was accepted in preparation is what is translated, because it is what becomes public. */
let office: Office;
let press: TestPress;
let edition: Edition;
let [one, two, owner, writer]: Desk[] = [];
let handedIn: HandedIn;
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  edition = await office.anEdition();
  [one, two] = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
  [owner, writer] = [await office.aDesk(), await office.aDesk({ role: 'TRANSLATOR', editionYear: edition.year })];
  handedIn = await aHandedIn(office, edition, {
    ownerId: owner.person.id,
    sourceLocale: 'en',
    texts: [{ locale: 'en', title: 'A title', summary: 'A summary.', body: 'A body.' }],
    pictures: [await aFrozenPicture(press.storage, 'handed in')],
  });
  await confirmed(office, edition, [one, two], [{ submissionId: handedIn.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 }]);
  await holdAt(office, edition.reviewsCloseAt);
  await tellSelected([one, two], edition.year);
  await acknowledge(owner, handedIn.submissionId);
});
afterAll(async () => {
  await press.close();
  await office.close();
});

const units = async (language = 'fr') => (await sheet(writer!, handedIn.submissionId, language))!.texts;
const inFrench = (unit: string) => textOf(writer!, handedIn.submissionId, 'fr', unit);
async function accept(askedId: string, some: Partial<HandInPreparedInput>): Promise<void> {
  const about = { submissionId: handedIn.submissionId, askedId };
  const { versions } = granted(await handInPrepared(owner!, { idempotencyKey: aKey(), alt: [], texts: [], ...about, ...some }));
  granted(await rulePrepared(one!, { idempotencyKey: aKey(), ruling: 'ACCEPT', versionId: versions[0]!.id, ...about }));
}
const prepare = (some: Partial<PrepareRelease>) =>
  prepareRelease(one!, press, { idempotencyKey: aKey(), edition: edition.year, applyAt: new Date(0), kind: 'RESULTS', ...some });
const correct = (some: Partial<CaseCorrectionInput>) => {
  const { slug } = released;
  return { kind: 'CORRECTION' as const, correction: { cases: [{ slug, texts: [], pictures: [], applicants: [], ...some }], organizations: [] } };
};
let released: CaseContent;
async function publish(some: Partial<PrepareRelease>): Promise<CaseContent> {
  const release = granted(await prepare(some));
  for (const desk of [one!, two!])
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  await applyRelease(press, release.id);
  return (released = (await inTransaction(press.publisher, (client) => wholePublicEdition(client, edition.year)))!.cases[0]!);
}
const rights = { licence: 'OWN_WORK' as const, credit: 'Sample credit', personsShown: 'NOBODY' as const, consent: '' };

test('a text that was accepted is the source from then on: what was made of the earlier one is stale, and says what moved', async () => {
  for (const unit of ['title', 'summary', 'body']) await saveSeen(writer!, handedIn.submissionId, 'fr', unit, `fr ${unit}`);
  await checkAll(one!, handedIn.submissionId, 'fr');
  expect(await inFrench('body')).toMatchObject({ source: { text: 'A body.' }, isStale: false });

  const { id } = await ask(one!, edition, { place: 'BODY', longest: 1_000 });
  const next = { texts: [{ locale: 'en', value: 'A body.\n\nAnd what came of it.' }] };
  const { versions } = granted(
    await handInPrepared(owner!, { idempotencyKey: aKey(), submissionId: handedIn.submissionId, askedId: id, alt: [], ...next }),
  );
  expect(await inFrench('body')).toMatchObject({ source: { text: 'A body.' }, isStale: false }); // nobody has accepted it
  granted(
    await rulePrepared(one!, {
      ...{ idempotencyKey: aKey(), submissionId: handedIn.submissionId, askedId: id, ruling: 'ACCEPT', versionId: versions[0]!.id },
    }),
  );
  expect(await inFrench('body')).toMatchObject({
    ...{ source: { text: 'A body.\n\nAnd what came of it.' }, text: 'fr body', isStale: true, madeFrom: 'A body.' },
  });
  expect(await inFrench('title')).toMatchObject({ isStale: false });
  await saveSeen(writer!, handedIn.submissionId, 'fr', 'body', 'fr body\n\nfr more');
  await checkAll(one!, handedIn.submissionId, 'fr');
  expect(await inFrench('body')).toMatchObject({ isStale: false, state: 'CHECKED' });
});

test('pictures, videos and documents that were accepted are on the sheet, and their words become public with the case', async () => {
  const asked = {
    PICTURE: await ask(one!, edition, { form: 'PICTURE', place: 'PICTURES' }),
    VIDEO: await ask(one!, edition, { form: 'VIDEO', place: 'VIDEOS' }),
    DOCUMENT: await ask(one!, edition, { form: 'DOCUMENT', place: 'DOCUMENTS' }),
    inside: await ask(one!, edition, { form: 'DOCUMENT' }),
  };
  const files: Record<string, string> = {};
  for (const [name, { id }] of Object.entries(asked)) {
    const kind = name === 'inside' ? 'DOCUMENT' : (name as 'PICTURE' | 'VIDEO' | 'DOCUMENT');
    const bytes = Buffer.from(`a sample of ${name}`);
    files[name] = await aReadyFile(office, owner!, handedIn.submissionId, id, kind, { storage: press.storage, bytes });
    await accept(id, { fileId: files[name], alt: [{ locale: 'en', value: `The ${name.toLowerCase()}` }], rights });
  }
  const [own] = handedIn.content.pictures;
  const ofFiles = (await units()).filter(({ unit }) => unit.includes('-'));
  expect(ofFiles.map(({ unit, part, source }) => [unit, part, source.text])).toEqual([
    [`alt-${files.PICTURE}`, 'ALT', 'The picture'],
    [`alt-${own!.assetId}`, 'ALT', own!.alts.en],
    [`caption-${files.VIDEO}`, 'CAPTION', 'The video'],
    [`caption-${files.DOCUMENT}`, 'CAPTION', 'The document'],
  ]);
  for (const { unit } of ofFiles) await saveSeen(writer!, handedIn.submissionId, 'fr', unit, `fr ${unit.split('-')[0]!}`);
  await checkAll(one!, handedIn.submissionId, 'fr');

  await publish({});
  expect(released.texts.find(({ locale }) => locale === 'fr')).toEqual({
    ...{ locale: 'fr', title: 'fr title', summary: 'fr summary', body: 'fr body\n\nfr more', origin: 'PERSON', isStale: false },
  });
  expect(released.pictures.map(({ alts }) => alts.fr)).toEqual(['fr alt', 'fr alt']);
  expect(released.videos).toMatchObject([{ captions: { en: 'The video', fr: 'fr caption' }, poster: { alts: { fr: 'fr caption' } } }]);
  expect(released.documents).toMatchObject([{ titles: { en: 'The document', fr: 'fr caption' } }]);
});

test('afterwards one language of them is released by itself', async () => {
  for (const { unit } of await units('es')) await saveSeen(writer!, handedIn.submissionId, 'es', unit, `es ${unit.split('-')[0]!}`);
  await checkAll(one!, handedIn.submissionId, 'es');
  const before = released;
  const after = await publish({ kind: 'TRANSLATIONS', languages: ['es'] });
  expect(after.videos![0]!.captions).toEqual({ en: 'The video', fr: 'fr caption', es: 'es caption' });
  expect(after.documents![0]!.titles).toEqual({ en: 'The document', fr: 'fr caption', es: 'es caption' });
  expect(after.texts.filter(({ locale }) => locale !== 'es')).toEqual(before.texts);
});

test('words about a video and a document are put right in one language, and the files stay as they are', async () => {
  await holdAt(office, edition.reviewsCloseAt, 1_000); // after the desk wrote its own
  const before = released;
  const [videoId, documentId] = [before.videos![0]!.id, before.documents![0]!.id];
  const captions = [{ locale: 'es', value: 'Un vídeo' }];
  const after = await publish(
    correct({ videos: [{ videoId, captions, credit: 'Somebody else' }], documents: [{ documentId, titles: [{ locale: 'es', value: '' }] }] }),
  );
  const [video, document] = [before.videos![0]!, before.documents![0]!];
  const { es: _, ...titles } = document.titles;
  const said = { ...video.captions, es: 'Un vídeo' };
  expect(after).toEqual({
    ...before,
    videos: [{ ...video, captions: said, credit: 'Somebody else', poster: { ...video.poster!, alts: said } }],
    documents: [{ ...document, titles }],
  });
  const everything = ['en', 'fr'].map((locale) => ({ locale, value: '' }));
  const wrong = await prepare(
    correct({ videos: [{ videoId: documentId, captions: [] }], documents: [{ documentId, titles: everything, credit: 'x'.repeat(201) }] }),
  );
  expect(codes(wrong)).toEqual([
    { code: 'NOT_FOUND', path: ['correction', 'cases', '0', 'videos', '0', 'videoId'] },
    { code: 'TOO_LONG', path: ['correction', 'cases', '0', 'documents', '0', 'credit'] },
    { code: 'REQUIRED', path: ['correction', 'cases', '0', 'documents', '0', 'titles'] },
  ]);
  // older words of the desk do not undo it
  expect(codes(await prepare({ kind: 'TRANSLATIONS', languages: ['es'] }))).toEqual([{ code: 'CONFLICT', path: ['languages', '0'] }]);
});

test('a translation may be longer than what applicants hand in, and what is put right beside it does not cut it', async () => {
  const long = 'Cooperación '.repeat(14).trim(); // longer than an applicant’s title
  await publish(correct({ texts: [{ locale: 'es', title: long, summary: 'Uno.\n\nDos.' }] }));
  const after = await publish(correct({ texts: [{ locale: 'es', body: 'Otro.' }] }));
  expect(after.texts.find(({ locale }) => locale === 'es')).toMatchObject({ title: long, summary: 'Uno.\n\nDos.', body: 'Otro.' });
  const wrong = await prepare(correct({ texts: [{ locale: 'es', title: 'x'.repeat(181) }] }));
  expect(codes(wrong)).toEqual([{ code: 'TOO_LONG', path: ['correction', 'cases', '0', 'texts', '0', 'title'] }]);
});

test('a language that is taken down takes along what is said of files in it, and nothing of another', async () => {
  const before = released;
  const after = await publish({ kind: 'TAKE_DOWN', slug: before.slug, locale: 'fr' });
  expect(JSON.stringify([after.texts, after.pictures, after.videos, after.documents])).not.toMatch(/"fr"|"fr /);
  expect(after).toEqual({
    ...before,
    texts: before.texts.filter(({ locale }) => locale !== 'fr'),
    pictures: before.pictures.map((picture) => ({ ...picture, alts: without(picture.alts) })),
    videos: before.videos!.map((video) => ({
      ...video,
      captions: without(video.captions),
      poster: { ...video.poster!, alts: without(video.poster!.alts) },
      subtitles: video.subtitles.filter(({ locale }) => locale !== 'fr'),
    })),
    documents: before.documents!.map((document) => ({ ...document, titles: without(document.titles) })),
  });
});
const without = ({ fr: _, ...others }: Readonly<Record<string, string>>) => others;
