import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copyFolder } from './copy-folder.mjs';

export const newDataDir = (): string => mkdtempSync(path.join(os.tmpdir(), 'casegraph-program-'));

/**
 * A copy of a data folder that stands where a test wants to begin. The first test that asks for one of this name makes it, in a run of tests that
 * may be spread over processes; whoever asks meanwhile waits.
 *
 * @param prepare makes the folder, which nothing uses any more, and says where it is.
 */
export async function copyOfPrepared(name: string, prepare: () => Promise<string>): Promise<string> {
  const prepared = path.join(sharedFolder(), `data-${name}`);
  const making = `${prepared}.making`;
  while (!existsSync(prepared)) {
    if (!claim(making)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      if (!existsSync(prepared)) renameSync(await prepare(), prepared);
    } finally {
      rmdirSync(making); // where it could not be made, the next who asks tries, and says why it cannot
    }
  }
  const copy = newDataDir();
  copyFolder(prepared, copy);
  return copy;
}

/** Making a folder succeeds for one process alone. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The run's own; a tool that is no test has one for itself, which goes with it. */
function sharedFolder(): string {
  process.env.TEST_FOLDER ??= mkdtempSync(path.join(os.tmpdir(), 'casegraph-test-'));
  return process.env.TEST_FOLDER;
}
