import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { sql } from '../../support/databases.ts';
import { act, codes, endpointFields, openPartnersWorld, type PartnersWorld, type Received, seen, start } from '../../support/partners-world.ts';
import { idOf } from '../../support/release-factory.ts';

let house: PartnersWorld;
beforeAll(async () => (house = await openPartnersWorld()));
beforeEach(() => house.beginAgain());
afterAll(() => house.close());

let partner: Awaited<ReturnType<PartnersWorld['aPartner']>>;
beforeEach(async () => {
  await sql(house.world.office.databases.management.owner, `update webhook_endpoints set state = 'REMOVED'`);
  partner = await house.aPartner();
  await house.send(); // nothing that other tests have released is left
  house.received.length = 0;
});
const told = async () => (await seen(partner.contact, `webhooks { ${endpointFields} }`))[0].webhooks[0];

test('a release is told with its cases, by ids, signed so that the specification’s own library takes it', async () => {
  const { secret } = await house.anEndpoint(partner);
  const { revision } = await house.change(2);
  await house.send();
  expect(house.received).toHaveLength(2);
  expect(house.received.map((one) => verified(secret, one))).toEqual([
    { type: 'release.applied', timestamp: start, data: { revision, edition: 2025 } },
    { type: 'case.changed', timestamp: start, data: { revision, edition: 2025, caseId: idOf('case', 2025, 2) } },
  ]);
  expect(() => verified(`whsec_${Buffer.alloc(32).toString('base64')}`, house.received[0]!)).toThrow();
  expect(house.received[0]!.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-timestamp': String(Date.parse(start) / 1_000) });
  await house.send();
  expect(house.received).toHaveLength(2); // once, as long as it is taken
  expect(await told()).toMatchObject({ state: 'ACTIVE', failingSince: null, messages: [{ state: 'DELIVERED' }, { state: 'DELIVERED' }] });
});

test('what was not taken is sent again, later and later, under the same id, and is in the log', async () => {
  const endpoint = await house.anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
  await house.change(3);
  house.answer((_request, response) => void response.writeHead(500).end());
  await house.send();
  await house.send(); // not due yet
  expect(house.received).toHaveLength(1);
  const waits: number[] = [];
  let now = Date.parse(start);
  for (let tries = 1; tries < 17; tries++) {
    const [{ next }] = (await sql<{ next: Date }>(
      house.world.office.databases.management.owner,
      `select next_try_at as next from webhook_messages where endpoint_id = $1`,
      [endpoint.id],
    )) as [{ next: Date }];
    waits.push((next.getTime() - now) / 1_000);
    now = next.getTime() + 1; // the database counts finer
    await house.at(new Date(now).toISOString());
    await sql(house.world.office.databases.management.owner, `update webhook_endpoints set failing_since = null where id = $1`, [endpoint.id]);
    await house.send();
  }
  for (const [i, wait] of [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, ...Array<number>(7).fill(46_800)].entries()) {
    expect(waits[i]!).toBeGreaterThanOrEqual(wait * 0.9 - 0.01);
    expect(waits[i]!).toBeLessThanOrEqual(wait * 1.1 + 0.01);
  }
  expect(house.received).toHaveLength(17);
  expect(new Set(house.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(new Set(house.received.map(({ body }) => body)).size).toBe(1);
  expect(new Set(house.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(17);
});

test('a receiver that names a time is given it; who takes nothing for days is stopped', async () => {
  const endpoint = await house.anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
  await house.change(1);
  house.answer((_request, response) => void response.writeHead(503, { 'retry-after': '7200' }).end());
  await house.send();
  const rows = await sql<{ next: Date }>(
    house.world.office.databases.management.owner,
    `select next_try_at as next from webhook_messages where endpoint_id = $1`,
    [endpoint.id],
  );
  expect(rows).toEqual([{ next: new Date(Date.parse(start) + 7_200_000) }]);
  expect(await house.mailed(partner.desk, 'webhook-%')).toEqual([]);
  await house.at('2026-06-02T12:00:01.000Z');
  await house.send();
  await house.at('2026-06-07T12:00:00.000Z');
  await house.send();
  const { host } = new URL(house.hook());
  expect(await house.mailed(partner.desk, 'webhook-%')).toEqual([
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
  const endpoint = await house.anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
  await house.change(2);
  house.answer((_request, response) => void response.writeHead(410).end());
  await house.send();
  await house.change(3);
  await house.send();
  expect(house.received).toHaveLength(1);
  expect((await house.mailed(partner.desk, 'webhook-%')).map(({ event }) => event)).toEqual(['webhook-stopped']);
  expect(await told()).toMatchObject({ state: 'GONE', messages: [{ state: 'GIVEN_UP', attempts: [{ status: 410 }] }] });
  const replay = () => act(partner.contact, 'replayWebhook', { endpointId: endpoint.id }, 'count');
  expect(codes(await replay())).toEqual(['WRONG_STATE']);
  expect((await act(partner.contact, 'changeWebhook', { endpointId: endpoint.id, isActive: true }, 'endpoint { state }')).endpoint).toEqual({
    state: 'ACTIVE',
  });
  house.answer((_request, response) => void response.end());
  expect(await replay()).toEqual({ count: 1, problems: [] });
  await house.send();
  expect(house.received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(2).fill(house.received[0]!.headers['webhook-id']));
  expect(await replay()).toEqual({ count: 0, problems: [] });
  const [{ messageId: _, ...rest }] = (await told()).messages;
  expect(rest).toMatchObject({ state: 'DELIVERED' });
  expect(codes(await act(partner.contact, 'replayWebhook', { endpointId: endpoint.id, messageId: randomUUID() }, 'count'))).toEqual(['NOT_FOUND']);
});

test('a long log is read in pages, and by what became of its messages; another’s message leads nowhere', async () => {
  const endpoint = await house.anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
  const other = await house.anEndpoint(partner, { events: ['RELEASE_APPLIED'], url: house.hook('/other') });
  house.answer((_request, response) => void response.writeHead(house.received.length === 1 ? 500 : 204).end());
  for (let n = 0; n < 4; n++) await act(partner.contact, 'testWebhook', { endpointId: endpoint.id }, 'message { id }');
  await act(partner.contact, 'testWebhook', { endpointId: other.id }, 'message { id }');
  await house.send();
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
  const slow = await house.anEndpoint(partner, { url: house.hook('/slow'), events: ['RELEASE_APPLIED'] });
  const other = await house.aPartner();
  await house.anEndpoint(other, { url: house.hook('/quick'), events: ['RELEASE_APPLIED'] });
  let goOn!: () => void;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  let quickIsDone!: () => void;
  const quick = new Promise<void>((resolve) => (quickIsDone = resolve));
  house.answer((request, response) => {
    if (request.path === '/slow') void held.then(() => response.end());
    else response.end(() => quickIsDone());
  });
  await house.change(1);
  await house.world.webhooks.round();
  await quick;
  await house.change(2);
  await house.world.webhooks.round();
  goOn();
  await house.world.webhooks.idle();
  await house.send();
  // one at a time for each
  expect(house.received.filter(({ path }) => path === '/slow')).toHaveLength(2);
  expect(house.received.filter(({ path }) => path === '/quick')).toHaveLength(2);
  expect(slow.id).toBeDefined();
});

test('a new secret signs beside the old one as long as is said', async () => {
  const { id, secret } = await house.anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
  const rotate = (oldSignsUntil: string) => act(partner.contact, 'rotateWebhookSecret', { endpointId: id, oldSignsUntil }, 'secret');
  expect(codes(await rotate('2026-09-01T00:00:00.000Z'))).toEqual(['INVALID']);
  const { secret: newer } = await rotate('2026-06-02T12:00:00.000Z');
  const test = () => act(partner.contact, 'testWebhook', { endpointId: id }, 'message { type state }');
  expect(await test()).toEqual({ message: { type: 'test', state: 'WAITING' }, problems: [] });
  await house.send();
  const [both] = house.received;
  for (const one of [secret, newer]) expect(verified(one as string, both!)).toMatchObject({ type: 'test' });
  await house.at('2026-06-02T12:00:00.000Z');
  await test();
  await house.send();
  expect(house.received[1]!.headers['webhook-signature']!.split(' ')).toHaveLength(1);
  expect(verified(newer as string, house.received[1]!)).toMatchObject({ type: 'test' });
  expect(() => verified(secret, house.received[1]!)).toThrow();
  const kept = await sql(house.world.office.databases.management.owner, `select secret, secret_before from webhook_endpoints where id = $1`, [id]);
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
  const endpoint = await house.anEndpoint(partner, { events: ['RELEASE_APPLIED'] });
  await house.change(2);
  await house.send();
  // as if the answer had never been written down
  await sql(
    house.world.office.databases.management.owner,
    `update webhook_messages set state = 'WAITING', next_try_at = instant(), leased_until = instant() + interval '1 minute' where endpoint_id = $1`,
    [endpoint.id],
  );
  await house.send();
  expect(house.received).toHaveLength(1); // another node may still be at it
  await house.at('2026-06-01T12:02:00.000Z');
  await house.send();
  expect(house.received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(2).fill(house.received[0]!.headers['webhook-id']));
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
