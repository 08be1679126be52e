import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, constants, mkdir, readdir, readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the pages are made of. Packages are named by the lock. */
const sources = [
  'web',
  'src/generated/web',
  'src/generated/client',
  'schema/operations',
  'tools/build-web.mjs',
  'tools/area-styles.mjs',
  'package-lock.json',
];

/** The pages, ready to be served. */
export interface Build {
  /** Holds `pages/`, for browsers, and `server/portal.mjs`, which renders. */
  folder: string;
  /** Stands for all that the pages are made of. */
  hash: string;
}

/**
 * Finds the pages as built from the sources that are here, or builds them: once for each state of the sources, in a process of its own, so that
 * nobody waits for it but whoever asks for a page. Kept beside the packages where that can be written to, so that every data folder shares it,
 * else in the data folder.
 */
export async function findBuild(dataDir: string): Promise<Build> {
  const hash = await hashOfSources();
  const places = [path.join(root, 'node_modules/.cache/casegraph-web'), path.join(dataDir, 'web')];
  for (const place of places) {
    const folder = path.join(place, hash);
    if (!(await isThere(folder))) continue;
    // says that it is still looked for; whoever builds next clears what nobody has asked for in a month
    await utimes(folder, new Date(), new Date()).catch(() => undefined);
    return { folder, hash };
  }

  const place = (await canWrite(places[0]!)) ? places[0]! : places[1]!;
  await mkdir(place, { recursive: true });
  await runBuild(path.join(place, hash));
  return { folder: path.join(place, hash), hash };
}

async function hashOfSources(): Promise<string> {
  const files = (await Promise.all(sources.map(filesAt))).flat().sort();
  const sum = createHash('sha256');
  for (const [index, bytes] of (await Promise.all(files.map((file) => readFile(path.join(root, file))))).entries()) {
    sum.update(`${files[index]}\0${bytes.length}\0`).update(bytes);
  }
  return sum.digest('hex').slice(0, 20);
}

async function filesAt(name: string): Promise<string[]> {
  const place = path.join(root, name);
  if (!(await stat(place)).isDirectory()) return [name];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

const isThere = (place: string): Promise<boolean> =>
  access(place).then(
    () => true,
    () => false,
  );

async function canWrite(place: string): Promise<boolean> {
  return mkdir(place, { recursive: true })
    .then(() => access(place, constants.W_OK))
    .then(
      () => true,
      () => false,
    );
}

function runBuild(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'tools/build-web.mjs'), folder], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said = `${said}${String(data)}`.slice(-4_000)));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`the pages could not be built: ${said}`))));
  });
}
