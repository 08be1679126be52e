import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { applyRelease, partBytes } from '../../../src/delivery/releases/index.ts';
import type { CaseContent } from '../../../src/delivery/releases/release-content.ts';
import { checkFolder, mintSlug } from '../../../src/management/publishing/index.ts';
import { freshDatabases } from '../../support/databases.ts';
import { GraphClient } from '../../support/graph-client.ts';
import { aRelease, aVideo, readFilesOf, someContent } from '../../support/release-factory.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

let world: World;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-archive-'));
  world = await openWorld(await freshDatabases(), dataDir);
});
afterAll(async () => {
  await world.close();
  await rm(dataDir, { recursive: true });
});

const ask = async (token: string) =>
  (
    await new GraphClient(world.url, token).run<{ viewer: { desk: { archive: { url: string; fileName: string } | null } | null } }>(
      '{ viewer { desk(edition: 2030) { archive { url fileName } } } }',
    )
  ).viewer.desk;
const fetchAs = (url: string, token?: string) =>
  fetch(url.replace('https://cases.example.org', world.url), { headers: token ? { authorization: `Bearer ${token}` } : {} });

test('an organizer fetches what is public as one file that comes in again; nobody else, and nobody with another session', async () => {
  const { office, press } = world;
  const edition = await office.anEdition();
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const token = await aToken(office, organizer);
  expect(await ask(token)).toEqual({ archive: null });
  const content = someContent({ year: 2030, count: 3 });
  content.edition!.id = edition.id;
  const [first] = content.cases as [CaseContent];
  first.videos = [aVideo(first.slug, partBytes + 7)];
  await applyRelease(press.publisher, aRelease(content), readFilesOf(content));

  const { url, fileName } = (await ask(token))!.archive!;
  expect(fileName).toBe('edition-2030.tar');
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  const others = [undefined, await aToken(office, elsewhere), await aToken(office, organizer)];
  for (const other of others) expect((await fetchAs(url, other)).status).toBe(404);
  expect((await fetchAs(`${url.slice(0, -2)}AA`, token)).status).toBe(404);
  const answer = await fetchAs(url, token);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-tar']);
  await writeFile(path.join(dataDir, fileName), Buffer.from(await answer.arrayBuffer()));
  await promisify(execFile)('tar', ['xf', fileName], { cwd: dataDir });
  const checked = await checkFolder(press, path.join(dataDir, 'edition-2030'), { newId: randomUUID, slug: mintSlug });
  expect(checked.problems).toEqual([]);
  const byId = <T extends { id: string }>(all: T[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect({ ...checked.content, organizations: byId(checked.content.organizations) }).toEqual({
    ...content,
    organizations: byId(content.organizations),
  });
});
