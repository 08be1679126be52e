import { verify } from 'node:crypto';
import type { Desk } from '../../src/management/identity/index.ts';
import { handInWhatIsReady, latestRevision, markReady, type SubmissionView, unmarkReady } from '../../src/management/submissions/index.ts';
import { readSubmission } from '../../src/management/submissions/read-submission.ts';
import { contentHash } from '../../src/platform/canonical-json.ts';
import { aCompleteDraft, aDraft, aKey, aText, codes, type Drawer, granted, openDrawer, save, stateOf, submit } from '../support/applicant.ts';
import { holdClock } from '../support/databases.ts';
import { openPostOffice } from '../support/notices.ts';
import { type Office, openOffice } from '../support/office.ts';

// Promises 5 and 6. Whoever has marked a version ready has handed it in if nothing else happens before the close: no last
// click, no machine that has to be up at the instant.
const close = '2031-06-18T16:00:00.000Z';
const lastMillisecond = '2031-06-18T15:59:59.999Z';
const settled = '2031-06-18T16:02:00.000Z';

let office: Office;
let drawer: Drawer;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  await office.anEdition({
    applicationsOpenAt: new Date('2031-03-01T00:00:00Z'),
    applicationsCloseAt: new Date(close),
    reviewsCloseAt: new Date('2031-08-01T00:00:00Z'),
    showcaseOpensAt: new Date('2031-11-01T00:00:00Z'),
    showcaseClosesAt: new Date('2031-11-02T00:00:00Z'),
  });
});
beforeEach(() => at('2031-06-01T00:00:00Z'));
afterAll(async () => {
  await holdClock(office.databases.management.owner, null);
  await office.close();
  await drawer.close();
});

const at = (instant: string) => holdClock(office.databases.management.owner, instant);
const mark = (desk: Desk, { id, version }: SubmissionView) => markReady(desk, { idempotencyKey: aKey(), submissionId: id, expectedVersion: version });
const unmark = (desk: Desk, { id }: SubmissionView) => unmarkReady(desk, { idempotencyKey: aKey(), submissionId: id });
const failures: unknown[] = [];
const round = () => handInWhatIsReady(office.em(), drawer.receiptKey, (_, error) => failures.push(error));
afterEach(() => expect(failures).toEqual([]));

test('the version marked last counts, however the draft went on, with a receipt of the instant of the mark', async () => {
  const desk = await office.aDesk();
  const first = await aCompleteDraft(desk, drawer);
  granted(await mark(desk, first));
  const second = granted(await save(desk, first, { texts: [aText({ title: 'The one that counts' })] }));
  await at(lastMillisecond);
  const marked = granted(await mark(desk, second));
  expect(marked.ready).toMatchObject({ version: second.version, markedAt: lastMillisecond });
  const later = granted(await save(desk, marked, { texts: [aText({ title: 'Too late for the close' })], countries: ['FR', 'DE'] }));
  expect(later.ready).toEqual(marked.ready);

  // nothing happens while those who were in time may still stand in line, and a machine that was down is no matter
  for (const instant of [close, '2031-06-18T16:01:59.999Z']) {
    await at(instant);
    expect(await round()).toBe(0);
  }
  await at('2031-06-20T00:00:00Z');
  expect((await Promise.all([round(), round()])).reduce((sum, one) => sum + one)).toBe(1);
  expect(await round()).toBe(0);

  const handedIn = (await readSubmission(desk, first.id))!;
  expect(handedIn).toMatchObject({ step: 'SUBMITTED', countries: second.countries, texts: second.texts, applicants: second.applicants });
  const { number, receivedAt, contentHash: hash, signature } = handedIn.receipt!;
  expect(receivedAt).toBe(lastMillisecond);
  expect(verify(null, Buffer.from(`${number}\n${receivedAt}\n${hash}`), drawer.receiptKey.publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
  const revision = (await latestRevision(office.em(), first.id))!;
  expect([revision.number, contentHash(revision.content), revision.content.texts]).toEqual([1, hash, second.texts]);

  // what was written later is still there
  const rows = await office.em().execute<{ title: string }[]>('select title from submission_texts where submission_id = ?', [first.id]);
  expect(rows).toEqual([{ title: 'Too late for the close' }]);
  const entries = await office.em().execute<unknown[]>(`select person_id, facts from audit_entries where act = 'handInReady'`);
  expect(entries).toEqual([{ person_id: null, facts: { contentHash: hash } }]);
});

test('at the close nothing is marked or unmarked any more, and a draft without a mark stays a draft that can be read', async () => {
  const desk = await office.aDesk();
  const [unmarked, taken, never] = [await aCompleteDraft(desk, drawer), await aCompleteDraft(desk, drawer), await aCompleteDraft(desk, drawer)];
  granted(await mark(desk, unmarked));
  granted(await mark(desk, taken));
  await at(lastMillisecond);
  granted(await unmark(desk, taken));
  await at(close);
  const before = await stateOf(office);
  expect(codes(await unmark(desk, unmarked))).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
  expect(codes(await mark(desk, never))).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
  expect(await stateOf(office)).toEqual(before);
  await at(settled);
  expect(await round()).toBe(1);
  expect(await Promise.all([unmarked, taken, never].map(async ({ id }) => (await readSubmission(desk, id))!.step))).toEqual([
    'SUBMITTED',
    'DRAFT',
    'DRAFT',
  ]);
});

test('handing in by oneself counts before any mark', async () => {
  const desk = await office.aDesk();
  const draft = await aCompleteDraft(desk, drawer);
  granted(await mark(desk, draft));
  const later = granted(await save(desk, draft, { texts: [aText({ title: 'By hand' })] }));
  const byHand = granted(await submit(desk, drawer, later));
  await at(settled);
  expect(await round()).toBe(0);
  expect((await readSubmission(desk, draft.id))!.receipt).toEqual(byHand.receipt);
});

test('only what could be handed in is marked, on the version that was seen, and by its owner', async () => {
  const desk = await office.aDesk();
  const draft = await aDraft(desk);
  const complete = await aCompleteDraft(desk, drawer);
  const before = await stateOf(office);
  expect(codes(await mark(desk, draft)).map(({ code }) => code)).toContain('REQUIRED');
  expect(codes(await mark(desk, draft)).map(({ code }) => code)).toContain('NOT_ELIGIBLE');
  expect(codes(await mark(desk, { ...complete, version: 1 }))).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
  expect(codes(await unmark(desk, complete))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  const stranger = await office.aDesk();
  expect([codes(await mark(stranger, complete)), codes(await unmark(stranger, complete))]).toEqual([
    [{ code: 'NOT_FOUND', path: ['submissionId'] }],
    [{ code: 'NOT_FOUND', path: ['submissionId'] }],
  ]);
  expect(await stateOf(office)).toEqual(before);
  const [{ id }] = (await office.em().execute<{ id: string }[]>('select id from ready_marks limit 1')) as [{ id: string }];
  await expect(office.em().execute(`update ready_marks set content = '{}' where id = ?`, [id])).rejects.toThrow('never changed');
});

test('the receipt goes out by mail with the commit that makes it', async () => {
  const post = await openPostOffice(office);
  const desk = await office.aDesk();
  const { receipt } = granted(await submit(desk, drawer, await aCompleteDraft(desk, drawer)));
  const told = (await post.rows()).filter(({ recipient }) => recipient === `person:${desk.person.id}`);
  expect(told).toMatchObject([
    { event: 'case-received', key: receipt!.number, values: { receivedAt: receipt!.receivedAt, signature: receipt!.signature } },
  ]);
  await post.close();
});
