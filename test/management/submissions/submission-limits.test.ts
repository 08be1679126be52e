import type { Desk } from '../../../src/management/identity/index.ts';
import { describeMaterial } from '../../../src/management/submissions/describe-material.ts';
import { requestUpload } from '../../../src/management/submissions/request-upload.ts';
import { aCompleteDraft, aDraft, aKey, aText, codes, type Drawer, granted, openDrawer, save } from '../../support/applicant.ts';
import { holdClock } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { aRoom } from '../../support/room.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition({ applicationsCloseAt: new Date('2030-06-18T16:00:00Z'), ...later });
});
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(() => Promise.all([office.close(), drawer.close()]));

const later = {
  ...{ reviewsCloseAt: new Date('2030-07-18T16:00:00Z'), showcaseOpensAt: new Date('2030-08-18T16:00:00Z') },
  showcaseClosesAt: new Date('2030-09-18T16:00:00Z'),
};
interface Limits {
  texts: { text: string; graphemes: number; lines: boolean }[];
  languages: number;
  countries: number;
  files: { kind: 'PICTURE' | 'VIDEO' | 'DOCUMENT'; count: number; bytes: number; types: string[] }[];
  bytesTogether: number;
  attachedPictureBytes: number;
  deadline: { closesAt: string; closesAtText: string; timeZone: string; rule: string };
}
async function limitsFor(desk: Desk, id: string): Promise<Limits> {
  const { data, errors } = await ask<{ viewer: { submission: { limits: Limits } } }>(
    desk,
    `{ viewer { submission(id: "${id}") { limits { texts { text graphemes lines } languages countries applicants members files { kind count bytes types pixels minutes pages }
      bytesTogether openUploads uploadHours attachedPictureBytes deadline { closesAt closesAtText timeZone rule } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.viewer.submission.limits;
}

// each is one grapheme of several code points: a family, a letter with three marks, a syllable, a flag
const graphemes = ['👨‍👩‍👧‍👦', 'e\u0301\u0323\u0330', 'नि', '🇰🇪', '字'];

test('a client that counts by what the graph says is never told otherwise', async () => {
  const applicant = await office.aDesk();
  let draft = await aCompleteDraft(applicant, drawer);
  const { texts, languages } = await limitsFor(applicant, draft.id);
  const most = Object.fromEntries(texts.map(({ text, graphemes: count }) => [text, count])) as Record<string, number>;
  for (const one of graphemes)
    for (const [text, part] of [
      ['TITLE', 'title'],
      ['SUMMARY', 'summary'],
      ['BODY', 'body'],
    ] as const) {
      const saved = await save(applicant, draft, { texts: [aText({ [part]: one.repeat(most[text]!) })] });
      draft = granted(saved);
      const refused = await save(applicant, draft, { texts: [aText({ [part]: one.repeat(most[text]! + 1) })] });
      expect([one, part, codes(refused)]).toEqual([one, part, [{ code: 'TOO_LONG', path: ['texts', '0', part] }]]);
    }
  const materialId = draft.materials[0]!.id;
  const words = { MATERIAL_TITLE: 'title', MATERIAL_ALT: 'alt', MATERIAL_CREDIT: 'credit', MATERIAL_RIGHTS: 'rights' } as const;
  for (const [text, part] of Object.entries(words)) {
    const of = (count: number) => (part === 'title' || part === 'alt' ? [{ locale: 'en', value: '字'.repeat(count) }] : '字'.repeat(count));
    const describe = (count: number) =>
      describeMaterial(applicant, { idempotencyKey: aKey(), submissionId: draft.id, expectedVersion: draft.version, materialId, [part]: of(count) });
    draft = granted(await describe(most[text]!));
    expect(codes(await describe(most[text]! + 1))[0]?.code).toBe('TOO_LONG');
  }
  const many = (count: number) => Array.from({ length: count }, (_, i) => aText({ locale: `en-x-n${i}` }));
  expect(codes(await save(applicant, draft, { texts: many(languages + 1) }))[0]?.code).toBe('TOO_MANY');
});

test('files are limited as it says', async () => {
  const applicant = await office.aDesk();
  let draft = await aDraft(applicant);
  const { files, bytesTogether, attachedPictureBytes } = await limitsFor(applicant, draft.id);
  expect(files.map(({ kind, bytes, types }) => [kind, bytes, types[0]])).toEqual([
    ['PICTURE', aRoom.largest.PICTURE, 'image/jpeg'],
    ['VIDEO', aRoom.largest.VIDEO, 'video/mp4'],
    ['DOCUMENT', aRoom.largest.DOCUMENT, 'application/pdf'],
  ]);
  expect([bytesTogether, attachedPictureBytes]).toEqual([aRoom.ofSubmission, aRoom.attached]);
  for (const { kind, bytes } of files) {
    const ask = (byteLength: number) =>
      requestUpload(applicant, aRoom, {
        idempotencyKey: aKey(),
        submissionId: draft.id,
        expectedVersion: draft.version,
        kind,
        fileName: 'file',
        byteLength,
      });
    expect(codes(await ask(bytes + 1))).toEqual([{ code: 'MEDIA_TOO_LARGE', path: ['byteLength'] }]);
    draft = granted(await ask(bytes));
  }
});

test('the deadline is said in words, in the caller’s language, midnight as the end of its day', async () => {
  const applicant = await office.aDesk();
  const draft = await aDraft(applicant);
  const { deadline } = await limitsFor(applicant, draft.id);
  expect(deadline).toMatchObject({
    ...{ closesAt: '2030-06-18T16:00:00.000Z', closesAtText: '24:00 on June 18, 2030 (GMT+8)', timeZone: 'Asia/Shanghai' },
    rule: expect.stringContaining('before 24:00 on June 18, 2030 (GMT+8), by the clock of this service') as unknown,
  });
  const chinese = await limitsFor({ ...applicant, language: 'zh-Hans' }, draft.id);
  expect(chinese.deadline.rule).toContain('2030年6月18日 24:00');
});
