import { verify } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { contentHash } from '../../../src/platform/canonical-json.ts';
import { latestRevision, openReceiptKey } from '../../../src/management/submissions/index.ts';
import {
  aCompleteDraft,
  aDraft,
  aSubmittedCase,
  aText,
  codes,
  type Drawer,
  fill,
  granted,
  openDrawer,
  save,
  stateOf,
  submit,
} from '../../support/applicant.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
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

test('a complete case is frozen as it is, and receives a receipt that anyone can verify', async () => {
  const desk = await office.aDesk();
  const draft = await aCompleteDraft(desk, drawer);
  const submitted = granted(await submit(desk, drawer, draft));
  const receipt = submitted.receipt!;
  expect(submitted).toEqual({
    ...draft,
    step: 'SUBMITTED',
    receipt,
    receipts: [receipt],
    firstReceivedAt: receipt.receivedAt,
    updatedAt: receipt.receivedAt,
  });
  expect(receipt.number).toMatch(/^CG-2030-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);

  const signed = Buffer.from(`${receipt.number}\n${receipt.receivedAt}\n${receipt.contentHash}`);
  const signature = Buffer.from(receipt.signature, 'base64url');
  expect(verify(null, signed, drawer.receiptKey.publicKey, signature)).toBe(true);
  expect(verify(null, Buffer.from(`${signed.toString()}0`), drawer.receiptKey.publicKey, signature)).toBe(false);

  const revision = (await latestRevision(office.em(), draft.id))!;
  expect(revision.number).toBe(1);
  expect(revision.content).toMatchObject({
    ...{ submissionId: draft.id, editionYear: 2030, sourceLocale: 'en', field: 'SECURITY', kind: 'PROJECT', startedOn: '2019-05-01' },
    ...{ countries: ['KE', 'CN'], texts: [aText()] },
    applicants: [
      { organizationId: draft.applicants[0]!.organization.id, role: 'LEAD', names: { en: 'Sample organization' }, kind: 'UNIVERSITY', country: 'KE' },
    ],
    pictures: [{ assetId: draft.pictures[0]!.id, mimeType: 'image/jpeg', width: 400, height: 300, alts: {}, credit: null }],
  });
  expect(revision.content.pictures[0]!.renditions.map(({ width }) => width)).toEqual([320, 400]);
  expect(contentHash(revision.content)).toBe(receipt.contentHash);
  expect(revision.contentHash).toBe(receipt.contentHash);
});

test('what is missing and every rule that is not met are told at once, and nothing is handed in', async () => {
  const desk = await office.aDesk();
  const draft = await aDraft(desk);
  const before = await stateOf(office);
  const refused = await submit(desk, drawer, draft);
  expect(codes(refused)).toEqual([
    { code: 'REQUIRED', path: ['texts', 'en', 'title'] },
    { code: 'REQUIRED', path: ['texts', 'en', 'summary'] },
    { code: 'REQUIRED', path: ['texts', 'en', 'body'] },
    { code: 'REQUIRED', path: ['field'] },
    { code: 'REQUIRED', path: ['startedOn'] },
    { code: 'REQUIRED', path: ['countries'] },
    { code: 'REQUIRED', path: ['applicants'] },
    { code: 'NOT_ELIGIBLE', path: ['field'] },
    { code: 'NOT_ELIGIBLE', path: ['startedOn'] },
    { code: 'NOT_ELIGIBLE', path: ['countries'] },
    { code: 'NOT_ELIGIBLE', path: ['texts'] },
  ]);
  expect(await stateOf(office)).toEqual(before);
});

test('a case that is complete but not eligible is told which rule, and why', async () => {
  const desk = await office.aDesk();
  const filled = await fill(desk, await aDraft(desk));
  const draft = granted(await save(desk, filled, { startedOn: '2014-12-31', countries: ['KE'] }));
  const refused = await submit(desk, drawer, draft);
  expect(refused.refusals!.map(({ sentence, path: at }) => [sentence.en, at])).toEqual([
    ['The rule "Began in 2015 or later" is not met. Implementation began on December 31, 2014.', ['startedOn']],
    ['The rule "Two or more countries or regions" is not met. Countries or regions named: Kenya.', ['countries']],
    ['The rule "Text and pictures" is not met. The text in English is complete; pictures: 0 of at least 1.', ['pictures']],
  ]);
  expect(refused.refusals!.every(({ sentence }) => /^不符合规则/.test(sentence['zh-Hans']))).toBe(true);
});

test('an older version is not handed in, nor anything twice', async () => {
  const desk = await office.aDesk();
  const draft = await aCompleteDraft(desk, drawer);
  expect(codes(await submit(desk, drawer, { ...draft, version: draft.version - 1 }))).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
  const submitted = await aSubmittedCase(desk, drawer);
  const before = await stateOf(office);
  expect(codes(await submit(desk, drawer, submitted))).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  expect(codes(await submit(desk, drawer, { ...submitted, version: 1 }))).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  expect(await stateOf(office)).toEqual(before);
  await office.em().execute(`update submissions set step = 'WITHDRAWN' where id = ?`, [draft.id]);
  expect(codes(await submit(desk, drawer, draft))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
});

test('the receipts’ key is made once, for this program’s user alone, and is the same when opened again', async () => {
  const file = path.join(drawer.folder, 'keys', 'receipts.pem');
  const keys = await Promise.all(Array.from({ length: 5 }, () => openReceiptKey(file)));
  const again = await openReceiptKey(file);
  expect(new Set([...keys, again].map(({ publicKey }) => publicKey)).size).toBe(1);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(again.secretFor('cursors').equals(keys[0]!.secretFor('cursors'))).toBe(true);
  expect(again.secretFor('cursors').equals(again.secretFor('other'))).toBe(false);
});

test('handing in takes the same statements in three round trips, however many languages a case has', async () => {
  const counted: number[][] = [];
  for (const languages of [['en'], ['en', 'fr', 'es', 'zh-Hans']]) {
    const desk = { ...(await office.aDesk()), arrivedAt: new Date() };
    const draft = granted(await save(desk, await aCompleteDraft(desk, drawer), { texts: languages.map((locale) => aText({ locale })) }));
    const work = new RequestWork(100);
    granted(await work.run(() => submit(desk, drawer, draft)));
    counted.push([work.statements, work.roundTrips]);
  }
  expect(counted).toEqual([
    [14, 3],
    [14, 3],
  ]);
});
