import { randomUUID } from 'node:crypto';
import { recordAccount, verifyChain } from '../../../src/management/audit/index.ts';
import { addPasskey, removePasskey, startPasskeyRegistration } from '../../../src/management/identity/add-passkey.ts';
import { confirmAuthenticatorApp, removeAuthenticatorApp, startAuthenticatorApp } from '../../../src/management/identity/authenticator-app.ts';
import { confirmSecondFactor } from '../../../src/management/identity/confirm-second-factor.ts';
import { endSession } from '../../../src/management/identity/end-session.ts';
import { requestLink } from '../../../src/management/identity/request-link.ts';
import { inSession } from '../../../src/management/identity/second-factor.ts';
import { setPassword } from '../../../src/management/identity/set-password.ts';
import { signInWithLink } from '../../../src/management/identity/sign-in-with-link.ts';
import { signInWithPasskey, startPasskeySignIn } from '../../../src/management/identity/sign-in-with-passkey.ts';
import { signIn } from '../../../src/management/identity/sign-in.ts';
import { signOut } from '../../../src/management/identity/sign-out.ts';
import { codeOf, stepAt } from '../../../src/management/identity/totp.ts';
import { granted } from '../../support/applicant.ts';
import { holdClock } from '../../support/databases.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { SoftwareAuthenticator } from '../../support/software-authenticator.ts';

let office: Office;
let entrance: Entrance;
const at = new Date('2030-01-01T00:00:00Z');
const password = 'velvet harbour nineteen';
beforeEach(async () => {
  office = await openOffice();
  entrance = await openEntrance(office);
  await holdClock(office.databases.management.owner, at.toISOString());
});
afterEach(async () => {
  await entrance.close();
  await office.close();
});

const entries = () =>
  office
    .em()
    .execute<{ act: string; person_id: string | null; subject_id: string | null; facts: Record<string, string>; whole: string }[]>(
      `select act, person_id, session_id, subject_type, subject_id, edition_year, facts, audit_entries::text as whole from audit_entries where number > 0 order by number`,
    );
const aLink = async (purpose: 'SIGN_IN' | 'SET_PASSWORD', email: string) => {
  granted(await requestLink(entrance.door, purpose, email));
  await entrance.doJobs();
  return entrance.lastLink(email);
};
const bytesOf = (secret: string) =>
  Buffer.from(
    [...secret]
      .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
      .join('')
      .match(/.{8}/g)!
      .map((b) => parseInt(b, 2)),
  );

test('what happens to an account is in the chain, in order, without an address, a code or a token', async () => {
  const email = `${randomUUID()}@example.org`;
  const { door } = entrance;
  const link = await aLink('SIGN_IN', email);
  const { token, person } = granted(await signInWithLink(door, { link, name: 'Sample newcomer' }));
  const desk = inSession((await entrance.desk(token))!);
  await signInWithLink(door, { link });

  const authenticator = new SoftwareAuthenticator('https://cases.example.org');
  const { options } = granted(await startPasskeyRegistration(door, desk));
  const passkey = granted(await addPasskey(door, desk, { credential: authenticator.create(options), name: 'Sample phone' }));
  const asked = granted(await startPasskeySignIn(door)).options;
  const answer = authenticator.get(asked);
  granted(await signInWithPasskey(door, { credential: answer }));
  await signInWithPasskey(door, { credential: answer });

  const { secret } = granted(await startAuthenticatorApp(door, desk));
  const code = codeOf(bytesOf(secret), stepAt(at));
  granted(await confirmAuthenticatorApp(door, desk, { code }));
  await confirmSecondFactor(door, desk, { code: '000000' });
  granted(await removeAuthenticatorApp(door, desk));
  granted(await confirmSecondFactor(door, desk, { credential: authenticator.get(granted(await startPasskeySignIn(door)).options) }));
  granted(await removePasskey(door, desk, { passkeyId: passkey.id }));

  granted(await setPassword(door, null, { password, link: await aLink('SET_PASSWORD', email) }));
  const inside = granted(await signIn(door, { email, password }));
  await signIn(door, { email, password: 'a wrong password' });
  await signIn(door, { email: 'nobody@example.org', password });
  const here = inSession((await entrance.desk(inside.token))!);
  const there = inSession((await entrance.desk(granted(await signIn(door, { email, password })).token))!);
  granted(await endSession(here, { sessionId: there.sessionId }));
  expect((await setPassword(door, here, { password: 'another good password 7', currentPassword: 'a wrong password' })).refusals).toHaveLength(1);
  await signOut(here);
  await signOut(here); // nothing is left to end

  const rows = await entries();
  const me = person.id;
  expect(rows.map(({ act, person_id, facts }) => [act, person_id, ...Object.values(facts)])).toEqual([
    ['requestLink', null, 'SIGN_IN'],
    ['signIn', me, 'LINK'],
    ['signInFailed', null, 'LINK'],
    ['addPasskey', me],
    ['signIn', me, 'PASSKEY'],
    ['signInFailed', null, 'PASSKEY'],
    ['addAuthenticatorApp', me],
    ['secondFactorFailed', me, 'code'],
    ['removeAuthenticatorApp', me],
    ['confirmSecondFactor', me, 'passkey'],
    ['removePasskey', me],
    ['requestLink', null, 'SET_PASSWORD'],
    ['setPassword', me, 'link'],
    ['signIn', me, 'PASSWORD'],
    ['signInFailed', me, 'PASSWORD'],
    ['signInFailed', null, 'PASSWORD'],
    ['signIn', me, 'PASSWORD'],
    ['endSession', me],
    ['setPasswordFailed', me],
    ['signOut', me],
  ]);
  expect(rows.filter(({ act }) => act === 'addPasskey' || act === 'endSession').map(({ subject_id }) => subject_id)).toEqual([
    passkey.id,
    there.sessionId,
  ]);
  const said = rows.map(({ whole }) => whole).join('\n');
  for (const hidden of [email, 'nobody@example.org', 'Sample', password, 'a wrong password', token, link, secret, code, '000000', '192.0.2.1'])
    expect([hidden, said.includes(hidden)]).toEqual([hidden, false]);
  expect(await verifyChain(office.em())).toMatchObject({ head: expect.anything() });
});

test('what cannot be recorded has not happened', async () => {
  const { person } = await office.aDesk();
  const sessions = () => office.em().execute('select id from sessions');
  const refused = office.em().transactional(async (em) => {
    await em.execute(`insert into sessions (token_hash, person_id, expires_at) values (sha256('t'), ?, instant() + interval '1 day')`, [person.id]);
    await recordAccount(em, { act: 'not a word 1', personId: person.id });
  });
  await expect(refused).rejects.toThrow();
  expect(await sessions()).toEqual([]);
});

test('a new password ends the keys of the person’s own programs, and nobody else’s', async () => {
  const [{ person }, other] = [await office.aDesk(), await office.aDesk()];
  const insert = `insert into keys (kind, name, prefix, token_hash, scopes, person_id, created_by, expires_at) values (?, 'Sample', ?, sha256(?::bytea), ?::text[], ?, ?, instant() + interval '1 day')`;
  await office.em().execute(insert, ['PERSONAL', 'aaaaaaaa', 'a', '{READ}', person.id, person.id]);
  await office.em().execute(insert, ['PERSONAL', 'bbbbbbbb', 'b', '{READ}', other.person.id, other.person.id]);
  await office.em().execute(insert, ['PARTNER', 'cccccccc', 'c', '{PUBLIC}', null, person.id]);
  granted(await setPassword(entrance.door, null, { password, link: await aLink('SET_PASSWORD', person.email) }));
  expect(await office.em().execute('select prefix from keys where revoked_at is not null')).toEqual([{ prefix: 'aaaaaaaa' }]);
});
