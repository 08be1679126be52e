import pg from 'pg';
import { hashPassword, type Desk } from '../../../src/management/identity/index.ts';
import { signIn } from '../../../src/management/identity/sign-in.ts';
import { revokeRole } from '../../../src/management/people/revoke-role.ts';
import { suspendPerson } from '../../../src/management/people/suspend-person.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { sql, superuser } from '../../support/databases.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { type Office, openOffice } from '../../support/office.ts';

// Two acts at the same instant, held at the one place where they could pass each other, each in both orders.

let office: Office;
let entrance: Entrance;
let first: Desk;
let second: Desk;
let other: pg.Client;
beforeEach(async () => {
  office = await openOffice();
  entrance = await openEntrance(office, 'off');
  await office.anEdition();
  [first, second] = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
  other = await connected();
});
afterEach(async () => {
  await other.end();
  await entrance.close();
  await office.close();
});

const owner = () => office.databases.management.owner;
async function connected(): Promise<pg.Client> {
  const { user, password, host, port, database } = owner();
  const client = new pg.Client({ user, password, host, port, database });
  await client.connect();
  return client;
}
const heldBy = async ({ person }: Desk) =>
  (await sql<{ id: string }>(owner(), 'select id from role_grants where person_id = $1', [person.id]))[0]!.id;
const revoke = async (desk: Desk, whose: Desk) => revokeRole(entrance.door, desk, { idempotencyKey: aKey(), heldRoleId: await heldBy(whose) });
const suspend = (desk: Desk, { person }: Desk) => suspendPerson(desk, { idempotencyKey: aKey(), email: person.email });
const organizers = async () => (await sql(owner(), `select from role_grants where role = 'ORGANIZER'`)).length;

/** Comes back once so many wait for a lock, or once all of these are through. Only the superuser sees other roles wait. */
async function areWaiting(count: number, ...acts: Promise<unknown>[]): Promise<void> {
  const state = { isOver: false };
  void Promise.allSettled(acts).then(() => (state.isOver = true));
  const waiting = `select count(*)::int as n from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`;
  while (!state.isOver) {
    const [{ n }] = (await sql<{ n: number }>(superuser, waiting, [owner().database])) as [{ n: number }];
    if (n >= count) return;
  }
}

/** Two acts that have both begun, and wait for what all such acts wait for. */
async function atOnce<T>(one: () => Promise<T>, two: () => Promise<T>): Promise<[T, T]> {
  await other.query('begin');
  await other.query('select pg_advisory_xact_lock(5, 1)');
  const both = [one(), two()] as const;
  await areWaiting(2, ...both);
  await other.query('commit');
  return await Promise.all(both);
}

test('of two organizers who take each other away, one is refused and the edition keeps her', async () => {
  const both = await atOnce(
    () => revoke(first, second),
    () => revoke(second, first),
  );
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(codes(both.find(({ refusals }) => refusals)!)).toEqual([{ code: 'WRONG_STATE', path: ['heldRoleId'] }]);
  expect(await organizers()).toBe(1);
});

test('where there are more, whoever was slower is no organizer any more, and takes nobody away', async () => {
  await office.aDesk({ role: 'ORGANIZER' });
  const both = await atOnce(
    () => revoke(first, second),
    () => revoke(second, first),
  );
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(codes(both.find(({ refusals }) => refusals)!)).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(await organizers()).toBe(2);
});

test('of two organizers who suspend each other, one is refused', async () => {
  await office.aDesk({ role: 'ORGANIZER' });
  const both = await atOnce(
    () => suspend(first, second),
    () => suspend(second, first),
  );
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(codes(both.find(({ refusals }) => refusals)!)).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(await sql(owner(), 'select from suspensions')).toHaveLength(1);
});

test('one who is suspended while she takes the other away takes nobody away', async () => {
  const both = await atOnce(
    async () => (await suspend(first, second)).refusals,
    async () => (await revoke(second, first)).refusals,
  );
  expect(both.filter((refusals) => refusals === undefined)).toHaveLength(1);
  const runs = `select from role_grants g join people p on p.id = g.person_id where g.role = 'ORGANIZER' and not is_suspended(p.email)`;
  expect(await sql(owner(), runs)).toHaveLength(1);
});

test('the database holds to it, whatever the program forgets', async () => {
  await other.query('begin');
  await other.query('delete from role_grants where person_id = $1', [first.person.id]);
  const late = sql(owner(), 'delete from role_grants where person_id = $1', [second.person.id]).catch((error: unknown) => error);
  await areWaiting(1, late);
  await other.query('commit');
  expect(await late).toMatchObject({ constraint: 'role_grants_last_organizer' });
  expect(await organizers()).toBe(1);
});

describe('whoever is suspended while they come in', () => {
  const password = 'a sample password of many words';
  const come = async () => {
    const desk = await office.aDesk();
    await sql(owner(), 'update people set password_hash = $1 where id = $2', [await hashPassword(password), desk.person.id]);
    return { desk, enter: () => signIn(entrance.door, { email: desk.person.email, password }).catch((error: Error) => error) };
  };
  const openSessions = ({ person }: Desk) => sql(owner(), 'select from sessions where person_id = $1 and revoked_at is null', [person.id]);

  test('is in before, and out with the suspension', async () => {
    const { desk } = await come();
    await other.query('begin');
    await other.query(
      `insert into sessions (token_hash, person_id, expires_at, method) values (sha256('x'), $1, instant() + interval '1 hour', 'PASSWORD')`,
      [desk.person.id],
    );
    const suspending = suspend(first, desk);
    await areWaiting(1, suspending);
    await other.query('commit');
    granted(await suspending);
    expect(await openSessions(desk)).toEqual([]);
  });

  test('finds the door shut, although the password was right a moment ago', async () => {
    const { desk, enter } = await come();
    await other.query('begin');
    await other.query('insert into suspensions (email, suspended_by) values ($1, $2)', [desk.person.email, first.person.id]);
    const entering = enter();
    await areWaiting(1, entering);
    await other.query('commit');
    const entered = await entering;
    expect(entered).not.toHaveProperty('done.token');
    expect(await openSessions(desk)).toEqual([]);
  });
});
