import { createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Delivery, openDelivery } from '../../../src/delivery/index.ts';
import type { Manifest } from '../../../src/delivery/screen/manifest.ts';
import type { ReleaseKind } from '../../../src/generated/schema.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { issueKey } from '../../../src/management/keys/issue-key.ts';
import { arrangeProgramme } from '../../../src/management/programme/arrange-programme.ts';
import { rulePrepared } from '../../../src/management/preparation/rule-prepared.ts';
import { freezeProgramme } from '../../../src/management/programme/freeze-programme.ts';
import { openScreenDoor, screenDeviceRoutes } from '../../../src/management/programme/index.ts';
import { proposeProgramme } from '../../../src/management/programme/propose-programme.ts';
import { pairScreen } from '../../../src/management/programme/screens/pair-screen.ts';
import { revokeScreen } from '../../../src/management/programme/screens/revoke-screen.ts';
import { screensOf } from '../../../src/management/programme/screens/screen-queries.ts';
import { applyRelease, approveRelease, prepareRelease } from '../../../src/management/publishing/index.ts';
import type { PrepareRelease } from '../../../src/management/publishing/prepare-release.ts';
import { type MoveStage, moveStage } from '../../../src/management/publishing/move-stage.ts';
import { stageControl } from '../../../src/management/publishing/stage-control.ts';
import { loadConfig } from '../../../src/platform/config.ts';
import { openPool } from '../../../src/platform/database/connection.ts';
import { createHttp } from '../../../src/platform/http/create-http.ts';
import { openLog } from '../../../src/platform/log.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aFrozenPicture, aHandedIn, confirmed, type HandedIn, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { tie } from '../../support/deliberation.ts';
import { EventStream } from '../../support/event-stream.ts';
import { aBox, type Office, openOffice } from '../../support/office.ts';
import { ask } from '../../support/preparation.ts';
import { openPress, type TestPress } from '../../support/press.ts';

// One secret programme from the desk to the walls: arranged, frozen by two, released sealed, and opened item by item.

let office: Office;
let press: TestPress;
let edition: Edition;
let manager: Desk;
let second: Desk;
let organizers: [Desk, Desk];
let delivery: Delivery;
let app: FastifyInstance;
let url: string;
let reader: ReturnType<typeof openPool>;
const cases: HandedIn[] = [];
const titles = ['Alpha secret', 'Bravo secret', 'Charlie secret'];
let programme: { id: string; contentHash: string };

beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  edition = await office.anEdition();
  await office.anEdition({ year: 2031 });
  manager = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 });
  second = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 });
  organizers = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })];
  for (const title of titles) cases.push(await aHandedIn(office, edition, { title, pictures: [await aFrozenPicture(press.storage, title)] }));
  const left = await aHandedIn(office, edition, { title: 'Left out' });
  await confirmed(office, edition, organizers, [
    ...cases.map(({ submissionId }, i) => ({ submissionId, outcome: 'OUTSTANDING' as const, showcaseOrder: i + 1 })),
    { submissionId: left.submissionId, outcome: 'COLLECTION' as const },
  ]);

  reader = openPool(office.databases.delivery.reader, { max: 4, statementTimeout: 10_000 });
  delivery = openDelivery({ reader, listen: office.databases.delivery.reader, publicUrl: 'https://cases.example.org', log: { warn() {} } });
  const { limits } = loadConfig({}).config!;
  app = await createHttp({
    graph: null,
    limits,
    log: openLog('silent'),
    isReady: async () => true,
    routes: [(app) => delivery.routes(app, { door: openScreenDoor(office.nobody), limits }), (app) => screenDeviceRoutes(app, { em: office.nobody })],
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  await delivery.close();
  await reader.end();
  await press.close();
  await office.close();
});

const arrange = (desk: Desk, some: Partial<Parameters<typeof arrangeProgramme>[1]> = {}) =>
  arrangeProgramme(desk, {
    ...{ idempotencyKey: aKey(), edition: 2030, expectedVersion: 0, isSecret: true },
    items: cases.map(({ submissionId }) => ({ submissionId })),
    ...some,
  });
const release = async (kind: ReleaseKind, some: Partial<PrepareRelease> = {}) => {
  const prepared = granted(
    await prepareRelease(organizers[0], press, { idempotencyKey: aKey(), edition: 2030, kind, applyAt: new Date(0), ...some }),
  );
  for (const desk of organizers)
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: prepared.id, contentHash: prepared.contentHash }));
  await applyRelease(press, prepared.id);
};
const cue = (some: Partial<MoveStage>) =>
  moveStage(manager, press, { idempotencyKey: aKey(), edition: 2030, expectedSequence: 0, state: 'WAITING', message: [], ...some });
async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = [await ledger(office), await publicRows(), await kept()];
  expect(codes(await act())).toEqual(expected);
  expect([await ledger(office), await publicRows(), await kept()]).toEqual(before);
}
// the sealed files are megabytes, and looked at by themselves
const publicRows = () => press.publicState('sealed_parts');
const kept = () => office.em().execute('select id, version, state from programmes order by version');
/** Whether delivery, row by row and byte by byte, holds a word, an id or a file of a case. */
async function knowsOf(index: number): Promise<boolean> {
  const all = JSON.stringify(await publicRows());
  const { submissionId, content, organizationId } = cases[index]!;
  const words = [titles[index]!, submissionId, organizationId, ...content.pictures.flatMap(({ renditions }) => renditions.map(({ hash }) => hash))];
  const ids = await office.em().execute<{ case_id: string }[]>('select case_id from public_case_ids where submission_id = ?', [submissionId]);
  return [...words, ...ids.map(({ case_id }) => case_id)].some((word) => all.includes(word));
}

describe('at the desk of the stage', () => {
  test('a stage manager arranges the programme, each save a version', async () => {
    const first = granted(await arrange(manager, { items: [{ submissionId: cases[1]!.submissionId, minutes: 8, note: ' Bring the model ' }] }));
    expect(first).toMatchObject({ version: 1, state: 'DRAFT', isSecret: true });
    expect(first.items).toEqual([
      { submissionId: cases[1]!.submissionId, slug: null, titles: { en: titles[1] }, minutes: 8, note: 'Bring the model' },
    ]);
    const conflict = await arrange(second);
    expect(codes(conflict)).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
    expect(conflict.stored).toEqual(first);
    programme = granted(await arrange(second, { expectedVersion: 1 }));
    expect(await kept()).toMatchObject([
      { version: 1, state: 'SUPERSEDED' },
      { version: 2, state: 'DRAFT' },
    ]);
  });

  test('only outstanding cases of the edition, each once, and only its stage managers', async () => {
    const submissionId = cases[0]!.submissionId;
    const at = (i: number, ...path: string[]) => ['items', String(i), ...path];
    await nothingHappens(
      () =>
        arrange(manager, {
          expectedVersion: 2,
          items: [
            {},
            { submissionId, slug: 'a' },
            { submissionId },
            { submissionId },
            { submissionId: aKey() },
            { slug: 'A b' },
            { slug: 'a', minutes: 601 },
          ],
        }),
      { code: 'INVALID', path: at(0) },
      { code: 'INVALID', path: at(1) },
      { code: 'INVALID', path: at(2) },
      { code: 'INVALID', path: at(3) },
      { code: 'NOT_FOUND', path: at(4, 'submissionId') },
      { code: 'INVALID', path: at(5, 'slug') },
      { code: 'INVALID', path: at(6, 'minutes') },
    );
    const others = [await office.aDesk(), organizers[0], await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2031 })];
    for (const desk of others) await nothingHappens(() => arrange(desk, { expectedVersion: 2 }), { code: 'NOT_ALLOWED', path: [] });
  });

  test('two people freeze it: the second one exactly what they have read', async () => {
    const freeze = (desk: Desk, contentHash = programme.contentHash) =>
      freezeProgramme(desk, { idempotencyKey: aKey(), programmeId: programme.id, contentHash });
    await nothingHappens(() => freeze(second), { code: 'WRONG_STATE', path: ['programmeId'] });
    await nothingHappens(() => proposeProgramme(organizers[0], { idempotencyKey: aKey(), programmeId: programme.id }), {
      code: 'NOT_ALLOWED',
      path: [],
    });
    granted(await proposeProgramme(manager, { idempotencyKey: aKey(), programmeId: programme.id }));
    await nothingHappens(() => freeze(manager), { code: 'SECOND_PERSON_REQUIRED', path: [] });
    await nothingHappens(() => freeze(second, '0'.repeat(64)), { code: 'CONFLICT', path: ['contentHash'] });
    const elsewhere = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2031 });
    await nothingHappens(() => freeze(elsewhere), { code: 'NOT_FOUND', path: ['programmeId'] });
    // a foreign programme answers like an unknown one
    for (const act of [
      (id: string) => freezeProgramme(elsewhere, { idempotencyKey: aKey(), programmeId: id, contentHash: programme.contentHash }),
      (id: string) => proposeProgramme(elsewhere, { idempotencyKey: aKey(), programmeId: id }),
    ]) {
      const unknown = await act(aKey());
      expect(unknown.refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
      for (const id of [programme.id, 'not-a-uuid', '']) expect(await act(id)).toEqual(unknown);
    }
    // not while something required of what comes to the stage is open
    const { id: askedId } = await ask(organizers[0], edition, { tier: 'OUTSTANDING', form: 'DOCUMENT' });
    const rows = await second.em.execute<{ items: { submissionId: string | null }[] }[]>('select items from programmes where id = ?', [programme.id]);
    const onStage = rows[0]!.items.flatMap(({ submissionId }) => submissionId ?? []);
    const { refusals } = await freeze(second);
    expect(refusals!.map(({ code }) => code)).toEqual(onStage.map(() => 'WRONG_STATE'));
    for (const submissionId of onStage) {
      expect((await freeze(second)).refusals).not.toHaveLength(0);
      granted(await rulePrepared(organizers[0], { idempotencyKey: aKey(), submissionId, askedId, ruling: 'WAIVE', reason: 'A sample.' }));
    }
    expect(granted(await freeze(second))).toMatchObject({ state: 'FROZEN', frozenBy: { id: second.person.id } });
    await nothingHappens(() => freeze(second), { code: 'ALREADY_DONE', path: ['programmeId'] });
  });

  test('the database holds the same: closed rows, two people, versions that never change', async () => {
    const rows = async (desk: Desk | null) => (await (desk ? desk.em : office.nobody()).execute('select id from programmes')).length;
    const tied = await office.aDesk({ role: 'REVIEWER', editionYear: 2030 });
    expect(await Promise.all([rows(manager), rows(organizers[0]), rows(tied), rows(null)])).toEqual([2, 2, 0, 0]);
    const elsewhere = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2031 });
    expect([await rows(elsewhere), await elsewhere.em.execute('select * from cases_for_stage(?)', [edition.id])]).toEqual([0, []]);
    await expect(office.em().execute(`update programmes set items = '[]' where version = 2`)).rejects.toThrow('never changed');
    await expect(office.em().execute(`update programmes set frozen_by = proposed_by where version = 2`)).rejects.toThrow();
  });
});

describe('the walls', () => {
  const screen = async () => {
    const token = `cgk_${randomBytes(6).toString('hex').slice(0, 8)}_${randomBytes(32).toString('base64url')}`;
    const asked = await fetch(`${url}/screens/pairings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ prefix: token.slice(4, 12), tokenHash: createHash('sha256').update(token).digest('hex') }),
    });
    expect(asked.status).toBe(201);
    const { code } = (await asked.json()) as { code: string };
    const get = (path: string, headers = {}) => fetch(`${url}/screens/${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
    return { token, code, get };
  };
  const pair = (desk: Desk, code: string, some = {}) =>
    pairScreen(desk, aBox, { idempotencyKey: aKey(), edition: 2030, code, name: 'Left wall', ...some });
  let wall: Awaited<ReturnType<typeof screen>>;
  let screenId: string;

  test('a screen is let in by the code that it shows, once, by those at the stage', async () => {
    wall = await screen();
    expect((await wall.get('manifest')).status).toBe(401);
    for (const desk of [await office.aDesk(), await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2031 })])
      expect(codes(await pair(desk, wall.code))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    expect(codes(await pair(manager, '222222', { name: '' }))).toEqual([{ code: 'INVALID', path: ['name'] }]);
    const typed = ` ${wall.code.slice(0, 3).toLowerCase()}-${wall.code.slice(3)} `;
    const paired = granted(await pair(manager, typed));
    screenId = paired.id;
    expect(paired).toMatchObject({ name: 'Left wall', revokedAt: null, lastSeenAt: null, pairedBy: { id: manager.person.id } });
    expect(codes(await pair(manager, wall.code))).toEqual([{ code: 'WRONG_CODE', path: ['code'] }]);
    expect(await (await wall.get('manifest')).json()).toEqual({
      edition: 2030,
      names: {},
      fields: [],
      opensAt: null,
      programme: null,
      cue: null,
      items: [],
      files: [],
      sealed: [],
      opened: [],
    });
  });

  test('released, a secret programme tells delivery nothing: not what, not which, not how many', async () => {
    await release('PROGRAMME');
    for (const index of [0, 1, 2]) expect(await knowsOf(index)).toBe(false);
    const sealed = await sql<{ size: number }>(office.databases.delivery.reader, 'select octet_length(bytes) as size from sealed_parts');
    expect(sealed).toHaveLength(16);
    expect(new Set(sealed.map(({ size }) => size)).size).toBe(1);
    expect(await stageControl(manager, press.publisher, 2030)).toMatchObject({
      sequence: 0,
      isSecret: true,
      items: titles.map((title, i) => ({ order: i + 1, titles: { en: title }, state: 'AHEAD' })),
    });
    // an organizer who is tied to a case reads no plan, and so none of the places that follow from it
    const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
    await tie(office, tied, cases[0]!.submissionId, organizers[0]);
    expect(await stageControl(organizers[0], press.publisher, 2030)).toMatchObject({ items: [{ order: 1 }, { order: 2 }, { order: 3 }] });
    expect(await stageControl(tied, press.publisher, 2030)).toMatchObject({ sequence: 0, isSecret: true, items: [] });
    expect(
      codes(await prepareRelease(organizers[0], press, { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt: new Date(0) })),
    ).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  });

  test('each cue opens what it brings on stage, and nothing behind it', async () => {
    const manifest = async () => (await wall.get('manifest')).json() as Promise<Manifest>;
    const { sealed } = await manifest();
    expect(sealed).toHaveLength(16);
    const stream = new EventStream(`${url}/screens/live`, { headers: { authorization: `Bearer ${wall.token}` } });
    expect((await stream.next()).data).toMatchObject({ sequence: 0, state: 'WAITING', sealed: null });

    granted(await cue({ state: 'STANDBY', order: 1 }));
    expect((await stream.next()).data).toMatchObject({ sequence: 1, state: 'STANDBY', order: 1, caseId: null, sealed: null });
    expect(await knowsOf(0)).toBe(false);

    const live = { idempotencyKey: aKey(), expectedSequence: 1, state: 'LIVE' as const, order: 1 };
    granted(await cue(live));
    expect(granted(await cue(live))).toEqual({ sequence: 2 });
    expect([await knowsOf(0), await knowsOf(1), await knowsOf(2)]).toEqual([true, false, false]);
    const event = (await stream.next()) as { id: string; data: { sealed: { hash: string; key: string }; caseId: string } };
    expect(event).toMatchObject({ id: '2', data: { sequence: 2, state: 'LIVE', order: 1, programmeVersion: 2 } });
    stream.close();

    // the screen has held it all along: the key that came opens this part, and no other
    const parts = [];
    for (const { url: path, hash, size } of sealed) {
      const bytes = Buffer.from(await (await wall.get(path.replace('/screens/', ''))).arrayBuffer());
      expect([createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([hash, size]);
      parts.push({ hash, opened: unsealed(bytes, event.data.sealed.key) });
    }
    expect(parts.filter(({ opened }) => opened)).toMatchObject([
      { hash: event.data.sealed.hash, opened: { order: 1, case: { texts: [{ title: titles[0] }] } } },
    ]);
    const now = await manifest();
    expect(now).toMatchObject({ items: [{ order: 1, case: { id: event.data.caseId } }], opened: [{ order: 1 }], cue: { sequence: 2 } });
    expect(now.items[0]).toEqual(parts.find(({ opened }) => opened)!.opened);
    expect(now.files).toHaveLength(1);
  });

  test('out of turn, old or unknown: refused, and nothing is opened', async () => {
    await nothingHappens(() => cue({ state: 'LIVE', order: 2, expectedSequence: 1 }), { code: 'CONFLICT', path: ['expectedSequence'] });
    await nothingHappens(() => cue({ state: 'LIVE', order: 4, expectedSequence: 2 }), { code: 'INVALID', path: ['order'] });
    await nothingHappens(() => cue({ state: 'STANDBY', expectedSequence: 2 }), { code: 'REQUIRED', path: ['order'] });
    granted(await cue({ state: 'PRESENTED', expectedSequence: 2 }));
    granted(await cue({ state: 'SKIPPED', order: 2, expectedSequence: 3 }));
    granted(await cue({ state: 'LIVE', order: 3, expectedSequence: 4 }));
    granted(await cue({ state: 'PAUSED', expectedSequence: 5 }));
    expect([await knowsOf(1), await knowsOf(2)]).toEqual([false, true]);
    expect((await stageControl(manager, press.publisher, 2030))!.items.map(({ state }) => state)).toEqual(['PRESENTED', 'SKIPPED', 'ON_STAGE']);
  });

  test('a screen resumes behind what it has seen, and an unchanged manifest costs nothing', async () => {
    const stream = new EventStream(`${url}/screens/live`, { headers: { authorization: `Bearer ${wall.token}`, 'last-event-id': '3' } });
    for (const id of ['4', '5', '6']) expect((await stream.next()).id).toBe(id);
    stream.close();
    const response = await wall.get('manifest');
    const tag = response.headers.get('etag')!;
    expect([(await wall.get('manifest', { 'if-none-match': tag })).status, response.headers.get('cache-control')]).toEqual([
      304,
      'private, no-cache',
    ]);
  });

  test('it says what it shows, and how its clock is off', async () => {
    const body = { version: 3, sequence: 6, clock: Date.now() + 90_000, page: 'sample-1', width: 3840, height: 2160 };
    const say = (token: string, more = {}) =>
      fetch(`${url}/screens/heartbeat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...body, ...more }),
      });
    expect((await say(wall.token)).status).toBe(200);
    const [seen] = await screensOf(manager.em, edition.year);
    expect(seen).toMatchObject({
      shownVersion: 3,
      shownSequence: 6,
      pageVersion: 'sample-1',
      width: 3840,
      height: 2160,
      lastSeenAt: expect.any(String),
    });
    expect(seen!.clockOffset! / 1000).toBeGreaterThan(30);
    expect([(await say('cgk_aaaaaaaa_nothing')).status, (await say(wall.token, { page: '<b>' })).status]).toEqual([401, 400]);
  });

  test('another edition’s key, a partner’s and an old one open nothing', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000);
    const organizer = await office.aDesk({ role: 'ORGANIZER' });
    const key = async (kind: 'SCREEN' | 'PARTNER', editions: number[]) =>
      granted(
        await issueKey(organizer, {
          ...{ idempotencyKey: aKey(), kind, name: 'Sample', editions, expiresAt },
          scopes: kind === 'SCREEN' ? ['SHOWCASE', 'STAGE'] : ['PUBLIC'],
        }),
      ).token!;
    const status = async (token: string, path: string) =>
      (await fetch(`${url}/screens/${path}`, { headers: { authorization: `Bearer ${token}` } })).status;
    const [sealed] = await sql<{ hash: string }>(office.databases.delivery.reader, 'select hash from sealed_parts limit 1');
    const elsewhere = await key('SCREEN', [2031]);
    const partner = await key('PARTNER', [2030]);
    expect([
      await status(elsewhere, 'manifest?edition=2030'),
      await status(elsewhere, 'live?edition=2030'),
      await status(elsewhere, `sealed/${sealed!.hash}`),
      await status(elsewhere, `sealed/${sealed!.hash}?edition=2030`),
      await status(partner, 'manifest'),
      await status(wall.token, `sealed/${'0'.repeat(64)}`),
      (await fetch(`${url}/screens/sealed/${sealed!.hash}`)).status,
    ]).toEqual([404, 404, 404, 404, 401, 404, 401]);
  });

  test('shut out, its stream ends and its key opens nothing any more', async () => {
    const stream = new EventStream(`${url}/screens/live`, { headers: { authorization: `Bearer ${wall.token}`, 'last-event-id': '6' } });
    const ended = stream.next();
    await Promise.race([stream.opened, ended]);
    const elsewhere = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2031 });
    const revoke = (desk: Desk) => revokeScreen(desk, { idempotencyKey: aKey(), screenId });
    expect(codes(await revoke(elsewhere))).toEqual([{ code: 'NOT_FOUND', path: ['screenId'] }]);
    const unknown = await revokeScreen(elsewhere, { idempotencyKey: aKey(), screenId: aKey() });
    expect(await revoke(elsewhere)).toEqual(unknown);
    expect(granted(await revoke(second)).revokedAt).toEqual(expect.any(String));
    expect(await ended).toEqual({ event: 'ended', data: null });
    expect([(await wall.get('manifest')).status, (await wall.get('live')).status]).toEqual([401, 401]);
  });

  test('a key that ends by itself ends its streams as well', async () => {
    const brief = await screen();
    granted(await pair(manager, brief.code, { expiresAt: new Date(Date.now() + 3_000) }));
    const stream = new EventStream(`${url}/screens/live`, { headers: { authorization: `Bearer ${brief.token}`, 'last-event-id': '6' } });
    expect(await stream.next()).toEqual({ event: 'ended', data: null });
    expect([(await brief.get('manifest')).status, (await brief.get('live')).status]).toEqual([401, 401]);
  });

  test('when the stage has ended the results mean the same cases', async () => {
    granted(await cue({ state: 'ENDED', expectedSequence: 6 }));
    const before = await sql<{ id: string; slug: string }>(office.databases.delivery.reader, 'select id, slug from cases order by id');
    expect(before).toHaveLength(2);
    // what was put right or taken down since is neither undone nor brought back
    const [one, other] = before as [(typeof before)[0], (typeof before)[0]];
    const texts = [{ locale: 'en', title: 'Put right' }];
    await release('CORRECTION', { correction: { cases: [{ slug: one.slug, texts, pictures: [], applicants: [] }], organizations: [] } });
    await release('TAKE_DOWN', { slug: other.slug, reason: 'A sample.' });
    const pictures = await sql(office.databases.delivery.reader, 'select id from pictures order by id');
    await release('RESULTS');
    const after = await sql<{ id: string; slug: string }>(office.databases.delivery.reader, 'select id, slug from cases order by id');
    expect(after).toHaveLength(3);
    expect(after).toContainEqual(one);
    expect(after).not.toContainEqual(other);
    expect(await sql(office.databases.delivery.reader, `select title from case_texts where case_id = $1`, [one.id])).toEqual([
      { title: 'Put right' },
    ]);
    expect(await sql(office.databases.delivery.reader, 'select id from pictures order by id')).toEqual(expect.arrayContaining(pictures));
  });
});

function unsealed(bytes: Buffer, key: string): unknown {
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'hex'), Buffer.alloc(12));
  decipher.setAuthTag(bytes.subarray(-16));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
    return (JSON.parse(plain.subarray(4, 4 + plain.readUInt32BE()).toString()) as { item: unknown }).item;
  } catch {
    return undefined;
  }
}
