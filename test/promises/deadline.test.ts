import type { Edition } from '../../src/management/editions/index.ts';
import { aCompleteDraft, codes, type Drawer, granted, openDrawer, stateOf, submit } from '../support/applicant.ts';
import { holdClock, sql, superuser } from '../support/databases.ts';
import { type Office, openOffice } from '../support/office.ts';

// Promise 6. The deadline is an instant, half-open, decided by the database's clock: 24:00 on 18 June in Beijing is the
// first instant at which nothing is taken any more, the same for all.
const close = '2031-06-19T00:00:00.000+08:00';
const lastMillisecond = '2031-06-18T15:59:59.999Z';

let office: Office;
let drawer: Drawer;
let edition: Edition;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  edition = await office.anEdition({
    applicationsOpenAt: new Date('2031-03-01T00:00:00+08:00'),
    applicationsCloseAt: new Date(close),
    reviewsCloseAt: new Date('2031-08-01T00:00:00+08:00'),
    showcaseOpensAt: new Date('2031-11-01T00:00:00+08:00'),
    showcaseClosesAt: new Date('2031-11-02T00:00:00+08:00'),
  });
});
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const at = (instant: string) => holdClock(office.databases.management.owner, instant);

test('one millisecond before the close a case is in time, and at the close it is not', async () => {
  await at('2031-06-01T00:00:00Z');
  const desk = await office.aDesk();
  const [inTime, late] = [await aCompleteDraft(desk, drawer), await aCompleteDraft(desk, drawer)];

  await at(lastMillisecond);
  expect(granted(await submit(desk, drawer, inTime)).receipt!.receivedAt).toBe(lastMillisecond);

  await at(close);
  const before = await stateOf(office);
  const refused = await submit(desk, drawer, late);
  expect(codes(refused)).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
  expect(refused.refusals![0]!.sentence.en).toContain('June 19, 2031 at 00:00:00 GMT+8');
  expect(await stateOf(office)).toEqual(before);
});

test('at the opening a case is in time, and one millisecond before it is not', async () => {
  await at('2031-06-01T00:00:00Z');
  const desk = await office.aDesk();
  const [early, first] = [await aCompleteDraft(desk, drawer), await aCompleteDraft(desk, drawer)];
  await at('2031-02-28T15:59:59.999Z');
  expect(codes(await submit(desk, drawer, early))).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
  await at('2031-02-28T16:00:00.000Z');
  expect(granted(await submit(desk, drawer, first)).step).toBe('SUBMITTED');
});

test('the instant counts at which the submission is reached, not the one at which the request came', async () => {
  await at('2031-06-01T00:00:00Z');
  const desk = await office.aDesk();
  const draft = await aCompleteDraft(desk, drawer);
  await at(lastMillisecond);

  // Somebody holds the submission while the request waits; meanwhile the close passes.
  const holder = office.em();
  await holder.begin();
  await holder.execute('select from submissions where id = ? for update', [draft.id]);
  const submitting = submit(desk, drawer, draft);
  await waitingForALock(1);
  await at(close);
  await holder.commit();
  expect(codes(await submitting)).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
});

test('new dates wait for those who are handing in, and hold for those who come after', async () => {
  await at('2031-06-01T00:00:00Z');
  const desk = await office.aDesk();
  const draft = await aCompleteDraft(desk, drawer);
  const holder = office.em();
  await holder.begin();
  await holder.execute(`update editions set applications_close_at = '2031-05-01T00:00:00Z' where id = ?`, [edition.id]);
  const submitting = submit(desk, drawer, draft);
  await waitingForALock(1);
  await holder.commit();
  expect(codes(await submitting)).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
  await office.em().execute(`update editions set applications_close_at = ?::timestamptz where id = ?`, [close, edition.id]);
});

test('the database itself keeps no receipt outside the window', async () => {
  await at('2031-06-01T00:00:00Z');
  const desk = await office.aDesk();
  const draft = await aCompleteDraft(desk, drawer);
  const owner = office.databases.management.owner;
  const [revision] = await sql<{ id: string }>(
    owner,
    `insert into revisions (submission_id, number, content, content_hash, created_at) values ($1, 1, '{}', repeat('0', 64), now()) returning id`,
    [draft.id],
  );
  const keep = (instant: string) => sql(owner, `insert into receipts values ($1, 'CG-2030-0000-0000', $2, '', '')`, [revision!.id, instant]);
  await expect(keep(close)).rejects.toThrow('received outside the window');
  await expect(keep('2031-02-28T15:59:59.999Z')).rejects.toThrow('received outside the window');
});

/** Until so many sessions of this office's database wait for a lock. Only the superuser sees that of other roles. */
async function waitingForALock(count: number): Promise<void> {
  const waiting = `select count(*)::int as n from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`;
  while ((await sql<{ n: number }>(superuser, waiting, [office.databases.management.owner.database]))[0]!.n < count);
}
