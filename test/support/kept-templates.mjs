// A server's folder with the migrated templates, kept beside the packages: whoever runs one test after the other waits for migrations once.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyFolder } from './copy-folder.mjs';

const root = path.join(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/casegraph-test-templates');

/** Stands for all that the templates are made by. */
function hashOfMakers() {
  const hash = createHash('sha256');
  for (const source of ['migrations', 'src/platform/database', 'test/support/global-setup.mjs', 'package-lock.json']) {
    const found = source.includes('.') ? [''] : readdirSync(path.join(root, source), { recursive: true }).sort();
    for (const name of found)
      if (/\.\w+$/.test(name || source)) hash.update(`${source}/${name}\n`).update(readFileSync(path.join(root, source, name)));
  }
  return hash.digest('hex').slice(0, 20);
}

/** Puts the kept folder to where the server will look for it; says whether there was one. */
export function keptTemplates(dataDir) {
  const kept = path.join(cache, hashOfMakers());
  if (process.env.CI || !existsSync(kept)) return false;
  mkdirSync(dataDir);
  copyFolder(kept, dataDir);
  return true;
}

/** Keeps a folder whose server has stopped, instead of any that was kept before. */
export function keepTemplates(dataDir) {
  const half = path.join(cache, `half-${process.pid}`);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  copyFolder(dataDir, half);
  renameSync(half, path.join(cache, hashOfMakers()));
}
