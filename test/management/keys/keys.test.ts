import { clientOfPrincipal } from '../../../src/management/keys/index.ts';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { applyRelease } from '../../../src/delivery/releases/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { keyReach } from '../../../src/management/keys/key-reach.ts';
import { openLog } from '../../../src/platform/log.ts';
import { aKey } from '../../support/applicant.ts';
import { freshDatabases, holdClock, sql } from '../../support/databases.ts';
import { GraphClient } from '../../support/graph-client.ts';
import { aRelease, readFilesOf, someContent } from '../../support/release-factory.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

let folder: string;
let world: World;
let organizer: GraphClient;
const logged: string[] = [];
const soon = '2031-01-01T00:00:00.000Z';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-keys-'));
  const log = openLog('trace', { write: (line: string) => void logged.push(line) });
  world = await openWorld(await freshDatabases(), folder, { log });
  await world.office.anEdition({
    applicationsOpenAt: new Date('2030-03-01T00:00:00Z'),
    applicationsCloseAt: new Date('2030-07-01T00:00:00Z'),
    reviewsCloseAt: new Date('2030-08-01T00:00:00Z'),
    showcaseOpensAt: new Date('2030-11-01T00:00:00Z'),
    showcaseClosesAt: new Date('2030-11-02T00:00:00Z'),
  });
  await holdClock(world.office.databases.management.owner, '2030-06-01T00:00:00.000Z');
  const content = someContent({ year: 2029 });
  await applyRelease(world.press.publisher, aRelease(content), readFilesOf(content));
  [, organizer] = await somebody({ role: 'ORGANIZER' });
});
afterEach(() => at('2030-06-01T00:00:00.000Z'));
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (instant: string) => holdClock(world.office.databases.management.owner, instant);
async function somebody(...grants: Parameters<World['office']['aDesk']>): Promise<[Desk, GraphClient]> {
  const desk = await world.office.aDesk(...grants);
  return [desk, new GraphClient(world.url, await aToken(world.office, desk))];
}

const keyFields = 'id kind name prefix scopes editions createdBy { id } createdAt expiresAt revokedAt lastUsedAt replaces';
interface Key {
  id: string;
  prefix: string;
  expiresAt: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
  replaces: string | null;
}
interface Answer {
  token: string | null;
  key: Key | null;
  problems: { code: string; path: string[] }[];
}
const act = async (who: GraphClient, name: 'issueKey' | 'rotateKey' | 'revokeKey', input: object): Promise<Answer> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const token = name === 'revokeKey' ? '' : 'token';
  const data = await who.run<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${token} key { ${keyFields} } problems { code path } } }`,
    { input: { idempotencyKey: aKey(), ...input } },
  );
  return data[name]!;
};
const issue = (who: GraphClient, input: object) => act(who, 'issueKey', { name: 'Sample', expiresAt: soon, ...input });
async function issued(who: GraphClient, input: object): Promise<{ token: string; key: Key; holder: GraphClient }> {
  const { token, key, problems } = await issue(who, input);
  expect(problems).toEqual([]);
  return { token: token!, key: key!, holder: new GraphClient(world.url, token!) };
}
const partner = () => issued(organizer, { kind: 'PARTNER', scopes: ['PUBLIC'] });
const codesOf = async (client: GraphClient, query: string, variables: object = {}) =>
  ((await client.answer(query, variables)).errors ?? []).map(({ extensions }) => extensions.code);
const status = async (token: string) => (await new GraphClient(world.url, token).post({ query: '{ editions { year } }' })).status;
const refused = async (token: string): Promise<string> => {
  const response = await new GraphClient(world.url, token).post({ query: '{ editions { year } }' });
  const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id', 'keep-alive', 'connection'].includes(name));
  return JSON.stringify([response.status, headers, await response.text()]);
};

describe('what a key reaches', () => {
  const viewer = '{ viewer { person { id } } }';
  const begin = 'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } problems { code } } }';
  const input = () => ({ input: { idempotencyKey: aKey(), edition: 2030, sourceLocale: 'en' } });
  const stage = 'showcase(edition: 2029) { items { case { slug } } }';

  test('a partner: what is public, and nothing that belongs to people', async () => {
    const { holder } = await partner();
    expect((await holder.run<{ cases: { edges: unknown[] } }>('{ cases { edges { node { slug } } } }')).cases.edges).toHaveLength(3);
    expect(await codesOf(holder, `{ ${stage} changes { nextToken } editions { year } }`)).toEqual([]);
    expect(await codesOf(holder, viewer)).toEqual(['OUT_OF_SCOPE']);
    expect(await codesOf(holder, begin, input())).toEqual(['OUT_OF_SCOPE']);
  });

  test('a screen: the programme of its editions', async () => {
    const { holder } = await issued(organizer, { kind: 'SCREEN', scopes: ['SHOWCASE'], editions: [2029] });
    expect(await codesOf(holder, `{ ${stage} }`)).toEqual([]);
    expect(await codesOf(holder, '{ showcase(edition: 2030) { id } }')).toEqual(['OUT_OF_SCOPE']);
    expect(await codesOf(holder, 'query ($e: Int!) { a: showcase(edition: 2029) { id } b: showcase(edition: $e) { id } }', { e: 2028 })).toEqual([
      'OUT_OF_SCOPE',
    ]);
    for (const field of ['editions { year }', 'cases { edges { node { id } } }', 'changes { hasMore }', 'receiptPublicKey', 'node(id: "x") { id }'])
      expect(await codesOf(holder, `{ ${field} }`)).toEqual(['OUT_OF_SCOPE']);
    const other = await issued(organizer, { kind: 'SCREEN', scopes: ['STAGE'], editions: [2029] });
    expect(await codesOf(other.holder, `{ ${stage} }`)).toEqual(['OUT_OF_SCOPE']);
  });

  test('a person’s own: to read, to write, or both, as that person', async () => {
    const [desk, person] = await somebody();
    const reads = (await issued(person, { kind: 'PERSONAL', scopes: ['READ'] })).holder;
    const writes = (await issued(person, { kind: 'PERSONAL', scopes: ['WRITE'] })).holder;
    expect(await reads.run(viewer)).toEqual({ viewer: { person: { id: desk.person.id } } });
    expect(await codesOf(reads, begin, input())).toEqual(['OUT_OF_SCOPE']);
    expect(await codesOf(writes, viewer)).toEqual(['OUT_OF_SCOPE']);
    expect(await codesOf(writes, '{ editions { year } }')).toEqual(['OUT_OF_SCOPE']);
    expect(await writes.run(begin, input())).toMatchObject({ startSubmission: { submission: { id: expect.any(String) as string }, problems: [] } });
    const mine = await reads.run('{ viewer { submissions { edges { node { step } } } } }');
    expect(mine).toEqual({ viewer: { submissions: { edges: [{ node: { step: 'DRAFT' } }] } } });
  });

  test('without the scope to write: not one byte of a file', async () => {
    const [, person] = await somebody();
    const send = async (scopes: string[]) => {
      const { token } = await issued(person, { kind: 'PERSONAL', scopes });
      const headers = {
        'content-type': 'multipart/form-data; boundary=x',
        'apollo-require-preflight': 'true',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
      };
      const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body: 'nothing that could be read' });
      return ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
    };
    expect([await send(['READ']), await send(['READ', 'WRITE'])]).toEqual(['OUT_OF_SCOPE', 'BAD_REQUEST']);
  });

  test('partners and screens pay for themselves, not for the address that they share; a personal key spends what its person has', () => {
    const key = { id: 'k', kind: 'PARTNER', partnerId: null, scopes: ['PUBLIC'], editions: null } as const;
    const desk = { person: { id: 'p' }, sessionId: 's' } as never;
    expect(clientOfPrincipal({ kind: 'key', key, desk: null })).toEqual({ client: 'key k', takesFiles: false, credential: 'key k' });
    expect(clientOfPrincipal({ kind: 'key', key: { ...key, scopes: ['WRITE'] }, desk })).toEqual({
      client: 'p',
      takesFiles: true,
      credential: 'key k',
    });
    expect(clientOfPrincipal({ kind: 'person', desk })).toEqual({ client: 'p', takesFiles: true, credential: 'session s' });
    expect(clientOfPrincipal({ kind: 'visitor' })).toEqual({ takesFiles: false });
  });

  test('none of them: keys, roles, the ways to sign in, or the second person’s word', async () => {
    const [, person] = await somebody({ role: 'ORGANIZER' });
    const { holder, key } = await issued(person, { kind: 'PERSONAL', scopes: ['READ', 'WRITE'] });
    const before = await keysInDatabase();
    expect(await codesOf(holder, '{ viewer { keys { id } } }')).toEqual(['OUT_OF_SCOPE']);
    expect(await codesOf(holder, '{ viewer { desk(edition: 2030) { keys { id } } } }')).toEqual(['OUT_OF_SCOPE']);
    const types = (
      await holder.run<{ __schema: { mutationType: { fields: { name: string; args: { type: { ofType: { name: string } } }[] }[] } } }>(
        '{ __schema { mutationType { fields { name args { type { ofType { name } } } } } } }',
      )
    ).__schema.mutationType.fields;
    const shut = types.filter(({ name }) => !keyReach.Mutation![name]);
    expect(shut.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['signIn', 'signOut', 'issueKey', 'rotateKey', 'revokeKey', 'approveRelease', 'confirmDecisionPlan']),
    );
    const input = { idempotencyKey: aKey(), keyId: key.id, oldWorksUntil: soon, expiresAt: soon };
    const rotate = 'mutation ($input: RotateKeyInput!) { rotateKey(input: $input) { token } }';
    const revoke = 'mutation ($input: RevokeKeyInput!) { revokeKey(input: $input) { problems { code } } }';
    expect(await codesOf(holder, rotate, { input })).toEqual(['OUT_OF_SCOPE']);
    expect(await codesOf(holder, revoke, { input: { idempotencyKey: aKey(), keyId: key.id } })).toEqual(['OUT_OF_SCOPE']);
    expect(await codesOf(holder, 'mutation { signOut { problems { code } } }')).toEqual(['OUT_OF_SCOPE']);
    expect(await codesOf(holder, 'mutation { signIn(input: { email: "a@example.org", password: "b" }) { token } }')).toEqual(['OUT_OF_SCOPE']);
    expect(await keysInDatabase()).toEqual(before);
  });

  test('by GET a key is not looked at, good or not', async () => {
    const { token } = await issued(organizer, { kind: 'SCREEN', scopes: ['STAGE'] });
    for (const authorization of [`Bearer ${token}`, 'Bearer cgk_garbage', 'nonsense'])
      expect((await new GraphClient(world.url).get({ query: '{ editions { year } }' }, { authorization })).status).toBe(200);
  });
});

describe('how a key ends', () => {
  test('garbage, expired, revoked, foreign and half-right keys are refused exactly alike', async () => {
    const [gone, late] = [await partner(), await partner()];
    await act(organizer, 'revokeKey', { keyId: gone.key.id });
    await at('2030-12-31T23:59:59.999Z');
    expect(await status(late.token)).toBe(200);
    await at(soon);
    const good = await partner().catch(() => undefined);
    expect(good).toBeUndefined(); // nobody makes a key that has ended already
    const tokens = [
      ...['cgk_', 'cgk_abcdefgh_', 'nonsense', `cgk_abcdefgh_${'x'.repeat(43)}`, `cgs_${'x'.repeat(43)}`],
      ...[gone.token, late.token, late.token.slice(0, -1), `${late.token}x`, late.token.toUpperCase()],
      ...[`${late.token.slice(0, 13)}${gone.token.slice(13)}`, late.key.prefix, late.key.id],
    ];
    const answers = new Set<string>();
    for (const token of tokens) answers.add(await refused(token));
    expect([...answers]).toEqual([expect.stringMatching(/^\[401,.*UNAUTHENTICATED/) as string]);
  });

  test('revoking holds from the next request on, and cannot be undone', async () => {
    const { token, key } = await partner();
    expect(await status(token)).toBe(200);
    expect(await act(organizer, 'revokeKey', { keyId: key.id })).toMatchObject({ key: { revokedAt: '2030-06-01T00:00:00.000Z' }, problems: [] });
    expect(await status(token)).toBe(401);
    await at('2030-06-02T00:00:00.000Z');
    expect((await act(organizer, 'revokeKey', { keyId: key.id })).key!.revokedAt).toBe('2030-06-01T00:00:00.000Z');
    const undo = (change: string) => world.office.em().execute(`update keys set ${change} where id = ?`, [key.id]);
    await expect(undo('revoked_at = null')).rejects.toThrow('stays revoked');
    await expect(undo(`expires_at = '2099-01-01'`)).rejects.toThrow('never lives longer');
    await expect(undo(`scopes = '{READ}'`)).rejects.toThrow('never becomes another');
  });

  test('when one is replaced, both work until the instant named; the old one not a millisecond longer', async () => {
    const old = await issued(organizer, { kind: 'SCREEN', scopes: ['SHOWCASE', 'STAGE'], editions: [2029] });
    const overlap = { keyId: old.key.id, oldWorksUntil: '2030-06-08T00:00:00.000Z', expiresAt: soon };
    const fresh = await act(organizer, 'rotateKey', overlap);
    expect(fresh).toMatchObject({ key: { replaces: old.key.id, kind: 'SCREEN', scopes: ['SHOWCASE', 'STAGE'], editions: [2029] }, problems: [] });
    const works = async () =>
      await Promise.all(
        [old.token, fresh.token!].map(async (token) => {
          const response = await new GraphClient(world.url, token).post({ query: '{ showcase(edition: 2029) { id } }' });
          return response.status;
        }),
      );
    expect(await works()).toEqual([200, 200]);
    await at('2030-06-07T23:59:59.999Z');
    expect(await works()).toEqual([200, 200]);
    expect(await act(organizer, 'rotateKey', overlap)).toMatchObject({ token: null, problems: [{ code: 'ALREADY_DONE', path: ['keyId'] }] });
    await at('2030-06-08T00:00:00.000Z');
    expect(await works()).toEqual([401, 200]);
    expect(await act(organizer, 'rotateKey', overlap)).toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
  });

  test('an overlap never lets a key live longer than it would have', async () => {
    const { key } = await issued(organizer, { kind: 'PARTNER', scopes: ['PUBLIC'], expiresAt: '2030-06-02T00:00:00.000Z' });
    await act(organizer, 'rotateKey', { keyId: key.id, oldWorksUntil: '2030-12-01T00:00:00.000Z', expiresAt: soon });
    const [row] = await sql<{ expires_at: Date }>(world.office.databases.management.owner, 'select expires_at from keys where id = $1', [key.id]);
    expect(row!.expires_at.toISOString()).toBe('2030-06-02T00:00:00.000Z');
  });

  test('a personal key is no way around the second factor', async () => {
    const [, person] = await somebody({ role: 'ORGANIZER' });
    const { holder, key } = await issued(person, { kind: 'PERSONAL', scopes: ['READ'] });
    const roles = '{ viewer { roles { role } } }';
    expect(await holder.run(roles)).toEqual({ viewer: { roles: [{ role: 'ORGANIZER' }] } });
    await world.office
      .em()
      .execute('update sessions set second_factor_at = null where person_id = (select person_id from keys where id = ?)', [key.id]);
    const { holder: made } = await issued(person, { kind: 'PERSONAL', scopes: ['READ'] });
    const { token: replaced } = await act(person, 'rotateKey', { keyId: key.id, oldWorksUntil: soon, expiresAt: soon });
    for (const without of [made, new GraphClient(world.url, replaced!)]) {
      expect(await without.run(roles)).toEqual({ viewer: { roles: [] } });
      expect(await without.run('{ viewer { desk(edition: 2030) { year } } }')).toEqual({ viewer: { desk: null } });
    }
  });

  test('a personal key ends with the account, and what its person loses it loses with them', async () => {
    const [desk, person] = await somebody({ role: 'REVIEWER' });
    const { token, holder } = await issued(person, { kind: 'PERSONAL', scopes: ['READ'] });
    const owner = world.office.databases.management.owner;
    await sql(owner, 'delete from role_grants where person_id = $1', [desk.person.id]);
    expect(await holder.run('{ viewer { roles { role } } }')).toEqual({ viewer: { roles: [] } });
    await sql(owner, 'delete from people where id = $1', [desk.person.id]);
    expect(await status(token)).toBe(401);
  });
});

describe('what is kept of a key', () => {
  test('its hash and its prefix, nowhere the key: not in a row, not in a retry, not in a log', async () => {
    const input = { idempotencyKey: aKey(), kind: 'PARTNER', scopes: ['PUBLIC'] };
    const { token, key, holder } = await issued(organizer, input);
    expect(token).toMatch(new RegExp(`^cgk_${key.prefix}_[A-Za-z0-9_-]{43}$`));
    expect(await issue(organizer, input)).toEqual({ token: null, key: expect.objectContaining({ id: key.id }) as Key, problems: [] });
    await holder.post({ query: '{ nonsense }' });
    await holder.post('{');
    await refused(`${token}x`);
    await fetch(`${world.url}/graphql/stream`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });

    const secret = token.slice(13);
    const tables = await sql<{ name: string }>(
      world.office.databases.management.owner,
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await sql(world.office.databases.management.owner, `select 1 from "${name}" t where position($1 in t::text) > 0`, [secret]);
      if (rows.length > 0) holding.push(name);
    }
    expect(holding).toEqual([]);
    const [row] = await sql(world.office.databases.management.owner, `select token_hash = sha256($2::bytea) as kept from keys where id = $1`, [
      key.id,
      token,
    ]);
    expect(row).toEqual({ kept: true });
    expect(logged.join('')).not.toContain(secret);
  });

  test('when it was used, written at most once a minute', async () => {
    const { holder, key } = await partner();
    const used = async () => (await deskKeys(2030)).find(({ id }) => id === key.id)!.lastUsedAt;
    const writes = async () =>
      (await sql<{ v: string }>(world.office.databases.management.owner, 'select xmin::text as v from keys where id = $1', [key.id]))[0]!.v;
    const ask = () => holder.run('{ editions { year } }');
    expect(await used()).toBeNull();
    await ask();
    expect(await used()).toBe('2030-06-01T00:00:00.000Z');
    const first = await writes();
    await at('2030-06-01T00:00:59.999Z');
    await Promise.all([ask(), ask(), ask()]);
    expect([await used(), await writes()]).toEqual(['2030-06-01T00:00:00.000Z', first]);
    await at('2030-06-01T00:01:00.000Z');
    await ask();
    expect(await used()).toBe('2030-06-01T00:01:00.000Z');
  });
});

describe('who has to do with keys', () => {
  test('keys of partners and screens are made by organizers of every edition that they reach', async () => {
    const [, of2030] = await somebody({ role: 'ORGANIZER', editionYear: 2030 });
    const [, reviewer] = await somebody({ role: 'REVIEWER' });
    const codes = async (who: GraphClient, editions: number[] | null) =>
      (await issue(who, { kind: 'PARTNER', scopes: ['PUBLIC'], editions })).problems.map(({ code }) => code);
    expect(await codes(of2030, [2030])).toEqual([]);
    const before = await keysInDatabase();
    for (const [who, editions] of [
      [of2030, [2030, 2029]],
      [of2030, null],
      [reviewer, [2030]],
      [reviewer, null],
    ] as const)
      expect(await codes(who, editions as number[] | null)).toEqual(['NOT_ALLOWED']);
    expect(await keysInDatabase()).toEqual(before);
  });

  test('somebody else’s key is as unknown as one that does not exist', async () => {
    const [, mine] = await somebody({ role: 'ORGANIZER', editionYear: 2028 });
    const [, other] = await somebody();
    const hidden = [
      (await issued(organizer, { kind: 'PARTNER', scopes: ['PUBLIC'], editions: [2030] })).key.id,
      (await issued(other, { kind: 'PERSONAL', scopes: ['READ'] })).key.id,
    ];
    const before = await keysInDatabase();
    const answers = new Set<string>();
    for (const keyId of [...hidden, randomUUID(), 'nonsense'])
      for (const who of [mine]) {
        answers.add(JSON.stringify(await act(who, 'revokeKey', { keyId })));
        answers.add(JSON.stringify({ ...(await act(who, 'rotateKey', { keyId, oldWorksUntil: soon, expiresAt: soon })), token: undefined }));
      }
    expect([...answers]).toEqual([JSON.stringify({ key: null, problems: [{ code: 'NOT_FOUND', path: ['keyId'] }] })]);
    // one for all editions is seen at every desk, and ended by those alone who run all of them
    const { key } = await partner();
    expect((await act(mine, 'revokeKey', { keyId: key.id })).problems).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    const after = await keysInDatabase();
    expect(after).toHaveLength(before.length + 1);
    expect(after.find(({ id }) => id === key.id)).toMatchObject({ revoked_at: null });
    expect(after.filter(({ id }) => id !== key.id)).toEqual(before);
  });

  test('people list their own, organizers those of their edition; neither list shows a secret', async () => {
    const [, person] = await somebody();
    const { key, token } = await issued(person, { kind: 'PERSONAL', scopes: ['READ'], name: '  My program ' });
    const text = JSON.stringify(await person.run(`{ viewer { keys { ${keyFields} } } }`));
    expect(JSON.parse(text)).toEqual({ viewer: { keys: [expect.objectContaining({ id: key.id, name: 'My program', prefix: key.prefix })] } });
    expect(text).not.toContain(token.slice(13));
    const screen = await issued(organizer, { kind: 'SCREEN', scopes: ['STAGE'], editions: [2029] });
    const ids = async (year: number) => (await deskKeys(year)).map(({ id }) => id);
    expect(await ids(2030)).not.toContain(screen.key.id);
    expect(await ids(2030)).not.toContain(key.id);
  });

  test.each([
    ['a name of many lines', { name: 'a\nb' }, ['name']],
    ['no name', { name: '  ' }, ['name']],
    ['a scope of another kind', { scopes: ['READ'] }, ['scopes']],
    ['no scope', { scopes: [] }, ['scopes']],
    ['no edition', { editions: [] }, ['editions']],
    ['a year that is none', { editions: [99] }, ['editions']],
    ['an end in the past', { expiresAt: '2030-06-01T00:00:00.000Z' }, ['expiresAt']],
    ['an end that nobody will remember', { expiresAt: '2032-01-01T00:00:00.000Z' }, ['expiresAt']],
  ])('a key is not made with %s', async (_, change, at) => {
    const before = await keysInDatabase();
    const { token, problems } = await issue(organizer, { kind: 'PARTNER', scopes: ['PUBLIC'], ...change });
    expect({ token, problems }).toEqual({ token: null, problems: [{ code: 'INVALID', path: at }] });
    expect(await keysInDatabase()).toEqual(before);
  });
});

/** Every key there is; when it was used aside, which a refused request notes as well. */
const keysInDatabase = () =>
  sql(
    world.office.databases.management.owner,
    `select k.id, k.revoked_at, to_jsonb(k) - 'last_used_at' as row from keys k order by k.created_at, k.id`,
  );
const deskKeys = async (year: number): Promise<Key[]> =>
  (await organizer.run<{ viewer: { desk: { keys: Key[] } } }>(`{ viewer { desk(edition: ${year}) { keys { ${keyFields} } } } }`)).viewer.desk.keys;
