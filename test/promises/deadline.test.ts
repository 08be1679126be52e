import type { Edition } from '../../src/management/editions/index.ts';
import type { GrantExtensionInput } from '../../src/generated/schema.ts';
import { allowExtensions } from '../../src/management/editions/allow-extensions.ts';
import { grantExtension } from '../../src/management/editions/grant-extension.ts';
import { revokeExtension } from '../../src/management/editions/revoke-extension.ts';
import { aCompleteDraft, aKey, codes, type Drawer, granted, openDrawer, save, stateOf, submit } from '../support/applicant.ts';
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
  expect(refused.refusals![0]!.sentence.en).toContain('24:00 on June 18, 2031 (GMT+8)');
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

test('an extension gives one applicant more time, to the millisecond, and nobody else', async () => {
  await at('2031-06-01T00:00:00Z');
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const [favoured, byAddress, other] = [await office.aDesk(), await office.aDesk(), await office.aDesk()];
  const [theirs, otherOfTheirs] = [await aCompleteDraft(favoured, drawer), await aCompleteDraft(favoured, drawer)];
  const others = await aCompleteDraft(other, drawer);
  const until = new Date('2031-06-20T00:00:00+08:00');
  const grant = (input: object) =>
    grantExtension(organizer, { idempotencyKey: aKey(), edition: 2030, until, reason: 'The network was down.', ...input } as GrantExtensionInput);

  expect(codes(await grant({ submissionId: theirs.id }))).toEqual([{ code: 'WRONG_STATE', path: [] }]); // off until somebody allows it
  granted(await allowExtensions(organizer, { idempotencyKey: aKey(), edition: 2030, expectedVersion: 1, allowed: true }));
  const wrong = { submissionId: theirs.id, applicantEmail: 'x', reason: ' ', until: new Date('2031-06-18T00:00:00Z') };
  expect(codes(await grant(wrong)).map(({ path }) => path.join())).toEqual(['submissionId', 'applicantEmail', 'reason', 'until']);
  for (const strange of ['1900-01-01T00:00:00Z', '2100-01-01T00:00:00Z'])
    expect(codes(await grant({ submissionId: theirs.id, until: new Date(strange) }))).toEqual([{ code: 'INVALID', path: ['until'] }]);
  for (const submissionId of ['nonsense', '', edition.id])
    expect(codes(await grant({ submissionId }))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  granted(await grant({ submissionId: theirs.id }));
  const [known, unknown] = [
    await grant({ applicantEmail: byAddress.person.email.toUpperCase() }),
    await grant({ applicantEmail: 'nobody@example.org' }),
  ];
  expect(Object.keys(granted(known))).toEqual(Object.keys(granted(unknown)));

  await at(close);
  const shut = [{ code: 'APPLICATIONS_CLOSED', path: [] }];
  expect(codes(await submit(favoured, drawer, otherOfTheirs))).toEqual(shut);
  expect(codes(await submit(other, drawer, others))).toEqual(shut);
  expect(codes(await save(other, others, { field: 'CULTURE' }))).toEqual(shut);
  const saved = granted(await save(favoured, theirs, { field: 'CULTURE' }));
  expect(saved.closesAt).toBe(until.toISOString());
  const late = await aCompleteDraft(byAddress, drawer); // by address, even one that is begun after the close

  await at('2031-06-19T15:59:59.999Z');
  expect(granted(await submit(favoured, drawer, saved)).receipt!.receivedAt).toBe('2031-06-19T15:59:59.999Z');
  await at(until.toISOString());
  const before = await stateOf(office);
  expect(codes(await submit(byAddress, drawer, late))).toEqual(shut);
  expect(codes(await save(byAddress, late, { field: 'CULTURE' }))).toEqual(shut);
  expect(await stateOf(office)).toEqual(before);
});

test('an extension that is taken back holds no longer, and what came before stays in time', async () => {
  await at('2031-06-01T00:00:00Z');
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const desk = await office.aDesk();
  const [first, second] = [await aCompleteDraft(desk, drawer), await aCompleteDraft(desk, drawer)];
  const until = new Date('2031-06-20T00:00:00+08:00');
  const asked = { edition: 2030, applicantEmail: desk.person.email, until, reason: 'The network was down.' };
  const { id } = granted(await grantExtension(organizer, { idempotencyKey: aKey(), ...asked }));
  await at('2031-06-19T01:00:00Z');
  const inTime = granted(await submit(desk, drawer, first));
  granted(await revokeExtension(organizer, { idempotencyKey: aKey(), extensionId: id }));
  expect(codes(await revokeExtension(organizer, { idempotencyKey: aKey(), extensionId: id }))).toEqual([
    { code: 'ALREADY_DONE', path: ['extensionId'] },
  ]);
  expect(codes(await submit(desk, drawer, second))).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
  const [row] = await sql<{ closes: Date }>(
    office.databases.management.owner,
    `select applications_close_for(edition_id, owner_id, id, $1::timestamptz - interval '1 second') as closes from submissions where id = $2`,
    [inTime.receipt!.receivedAt, first.id],
  );
  expect(row!.closes).toEqual(until);
});

test('the database itself keeps no save after the close', async () => {
  await at('2031-06-01T00:00:00Z');
  const draft = await aCompleteDraft(await office.aDesk(), drawer);
  const keep = (instant: string) =>
    sql(office.databases.management.owner, 'update submissions set version = version + 1, updated_at = $2 where id = $1', [draft.id, instant]);
  await expect(keep(close)).rejects.toThrow('saved after the close');
  await keep(lastMillisecond);
});

/** Until so many sessions of this office's database wait for a lock. Only the superuser sees that of other roles. */
async function waitingForALock(count: number): Promise<void> {
  const waiting = `select count(*)::int as n from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`;
  while ((await sql<{ n: number }>(superuser, waiting, [office.databases.management.owner.database]))[0]!.n < count);
}
