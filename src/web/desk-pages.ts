import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltSource } from './screen-pages.ts';

/** The page where people work, as it was built. */
export interface DeskPages {
  page: string;
  /** The script that keeps the page on a device, with its version and the list of what it is made of at first. */
  keeper: string;
}

export async function openDeskPages(folder: string, hash: string, manifest: Record<string, BuiltSource>): Promise<DeskPages> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  const files = [...filesOf('desk/index.html', manifest)].map((name) => `/web/${name}`);
  return {
    page: (await read('desk/index.html')).replaceAll('{{page}}', hash),
    keeper: `const keptVersion = ${JSON.stringify(hash)}, keptFiles = ${JSON.stringify(files)};\n${await read(manifest['desk/keep.ts']!.file)}`,
  };
}

/** Scripts and style sheets without which the page is empty. Pages of areas and faces are kept once they were used: nobody uses all. */
function filesOf(source: string, manifest: Record<string, BuiltSource>, found = new Set<string>()): Set<string> {
  const { file, css = [], imports = [] } = manifest[source]!;
  for (const name of [file, ...css]) found.add(name);
  for (const one of imports) if (!found.has(manifest[one]!.file)) filesOf(one, manifest, found);
  return found;
}
