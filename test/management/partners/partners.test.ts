import { randomUUID } from 'node:crypto';
import { GraphClient } from '../../support/graph-client.ts';
import {
  act,
  codes,
  endpointFields,
  issue,
  openPartnersWorld,
  type PartnersWorld,
  seen,
  soon,
  start,
  termsHash,
} from '../../support/partners-world.ts';

let house: PartnersWorld;
beforeAll(async () => (house = await openPartnersWorld()));
beforeEach(() => house.beginAgain());
afterAll(() => house.close());

test('a partner is made by organizers of all editions, and seen by its contacts alone', async () => {
  const { id, name, contact, desk } = await house.aPartner({}, []);
  const [, stranger] = await house.somebody();
  const [, ofOne] = await house.somebody({ role: 'ORGANIZER', editionYear: 2025 });
  expect(await seen(contact, 'id name contacts requestsPerDay acceptances { kind } terms { kind version contentHash }')).toEqual([
    {
      id,
      name,
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
  expect((await seen(house.organizer, 'id')).map((one) => one.id)).toContain(id);
  const own = async (who: GraphClient) =>
    (await who.run<{ viewer: { partners: unknown[] } }>('{ viewer { partners(own: true) { id } } }')).viewer.partners;
  expect([await own(contact), await own(house.organizer), await own(stranger)]).toEqual([[{ id }], [], []]);

  for (const who of [contact, stranger, ofOne]) {
    expect(codes(await act(who, 'createPartner', { name: 'x', contacts: ['a@example.org'] }, 'partner { id }'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await act(who, 'changePartner', { partnerId: id, expectedVersion: 1, requestsPerDay: 1 }, 'partner { id }'))).toEqual([
      'NOT_ALLOWED',
    ]);
  }
  const wrong = { name: ' ', contacts: ['not an address'], requestsPerDay: 0, bytesPerDay: 1e15 };
  expect((await act(house.organizer, 'createPartner', wrong, 'partner { id }')).problems).toEqual([
    { code: 'INVALID', path: ['name'] },
    { code: 'INVALID', path: ['contacts', '0'] },
    { code: 'INVALID', path: ['requestsPerDay'] },
    { code: 'INVALID', path: ['bytesPerDay'] },
  ]);
  expect(
    (await act(house.organizer, 'createPartner', { name: 'x', contacts: ['a@example.org'], organizationId: randomUUID() }, 'partner { id }'))
      .problems,
  ).toEqual([{ code: 'NOT_FOUND', path: ['organizationId'] }]);
});

test('a change names the version that it was made from', async () => {
  const { id } = await house.aPartner();
  const changed = await act(
    house.organizer,
    'changePartner',
    { partnerId: id, expectedVersion: 1, requestsPerDay: 7, name: 'Another name' },
    'partner { name version requestsPerDay }',
  );
  expect(changed).toEqual({ partner: { name: 'Another name', version: 2, requestsPerDay: 7 }, problems: [] });
  expect(codes(await act(house.organizer, 'changePartner', { partnerId: id, expectedVersion: 1, name: 'Late' }, 'partner { id }'))).toEqual([
    'CONFLICT',
  ]);
  expect(codes(await act(house.organizer, 'changePartner', { partnerId: randomUUID(), expectedVersion: 1 }, 'partner { id }'))).toEqual([
    'NOT_FOUND',
  ]);
});

test('nothing is given out before the newest terms are agreed to, by a contact, as they were read', async () => {
  const { id, contact } = await house.aPartner({}, []);
  expect(codes(await issue(contact, id))).toEqual(['WRONG_STATE']);
  expect(codes(await act(contact, 'addWebhook', { partnerId: id, url: house.hook(), events: ['CASE_REMOVED'] }, 'endpoint { id }'))).toEqual([
    'WRONG_STATE',
  ]);
  const agree = (who: GraphClient, some: object) =>
    act(
      who,
      'acceptPartnerTerms',
      { partnerId: id, kind: 'STANDARD', version: 1, contentHash: termsHash, ...some },
      'partner { acceptances { kind version } }',
    );
  expect(codes(await agree(house.organizer, {}))).toEqual(['NOT_ALLOWED']);
  expect(codes(await agree(contact, { version: 2 }))).toEqual(['CONFLICT']);
  expect(codes(await agree(contact, { contentHash: '0'.repeat(64) }))).toEqual(['CONFLICT']);
  expect(await agree(contact, {})).toEqual({ partner: { acceptances: [{ kind: 'STANDARD', version: 1 }] }, problems: [] });
  expect(codes(await agree(contact, {}))).toEqual(['ALREADY_DONE']);
  expect(codes(await issue(contact, id))).toEqual([]);
  expect(codes(await issue(contact, id, { scopes: ['EMBARGO'] }))).toEqual(['WRONG_STATE']);
  expect(codes(await agree(contact, { kind: 'EMBARGO' }))).toEqual([]);
  expect((await issue(contact, id, { scopes: ['EMBARGO', 'PUBLIC'] })).key.scopes).toEqual(['EMBARGO', 'PUBLIC']);
  // nobody makes such a key by the way
  expect(codes(await act(house.organizer, 'issueKey', { kind: 'PARTNER', name: 'x', scopes: ['EMBARGO'], expiresAt: soon }, 'token'))).toEqual([
    'INVALID',
  ]);
});

test('what is not somebody’s is not there for them', async () => {
  const theirs = await house.aPartner();
  const endpoint = await house.anEndpoint(theirs);
  const { key } = await issue(theirs.contact, theirs.id);
  const other = await house.aPartner();
  const acts = (partnerId: string, endpointId: string, keyId: string): [string, object, string][] => [
    ['acceptPartnerTerms', { partnerId, kind: 'STANDARD', version: 1, contentHash: termsHash }, 'partner { id }'],
    ['issuePartnerKey', { partnerId, name: 'x', scopes: ['PUBLIC'], expiresAt: soon }, 'token'],
    ['addWebhook', { partnerId, url: house.hook(), events: ['CASE_REMOVED'] }, 'secret'],
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
  const { id, contact } = await house.aPartner({ requestsPerDay: 2 });
  const { token, key } = await issue(contact, id);
  const program = new GraphClient(house.world.url, token);
  const ask = async () => (await program.answer('{ cases { totalCount } }')).errors?.[0]?.extensions;
  const texts = await Promise.all([0, 1].map(async () => (await program.post({ query: '{ cases { totalCount } }' })).text()));
  expect(await ask()).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 43_200 });
  const usage = async () => (await seen(contact, 'usage(days: 2) { keyId day requests refused bytes }'))[0].usage;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(await usage()).toEqual([{ keyId: key.id, day: '2026-06-01', requests: 2, refused: 1, bytes }]);
  // another key of the partner has a quota of its own
  const second = new GraphClient(house.world.url, (await issue(contact, id)).token);
  expect((await second.answer('{ cases { totalCount } }')).errors).toBeUndefined();
});

test('a partner’s token is its own, and goes on with its next key', async () => {
  const [one, another] = [await house.aPartner(), await house.aPartner()];
  const first = await issue(one.contact, one.id);
  const changes = async (token: string | undefined, since: string | null) => {
    const answer = await new GraphClient(house.world.url, token).answer<{ changes: { nextToken: string; nodes: unknown[] } }>(
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
  const { id, contact } = await house.aPartner();
  const { token } = await issue(contact, id);
  const endpoint = await house.anEndpoint({ id, contact }, { url: house.hook('/stopped') });
  const stop = (isSuspended: boolean, expectedVersion: number) =>
    act(house.organizer, 'changePartner', { partnerId: id, expectedVersion, isSuspended }, 'partner { isSuspended }');
  expect((await stop(true, 1)).partner).toEqual({ isSuspended: true });
  const program = new GraphClient(house.world.url, token);
  expect((await program.answer('{ cases { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  await house.change(1);
  await house.send();
  expect(house.received.filter(({ path }) => path === '/stopped')).toEqual([]);
  expect(codes(await act(contact, 'testWebhook', { endpointId: endpoint.id }, 'message { id }'))).toEqual(['WRONG_STATE']);
  expect((await stop(false, 2)).partner).toEqual({ isSuspended: false });
  expect((await program.answer('{ cases { totalCount } }')).errors).toBeUndefined();
});

test('whoever becomes a contact is told once, and everybody of terms that are new', async () => {
  const { id, name, desk } = await house.aPartner({}, []);
  const values = { partner: name, host: '' };
  expect(await house.mailed(desk, 'partner-%')).toEqual([{ event: 'partner-contact', values }]);
  const [other] = await house.somebody();
  const contacts = [desk.person.email, other.person.email];
  expect(codes(await act(house.organizer, 'changePartner', { partnerId: id, expectedVersion: 1, contacts }, 'partner { id }'))).toEqual([]);
  expect(await house.mailed(desk, 'partner-%')).toEqual([{ event: 'partner-contact', values }]);
  expect(await house.mailed(other, 'partner-%')).toEqual([{ event: 'partner-contact', values }]);
  const terms = { kind: 'EMBARGO', address: 'https://example.org/terms', contentHash: termsHash };
  expect(await act(house.organizer, 'publishPartnerTerms', terms, 'terms { version }')).toEqual({ terms: { version: 2 }, problems: [] });
  for (const who of [desk, other])
    expect((await house.mailed(who, 'partner-%')).map(({ event }) => event)).toEqual(['partner-contact', 'partner-terms']);
});
