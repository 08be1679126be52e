import { Readable } from 'node:stream';
import type { AttachPictureInput } from '../../../src/generated/schema.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { attachPicture, type SubmissionView } from '../../../src/management/submissions/index.ts';
import { aDraft, aKey, anUpload, aPicture, aSubmittedCase, codes, type Drawer, granted, openDrawer, save, stateOf } from '../../support/applicant.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  await office.anEdition();
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const attach = async (desk: Desk, { id, version }: SubmissionView, bytes: Uint8Array, some: Partial<AttachPictureInput> = {}) =>
  await attachPicture(desk, drawer.storage, {
    ...{ idempotencyKey: aKey(), submissionId: id, expectedVersion: version, file: anUpload(bytes), alt: [] },
    ...some,
  });

const rest = async () => ({ rows: await stateOf(office), files: Object.keys(await drawer.files()).filter((key) => key.startsWith('originals/')) });

test('a picture stands behind those already there, its original kept byte for byte', async () => {
  const desk = await office.aDesk();
  const bytes = await aPicture(800, 600);
  const alt = [{ locale: 'en', value: ' A sample ' }];
  const first = granted(await attach(desk, await aDraft(desk), bytes, { alt, credit: 'Sample photographer' }));
  const second = granted(await attach(desk, first, await aPicture(300, 200)));
  expect(second.version).toBe(3);
  expect(second.pictures.map(({ width, height, alt: words, credit }) => ({ width, height, words, credit }))).toEqual([
    { width: 800, height: 600, words: [{ locale: 'en', value: 'A sample' }], credit: 'Sample photographer' },
    { width: 300, height: 200, words: [], credit: null },
  ]);
  const rows = await office
    .em()
    .execute<{ storage_key: string; renditions: { width: number; hash: string; storageKey: string }[] }[]>(
      'select storage_key, renditions from assets where id = ?',
      [second.pictures[0]!.id],
    );
  expect((await drawer.storage.get(rows[0]!.storage_key))!.equals(bytes)).toBe(true);
  const files = await drawer.files();
  expect(rows[0]!.renditions.map(({ width }) => width)).toEqual([320, 640, 800]);
  for (const { storageKey, hash } of rows[0]!.renditions)
    expect({ storageKey, hash }).toEqual({ storageKey: `renditions/${hash}.webp`, hash: files[storageKey] });
});

test('a retry with the same file answers the same and keeps one original; another file is another input', async () => {
  const desk = await office.aDesk();
  const draft = await aDraft(desk);
  const bytes = await aPicture();
  const idempotencyKey = aKey();
  const first = await attach(desk, draft, bytes, { idempotencyKey });
  const before = await rest();
  expect(await attach(desk, draft, bytes, { idempotencyKey })).toEqual(first);
  expect(codes(await attach(desk, draft, await aPicture(401), { idempotencyKey }))).toEqual([
    { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] },
  ]);
  expect(await rest()).toEqual(before);
});

test('what is refused leaves neither a row nor an original', async () => {
  const desk = await office.aDesk();
  const draft = await aDraft(desk);
  const submitted = await aSubmittedCase(desk, drawer);
  const bytes = await aPicture();
  const before = await rest();
  const unreadable = { code: 'MEDIA_UNREADABLE', path: ['file'] };
  expect(codes(await attach(desk, draft, Buffer.from('text')))).toEqual([unreadable]);
  expect(codes(await attach(desk, draft, bytes.subarray(0, 200)))).toEqual([unreadable]);
  expect(codes(await attach(desk, draft, Buffer.alloc(10_000_001)))).toEqual([{ code: 'MEDIA_TOO_LARGE', path: ['file'] }]);
  const broken = new Readable({ read: () => broken.destroy(new Error('Request disconnected during file upload stream parsing.')) });
  expect(codes(await attach(desk, draft, bytes, { file: anUpload(bytes, () => broken) }))).toEqual([unreadable]);
  expect(codes(await attach(desk, draft, bytes, { expectedVersion: 7 }))).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
  expect(codes(await attach(desk, submitted, bytes))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  const words = { alt: [{ locale: 'en', value: 'x'.repeat(301) }], credit: 'x'.repeat(201) };
  expect(codes(await attach(desk, draft, bytes, words))).toEqual([
    { code: 'TOO_LONG', path: ['alt', '0', 'value'] },
    { code: 'TOO_LONG', path: ['credit'] },
  ]);
  expect(await rest()).toEqual(before);
});

test('a submission has at most ten pictures', async () => {
  const desk = await office.aDesk();
  let draft = await aDraft(desk);
  for (let i = 0; i < 10; i++) draft = granted(await attach(desk, draft, await aPicture(40 + i, 40)));
  const before = await rest();
  expect(codes(await attach(desk, draft, await aPicture(99, 40)))).toEqual([{ code: 'TOO_MANY', path: ['file'] }]);
  expect(await rest()).toEqual(before);
  expect(granted(await save(desk, draft, {})).pictures.map(({ width }) => width)).toEqual(Array.from({ length: 10 }, (_, i) => 40 + i));
});
