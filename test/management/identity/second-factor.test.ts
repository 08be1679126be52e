import { randomUUID } from 'node:crypto';
import { addPasskey, removePasskey, startPasskeyRegistration } from '../../../src/management/identity/add-passkey.ts';
import { confirmAuthenticatorApp, removeAuthenticatorApp, startAuthenticatorApp } from '../../../src/management/identity/authenticator-app.ts';
import { confirmSecondFactor } from '../../../src/management/identity/confirm-second-factor.ts';
import { type Grant, Person } from '../../../src/management/identity/index.ts';
import { type DeskInSession, inSession } from '../../../src/management/identity/second-factor.ts';
import { signInWithPasskey, startPasskeySignIn } from '../../../src/management/identity/sign-in-with-passkey.ts';
import { startSession } from '../../../src/management/identity/start-session.ts';
import { codeOf, stepAt } from '../../../src/management/identity/totp.ts';
import { passkeysOf, waysInOf } from '../../../src/management/identity/ways-in.ts';
import { codes, granted } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { SoftwareAuthenticator } from '../../support/software-authenticator.ts';

let office: Office;
let entrance: Entrance;
const at = Date.parse('2030-01-01T00:00:00Z');
const clock = (ms: number) => holdClock(office.databases.management.owner, new Date(at + ms).toISOString());
const origin = 'https://cases.example.org';
beforeAll(async () => {
  office = await openOffice();
  entrance = await openEntrance(office);
});
beforeEach(() => clock(0));
afterAll(async () => {
  await holdClock(office.databases.management.owner, null);
  await entrance.close();
  await office.close();
});

const aPerson = async (...grants: Partial<Grant>[]) => (await office.aDesk(...grants)).person;
/** A new session of the person's, and the desk as the next request finds it. */
const aSession = async ({ id }: { id: string }) => {
  const { token } = await startSession(office.em(), await office.em().findOneOrFail(Person, { id }), 'PASSWORD');
  return { desk: inSession((await entrance.desk(token))!), again: async () => inSession((await entrance.desk(token))!) };
};
const bytesOf = (secret: string) =>
  Buffer.from(
    (
      secret
        .match(/./g)!
        .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
        .join('')
        .match(/.{8}/g) ?? []
    ).map((b) => parseInt(b, 2)),
  );
const codeAt = (secret: string, ms: number) => codeOf(bytesOf(secret), stepAt(new Date(at + ms)));
const anApp = async (desk: DeskInSession) => {
  const { secret } = granted(await startAuthenticatorApp(entrance.door, desk));
  return { secret, ...granted(await confirmAuthenticatorApp(entrance.door, desk, { code: codeAt(secret, 0) })) };
};
const aPasskey = async (desk: DeskInSession, authenticator = new SoftwareAuthenticator(origin)) => {
  const { options } = granted(await startPasskeyRegistration(entrance.door, desk));
  const passkey = granted(await addPasskey(entrance.door, desk, { credential: authenticator.create(options), name: 'Sample phone' }));
  return { authenticator, passkey };
};
const ask = async () => granted(await startPasskeySignIn(entrance.door)).options;

test('roles count only once a second factor is confirmed', async () => {
  const person = await aPerson({ role: 'ORGANIZER' });
  const first = await aSession(person);
  expect([first.desk.grants, first.desk.session.secondFactor, first.desk.session.held]).toEqual([
    [],
    'MISSING',
    [{ role: 'ORGANIZER', editionYear: null, fieldKey: null }],
  ]);
  const { secret } = await anApp(first.desk);
  expect((await first.again()).grants).toHaveLength(1);

  const second = await aSession(person);
  expect(second.desk.grants).toEqual([]);
  await clock(60_000);
  granted(await confirmSecondFactor(entrance.door, second.desk, { code: codeAt(secret, 60_000) }));
  expect((await second.again()).session.secondFactor).toBe('CONFIRMED');
  expect((await second.again()).grants).toHaveLength(1);
});

test('nothing is asked of somebody without a role', async () => {
  expect((await aSession(await aPerson())).desk.session.secondFactor).toBe('NOT_NEEDED');
});

test('where it is off, roles count at once', async () => {
  const open = await openEntrance(office, 'off');
  const { token } = await startSession(office.em(), await office.em().findOneOrFail(Person, { id: (await aPerson({ role: 'CHAIR' })).id }), 'LINK');
  expect((await open.desk(token))!.grants).toHaveLength(1);
  await open.close();
});

test('a code is taken once, and none that is older', async () => {
  const person = await aPerson({ role: 'REVIEWER' });
  const { secret } = await anApp((await aSession(person)).desk);
  const { desk } = await aSession(person);
  await clock(90_000);
  const code = codeAt(secret, 90_000);
  expect(codes(await confirmSecondFactor(entrance.door, desk, { code: codeAt(secret, 0) }))).toEqual([{ code: 'WRONG_CODE', path: ['code'] }]);
  granted(await confirmSecondFactor(entrance.door, desk, { code }));
  for (const used of [code, codeAt(secret, 60_000)]) {
    expect(codes(await confirmSecondFactor(entrance.door, desk, { code: used }))).toEqual([{ code: 'WRONG_CODE', path: ['code'] }]);
  }
});

test('a recovery code is taken once, and only from its owner', async () => {
  const person = await aPerson({ role: 'REVIEWER' });
  const { recoveryCodes } = await anApp((await aSession(person)).desk);
  expect([recoveryCodes.length, new Set(recoveryCodes).size]).toEqual([10, 10]);
  const { desk, again } = await aSession(person);
  const stranger = await aSession(await aPerson({ role: 'REVIEWER' }));
  expect(codes(await confirmSecondFactor(entrance.door, stranger.desk, { code: recoveryCodes[0]! }))).toEqual([
    { code: 'WRONG_CODE', path: ['code'] },
  ]);
  granted(await confirmSecondFactor(entrance.door, desk, { code: recoveryCodes[0]!.toUpperCase() }));
  expect((await again()).grants).toHaveLength(1);
  expect(codes(await confirmSecondFactor(entrance.door, desk, { code: recoveryCodes[0]! }))).toEqual([{ code: 'WRONG_CODE', path: ['code'] }]);
  expect((await waysInOf(desk)).recoveryCodesLeft).toBe(9);
});

test('guessing codes ends after ten, and the right one does not help then', async () => {
  const person = await aPerson({ role: 'REVIEWER' });
  const { secret } = await anApp((await aSession(person)).desk);
  const { desk } = await aSession(person);
  await clock(60_000);
  const wrong = codeAt(secret, 86_400_000);
  const tries = [];
  for (let n = 0; n < 11; n++) tries.push(codes(await confirmSecondFactor(entrance.door, desk, { code: wrong }))[0]!.code);
  expect(tries).toEqual([...Array<string>(10).fill('WRONG_CODE'), 'TRY_LATER']);
  expect(codes(await confirmSecondFactor(entrance.door, desk, { code: codeAt(secret, 60_000) }))[0]!.code).toBe('TRY_LATER');
  await clock(17 * 60_000);
  granted(await confirmSecondFactor(entrance.door, desk, { code: codeAt(secret, 17 * 60_000) }));
});

test('who has a second factor changes their ways in only after showing it', async () => {
  const person = await aPerson({ role: 'ORGANIZER' });
  await anApp((await aSession(person)).desk);
  const { desk } = await aSession(person);
  const refused = [
    await startAuthenticatorApp(entrance.door, desk),
    await confirmAuthenticatorApp(entrance.door, desk, { code: '123456' }),
    await removeAuthenticatorApp(entrance.door, desk),
    await startPasskeyRegistration(entrance.door, desk),
    await addPasskey(entrance.door, desk, { credential: '{}', name: 'Sample' }),
    await removePasskey(entrance.door, desk, { passkeyId: randomUUID() }),
  ];
  expect(refused.map((outcome) => codes(outcome)[0]!.code)).toEqual(Array(6).fill('SECOND_FACTOR_REQUIRED'));
});

test('an app’s secret is sealed, and goes with the app', async () => {
  const { desk } = await aSession(await aPerson());
  const { secret } = await anApp(desk);
  const rows = JSON.stringify(await sql(office.databases.management.owner, 'select authenticator_apps::text from authenticator_apps'));
  for (const form of [secret, bytesOf(secret).toString('base64'), bytesOf(secret).toString('hex')]) expect(rows).not.toContain(form);
  granted(await removeAuthenticatorApp(entrance.door, desk));
  expect(await waysInOf(desk)).toMatchObject({ hasAuthenticatorApp: false, recoveryCodesLeft: 0 });
  await entrance.doJobs();
  expect((await entrance.mails()).filter((words) => words.includes('authenticator app was'))).not.toEqual([]);
});

test('a passkey signs in as two factors, and names no account before', async () => {
  const person = await aPerson({ role: 'ORGANIZER' });
  const { authenticator } = await aPasskey((await aSession(person)).desk);
  const options = await ask();
  expect(options).not.toContain('allowCredentials":[{');
  const { token } = granted(await signInWithPasskey(entrance.door, { credential: authenticator.get(options) }));
  const desk = (await entrance.desk(token))!;
  expect([desk.person.id, desk.grants.length, desk.session!.secondFactor]).toEqual([person.id, 1, 'CONFIRMED']);
  expect((await passkeysOf(desk))[0]).toMatchObject({ name: 'Sample phone', lastUsedAt: new Date(at) });
});

test('an answer is taken once, in time, from the right page, unlocked, and from no copy', async () => {
  const { authenticator } = await aPasskey((await aSession(await aPerson())).desk);
  const refused = async (credential: string) =>
    expect(codes(await signInWithPasskey(entrance.door, { credential }))).toEqual([{ code: 'PASSKEY_REFUSED', path: ['credential'] }]);
  const answer = authenticator.get(await ask());
  granted(await signInWithPasskey(entrance.door, { credential: answer }));
  await refused(answer);
  await refused(authenticator.get(await ask(), { origin: 'https://cases.example.net' }));
  await refused(authenticator.get(await ask(), { rpId: 'example.net' }));
  await refused(authenticator.get(await ask(), { unlocked: false }));
  await refused(new SoftwareAuthenticator(origin).get(await ask()));
  const own = JSON.stringify({ challenge: Buffer.alloc(56).toString('base64url'), rpId: 'cases.example.org' });
  await refused(authenticator.get(own));
  const late = await ask();
  await clock(5 * 60_000);
  await refused(authenticator.get(late));
  granted(await signInWithPasskey(entrance.door, { credential: authenticator.get(await ask()) }));
  await refused(authenticator.get(await ask(), { copied: true }));
  for (const rubbish of [
    '',
    '{',
    '{}',
    'null',
    '[]',
    '{"id":1,"response":{}}',
    JSON.stringify({ id: 'a', response: { clientDataJSON: 'a' } }),
    'x'.repeat(30_000),
  ]) {
    await refused(rubbish);
  }
});

test('an answer of a passkey that does not count is taken once as well', async () => {
  const { authenticator } = await aPasskey((await aSession(await aPerson())).desk, new SoftwareAuthenticator(origin, false));
  const credential = authenticator.get(await ask());
  granted(await signInWithPasskey(entrance.door, { credential }));
  expect(codes(await signInWithPasskey(entrance.door, { credential }))).toEqual([{ code: 'PASSKEY_REFUSED', path: ['credential'] }]);
  granted(await signInWithPasskey(entrance.door, { credential: authenticator.get(await ask()) }));
});

test('a passkey is made for the session that asked, by an answer of its own', async () => {
  const [here, there] = [(await aSession(await aPerson())).desk, (await aSession(await aPerson())).desk];
  const { options } = granted(await startPasskeyRegistration(entrance.door, here));
  const authenticator = new SoftwareAuthenticator(origin);
  const refused = async (desk: DeskInSession, credential: string) =>
    expect(codes(await addPasskey(entrance.door, desk, { credential, name: 'Sample' }))).toEqual([{ code: 'PASSKEY_REFUSED', path: ['credential'] }]);
  await refused(there, authenticator.create(options));
  await refused(here, authenticator.create(options, { origin: 'https://cases.example.net' }));
  await refused(here, authenticator.create(options, { unlocked: false }));
  await refused(here, '{}');
  granted(await addPasskey(entrance.door, here, { credential: authenticator.create(options), name: 'Sample' }));
  await refused(here, new SoftwareAuthenticator(origin).create(options));
  const signInOptions = JSON.stringify({ ...(JSON.parse(await ask()) as object), rp: { id: 'cases.example.org' } });
  await refused(here, new SoftwareAuthenticator(origin).create(signInOptions));
});

test('somebody else’s passkey confirms nothing, and cannot be removed', async () => {
  const owner = await aSession(await aPerson());
  const { authenticator, passkey } = await aPasskey(owner.desk);
  const { desk } = await aSession(await aPerson({ role: 'CHAIR' }));
  expect(codes(await confirmSecondFactor(entrance.door, desk, { credential: authenticator.get(await ask()) }))[0]!.code).toBe('PASSKEY_REFUSED');
  const unknown = await removePasskey(entrance.door, desk, { passkeyId: randomUUID() });
  expect(await removePasskey(entrance.door, desk, { passkeyId: passkey.id })).toEqual(unknown);
  expect(await removePasskey(entrance.door, desk, { passkeyId: 'no id' })).toEqual(unknown);
  granted(await removePasskey(entrance.door, await owner.again(), { passkeyId: passkey.id }));
});
