import DataLoader from 'dataloader';
import type { QueryResultRow } from 'pg';
import { isUuid } from '../platform/graph/is-uuid.ts';
import type { Shelf, Statement } from './shelf.ts';

/** One row per key, read for all keys of a tick by one statement that takes them as an array. */
export const rowByKey =
  <K extends string | number, Row extends QueryResultRow>(statement: Statement, keyOf: (row: Row) => K) =>
  (shelf: Shelf): DataLoader<K, Row | null> =>
    new DataLoader<K, Row | null>(async (keys) => {
      const rows = new Map((await shelf.read<Row>(statement, keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    });

/** One row per id; whatever is not a UUID is not there. */
export const rowById = <Row extends QueryResultRow & { id: string }>(statement: Statement) => {
  const known = rowByKey<string, Row>(statement, (row) => row.id);
  return (shelf: Shelf): DataLoader<string, Row | null> => {
    const loader = known(shelf);
    const load = loader.load.bind(loader);
    loader.load = (id) => (isUuid(id) ? load(id) : Promise.resolve(null));
    return loader;
  };
};

/** All rows of each key, in the statement's order. */
export const rowsByKey =
  <Row extends QueryResultRow>(statement: Statement, keyOf: (row: Row) => string) =>
  (shelf: Shelf): DataLoader<string, Row[]> =>
    new DataLoader<string, Row[]>(async (keys) => {
      const rows = Map.groupBy(await shelf.read<Row>(statement, keys), keyOf);
      return keys.map((key) => rows.get(key) ?? []);
    });
