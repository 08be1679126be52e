/** What an archive says it is. A later format gets another number, and this one stays readable. */
export const archiveFormat = 'casegraph-edition/1';

/** Where in the files of an archive something stands, as people look for it. */
export interface Place {
  file: string;
  /** The row in a table as spreadsheets count them, the heading being the first; null in JSON, but for what is no text. */
  row: number | null;
  /** The column of a table, or the path in JSON. */
  column: string;
}

/** Something that keeps an archive from being imported, and what to do about it. */
export interface ArchiveProblem extends Place {
  problem: string;
  mend: string;
}

export type Steps = readonly (string | number)[];
export type Locate = (path: Steps) => Place;

/** The tables of an archive that is not all JSON. `*` stands for one column per language, such as `name:en`. */
export const tables = {
  'organizations.csv': ['key', 'id', 'kind', 'country', 'name:*'],
  'cases.csv': ['slug', 'id', 'tier', 'field', 'kind', 'position', 'startedOn', 'sourceLocale', 'countries', 'showcase', 'provenance'],
  'texts.csv': ['case', 'locale', 'title', 'summary', 'body', 'origin', 'isStale', 'isChecked'],
  'applicants.csv': ['case', 'role', 'organization', 'name:*'],
  'pictures.csv': ['case', 'id', 'file', 'mimeType', 'renditions', 'alt:*', 'credit'],
  'honours.csv': ['organization'],
} as const;
export type Table = keyof typeof tables;
