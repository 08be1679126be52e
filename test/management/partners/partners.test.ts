import { jest } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { applyRelease } from '../../../src/delivery/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { aKey } from '../../support/applicant.ts';
import { freshDatabases, holdClock, sql } from '../../support/databases.ts';
import { GraphClient } from '../../support/graph-client.ts';
import { aCase, anOrganization, aRelease, idOf, onlyContent, readFilesOf, someContent } from '../../support/release-factory.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

let folder: string;
let world: World;
let organizer: GraphClient;
const start = '2026-06-01T12:00:00.000Z';

interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}
let receiver: http.Server;
let received: Received[] = [];
let answerWith: (request: Received, response: http.ServerResponse) => void;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-partners-'));
  world = await openWorld(await freshDatabases(), folder, { settings: { WEBHOOK_LOOPBACK: 'yes' } });
  await at(start);
  await release(someContent({ year: 2025 }));
  [, organizer] = await somebody({ role: 'ORGANIZER' });
  receiver = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const one = { path: request.url!, headers: request.headers as Record<string, string>, body };
      received.push(one);
      answerWith(one, response);
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  for (const kind of ['STANDARD', 'EMBARGO'])
    expect(
      await act(organizer, 'publishPartnerTerms', { kind, address: 'https://example.org/terms', contentHash: termsHash }, 'terms { version }'),
    ).toEqual({
      terms: { version: 1 },
      problems: [],
    });
});
beforeEach(() => {
  received = [];
  answerWith = (_request, response) => void response.end();
});
afterEach(() => at(start));
afterAll(async () => {
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const termsHash = createHash('sha256').update('Sample terms').digest('hex');
const soon = '2027-01-01T00:00:00.000Z';
const at = (instant: string) =>
  Promise.all([world.office.databases.management.owner, world.office.databases.delivery.owner].map((owner) => holdClock(owner, instant)));
const release = (content: Parameters<typeof readFilesOf>[0], some = {}) =>
  applyRelease(world.press.publisher, aRelease(content, some), readFilesOf(content));
const change = (n: number) =>
  release(onlyContent({ organizations: [anOrganization(n), anOrganization(n + 1)], cases: [aCase(2025, n)] }), { editionYear: 2025 });
async function somebody(...grants: Parameters<World['office']['aDesk']>): Promise<[Desk, GraphClient]> {
  const desk = await world.office.aDesk(...grants);
  return [desk, new GraphClient(world.url, await aToken(world.office, desk))];
}
const inputTypes: Record<string, string> = {};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
async function act(who: GraphClient, name: string, input: object, fields: string): Promise<any> {
  const type = (inputTypes[name] ??= `${name[0]!.toUpperCase()}${name.slice(1)}Input`);
  const data = await who.run<Record<string, unknown>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code path } } }`, {
    input: { idempotencyKey: aKey(), ...input },
  });
  return data[name];
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
const codes = (answer: any): string[] => answer.problems.map(({ code }: { code: string }) => code);

let made = 0;
/** A partner with one contact, who has agreed to the terms named. */
async function aPartner(some: object = {}, terms: string[] = ['STANDARD']) {
  const [desk, contact] = await somebody();
  const { partner } = await act(
    organizer,
    'createPartner',
    { name: `Sample media ${++made}`, contacts: [desk.person.email], ...some },
    'partner { id version }',
  );
  for (const kind of terms)
    expect(
      codes(await act(contact, 'acceptPartnerTerms', { partnerId: partner.id, kind, version: 1, contentHash: termsHash }, 'partner { id }')),
    ).toEqual([]);
  return { id: partner.id as string, name: `Sample media ${made}`, version: partner.version as number, desk, contact };
}
/** What somebody was told by mail. */
const mailed = (desk: Desk, event: string) =>
  sql<{ event: string; values: object }>(
    world.office.databases.management.owner,
    `select event, "values" from notices where person_id = $1 and event like $2 order by event`,
    [desk.person.id, event],
  );
const issue = (who: GraphClient, partnerId: string, some: object = {}) =>
  act(who, 'issuePartnerKey', { partnerId, name: 'Sample', scopes: ['PUBLIC'], expiresAt: soon, ...some }, 'token key { id scopes }');
const endpointFields = 'id url events state failingSince messages { messageId type body state attempts { number status failure } }';
const hook = (where = '/hook') => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}${where}`;
async function anEndpoint(partner: { id: string; contact: GraphClient }, some: object = {}) {
  const { secret, endpoint, problems } = await act(
    partner.contact,
    'addWebhook',
    { partnerId: partner.id, url: hook(), events: ['RELEASE_APPLIED', 'CASE_CHANGED', 'CASE_REMOVED'], ...some },
    `secret endpoint { ${endpointFields} }`,
  );
  expect(problems).toEqual([]);
  return { secret: secret as string, id: endpoint.id as string };
}
const send = async () => {
  await world.webhooks.round();
  await world.webhooks.idle();
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
async function seen(who: GraphClient, fields: string): Promise<any[]> {
  const { viewer } = await who.run<{ viewer: { partners: unknown[] } }>(`{ viewer { partners { ${fields} } } }`);
  return viewer.partners as never;
}

test('a partner is made by organizers of all editions, and seen by its contacts alone', async () => {
  const { id, contact, desk } = await aPartner({}, []);
  const [, stranger] = await somebody();
  const [, ofOne] = await somebody({ role: 'ORGANIZER', editionYear: 2025 });
  expect(await seen(contact, 'id name contacts requestsPerDay acceptances { kind } terms { kind version contentHash }')).toEqual([
    {
      id,
      name: `Sample media ${made}`,
      contacts: [desk.person.email],
      requestsPerDay: 20_000,
      acceptances: [],
      terms: [
        { kind: 'STANDARD', version: 1, contentHash: termsHash },
        { kind: 'EMBARGO', version: 1, contentHash: termsHash },
      ],
    },
  ]);
  expect([await seen(stranger, 'id'), await seen(ofOne, 'id')]).toEqual([[], []]);
  expect((await seen(organizer, 'id')).map((one) => one.id)).toContain(id);
  const own = async (who: GraphClient) =>
    (await who.run<{ viewer: { partners: unknown[] } }>('{ viewer { partners(own: true) { id } } }')).viewer.partners;
  expect([await own(contact), await own(organizer), await own(stranger)]).toEqual([[{ id }], [], []]);

  for (const who of [contact, stranger, ofOne]) {
    expect(codes(await act(who, 'createPartner', { name: 'x', contacts: ['a@example.org'] }, 'partner { id }'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await act(who, 'changePartner', { partnerId: id, expectedVersion: 1, requestsPerDay: 1 }, 'partner { id }'))).toEqual([
      'NOT_ALLOWED',
    ]);
  }
  const wrong = { name: ' ', contacts: ['not an address'], requestsPerDay: 0, bytesPerDay: 1e15 };
  expect((await act(organizer, 'createPartner', wrong, 'partner { id }')).problems).toEqual([
    { code: 'INVALID', path: ['name'] },
    { code: 'INVALID', path: ['contacts', '0'] },
    { code: 'INVALID', path: ['requestsPerDay'] },
    { code: 'INVALID', path: ['bytesPerDay'] },
  ]);
  expect(
    (await act(organizer, 'createPartner', { name: 'x', contacts: ['a@example.org'], organizationId: randomUUID() }, 'partner { id }')).problems,
  ).toEqual([{ code: 'NOT_FOUND', path: ['organizationId'] }]);
});

test('a change names the version that it was made from', async () => {
  const { id } = await aPartner();
  const changed = await act(
    organizer,
    'changePartner',
    { partnerId: id, expectedVersion: 1, requestsPerDay: 7, name: 'Another name' },
    'partner { name version requestsPerDay }',
  );
  expect(changed).toEqual({ partner: { name: 'Another name', version: 2, requestsPerDay: 7 }, problems: [] });
  expect(codes(await act(organizer, 'changePartner', { partnerId: id, expectedVersion: 1, name: 'Late' }, 'partner { id }'))).toEqual(['CONFLICT']);
  expect(codes(await act(organizer, 'changePartner', { partnerId: randomUUID(), expectedVersion: 1 }, 'partner { id }'))).toEqual(['NOT_FOUND']);
});

test('nothing is given out before the newest terms are agreed to, by a contact, as they were read', async () => {
  const { id, contact } = await aPartner({}, []);
  expect(codes(await issue(contact, id))).toEqual(['WRONG_STATE']);
  expect(codes(await act(contact, 'addWebhook', { partnerId: id, url: hook(), events: ['CASE_REMOVED'] }, 'endpoint { id }'))).toEqual([
    'WRONG_STATE',
  ]);
  const agree = (who: GraphClient, some: object) =>
    act(
      who,
      'acceptPartnerTerms',
      { partnerId: id, kind: 'STANDARD', version: 1, contentHash: termsHash, ...some },
      'partner { acceptances { kind version } }',
    );
  expect(codes(await agree(organizer, {}))).toEqual(['NOT_ALLOWED']);
  expect(codes(await agree(contact, { version: 2 }))).toEqual(['CONFLICT']);
  expect(codes(await agree(contact, { contentHash: '0'.repeat(64) }))).toEqual(['CONFLICT']);
  expect(await agree(contact, {})).toEqual({ partner: { acceptances: [{ kind: 'STANDARD', version: 1 }] }, problems: [] });
  expect(codes(await agree(contact, {}))).toEqual(['ALREADY_DONE']);
  expect(codes(await issue(contact, id))).toEqual([]);
  expect(codes(await issue(contact, id, { scopes: ['EMBARGO'] }))).toEqual(['WRONG_STATE']);
  expect(codes(await agree(contact, { kind: 'EMBARGO' }))).toEqual([]);
  expect((await issue(contact, id, { scopes: ['EMBARGO', 'PUBLIC'] })).key.scopes).toEqual(['EMBARGO', 'PUBLIC']);
  // nobody makes such a key by the way
  expect(codes(await act(organizer, 'issueKey', { kind: 'PARTNER', name: 'x', scopes: ['EMBARGO'], expiresAt: soon }, 'token'))).toEqual(['INVALID']);
});

test('what is not somebody’s is not there for them', async () => {
  const theirs = await aPartner();
  const endpoint = await anEndpoint(theirs);
  const { key } = await issue(theirs.contact, theirs.id);
  const other = await aPartner();
  const acts = (partnerId: string, endpointId: string, keyId: string): [string, object, string][] => [
    ['acceptPartnerTerms', { partnerId, kind: 'STANDARD', version: 1, contentHash: termsHash }, 'partner { id }'],
    ['issuePartnerKey', { partnerId, name: 'x', scopes: ['PUBLIC'], expiresAt: soon }, 'token'],
    ['addWebhook', { partnerId, url: hook(), events: ['CASE_REMOVED'] }, 'secret'],
    ['changeWebhook', { endpointId, isActive: false }, 'endpoint { id }'],
    ['rotateWebhookSecret', { endpointId, oldSignsUntil: start }, 'secret'],
    ['testWebhook', { endpointId }, 'message { id }'],
    ['replayWebhook', { endpointId }, 'count'],
    ['rotateKey', { keyId, oldWorksUntil: start, expiresAt: soon }, 'token'],
    ['revokeKey', { keyId }, 'key { id }'],
  ];
  const before = await seen(theirs.contact, `keys { id revokedAt } webhooks { ${endpointFields} }`);
  const foreign = acts(theirs.id, endpoint.id, key.id);
  for (const [i, [name, input, fields]] of acts(randomUUID(), randomUUID(), randomUUID()).entries()) {
    const unknown = await act(other.contact, name, input, fields);
    expect([name, codes(unknown)]).toEqual([name, ['NOT_FOUND']]);
    expect([name, await act(other.contact, name, foreign[i]![1], fields)]).toEqual([name, unknown]);
  }
  expect(await seen(theirs.contact, `keys { id revokedAt } webhooks { ${endpointFields} }`)).toEqual(before);
});

test('a key’s use is counted by day, bytes with it, and ends for the day at its quota', async () => {
  const { id, contact } = await aPartner({ requestsPerDay: 2 });
  const { token, key } = await issue(contact, id);
  const program = new GraphClient(world.url, token);
  const ask = async () => (await program.answer('{ cases { totalCount } }')).errors?.[0]?.extensions;
  const texts = await Promise.all([0, 1].map(async () => (await program.post({ query: '{ cases { totalCount } }' })).text()));
  expect(await ask()).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 43_200 });
  const usage = async () => (await seen(contact, 'usage(days: 2) { keyId day requests refused bytes }'))[0].usage;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(await usage()).toEqual([{ keyId: key.id, day: '2026-06-01', requests: 2, refused: 1, bytes }]);
  // another key of the partner has a quota of its own
  const second = new GraphClient(world.url, (await issue(contact, id)).token);
  expect((await second.answer('{ cases { totalCount } }')).errors).toBeUndefined();
});

test('a partner’s token is its own, and goes on with its next key', async () => {
  const [one, another] = [await aPartner(), await aPartner()];
  const first = await issue(one.contact, one.id);
  const changes = async (token: string | undefined, since: string | null) => {
    const answer = await new GraphClient(world.url, token).answer<{ changes: { nextToken: string; nodes: unknown[] } }>(
      'query ($since: String) { changes(since: $since, first: 1) { nextToken nodes { revision } } }',
      { since },
    );
    return answer.errors ? answer.errors[0]!.extensions.code : answer.data!.changes;
  };
  const { nextToken } = (await changes(first.token, null)) as { nextToken: string };
  expect(await changes((await issue(another.contact, another.id)).token, nextToken)).toBe('BAD_USER_INPUT');
  expect(await changes(undefined, nextToken)).toBe('BAD_USER_INPUT');
  const next = await act(one.contact, 'rotateKey', { keyId: first.key.id, oldWorksUntil: start, expiresAt: soon }, 'token');
  expect(await changes(next.token, nextToken)).toMatchObject({ nodes: [{ revision: 1 }] });
  expect(await changes(first.token, nextToken)).toBe('UNAUTHENTICATED');
});

test('whoever is stopped is refused from the next request on, and told nothing', async () => {
  const { id, contact } = await aPartner();
  const { token } = await issue(contact, id);
  const endpoint = await anEndpoint({ id, contact }, { url: hook('/stopped') });
  const stop = (isSuspended: boolean, expectedVersion: number) =>
    act(organizer, 'changePartner', { partnerId: id, expectedVersion, isSuspended }, 'partner { isSuspended }');
  expect((await stop(true, 1)).partner).toEqual({ isSuspended: true });
  const program = new GraphClient(world.url, token);
  expect((await program.answer('{ cases { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  await change(1);
  await send();
  expect(received.filter(({ path }) => path === '/stopped')).toEqual([]);
  expect(codes(await act(contact, 'testWebhook', { endpointId: endpoint.id }, 'message { id }'))).toEqual(['WRONG_STATE']);
  expect((await stop(false, 2)).partner).toEqual({ isSuspended: false });
  expect((await program.answer('{ cases { totalCount } }')).errors).toBeUndefined();
});

describe('webhooks', () => {
  let partner: Awaited<ReturnType<typeof aPartner>>;
  beforeEach(async () => {
    await sql(world.office.databases.management.owner, `update webhook_endpoints set state = 'REMOVED'`);
    partner = await aPartner();
    await send(); // nothing that other tests have released is left
    received = [];
  });
  const told = async () => (await seen(partner.contact, `webhooks { ${endpointFields} }`))[0].webhooks[0];

  test('a release is told with its cases, by ids, signed so that the specification’s own library takes it', async () => {
    const { secret } = await anEndpoint(partner);
    const { revision } = await change(2);
    await send();
    expect(received).toHaveLength(2);
    expect(received.map((one) => verified(secret, one))).toEqual([
      { type: 'release.applied', timestamp: start, data: { revision, edition: 2025 } },
      { type: 'case.changed', timestamp: start, data: { revision, edition: 2025, caseId: idOf('case', 2025, 2) } },
    ]);
    expect(() => verified(`whsec_${Buffer.alloc(32).toString('base64')}`, received[0]!)).toThrow();
    expect(received[0]!.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-timestamp': String(Date.parse(start) / 1_000) });
    await send();
    expect(received).toHaveLength(2); // once, as long as it is taken
    expect(await told()).toMatchObject({ state: 'ACTIVE', failingSince: null, messages: [{ state: 'DELIVERED' }, { state: 'DELIVERED' }] });
  });

  test('what was not taken is sent again, later and later, under the same id, and is in the log', async () => {
    const endpoint = await anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
    await change(3);
    answerWith = (_request, response) => void response.writeHead(500).end();
    await send();
    await send(); // not due yet
    expect(received).toHaveLength(1);
    const waits: number[] = [];
    let now = Date.parse(start);
    for (let tries = 1; tries < 17; tries++) {
      const [{ next }] = (await sql<{ next: Date }>(
        world.office.databases.management.owner,
        `select next_try_at as next from webhook_messages where endpoint_id = $1`,
        [endpoint.id],
      )) as [{ next: Date }];
      waits.push((next.getTime() - now) / 1_000);
      now = next.getTime() + 1; // the database counts finer
      await at(new Date(now).toISOString());
      await sql(world.office.databases.management.owner, `update webhook_endpoints set failing_since = null where id = $1`, [endpoint.id]);
      await send();
    }
    for (const [i, wait] of [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, ...Array<number>(7).fill(46_800)].entries()) {
      expect(waits[i]!).toBeGreaterThanOrEqual(wait * 0.9 - 0.01);
      expect(waits[i]!).toBeLessThanOrEqual(wait * 1.1 + 0.01);
    }
    expect(received).toHaveLength(17);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(17);
  });

  test('a receiver that names a time is given it; who takes nothing for days is stopped', async () => {
    const endpoint = await anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
    await change(1);
    answerWith = (_request, response) => void response.writeHead(503, { 'retry-after': '7200' }).end();
    await send();
    const rows = await sql<{ next: Date }>(
      world.office.databases.management.owner,
      `select next_try_at as next from webhook_messages where endpoint_id = $1`,
      [endpoint.id],
    );
    expect(rows).toEqual([{ next: new Date(Date.parse(start) + 7_200_000) }]);
    expect(await mailed(partner.desk, 'webhook-%')).toEqual([]);
    await at('2026-06-02T12:00:01.000Z');
    await send();
    await at('2026-06-07T12:00:00.000Z');
    await send();
    const { host } = new URL(hook());
    expect(await mailed(partner.desk, 'webhook-%')).toEqual([
      { event: 'webhook-failing', values: { partner: partner.name, host } },
      { event: 'webhook-stopped', values: { partner: partner.name, host } },
    ]);
    expect(await told()).toMatchObject({
      state: 'STOPPED',
      failingSince: start,
      messages: [{ state: 'GIVEN_UP', attempts: [{ number: 3, status: 503, failure: 'REFUSED' }, { number: 2 }, { number: 1 }] }],
    });
  });

  test('410 ends it, until its people let it be told again; what was given up can be replayed under its id', async () => {
    const endpoint = await anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
    await change(2);
    answerWith = (_request, response) => void response.writeHead(410).end();
    await send();
    await change(3);
    await send();
    expect(received).toHaveLength(1);
    expect((await mailed(partner.desk, 'webhook-%')).map(({ event }) => event)).toEqual(['webhook-stopped']);
    expect(await told()).toMatchObject({ state: 'GONE', messages: [{ state: 'GIVEN_UP', attempts: [{ status: 410 }] }] });
    const replay = () => act(partner.contact, 'replayWebhook', { endpointId: endpoint.id }, 'count');
    expect(codes(await replay())).toEqual(['WRONG_STATE']);
    expect((await act(partner.contact, 'changeWebhook', { endpointId: endpoint.id, isActive: true }, 'endpoint { state }')).endpoint).toEqual({
      state: 'ACTIVE',
    });
    answerWith = (_request, response) => void response.end();
    expect(await replay()).toEqual({ count: 1, problems: [] });
    await send();
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(2).fill(received[0]!.headers['webhook-id']));
    expect(await replay()).toEqual({ count: 0, problems: [] });
    const [{ messageId: _, ...rest }] = (await told()).messages;
    expect(rest).toMatchObject({ state: 'DELIVERED' });
    expect(codes(await act(partner.contact, 'replayWebhook', { endpointId: endpoint.id, messageId: randomUUID() }, 'count'))).toEqual(['NOT_FOUND']);
  });

  test('a long log is read in pages, and by what became of its messages; another’s message leads nowhere', async () => {
    const endpoint = await anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
    const other = await anEndpoint(partner, { events: ['RELEASE_APPLIED'], url: hook('/other') });
    answerWith = (_request, response) => void response.writeHead(received.length === 1 ? 500 : 204).end();
    for (let n = 0; n < 4; n++) await act(partner.contact, 'testWebhook', { endpointId: endpoint.id }, 'message { id }');
    await act(partner.contact, 'testWebhook', { endpointId: other.id }, 'message { id }');
    await send();
    const log = async (given: string, of = endpoint.id) => {
      const [mine] = await seen(partner.contact, `webhooks { id messages(${given}) { id state } }`);
      return (mine.webhooks as { id: string; messages: { id: string; state: string }[] }[]).find(({ id }) => id === of)!.messages;
    };
    const all = await log('first: 100');
    expect(all).toHaveLength(4);
    const second = await log(`first: 2, before: "${all[1]!.id}"`);
    expect([...(await log('first: 2')), ...second]).toEqual(all);
    expect(await log(`first: 2, before: "${all[3]!.id}"`)).toEqual([]);
    expect((await log('first: 100, state: DELIVERED')).every(({ state }) => state === 'DELIVERED')).toBe(true);
    expect([...(await log('first: 9, state: DELIVERED')), ...(await log('first: 9, state: WAITING'))]).toHaveLength(4);
    const [theirs] = await log('first: 1', other.id);
    for (const before of [theirs!.id, randomUUID(), 'garbage']) expect(await log(`first: 9, before: "${before}"`)).toEqual([]);
  });

  test('one that is slow holds up nobody else', async () => {
    const slow = await anEndpoint(partner, { url: hook('/slow'), events: ['RELEASE_APPLIED'] });
    const other = await aPartner();
    await anEndpoint(other, { url: hook('/quick'), events: ['RELEASE_APPLIED'] });
    let goOn!: () => void;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    let quickIsDone!: () => void;
    const quick = new Promise<void>((resolve) => (quickIsDone = resolve));
    answerWith = (request, response) => {
      if (request.path === '/slow') void held.then(() => response.end());
      else response.end(() => quickIsDone());
    };
    await change(1);
    await world.webhooks.round();
    await quick;
    await change(2);
    await world.webhooks.round();
    goOn();
    await world.webhooks.idle();
    await send();
    // one at a time for each
    expect(received.filter(({ path }) => path === '/slow')).toHaveLength(2);
    expect(received.filter(({ path }) => path === '/quick')).toHaveLength(2);
    expect(slow.id).toBeDefined();
  });

  test('a new secret signs beside the old one as long as is said', async () => {
    const { id, secret } = await anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
    const rotate = (oldSignsUntil: string) => act(partner.contact, 'rotateWebhookSecret', { endpointId: id, oldSignsUntil }, 'secret');
    expect(codes(await rotate('2026-09-01T00:00:00.000Z'))).toEqual(['INVALID']);
    const { secret: newer } = await rotate('2026-06-02T12:00:00.000Z');
    const test = () => act(partner.contact, 'testWebhook', { endpointId: id }, 'message { type state }');
    expect(await test()).toEqual({ message: { type: 'test', state: 'WAITING' }, problems: [] });
    await send();
    const [both] = received;
    for (const one of [secret, newer]) expect(verified(one as string, both!)).toMatchObject({ type: 'test' });
    await at('2026-06-02T12:00:00.000Z');
    await test();
    await send();
    expect(received[1]!.headers['webhook-signature']!.split(' ')).toHaveLength(1);
    expect(verified(newer as string, received[1]!)).toMatchObject({ type: 'test' });
    expect(() => verified(secret, received[1]!)).toThrow();
    const kept = await sql(world.office.databases.management.owner, `select secret, secret_before from webhook_endpoints where id = $1`, [id]);
    expect(JSON.stringify(kept)).not.toContain((newer as string).slice(6));
  });

  test('addresses that lead inside are refused when named', async () => {
    for (const url of [
      'https://127.0.0.2/',
      'https://10.0.0.1/',
      'https://[::ffff:10.0.0.1]/',
      'https://user:x@example.org/',
      'ftp://example.org',
      'nothing',
    ])
      expect([url, codes(await act(partner.contact, 'addWebhook', { partnerId: partner.id, url, events: ['CASE_REMOVED'] }, 'secret'))]).toEqual([
        url,
        ['INVALID'],
      ]);
  });

  test('a node that is killed while it sends leaves what is sent again, under the same id', async () => {
    const endpoint = await anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
    await change(2);
    await send();
    // as if the answer had never been written down
    await sql(
      world.office.databases.management.owner,
      `update webhook_messages set state = 'WAITING', next_try_at = instant(), leased_until = instant() + interval '1 minute' where endpoint_id = $1`,
      [endpoint.id],
    );
    await send();
    expect(received).toHaveLength(1); // another node may still be at it
    await at('2026-06-01T12:02:00.000Z');
    await send();
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(2).fill(received[0]!.headers['webhook-id']));
  });
});

/** What the specification's library says of a message. It looks at its own clock; what was sent says the database's, which stands still here. */
function verified(secret: string, { body, headers }: Received): unknown {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Number(headers['webhook-timestamp']) * 1_000);
  try {
    return new Webhook(secret).verify(body, headers);
  } finally {
    clock.mockRestore();
  }
}

test('whoever becomes a contact is told once, and everybody of terms that are new', async () => {
  const { id, name, desk } = await aPartner({}, []);
  const values = { partner: name, host: '' };
  expect(await mailed(desk, 'partner-%')).toEqual([{ event: 'partner-contact', values }]);
  const [other] = await somebody();
  const contacts = [desk.person.email, other.person.email];
  expect(codes(await act(organizer, 'changePartner', { partnerId: id, expectedVersion: 1, contacts }, 'partner { id }'))).toEqual([]);
  expect(await mailed(desk, 'partner-%')).toEqual([{ event: 'partner-contact', values }]);
  expect(await mailed(other, 'partner-%')).toEqual([{ event: 'partner-contact', values }]);
  const terms = { kind: 'EMBARGO', address: 'https://example.org/terms', contentHash: termsHash };
  expect(await act(organizer, 'publishPartnerTerms', terms, 'terms { version }')).toEqual({ terms: { version: 2 }, problems: [] });
  for (const who of [desk, other]) expect((await mailed(who, 'partner-%')).map(({ event }) => event)).toEqual(['partner-contact', 'partner-terms']);
});
