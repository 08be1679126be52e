import { randomUUID } from 'node:crypto';
import { endSession } from '../../../src/management/identity/end-session.ts';
import { Person } from '../../../src/management/identity/index.ts';
import { requestLink } from '../../../src/management/identity/request-link.ts';
import { type DeskInSession, inSession } from '../../../src/management/identity/second-factor.ts';
import { sessionsOf } from '../../../src/management/identity/session-queries.ts';
import { setPassword } from '../../../src/management/identity/set-password.ts';
import { signInWithLink } from '../../../src/management/identity/sign-in-with-link.ts';
import { signIn } from '../../../src/management/identity/sign-in.ts';
import { startSession } from '../../../src/management/identity/start-session.ts';
import { registerOrganization } from '../../../src/management/organizations/index.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let entrance: Entrance;
beforeAll(async () => {
  office = await openOffice();
  entrance = await openEntrance(office);
});
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(async () => {
  await entrance.close();
  await office.close();
});

const anAddress = () => `${randomUUID()}@example.org`;
const aLink = async (email: string, purpose: 'SIGN_IN' | 'SET_PASSWORD' = 'SIGN_IN') => {
  granted(await requestLink(entrance.door, purpose, email));
  await entrance.doJobs();
  return entrance.lastLink(email);
};
const aPerson = async (password?: string) => {
  const { person } = await office.aDesk();
  if (password) granted(await setPassword(entrance.door, null, { password, link: await aLink(person.email, 'SET_PASSWORD') }));
  return person;
};
const signedIn = async (person: { id: string }): Promise<DeskInSession> => {
  const { token } = await startSession(office.em(), await office.em().findOneOrFail(Person, { id: person.id }), 'LINK');
  return inSession((await entrance.desk(token))!);
};
const good = 'velvet harbour nineteen';

test('a link signs in once, and opens the account of a new address', async () => {
  const email = anAddress();
  const link = await aLink(email.toUpperCase());
  const { token, person } = granted(await signInWithLink(entrance.door, { link, name: 'Sample newcomer' }));
  expect(person).toMatchObject({ email, name: 'Sample newcomer' });
  expect((await entrance.desk(token))!.person.email).toBe(email);
  expect(codes(await signInWithLink(entrance.door, { link }))).toEqual([{ code: 'LINK_NOT_GOOD', path: ['link'] }]);
});

test('of two at once, one comes in', async () => {
  const link = await aLink(anAddress());
  const tries = await Promise.all([1, 2, 3, 4].map((n) => signInWithLink(entrance.doorFor(`192.0.2.${n}`), { link })));
  expect(tries.filter(({ done }) => done)).toHaveLength(1);
});

test('a link is good until its fifteenth minute is over', async () => {
  const at = Date.parse('2030-01-01T00:00:00Z');
  const hold = (ms: number) => holdClock(office.databases.management.owner, new Date(at + ms).toISOString());
  await hold(0);
  const [first, second] = [await aLink(anAddress()), await aLink(anAddress())];
  await hold(15 * 60_000 - 1);
  granted(await signInWithLink(entrance.door, { link: first }));
  await hold(15 * 60_000);
  expect(codes(await signInWithLink(entrance.door, { link: second }))).toEqual([{ code: 'LINK_NOT_GOOD', path: ['link'] }]);
});

test('a link is for one purpose', async () => {
  const person = await aPerson();
  const [toSignIn, toSet] = [await aLink(person.email), await aLink(person.email, 'SET_PASSWORD')];
  expect(codes(await signInWithLink(entrance.door, { link: toSet }))).toEqual([{ code: 'LINK_NOT_GOOD', path: ['link'] }]);
  expect(codes(await setPassword(entrance.door, null, { password: good, link: toSignIn }))).toEqual([{ code: 'LINK_NOT_GOOD', path: ['link'] }]);
  granted(await setPassword(entrance.door, null, { password: good, link: toSet }));
});

test('what is kept of a link, a wish and a mail does not tell it', async () => {
  const email = anAddress();
  granted(await requestLink(entrance.door, 'SIGN_IN', email));
  const jobs = JSON.stringify(await sql(office.databases.management.owner, 'select * from graphile_worker._private_jobs'));
  expect(jobs).not.toContain(email);
  await entrance.doJobs();
  const token = await entrance.lastLink(email);
  const rows = JSON.stringify(await sql(office.databases.management.owner, 'select links::text from links'));
  expect(rows).not.toContain(token);
});

test('an address without an account gets no link for a password, and a mail box a few links only', async () => {
  const nobody = anAddress();
  granted(await requestLink(entrance.door, 'SET_PASSWORD', nobody));
  for (let n = 0; n < 6; n++) granted(await requestLink(entrance.door, 'SET_PASSWORD', 'not an address\r\nbcc: x@example.org'));
  await entrance.doJobs();
  expect(await sql(office.databases.management.owner, 'select 1 from links where email = $1', [nobody])).toEqual([]);
  const email = anAddress();
  for (let n = 0; n < 6; n++) granted(await requestLink(entrance.doorFor(`198.51.100.${n}`), 'SIGN_IN', email));
  await entrance.doJobs();
  expect(await sql(office.databases.management.owner, 'select 1 from links where email = $1', [email])).toHaveLength(4);
});

test.each([
  ['short', 'INVALID'],
  ['x'.repeat(1001), 'INVALID'],
  ['Password123!', 'PASSWORD_TOO_COMMON'],
  ['1234567890', 'PASSWORD_TOO_COMMON'],
  ['dragondragon', 'PASSWORD_TOO_COMMON'],
  ['aaaaaaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
])('the password %s is refused, and the link stays good', async (password, code) => {
  const person = await aPerson();
  const link = await aLink(person.email, 'SET_PASSWORD');
  expect(codes(await setPassword(entrance.door, null, { password, link }))).toEqual([{ code, path: ['password'] }]);
  granted(await setPassword(entrance.door, null, { password: good, link }));
});

test.each(['正确的马电池订书钉一二三', '8472910365827164', 'correct horse battery staple', ' blanks at both ends '])(
  'the password %s is taken',
  async (password) => {
    const person = await aPerson(password);
    granted(await signIn(entrance.door, { email: person.email, password }));
  },
);

test('a new password ends every other session with its next request', async () => {
  const person = await aPerson(good);
  const [here, there] = [await signedIn(person), await signedIn(person)];
  expect(codes(await setPassword(entrance.door, here, { password: 'another lantern quarry', currentPassword: 'wrong' }))).toEqual([
    { code: 'WRONG_CREDENTIALS', path: ['currentPassword'] },
  ]);
  granted(await setPassword(entrance.door, here, { password: 'another lantern quarry', currentPassword: good }));
  expect((await sessionsOf(here)).map(({ id }) => id)).toEqual([here.sessionId]);
  // an act that was under way in the other session is refused in its transaction
  const act = registerOrganization(there, { idempotencyKey: aKey(), names: [{ locale: 'en', value: 'Sample' }], kind: 'UNIVERSITY', country: 'KE' });
  await expect(act).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  expect(codes(await signIn(entrance.door, { email: person.email, password: good }))).toEqual([{ code: 'WRONG_CREDENTIALS', path: [] }]);
  await entrance.doJobs();
  expect((await entrance.mails()).some((words) => words.includes('The password of your account was changed.'))).toBe(true);
});

test('a visitor needs a link to set a password', async () => {
  const person = await aPerson(good);
  expect(codes(await setPassword(entrance.door, null, { password: good, currentPassword: good }))).toEqual([
    { code: 'LINK_NOT_GOOD', path: ['link'] },
  ]);
  expect(person).toBeDefined();
});

test('somebody ends a session of their own, and nobody else’s', async () => {
  const person = await aPerson();
  const [here, there, other] = [await signedIn(person), await signedIn(person), await signedIn(await aPerson())];
  const unknown = await endSession(here, { sessionId: randomUUID() });
  expect(await endSession(here, { sessionId: other.sessionId })).toEqual(unknown);
  expect(await endSession(here, { sessionId: 'no id' })).toEqual(unknown);
  granted(await endSession(here, { sessionId: there.sessionId }));
  expect((await sessionsOf(here)).map(({ id, isCurrent }) => [id, isCurrent])).toEqual([[here.sessionId, true]]);
  expect(await there.session.isStillOpen(office.em())).toBe(false);
  expect(await other.session.isStillOpen(office.em())).toBe(true);
});

test('a change of roles ends sessions, whoever makes it', async () => {
  const person = await aPerson();
  const before = await signedIn(person);
  await office.em().execute(`insert into role_grants (person_id, role) values (?, 'REVIEWER')`, [person.id]);
  expect(await before.session.isStillOpen(office.em())).toBe(false);
  const between = await signedIn(person);
  await office.em().execute(`delete from role_grants where person_id = ?`, [person.id]);
  expect(await between.session.isStillOpen(office.em())).toBe(false);
});
