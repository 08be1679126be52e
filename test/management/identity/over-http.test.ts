import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { hashPassword } from '../../../src/management/identity/index.ts';
import { openLog } from '../../../src/platform/log.ts';
import { freshDatabases, sql } from '../../support/databases.ts';
import { GraphClient } from '../../support/graph-client.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

let world: World;
let dataDir: string;
let logged = '';
let visitor: GraphClient;
const known = 'planted-known@example.org';
const unknown = 'planted-other@example.org';
const password = 'planted velvet harbour';
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-http-'));
  const log = openLog('trace', new Writable({ write: (chunk: Buffer, _, done) => ((logged += String(chunk)), done()) }));
  world = await openWorld(await freshDatabases(), dataDir, { log });
  visitor = new GraphClient(world.url);
  await sql(world.office.databases.management.owner, `insert into people (email, name, password_hash) values ($1, 'Planted Person', $2)`, [
    known,
    await hashPassword(password),
  ]);
});
afterAll(async () => {
  await world.close();
  await rm(dataDir, { recursive: true, force: true });
});

const owner = () => world.office.databases.management.owner;
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { token expiresAt person { id } problems { code message path } } }';

/** An answer as it came, without what differs between any two requests. */
async function bytesOf(query: string, input: object): Promise<string> {
  const response = await visitor.post({ query, variables: { input } });
  const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id', 'x-budget-remaining'].includes(name));
  return JSON.stringify([response.status, headers, await response.text()]);
}

test.each([
  [signIn, { password: 'wrong' }],
  ['mutation ($input: RequestLinkInput!) { requestSignInLink(input: $input) { problems { code message path } } }', {}],
  ['mutation ($input: RequestLinkInput!) { requestPasswordReset(input: $input) { problems { code message path } } }', {}],
])('an address with an account, one without, and none at all are answered alike: %s', async (query, rest) => {
  const answers = await Promise.all([known, unknown, 'no address', ''].map((email) => bytesOf(query, { email, ...rest })));
  expect(new Set(answers).size).toBe(1);
});

test('too many passwords are answered alike too, and the right one then as well', async () => {
  const rounds: string[][] = [];
  for (let n = 0; n < 12; n++) rounds.push(await Promise.all([known, unknown].map((email) => bytesOf(signIn, { email, password: `wrong ${n}` }))));
  for (const [one, other] of rounds) expect(one).toBe(other);
  expect(rounds.at(-1)![0]).toContain('TRY_LATER');
  expect(await bytesOf(signIn, { email: known, password })).toBe(rounds.at(-1)![0]);
  await sql(owner(), 'delete from attempts');
});

test('a session is seen, ended and gone with the next request; a visitor gets at none of it', async () => {
  const [here, there] = await Promise.all([1, 2].map(() => GraphClient.signIn(world.url, known, password)));
  const query =
    '{ viewer { secondFactor roles { role } rolesInWaiting { role } waysIn { hasPassword recoveryCodesLeft hasAuthenticatorApp passkeys { id } } sessions { id isCurrent method startedAt endsAt secondFactorAt } } }';
  const { viewer } = await here!.run<{ viewer: { sessions: { id: string; isCurrent: boolean; method: string }[] } }>(query);
  expect(viewer).toMatchObject({ secondFactor: 'NOT_NEEDED', waysIn: { hasPassword: true, passkeys: [] } });
  expect(viewer.sessions.map(({ isCurrent, method }) => [isCurrent, method]).sort()).toEqual([
    [false, 'PASSWORD'],
    [true, 'PASSWORD'],
  ]);
  const { id } = viewer.sessions.find(({ isCurrent }) => !isCurrent)!;
  await here!.run('mutation ($input: EndSessionInput!) { endSession(input: $input) { problems { code } } }', { input: { sessionId: id } });
  expect((await there!.post({ query })).status).toBe(401);
  const { errors } = await visitor.answer('mutation { startAuthenticatorApp { secret } }');
  expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
});

test('a link travels from the wish to the session, and the person with roles sees what is missing', async () => {
  const desk = await world.office.aDesk({ role: 'ORGANIZER' });
  const { email } = desk.person;
  const owned = new GraphClient(world.url, await aToken(world.office, desk));
  expect(await owned.run('{ viewer { secondFactor roles { role } } }')).toEqual({
    viewer: { secondFactor: 'CONFIRMED', roles: [{ role: 'ORGANIZER' }] },
  });
  await visitor.run('mutation ($input: RequestLinkInput!) { requestSignInLink(input: $input) { problems { code } } }', { input: { email } });
  const jobs = await world.startJobs();
  const outbox = path.join(dataDir, 'outbox');
  let letter = '';
  for (let tries = 0; !letter.includes('#link=') && tries < 400; tries++) {
    const names = (await readdir(outbox).catch(() => [] as string[])).filter((name) => !name.startsWith('.'));
    const letters = await Promise.all(names.map((name) => readFile(path.join(outbox, name), 'utf8')));
    letter =
      letters
        .find((one) => one.includes(email))
        ?.replaceAll('=\r\n', '')
        .replaceAll('=3D', '=') ?? '';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await jobs.stop();
  const link = /#link=(cgl_[\w-]{43})/.exec(letter)![1]!;
  const { signInWithLink } = await visitor.run<{ signInWithLink: { token: string } }>(
    'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { token } }',
    { input: { link } },
  );
  const person = new GraphClient(world.url, signInWithLink.token);
  expect(await person.run('{ viewer { secondFactor roles { role } rolesInWaiting { role } } }')).toEqual({
    viewer: { secondFactor: 'MISSING', roles: [], rolesInWaiting: [{ role: 'ORGANIZER' }] },
  });
  expect(logged).not.toContain(link);
  expect(logged).not.toContain(signInWithLink.token);
});

test('nothing that was planted stands in the log', async () => {
  const rubbish = { credential: JSON.stringify({ id: 'planted', rawId: 'planted', response: { clientDataJSON: 'planted' } }) };
  await visitor.run('mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { token } }', { input: rubbish });
  await visitor.run('mutation ($input: SetPasswordInput!) { setPassword(input: $input) { problems { code } } }', {
    input: { password: 'planted password', link: 'cgl_planted' },
  });
  await fetch(`${world.url}/auth/oidc/callback?code=planted&state=planted`);
  expect(logged.toLowerCase()).not.toContain('planted');
});
