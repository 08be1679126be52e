import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';

/** Copies a folder with the owners and modes of its files: a database's belong to a user of its own where tests run as root. */
export function copyFolder(from, to) {
  if (process.platform === 'win32') cpSync(from, to, { recursive: true });
  else execFileSync('cp', ['-a', `${from}/.`, to]);
}
