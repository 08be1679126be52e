import type pg from 'pg';

interface Held {
  user: string;
  database: string;
  superuser: boolean;
  bypassesRowSecurity: boolean;
  createsRoles: boolean;
  createsDatabases: boolean;
  replicates: boolean;
  ownedBy: string | null;
  mayCreate: boolean;
  strongerRole: string | null;
}

/**
 * Says in a sentence each why a role is too strong to serve requests with; empty when it is fine. A role that owns
 * tables or may bypass their rules would turn every other wall of the database into a suggestion.
 */
export async function tooStrong(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<Held>(`
    select r.rolname as user, current_database() as database, r.rolsuper as superuser, r.rolbypassrls as "bypassesRowSecurity",
      r.rolcreaterole as "createsRoles", r.rolcreatedb as "createsDatabases", r.rolreplication as replicates,
      (select case when d.datdba = r.oid then 'the database' end from pg_database d where d.datname = current_database()) as "ownedBy",
      has_schema_privilege(r.oid, 'public', 'create') or has_database_privilege(r.oid, current_database(), 'create') as "mayCreate",
      (select s.rolname from pg_roles s where s.oid <> r.oid and pg_has_role(r.oid, s.oid, 'member')
        and (s.rolsuper or s.rolbypassrls or s.rolcreaterole or s.oid in (select relowner from pg_class where relnamespace = 'public'::regnamespace)) limit 1) as "strongerRole"
    from pg_roles r where r.rolname = current_user`);
  const held = rows[0]!;
  const owns = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relowner = (select oid from pg_roles where rolname = current_user) and relkind in ('r', 'p', 'v', 'm', 'S') limit 1`,
  );
  const role = `The role "${held.user}" in the database "${held.database}"`;
  const way = 'use a role of its own, prepared with "npm run prepare-databases"';
  const reasons: string[] = [];
  if (held.superuser) reasons.push(`${role} is a superuser: ${way}.`);
  else if (held.bypassesRowSecurity) reasons.push(`${role} bypasses row-level security: ${way}.`);
  if (!held.superuser && held.createsRoles) reasons.push(`${role} may create roles: ${way}.`);
  if (!held.superuser && held.createsDatabases) reasons.push(`${role} may create databases: ${way}.`);
  if (!held.superuser && held.replicates) reasons.push(`${role} may replicate: ${way}.`);
  if (held.ownedBy) reasons.push(`${role} owns ${held.ownedBy}: ${way}.`);
  else if (owns.rows[0]) reasons.push(`${role} owns "${owns.rows[0].name}": ${way}.`);
  else if (held.mayCreate && !held.superuser) reasons.push(`${role} may create tables: ${way}.`);
  if (held.strongerRole) reasons.push(`${role} is a member of the stronger role "${held.strongerRole}": ${way}.`);
  return reasons;
}

/** Says why a role can do more in delivery than read; empty when it only reads. */
export async function doesMoreThanRead(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ user: string; name: string }>(`
    select current_user as user, relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
      and has_table_privilege(oid, 'insert, update, delete, truncate') limit 1`);
  return rows.map(
    ({ user, name }) =>
      `The role "${user}" may write to "${name}" in delivery, but the public side only reads: use the reader's role in DELIVERY_DATABASE_URL.`,
  );
}
