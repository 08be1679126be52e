import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArchiveProblem, type Locate, type Table, tables } from './archive-format.ts';
import { readTables } from './read-tables.ts';

export interface ReadArchive {
  /** Undefined where there is none to look at. */
  document: unknown;
  where: Locate;
  problems: ArchiveProblem[];
}

/** Reads an archive's folder: `edition.json` alone, or with tables for what it does not hold itself. */
export async function readArchive(folder: string): Promise<ReadArchive> {
  const main = await textOf(folder, 'edition.json');
  const inMain: Locate = (steps) => ({ file: 'edition.json', row: null, column: pathOf(steps) });
  const empty = { document: undefined, where: inMain };
  if (main === undefined)
    return { ...empty, problems: [{ ...inMain([]), problem: 'is missing', mend: 'An archive is a folder with a file edition.json.' }] };
  if (typeof main !== 'string') return { ...empty, problems: [main] };
  let document: unknown;
  try {
    document = JSON.parse(main);
  } catch (error) {
    return { ...empty, problems: [{ ...inMain([]), problem: `is no JSON: ${(error as Error).message}`, mend: 'Correct it there.' }] };
  }
  const texts: Partial<Record<Table, string>> = {};
  const unreadable: ArchiveProblem[] = [];
  for (const file of Object.keys(tables) as Table[]) {
    const text = await textOf(folder, file);
    if (typeof text === 'string') texts[file] = text;
    else if (text) unreadable.push(text);
  }
  if (Object.keys(texts).length === 0 || typeof document !== 'object' || document === null) return { document, where: inMain, problems: unreadable };
  const { find, problems, ...parts } = readTables(texts);
  const twice = Object.keys(parts).filter((name) => name in document);
  return {
    document: { ...document, ...parts },
    where: (steps) => find(steps) ?? inMain(steps),
    problems: [
      ...unreadable,
      ...problems,
      ...twice.map((name) => ({ ...inMain([name]), problem: 'is in a table as well', mend: 'Keep one of the two.' })),
    ],
  };
}

/** A path as people read it: `cases[3].texts[1].title`. */
const pathOf = (steps: readonly (string | number)[]): string =>
  steps.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');

/** A file's text without a byte order mark; undefined where there is none. What is in another encoding would become other characters without a word. */
async function textOf(folder: string, file: string): Promise<string | ArchiveProblem | undefined> {
  const bytes = await readFile(path.join(folder, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return undefined;
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  let [row, from] = [1, 0];
  for (let end; (end = bytes.indexOf(10, from)) >= 0 && isUtf8(bytes.subarray(from, end)); from = end + 1) row++;
  return { file, row, column: '', problem: 'is not UTF-8', mend: 'Save it as UTF-8; spreadsheets call that “CSV UTF-8”.' };
}
