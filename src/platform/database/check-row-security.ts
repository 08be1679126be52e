import type pg from 'pg';

interface Wall {
  name: string;
  enabled: boolean | null;
  forced: boolean | null;
  /** A policy that lets this role see every row. */
  gap: string | null;
}

/** Says in a sentence each which tables row-level security does not close to the pool's role; empty when it closes all. */
export async function notClosed(pool: pg.Pool, tables: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<Wall>(
    `select name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       (select p.polname from pg_policy p where p.polrelid = c.oid and p.polpermissive
         and 'true' in (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
         and exists (select from unnest(p.polroles) r where r = 0 or pg_has_role(current_user, nullif(r, 0), 'member')) limit 1) as gap
     from unnest($1::text[]) with ordinality as given (name, place)
       left join pg_class c on c.relname = name and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     order by place`,
    [tables],
  );
  const way = 'run "npm run prepare-databases", and look who has changed it';
  return rows.flatMap(({ name, enabled, forced, gap }) => {
    if (enabled === null) return [`The table "${name}" is not in the management database: ${way}.`];
    if (!enabled) return [`Row-level security is off on "${name}", so that everybody's rows would be everybody's: ${way}.`];
    if (!forced) return [`Row-level security on "${name}" is not forced, so that it would not hold for the table's owner: ${way}.`];
    return gap === null ? [] : [`The policy "${gap}" lets every row of "${name}" through: ${way}.`];
  });
}
