import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { applyRelease, publicCases } from '../../src/delivery/releases/index.ts';
import { freshDatabases } from '../support/databases.ts';
import { aCase, aRelease, onlyContent, readFilesOf, someContent } from '../support/release-factory.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-feeds-'));
  // enough for three pages, and next to nothing comes back
  world = await openWorld(await freshDatabases(), dataDir, { settings: { VISITOR_BUDGET: '3500', VISITOR_BUDGET_PER_SECOND: '10' } });
  const content = someContent({ count: 2 });
  await applyRelease(world.press.publisher, aRelease(content), readFilesOf(content));
});
afterAll(async () => {
  await world.close();
  await rm(dataDir, { recursive: true });
});

const feed = (file: string) => fetch(`${world.url}/feeds/2026/${file}`);

test('a language that was taken down is told in its feeds, with the reason, and in no other', async () => {
  const [before] = await publicCases(world.press.publisher, [aCase(2026, 1).id]);
  const without = { ...before!, texts: before!.texts.filter(({ locale }) => locale !== 'en') };
  const content = onlyContent({ cases: [without], reason: 'The translator asked for it.' });
  await applyRelease(world.press.publisher, aRelease(content, { kind: 'TAKE_DOWN' }), readFilesOf(content));
  const gone = await (await feed('en/atom.xml')).text();
  expect(gone).toContain(`<at:deleted-entry ref="urn:uuid:${before!.id}"`);
  expect(gone).toContain('<at:comment>The translator asked for it.</at:comment>');
  expect(await (await feed('zh-Hans/atom.xml')).text()).not.toContain('deleted-entry');
});

test('a feed costs its reader like any request: who has nothing left is told when to come back', async () => {
  await feed('en/rss.xml');
  const answer = await feed('en/feed.json');
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }] });
  // whoever has what is there asks for nothing less
  const again = await fetch(`${world.url}/feeds/2026/en/rss.xml`, { headers: { 'if-none-match': '*' } });
  expect(again.status).toBe(429);
});
