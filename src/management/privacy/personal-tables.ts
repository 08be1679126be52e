import type { EntityManager } from '@mikro-orm/postgresql';

interface Column {
  table: string;
  column: string;
}

/** Every column that names a person, as the database knows them: a table that comes later is among them by itself. */
export async function personalColumns(em: EntityManager): Promise<Column[]> {
  return await em.execute<Column[]>(
    `select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'people'::regclass order by 1, 2`,
  );
}

/** The columns of a table that can be shown to the person: neither secrets nor what others decided in confidence. */
export async function shownColumns(em: EntityManager, table: string): Promise<string[]> {
  const rows = await em.execute<{ name: string }[]>(
    `select a.attname as name from pg_attribute a where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'bytea'::regtype
       and a.attname !~ '(secret|token|sealed|password|_hash$|public_key|credential)' and a.attname not in ('content', 'decisions', 'outcome', 'key') order by a.attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}
