import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sentence } from '../../platform/language.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import type { Cell } from './safe-cell.ts';

/** What can be fetched as a table. A ticket says it by its place here: what is added comes last. */
export const tableNames = ['submissions', 'delegates'] as const;
export type TableName = (typeof tableNames)[number];

export interface Column<Row> {
  key: string;
  meaning: Sentence;
  of(row: Row): Cell;
}

/** A table of an edition, whoever has it made. */
export interface ExportTable<Row> {
  name: TableName;
  /** What the audit calls its fetching. */
  act: string;
  /** Column by column. Their names and order are promised: what comes later is added at the end. docs/exports.md lists them. */
  columns: readonly Column<Row>[];
  /** Whether an organizer of the edition may have it. It is asked where the address is given out, and where it is opened. */
  isFor(at: DeskAtEdition): Promise<boolean>;
  /** Its rows, read in the transaction of `em`. */
  rows(em: EntityManager, edition: DeskAtEdition['edition']): AsyncIterable<Row>;
  /** What JSON says of a row besides its columns, as people wrote it. */
  besides(row: Row): object;
}

/** Tables of one program, by name. */
export type ExportTables = Record<TableName, ExportTable<unknown>>;

/** A column with its meaning in the two languages that desks speak. */
export const columnOf =
  <Row>() =>
  (key: string, en: string, zhHans: string, of: Column<Row>['of']): Column<Row> => ({ key, meaning: { en, 'zh-Hans': zhHans }, of });
