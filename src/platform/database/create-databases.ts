import { type Connection, withClient } from './connection.ts';

/** What is made in a server of our own: an owner that nothing uses at run time, and the roles that do the work. */
export interface LocalRoles {
  owner: string;
  management: string;
  reader: string;
  publisher: string;
}

/** Makes login roles without any further right, or gives them the password named. */
export async function createRoles(superuser: Connection, passwords: Record<string, string>): Promise<void> {
  await withClient(superuser, async (client) => {
    for (const [role, password] of Object.entries(passwords)) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = rowCount ? 'alter' : 'create';
      await client.query(
        `${verb} role ${client.escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${client.escapeLiteral(password)}`,
      );
    }
  });
}

/** Makes an empty database that belongs to `owner`, unless it is there. Says whether it was made. */
export async function createDatabase(superuser: Connection, name: string, owner: string, template?: string): Promise<boolean> {
  return withClient(superuser, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return false;
    const source = template ? ` template ${client.escapeIdentifier(template)}` : '';
    await client.query(`create database ${client.escapeIdentifier(name)} owner ${client.escapeIdentifier(owner)}${source}`);
    return true;
  });
}
