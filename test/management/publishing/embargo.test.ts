import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Desk } from '../../../src/management/identity/index.ts';
import { isTheirPicture, markPicture, tracePicture } from '../../../src/management/publishing/embargo/picture-mark.ts';
import { isMarked, isTheirs, markText, traceText } from '../../../src/management/publishing/embargo/text-mark.ts';
import { renditionKey, tellOfEndedPackages } from '../../../src/management/publishing/index.ts';
import { contentHash, sha256Hex } from '../../../src/platform/canonical-json.ts';
import { drawPicture } from '../../../src/demo/draw-picture.ts';
import { aKey } from '../../support/applicant.ts';
import { freshDatabases, holdClock, sql } from '../../support/databases.ts';
import { wrongInJson } from '../../support/formats/feed-formats.ts';
import { GraphClient } from '../../support/graph-client.ts';
import { aCase, someContent } from '../../support/release-factory.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

let folder: string;
let world: World;
let one: { desk: Desk; client: GraphClient };
let other: { desk: Desk; client: GraphClient };
const start = '2026-06-01T12:00:00.000Z';
const due = '2026-09-01T00:00:00.000Z';
const termsHash = createHash('sha256').update('Sample terms').digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-embargo-'));
  world = await openWorld(await freshDatabases(), folder, { settings: { WEBHOOK_LOOPBACK: 'yes' } });
  await world.office.anEdition({ year: 2026 });
  await holdClock(world.office.databases.management.owner, start);
  [one, other] = [await somebody({ role: 'ORGANIZER' }), await somebody({ role: 'ORGANIZER' })];
  for (const kind of ['STANDARD', 'EMBARGO'])
    await act(one.client, 'publishPartnerTerms', { kind, address: 'https://example.org/terms', contentHash: termsHash }, 'terms { version }');
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function somebody(...grants: Parameters<World['office']['aDesk']>) {
  const desk = await world.office.aDesk(...grants);
  return { desk, client: new GraphClient(world.url, await aToken(world.office, desk)), token: await aToken(world.office, desk) };
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
async function act(who: GraphClient, name: string, input: object, fields: string): Promise<any> {
  const data = await who.run<Record<string, unknown>>(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} problems { code path } } }`,
    { input: { idempotencyKey: aKey(), ...input } },
  );
  return data[name];
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
const codes = (answer: any): string[] => answer.problems.map(({ code }: { code: string }) => code);

let made = 0;
async function aPartner(terms = ['STANDARD', 'EMBARGO']) {
  const contact = await somebody();
  const { partner } = await act(
    one.client,
    'createPartner',
    { name: `Sample media ${++made}`, contacts: [contact.desk.person.email] },
    'partner { id }',
  );
  for (const kind of terms)
    await act(contact.client, 'acceptPartnerTerms', { partnerId: partner.id, kind, version: 1, contentHash: termsHash }, 'partner { id }');
  const scopes = terms.includes('EMBARGO') ? ['EMBARGO', 'PUBLIC'] : ['PUBLIC'];
  const { token } = await act(
    contact.client,
    'issuePartnerKey',
    { partnerId: partner.id, name: 'Sample', scopes, expiresAt: '2027-01-01T00:00:00Z' },
    'token',
  );
  return { id: partner.id as string, contact, token: token as string };
}

const sentences = Array.from({ length: 12 }, (_, i) => `Sentence ${i} of a sample body, with words that nobody else would write in this order.`).join(
  ' ',
);
const chinese = Array.from({ length: 12 }, (_, i) => `这是第${i}句示例正文，说明案例做了什么、与谁合作，以及取得了哪些成效。`).join('');
let picture: Buffer;

/** A release that two people have approved, with one case and a real picture. */
async function anApprovedRelease(): Promise<{ id: string; contentHash: string }> {
  picture ??= (await drawPicture('SECURITY', 7)).find(({ width }) => width === 640)!.bytes;
  const hash = sha256Hex(picture);
  await world.press.storage.put(renditionKey(hash), picture);
  const texts = [
    { locale: 'en', title: 'A secret title', summary: 'A secret summary.', body: sentences, origin: 'AUTHOR' as const, isStale: false },
    { locale: 'zh-Hans', title: '保密标题', summary: null, body: chinese, origin: 'PERSON' as const, isStale: false },
  ];
  const cases = [
    aCase(2026, 1, {
      sourceLocale: 'en',
      texts,
      pictures: [{ id: randomUUID(), mimeType: 'image/webp', renditions: [{ width: 640, height: 360, hash }], alts: {}, credit: null }],
    }),
  ];
  const content = someContent({ year: 2026, cases });
  const [row] = await sql<{ id: string }>(
    world.office.databases.management.owner,
    `insert into releases (edition_year, kind, state, apply_at, content, content_hash, prepared_by) values (2026, 'RESULTS', 'PREPARED', $1, $2, $3, $4) returning id`,
    [due, JSON.stringify(content), contentHash(content), one.desk.person.id],
  );
  for (const { desk } of [one, other])
    await sql(world.office.databases.management.owner, `insert into release_approvals (release_id, person_id) values ($1, $2)`, [
      row!.id,
      desk.person.id,
    ]);
  await sql(world.office.databases.management.owner, `update releases set state = 'APPROVED' where id = $1`, [row!.id]);
  return { id: row!.id, contentHash: contentHash(content) };
}

const offerFields = 'offer { id state packages { package { id partnerId state acknowledgedAt address } reads { keyId what person { id } } } }';
async function anOffer(partners: { id: string }[], confirmed = true) {
  const release = await anApprovedRelease();
  const { offer, problems } = await act(
    one.client,
    'offerUnderEmbargo',
    { releaseId: release.id, contentHash: release.contentHash, partnerIds: partners.map(({ id }) => id) },
    offerFields,
  );
  expect(problems).toEqual([]);
  if (confirmed) expect(codes(await act(other.client, 'confirmEmbargoOffer', { offerId: offer.id }, offerFields))).toEqual([]);
  const packageOf = (partner: { id: string }) =>
    offer.packages.find((each: { package: { partnerId: string } }) => each.package.partnerId === partner.id).package.id as string;
  return { release, offer, packageOf };
}
const read = (id: string, token: string | undefined, rest = '') =>
  fetch(`${world.url}/partners/packages/${id}${rest}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
interface Document {
  embargoedUntil?: string;
  edNote: string;
  pubStatus?: string;
  associations: { language: string; bodies: { value: string }[]; embargoedUntil: string; associations: { renditions: { href: string }[] }[] }[];
}

test('what is offered is read by its partners alone, once two organizers have said so, and every read is written down', async () => {
  const [mine, theirs] = [await aPartner(), await aPartner()];
  const { offer, packageOf } = await anOffer([mine], false);
  const id = packageOf(mine);
  const packages = async () =>
    (
      await mine.contact.client.run<{ viewer: { partners: { packages: object[] }[] } }>(
        '{ viewer { partners { packages { id state embargoedUntil } } } }',
      )
    ).viewer.partners[0]!.packages;
  expect([offer.state, await packages(), (await read(id, mine.token)).status]).toEqual(['PROPOSED', [], 404]);
  expect(codes(await act(one.client, 'confirmEmbargoOffer', { offerId: offer.id }, offerFields))).toEqual(['SECOND_PERSON_REQUIRED']);
  // and the database says the same, whatever the program does
  await expect(
    sql(world.office.databases.management.owner, `update embargo_offers set confirmed_by = proposed_by, confirmed_at = instant() where id = $1`, [
      offer.id,
    ]),
  ).rejects.toMatchObject({ constraint: 'embargo_offers_two_people' });
  expect((await act(other.client, 'confirmEmbargoOffer', { offerId: offer.id }, 'offer { state confirmedBy { id } }')).offer).toEqual({
    state: 'OFFERED',
    confirmedBy: { id: other.desk.person.id },
  });
  expect(await packages()).toEqual([{ id, state: 'OFFERED', embargoedUntil: due }]);

  const nothing = await read(randomUUID(), mine.token);
  const seen = [nothing.status, await nothing.text()];
  const withoutScope = await aPartner(['STANDARD']);
  for (const token of [undefined, theirs.token, theirs.contact.token, withoutScope.token, 'cgk_garbage', await aToken(world.office, one.desk)]) {
    const answer = await read(id, token);
    expect([answer.status, await answer.text()]).toEqual(seen);
  }

  const answer = await read(id, mine.token);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  const text = await answer.text();
  expect(wrongInJson(text, 'ninjs')).toEqual([]);
  const document = JSON.parse(text) as Document;
  expect(document).toMatchObject({ embargoedUntil: due, edNote: expect.stringContaining(`UNDER EMBARGO until ${due}`) as unknown });
  expect(document.associations.map(({ language, embargoedUntil }) => [language, embargoedUntil])).toEqual([
    ['en', due],
    ['zh-Hans', due],
  ]);
  const href = document.associations[0]!.associations[0]!.renditions[0]!.href;
  const file = await read(id, mine.contact.token, new URL(href).pathname.slice(`/partners/packages/${id}`.length));
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/webp']);
  expect((await read(id, mine.token, `/files/${'0'.repeat(64)}`)).status).toBe(404);

  const { viewer } = await one.client.run<{ viewer: { desk: { embargoOffers: { id: string; packages: { reads: { what: string }[] }[] }[] } } }>(
    '{ viewer { desk(edition: 2026) { embargoOffers { id packages { reads { keyId what person { id } } } } } } }',
  );
  const reads = viewer.desk.embargoOffers.find((each) => each.id === offer.id)!.packages[0]!.reads;
  expect(reads.toSorted((a, b) => (a.what < b.what ? -1 : 1))).toMatchObject([
    { keyId: null, what: sha256Hex(picture), person: { id: mine.contact.desk.person.id } },
    { what: 'items', person: null },
  ]);
  const audit = await sql<{ act: string }>(
    world.office.databases.management.owner,
    `select act from audit_entries where subject_id = $1 order by number`,
    [id],
  );
  expect(audit.map((entry) => entry.act)).toEqual(['readEmbargoPackage', 'readEmbargoPackage']);
});

test('nothing of it is on the public side, and a contact sees no other partner’s', async () => {
  const [mine, theirs] = [await aPartner(), await aPartner()];
  await anOffer([mine, theirs]);
  const tables = await sql<{ name: string }>(
    world.office.databases.delivery.owner,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  for (const { name } of tables) {
    const rows = await sql<{ found: number }>(
      world.office.databases.delivery.owner,
      `select count(*)::int as found from ${name} t where t::text like '%secret title%'`,
    );
    expect([name, rows[0]!.found]).toEqual([name, 0]);
  }
  const { viewer } = await mine.contact.client.run<{ viewer: { partners: { packages: { partnerId: string }[] }[] } }>(
    '{ viewer { partners { packages { partnerId } } } }',
  );
  expect(viewer.partners).toEqual([{ packages: [{ partnerId: mine.id }] }]);
  const offers = await mine.contact.desk.em.execute<unknown[]>('select id from embargo_packages');
  expect(offers).toHaveLength(1);
});

test('only an approved release is offered, as it was read, to partners who have agreed', async () => {
  const [mine, without] = [await aPartner(), await aPartner(['STANDARD'])];
  const release = await anApprovedRelease();
  const offer = (who: GraphClient, some: object) =>
    act(who, 'offerUnderEmbargo', { releaseId: release.id, contentHash: release.contentHash, partnerIds: [mine.id], ...some }, 'offer { id }');
  expect(codes(await offer(mine.contact.client, {}))).toEqual(['NOT_ALLOWED']);
  expect(codes(await offer(one.client, { releaseId: randomUUID() }))).toEqual(['NOT_FOUND']);
  expect(codes(await offer(one.client, { contentHash: '0'.repeat(64) }))).toEqual(['CONFLICT']);
  expect((await offer(one.client, { partnerIds: [mine.id, without.id] })).problems).toEqual([{ code: 'WRONG_STATE', path: ['partnerIds', '1'] }]);
  expect(codes(await offer(one.client, { partnerIds: [] }))).toEqual(['INVALID']);
  expect(codes(await offer(one.client, { partnerIds: [mine.id, mine.id] }))).toEqual(['INVALID']);
  await sql(world.office.databases.management.owner, `update releases set state = 'ABORTED' where id = $1`, [release.id]);
  expect(codes(await offer(one.client, {}))).toEqual(['WRONG_STATE']);
});

test('a recall ends reading at once, is told, and is acknowledged by program or contact', async () => {
  const [mine, theirs] = [await aPartner(), await aPartner()];
  const { offer, packageOf } = await anOffer([mine, theirs]);
  const acknowledge = (token: string) =>
    fetch(`${world.url}/partners/packages/${packageOf(mine)}/acknowledgement`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  expect((await acknowledge(mine.token)).status).toBe(400);
  expect(codes(await act(one.client, 'recallEmbargo', { offerId: offer.id, reason: ' ' }, offerFields))).toEqual(['INVALID']);
  expect((await act(one.client, 'recallEmbargo', { offerId: offer.id, reason: 'The lead has asked for it.' }, 'offer { state }')).offer).toEqual({
    state: 'RECALLED',
  });
  expect(codes(await act(other.client, 'recallEmbargo', { offerId: offer.id, reason: 'Again.' }, offerFields))).toEqual(['ALREADY_DONE']);
  const gone = await read(packageOf(mine), mine.token);
  expect([gone.status, await gone.json()]).toEqual([
    410,
    { uri: `urn:uuid:${packageOf(mine)}`, type: 'composite', pubStatus: 'canceled', edNote: 'Remove every copy. The lead has asked for it.' },
  ]);
  expect((await read(packageOf(mine), mine.token, `/files/${sha256Hex(picture)}`)).status).toBe(404);
  expect([(await acknowledge(theirs.token)).status, (await acknowledge(mine.token)).status, (await acknowledge(mine.token)).status]).toEqual([
    404, 204, 204,
  ]);
  const byContact = (who: GraphClient) => act(who, 'acknowledgeRecall', { packageId: packageOf(theirs) }, 'package { state acknowledgedAt }');
  expect(codes(await byContact(mine.contact.client))).toEqual(['NOT_FOUND']);
  expect(await byContact(theirs.contact.client)).toEqual({ package: { state: 'RECALLED', acknowledgedAt: start }, problems: [] });
  expect(codes(await byContact(theirs.contact.client))).toEqual(['ALREADY_DONE']);
  const rows = await sql(
    world.office.databases.management.owner,
    `select acknowledged_by is null as "byKey" from embargo_packages where offer_id = $1 and acknowledged_at is not null order by 1`,
    [offer.id],
  );
  expect(rows).toEqual([{ byKey: false }, { byKey: true }]);
});

test('when its release is public or was given up, nothing is read here any more', async () => {
  const mine = await aPartner();
  const { release, packageOf } = await anOffer([mine]);
  const owner = world.office.databases.management.owner;
  await act(mine.contact.client, 'addWebhook', { partnerId: mine.id, url: 'http://127.0.0.1:1/', events: ['EMBARGO'] }, 'secret');
  expect(await tellOfEndedPackages(world.office.em())).toBe(0);
  await sql(owner, `update releases set state = 'ABORTED', aborted_at = instant() where id = $1`, [release.id]);
  const gone = await read(packageOf(mine), mine.token);
  expect([gone.status, await gone.json()]).toMatchObject([410, { pubStatus: 'canceled' }]);
  // its partner is told, once, by program and by mail
  expect([await tellOfEndedPackages(world.office.em()), await tellOfEndedPackages(world.office.em())]).toEqual([1, 0]);
  const told = await sql<{ body: string }>(owner, `select body from webhook_messages where partner_id = $1`, [mine.id]);
  expect(told.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { type: 'embargo.ended', timestamp: start, data: { packageId: packageOf(mine) } },
  ]);
  const mails = await sql(owner, `select key from notices where person_id = $1 and event = 'embargo-ended'`, [mine.contact.desk.person.id]);
  expect(mails).toEqual([{ key: packageOf(mine) }]);
  const applied = await anOffer([mine]);
  await holdClock(world.office.databases.management.owner, due);
  await sql(world.office.databases.management.owner, `update releases set state = 'APPLIED', revision = 900, applied_at = instant() where id = $1`, [
    applied.release.id,
  ]);
  const now = await read(applied.packageOf(mine), mine.token);
  expect([now.status, await now.json()]).toMatchObject([410, { pubStatus: 'usable' }]);
  await holdClock(world.office.databases.management.owner, start);
});

test('a partner’s contacts are told by mail, and programs that want to hear of it by an id alone', async () => {
  const mine = await aPartner();
  await act(mine.contact.client, 'addWebhook', { partnerId: mine.id, url: 'http://127.0.0.1:1/', events: ['EMBARGO'] }, 'secret');
  const { offer, packageOf } = await anOffer([mine]);
  await act(one.client, 'recallEmbargo', { offerId: offer.id, reason: 'A reason.' }, 'offer { id }');
  const rows = await sql<{ body: string }>(
    world.office.databases.management.owner,
    `select body from webhook_messages where partner_id = $1 order by place`,
    [mine.id],
  );
  expect(rows.map(({ body }) => JSON.parse(body) as unknown)).toEqual(
    ['embargo.offered', 'embargo.recalled'].map((type) => ({ type, timestamp: start, data: { packageId: packageOf(mine) } })),
  );
  const mails = await sql<{ event: string; key: string; values: Record<string, string> }>(
    world.office.databases.management.owner,
    `select event, key, "values" from notices where person_id = $1 and event like 'embargo-%' order by event`,
    [mine.contact.desk.person.id],
  );
  expect(mails.map(({ event, key, values }) => [event, key, Object.keys(values).sort()])).toEqual(
    ['embargo-offered', 'embargo-recalled'].map((event) => [event, packageOf(mine), ['host', 'partner']]),
  );
});

test('a copy tells whose it is, from a few sentences of any text, and from a picture that was made smaller and saved again', async () => {
  const partners = [await aPartner(), await aPartner(), await aPartner()];
  const { packageOf } = await anOffer(partners);
  const copies = await Promise.all(partners.map(async (partner) => (await (await read(packageOf(partner), partner.token)).json()) as Document));
  const key = (partner: { id: string }) => world.markKeyOf(packageOf(partner));
  for (const [i, copy] of copies.entries()) {
    for (const { language, bodies } of copy.associations) {
      const excerpt = bodies[0]!.value.slice(200, 900);
      expect([language, isMarked(excerpt)]).toEqual([language, true]);
      expect(partners.map((partner) => isTheirs(traceText(excerpt, key(partner))))).toEqual(partners.map((_, n) => n === i));
    }
  }
  // what it looks like stays what it was
  expect(copies[0]!.associations[0]!.bodies[0]!.value.replaceAll('\u034f', '')).toBe(`<p>${sentences}</p>`);
  // and this is what it does not bear
  const stripped = copies[0]!.associations[0]!.bodies[0]!.value.replaceAll('\u034f', '');
  expect([isMarked(stripped), isTheirs(traceText(stripped, key(partners[0]!)))]).toEqual([false, false]);

  const marked = Buffer.from(await (await read(packageOf(partners[0]!), partners[0]!.token, `/files/${sha256Hex(picture)}`)).arrayBuffer());
  const leaked = await sharp(marked).resize(480).jpeg({ quality: 70 }).toBuffer();
  const fits = await Promise.all(partners.map(async (partner) => isTheirPicture(await tracePicture(leaked, picture, key(partner)))));
  expect(fits).toEqual([true, false, false]);
  expect(isTheirPicture(await tracePicture(await sharp(picture).jpeg({ quality: 70 }).toBuffer(), picture, key(partners[0]!)))).toBe(false);
});

test('marking the same text again changes nothing, and a text without places is left alone', async () => {
  const [a, b] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  expect(markText(markText(sentences, a), a)).toBe(markText(sentences, a));
  expect(markText(markText(sentences, a), b)).toBe(markText(sentences, b));
  expect(markText('保密标题', a)).toBe('保密标题');
  expect(
    await markPicture(
      await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
        .webp()
        .toBuffer(),
      a,
    ),
  ).toBeInstanceOf(Buffer);
});

test('a picture of somebody who has taken their consent back since is handed out no more, and the rest still is', async () => {
  const mine = await aPartner();
  const { packageOf } = await anOffer([mine]);
  const file = `/files/${sha256Hex(picture)}`;
  const text = async () => (await read(packageOf(mine), mine.token)).text();
  expect([(await read(packageOf(mine), mine.token, file)).status, (await text()).includes(sha256Hex(picture))]).toEqual([200, true]);
  // what the database says of consent is held elsewhere: here it is asked
  await sql(
    world.office.databases.management.owner,
    `create or replace function files_without_consent(asked text[]) returns text[] language sql stable security definer set search_path = pg_catalog, public as $$
       select array(select h from unnest(asked) h where h = '${sha256Hex(picture)}') $$`,
  );
  expect((await read(packageOf(mine), mine.token, file)).status).toBe(404);
  const left = await text();
  expect([left.includes(sha256Hex(picture)), left.includes('associations')]).toEqual([false, true]);
});
