import type pg from 'pg';
import { previewSchema } from '../../../platform/database/prepare-database.ts';

const rowsAtOnce = 500;

/** What changes with everything that a reader could see. */
const stateOf = `select (select coalesce(max(revision), 0) from releases)::text || '/' || (select count(*) from stage_cues)::text as state`;

/**
 * Copies what is public into the tables where releases are rehearsed, unless it is there already. Everything but the bytes of
 * files: where they are matters, not what they hold. Call it in a transaction of its own that nobody else rehearses in.
 */
export async function mirrorPublic(preview: pg.PoolClient, publisher: pg.Pool): Promise<void> {
  const source = await publisher.connect();
  try {
    await source.query('begin isolation level repeatable read read only');
    const [theirs, ours] = [await source.query<{ state: string }>(stateOf), await preview.query<{ state: string }>(stateOf)];
    if (theirs.rows[0]!.state !== ours.rows[0]!.state) {
      await preview.query(`select set_config('casegraph.mirroring', 'on', true)`);
      const tables = await inOrder(preview);
      for (const { name } of tables.toReversed()) await preview.query(`delete from ${name}`);
      for (const table of tables) await copy(source, preview, table);
    }
    await source.query('commit');
    source.release();
  } catch (error) {
    source.release(true);
    throw error;
  }
}

interface Table {
  name: string;
  columns: string;
  /** Whether it holds files. */
  hasBytes: boolean;
  /** A column that counts by itself. */
  counter: string | null;
}

/** The tables, each behind those that it refers to. */
async function inOrder(preview: pg.PoolClient): Promise<Table[]> {
  const { rows } = await preview.query<Table & { refersTo: string[] }>(
    `select quote_ident(c.relname) as name,
       (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
         where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
       exists (select from pg_attribute where attrelid = c.oid and attname = 'bytes') as "hasBytes",
       (select quote_ident(attname) from pg_attribute where attrelid = c.oid and attidentity <> '') as counter,
       array(select distinct quote_ident(confrelid::regclass::text) from pg_constraint where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as "refersTo"
     from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations' order by c.relname`,
    [previewSchema],
  );
  const placed: Table[] = [];
  const names = new Set<string>();
  while (placed.length < rows.length) {
    const next = rows.filter(({ name, refersTo }) => !names.has(name) && refersTo.every((other) => names.has(other)));
    if (next.length === 0) throw new Error('the tables of delivery refer to each other in a circle');
    for (const table of next) names.add(table.name);
    placed.push(...next);
  }
  return placed;
}

async function copy(source: pg.PoolClient, preview: pg.PoolClient, { name, columns, hasBytes, counter }: Table): Promise<void> {
  const row = hasBytes ? `(to_jsonb(t) - 'bytes') || '{"bytes": "\\\\x"}'` : 'to_jsonb(t)';
  await source.query(`declare public_rows no scroll cursor for select ${row} as row from ${name} t`);
  for (;;) {
    const { rows } = await source.query<{ row: object }>(`fetch ${rowsAtOnce} from public_rows`);
    if (rows.length > 0) {
      await preview.query(
        `insert into ${name} (${columns}) overriding system value select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
        [JSON.stringify(rows.map(({ row }) => row))],
      );
    }
    if (rows.length < rowsAtOnce) break;
  }
  await source.query('close public_rows');
  if (counter) {
    const sequence = `pg_get_serial_sequence('${name}', '${counter}')`;
    await preview.query(`select setval(${sequence}, coalesce(max(${counter}), 0) + 1, false) from ${name}`);
  }
}
