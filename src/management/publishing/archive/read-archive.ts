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
  const main = await textOf(path.join(folder, 'edition.json'));
  const inMain: Locate = (steps) => ({ file: 'edition.json', row: null, column: pathOf(steps) });
  const empty = { document: undefined, where: inMain };
  if (main === undefined)
    return { ...empty, problems: [{ ...inMain([]), problem: 'is missing', mend: 'An archive is a folder with a file edition.json.' }] };
  let document: unknown;
  try {
    document = JSON.parse(main);
  } catch (error) {
    return { ...empty, problems: [{ ...inMain([]), problem: `is no JSON: ${(error as Error).message}`, mend: 'Correct it there.' }] };
  }
  const texts: Partial<Record<Table, string>> = {};
  for (const file of Object.keys(tables) as Table[]) {
    const text = await textOf(path.join(folder, file));
    if (text !== undefined) texts[file] = text;
  }
  if (Object.keys(texts).length === 0 || typeof document !== 'object' || document === null) return { document, where: inMain, problems: [] };
  const { find, problems, ...parts } = readTables(texts);
  const twice = Object.keys(parts).filter((name) => name in document);
  return {
    document: { ...document, ...parts },
    where: (steps) => find(steps) ?? inMain(steps),
    problems: [...problems, ...twice.map((name) => ({ ...inMain([name]), problem: 'is in a table as well', mend: 'Keep one of the two.' }))],
  };
}

/** A path as people read it: `cases[3].texts[1].title`. */
const pathOf = (steps: readonly (string | number)[]): string =>
  steps.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');

const textOf = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
