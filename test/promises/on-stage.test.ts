import { createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Manifest } from '../../src/delivery/screen/manifest.ts';
import { giveCue } from '../../src/delivery/showcase/index.ts';
import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { issueKey } from '../../src/management/keys/issue-key.ts';
import { applyRelease, approveRelease, prepareRelease } from '../../src/management/publishing/index.ts';
import type { PrepareRelease } from '../../src/management/publishing/prepare-release.ts';
import { moveStage } from '../../src/management/publishing/move-stage.ts';
import { aKey, granted } from '../support/applicant.ts';
import { aFrozenPicture, aHandedIn, confirmed, type HandedIn } from '../support/committee.ts';
import { freshDatabases, shutDatabase } from '../support/databases.ts';
import { EventStream } from '../support/event-stream.ts';
import { aFrozenProgramme } from '../support/programme.ts';
import { publicView } from '../support/public-view.ts';
import { openWorld, type World } from '../support/world.ts';

// Promise 12, on the server's side: nobody learns of a later item than the stage has reached, whichever door they try, and what is
// on stage is answered on while the management side is down.

let world: World;
let dataDir: string;
let edition: Edition;
let organizers: [Desk, Desk];
let manager: Desk;
let token: string;
const titles = ['Alpha of the stage', 'Bravo of the stage', 'Charlie of the stage'];
const cases: HandedIn[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-stage-'));
  world = await openWorld(await freshDatabases(), dataDir);
  const { office, press } = world;
  edition = await office.anEdition();
  organizers = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
  manager = await office.aDesk({ role: 'STAGE_MANAGER' });
  for (const title of titles) cases.push(await aHandedIn(office, edition, { title, pictures: [await aFrozenPicture(press.storage, title)] }));
  await confirmed(
    office,
    edition,
    organizers,
    cases.map(({ submissionId }, i) => ({ submissionId, outcome: 'OUTSTANDING' as const, showcaseOrder: i + 1 })),
  );
  const items = cases.map(({ submissionId }) => ({ submissionId }));
  await aFrozenProgramme([manager, await office.aDesk({ role: 'STAGE_MANAGER' })], edition, items, { isSecret: true });
  await release({ kind: 'PROGRAMME' });
  const key = { kind: 'SCREEN', name: 'Sample wall', editions: [edition.year], scopes: ['SHOWCASE', 'STAGE'] } as const;
  const issued = await issueKey(organizers[0], {
    idempotencyKey: aKey(),
    ...key,
    editions: [...key.editions],
    scopes: [...key.scopes],
    expiresAt: inADay(),
  });
  token = granted(issued).token!;
});
afterAll(async () => {
  await world.close();
  await rm(dataDir, { recursive: true });
});

async function release(some: Pick<PrepareRelease, 'kind' | 'slug' | 'reason'>): Promise<void> {
  const { press } = world;
  const input = { idempotencyKey: aKey(), edition: edition.year, applyAt: new Date(0), ...some };
  const prepared = granted(await prepareRelease(organizers[0], press, input));
  for (const desk of organizers)
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: prepared.id, contentHash: prepared.contentHash }));
  await applyRelease(press, prepared.id);
}

const inADay = () => new Date(Date.now() + 86_400_000);
const asScreen = (place: string, headers: Record<string, string> = {}) =>
  fetch(`${world.url}/screens/${place}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
const cue = async (expectedSequence: number, state: 'STANDBY' | 'LIVE' | 'PRESENTED' | 'SKIPPED', order?: number) =>
  granted(
    await moveStage(manager, world.press, {
      ...{ idempotencyKey: aKey(), edition: edition.year, expectedSequence, state, message: [] },
      ...(order === undefined ? {} : { order }),
    }),
  );

/** Every word, id, address and file by which somebody could know of a case. */
async function signsOf(index: number): Promise<string[]> {
  const { submissionId, organizationId, content } = cases[index]!;
  const ids = await world.office.em().execute<{ id: string }[]>('select case_id as id from public_case_ids where submission_id = ?', [submissionId]);
  const parts = await world.office
    .em()
    .execute<{ slug: string }[]>(
      `select part -> 'case' ->> 'slug' as slug from releases r, jsonb_array_elements(r.content -> 'stage' -> 'parts') part where part -> 'case' ->> 'id' = ?`,
      [ids[0]!.id],
    );
  const hashes = content.pictures.flatMap(({ renditions }) => renditions.map(({ hash }) => hash));
  return [titles[index]!, submissionId, organizationId, ids[0]!.id, parts[0]!.slug, ...hashes];
}

/** Everything that a screen, or anybody, is told by any door, asked with all that there is to guess. */
async function everyDoor(lastEventId: number): Promise<string> {
  const signs = (await Promise.all(titles.map((_, i) => signsOf(i)))).flat();
  const words = signs.filter((sign) => !/^[0-9a-f]{64}$/.test(sign));
  const paths = [
    ...signs.filter((sign) => /^[0-9a-f]{64}$/.test(sign)).map((hash) => `/files/${hash}.webp`),
    ...[`/screen/${edition.year}`, `/feeds/${edition.year}/en/atom.xml`, `/feeds/${edition.year}/en/feed.json`],
  ];
  const said = Object.values(await publicView(world.url, edition.year, { words, paths }));
  for (const id of words)
    said.push(
      await (
        await fetch(`${world.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({
            query: 'query ($id: ID!) { node(id: $id) { id __typename } organization(id: $id) { name(locale: "en") } }',
            variables: { id },
          }),
        })
      ).text(),
    );
  const answer = await asScreen('manifest');
  const manifest = (await answer.json()) as Manifest;
  said.push(JSON.stringify([manifest, [...answer.headers]]));
  const stream = new EventStream(`${world.url}/screens/live`, { headers: { authorization: `Bearer ${token}`, 'last-event-id': '0' } });
  for (let seen = 0; seen < lastEventId;) {
    const event = await stream.next();
    seen = Number(event.id);
    said.push(JSON.stringify(event));
  }
  stream.close();
  // what is sealed is opened by nothing that was given out but the key of its own cue
  const keys = [...manifest.opened.map(({ key }) => key), randomBytes(32).toString('hex'), '0'.repeat(64)];
  for (const { url } of manifest.sealed) {
    const bytes = Buffer.from(await (await asScreen(url.replace('/screens/', ''))).arrayBuffer());
    for (const key of keys) said.push(unsealed(bytes, key) ?? '');
    said.push(bytes.toString('latin1'));
  }
  return said.join('\n');
}

function unsealed(bytes: Buffer, key: string): string | undefined {
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'hex'), Buffer.alloc(12));
  decipher.setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('latin1');
  } catch {
    return undefined;
  }
}

/** Which of the three are told of, by any of their signs. */
async function toldOf(lastEventId: number): Promise<boolean[]> {
  const said = await everyDoor(lastEventId);
  return Promise.all(titles.map(async (_, i) => (await signsOf(i)).some((sign) => said.includes(sign))));
}

test('no door tells of a later item than the stage has reached: not on standby, not when one before is skipped', async () => {
  expect(await toldOf(0)).toEqual([false, false, false]);
  await cue(0, 'STANDBY', 1);
  expect(await toldOf(1)).toEqual([false, false, false]);
  await cue(1, 'LIVE', 1);
  expect(await toldOf(2)).toEqual([true, false, false]);
  await cue(2, 'SKIPPED', 2);
  await cue(3, 'STANDBY', 3);
  expect(await toldOf(4)).toEqual([true, false, false]);
});

test('while the management side is down, everybody goes on from the last state, and no screen is sent away', async () => {
  const before = await (await asScreen('manifest')).text();
  const stream = new EventStream(`${world.url}/screens/live`, { headers: { authorization: `Bearer ${token}`, 'last-event-id': '4' } });
  const coming = stream.next();
  await stream.opened;
  const view = () =>
    publicView(world.url, edition.year, { words: [titles[0]!], paths: [`/screen/${edition.year}`, `/feeds/${edition.year}/en/rss.xml`] });
  const seen = await view();

  const { database } = world.office.databases.management.owner;
  await shutDatabase(database, true);
  try {
    expect(await view()).toEqual(seen);
    // neither 401, which would have a screen paired anew, nor a manifest without a programme
    const unknown = await asScreen('manifest');
    expect([unknown.status, unknown.headers.get('retry-after')]).toEqual([503, '5']);
    // an open stream stays, and brings what another node gives
    await giveCue(world.press.publisher, { editionYear: edition.year, expectedSequence: 4, state: 'PAUSED' });
    expect(await coming).toMatchObject({ event: 'cue', id: '5', data: { state: 'PAUSED' } });
  } finally {
    stream.close();
    await shutDatabase(database, false);
  }
  const after = (await (await asScreen('manifest')).json()) as Manifest;
  expect(after.items).toEqual((JSON.parse(before) as Manifest).items);
});

test('what is taken down while it is on stage is told by no door any more, opened by no key, and does not come again', async () => {
  await cue(5, 'LIVE', 1);
  const before = (await (await asScreen('manifest')).json()) as Manifest;
  const part = `sealed/${before.cue!.sealed!.hash}`;
  expect([before.items.length, before.opened.length > 0, (await asScreen(part)).status]).toEqual([1, true, 200]);

  await release({ kind: 'TAKE_DOWN', slug: before.items[0]!.case.slug, reason: 'A sample.' });
  const after = (await (await asScreen('manifest')).json()) as Manifest;
  expect(after).toMatchObject({ items: [], files: [], opened: [], cue: { sequence: 6, state: 'LIVE', order: 1, caseId: null, sealed: null } });
  expect(after.sealed).toHaveLength(before.sealed.length - 1);
  expect((await asScreen(part)).status).toBe(404);
  // the address and the id stay as a tombstone; nothing else does
  const [title, submissionId, organizationId, , , ...files] = await signsOf(0);
  const said = await everyDoor(6);
  expect([title, submissionId, organizationId, ...files].filter((sign) => said.includes(sign!))).toEqual([]);
  const { refusals } = await moveStage(manager, world.press, {
    ...{ idempotencyKey: aKey(), edition: edition.year, expectedSequence: 6, state: 'LIVE', order: 1, message: [] },
  });
  expect(refusals).toMatchObject([{ code: 'INVALID', path: ['order'] }]);
});
