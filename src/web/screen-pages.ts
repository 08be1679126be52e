import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Hex } from '../platform/canonical-json.ts';

/** What the build says of one of its sources. */
export interface BuiltSource {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
}

/** The pages for the walls of a hall, as they were built. */
export interface ScreenPages {
  /** The page of a screen that is let in by its code. */
  wall: string;
  /** The page of an edition that everybody may see. */
  edition: string;
  /** The script that keeps them, with the list of all that they are made of, and its hashes. */
  keeper: string;
}

export async function openScreenPages(folder: string, hash: string, manifest: Record<string, BuiltSource>): Promise<ScreenPages> {
  const read = (name: string) => readFile(path.join(folder, name));
  const page = async (name: string) => (await read(`screen/${name}.html`)).toString().replaceAll('{{page}}', hash);
  const kept: Record<string, string> = {};
  for (const name of await filesOf(['screen/wall.html', 'screen/edition.html'], manifest, read)) kept[`/web/${name}`] = sha256Hex(await read(name));
  const script = (await read(manifest['screen/keep.ts']!.file)).toString();
  return {
    wall: await page('wall'),
    edition: await page('edition'),
    keeper: `const keptVersion = ${JSON.stringify(hash)}, keptFiles = ${JSON.stringify(kept)};\n${script}`,
  };
}

/** Every file that pages are made of: scripts, style sheets, and the faces that these name. */
async function filesOf(
  pages: readonly string[],
  manifest: Record<string, BuiltSource>,
  read: (name: string) => Promise<Buffer>,
): Promise<Set<string>> {
  const files = new Set<string>();
  const look = (source: string) => {
    const { file, css = [], assets = [], imports = [] } = manifest[source]!;
    for (const name of [file, ...css, ...assets]) files.add(name);
    imports.forEach(look);
  };
  pages.forEach(look);
  for (const name of [...files].filter((one) => one.endsWith('.css'))) {
    for (const [, named] of (await read(name)).toString().matchAll(/url\(["']?\/web\/([\w.-]+)["']?\)/g)) files.add(named!);
  }
  return files;
}
