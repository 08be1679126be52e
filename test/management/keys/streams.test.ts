import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Desk } from '../../../src/management/identity/index.ts';
import { keyHash, newKey } from '../../../src/management/keys/key-token.ts';
import { suspendPerson } from '../../../src/management/people/suspend-person.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { freshDatabases, sql } from '../../support/databases.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

// A stream lasts as long as what it came with, and each key or person has so many, wherever they come from.

let world: World;
let folder: string;
let organizer: Desk;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-streams-'));
  world = await openWorld(await freshDatabases(), folder, { settings: { MAX_STREAMS_PER_CLIENT: '2' } });
  await world.office.anEdition();
  organizer = await world.office.aDesk({ role: 'ORGANIZER' });
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const owner = () => world.office.databases.management.owner;
async function aScreen(): Promise<{ id: string; token: string }> {
  const { token, prefix } = newKey();
  const id = randomUUID();
  await sql(
    owner(),
    `insert into keys (id, kind, name, prefix, token_hash, scopes, expires_at) values ($1, 'SCREEN', 'Sample', $2, $3, '{STAGE}', '2100-01-01')`,
    [id, prefix, keyHash(token)],
  );
  return { id, token };
}

/** Listens to the stage; `over` comes once the stream is cut. */
async function listen(token: string | null) {
  const response = await fetch(`${world.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query: 'subscription { stage(edition: 2030) { sequence } }' }),
  });
  const state = { isOver: false };
  const over = (response.status === 200 ? response.text() : Promise.resolve('')).then(
    () => void (state.isOver = true),
    () => void (state.isOver = true),
  );
  return { status: response.status, over, state, close: () => void response.body?.cancel().catch(() => {}) };
}

test.each<[string, () => Promise<{ token: string; end: () => Promise<unknown> }>]>([
  [
    'a key, with its revocation',
    async () => {
      const { id, token } = await aScreen();
      return { token, end: () => sql(owner(), 'update keys set revoked_at = instant() where id = $1', [id]) };
    },
  ],
  [
    'a session, with its end',
    async () => {
      const desk = await world.office.aDesk();
      const end = () => sql(owner(), 'update sessions set revoked_at = instant() where person_id = $1', [desk.person.id]);
      return { token: await aToken(world.office, desk), end };
    },
  ],
  [
    'a person, with their suspension',
    async () => {
      const desk = await world.office.aDesk();
      const end = async () => granted(await suspendPerson(organizer, { idempotencyKey: aKey(), email: desk.person.email }));
      return { token: await aToken(world.office, desk), end };
    },
  ],
])('the stream ends that came with %s', async (_, made) => {
  const { token, end } = await made();
  const [theirs, visitors, others] = [await listen(token), await listen(null), await listen((await aScreen()).token)];
  expect([theirs.status, visitors.status, others.status]).toEqual([200, 200, 200]);
  await end();
  await theirs.over;
  expect([visitors.state.isOver, others.state.isOver]).toEqual([false, false]);
  expect((await listen(token)).status).toBe(401);
});

test('a key has so many streams, and others have theirs', async () => {
  const [{ token }, other] = [await aScreen(), await aScreen()];
  const open = [await listen(token), await listen(token)];
  expect(open.map(({ status }) => status)).toEqual([200, 200]);
  expect((await listen(token)).status).toBe(503);
  expect((await listen(other.token)).status).toBe(200);
});

test('a token that is not good opens none', async () => {
  expect((await listen(`cgk_aaaaaaaa_${'x'.repeat(43)}`)).status).toBe(401);
});
