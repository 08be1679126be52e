import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Databases } from '../config.ts';
import type { Connection } from './connection.ts';
import { createDatabase, createRoles } from './create-databases.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { grantManagement, grantPublisher, grantReader, migrate } from './prepare-database.ts';

export interface EmbeddedDatabases {
  databases: Required<Databases> & { management: Connection; publisher: Connection };
  stop(): Promise<void>;
}

const names = { management: 'casegraph_management', delivery: 'casegraph_delivery' };
const roles = ['casegraph_owner', 'casegraph_management', 'casegraph_reader', 'casegraph_publisher'] as const;

/** Starts the embedded server with both databases, up to date, and one role for each kind of work. */
export async function startEmbeddedDatabases(dataDir: string, say: (step: string) => void): Promise<EmbeddedDatabases> {
  const isNew = !fs.existsSync(path.join(dataDir, 'postgres', 'PG_VERSION'));
  say(isNew ? 'Making a database' : 'Starting the database');
  const server = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres') });
  try {
    const superuser: Connection = { host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' };
    const passwords = readPasswords(path.join(dataDir, 'role-secrets.json'));
    const as = (role: (typeof roles)[number], database: string): Connection => ({ ...superuser, user: role, password: passwords[role]!, database });
    say('Bringing tables and roles up to date');
    await createRoles(superuser, passwords);
    for (const house of ['management', 'delivery'] as const) {
      await createDatabase(superuser, names[house], 'casegraph_owner');
      const owner = as('casegraph_owner', names[house]);
      await migrate(house, owner);
      if (house === 'management') await grantManagement(owner, 'casegraph_management');
      else {
        await grantReader(owner, 'casegraph_reader');
        await grantPublisher(owner, 'casegraph_publisher');
      }
    }
    const databases = {
      management: as('casegraph_management', names.management),
      delivery: as('casegraph_reader', names.delivery),
      publisher: as('casegraph_publisher', names.delivery),
    };
    return { databases, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Passwords are made once and kept beside the data, readable to the owner of the files alone. */
function readPasswords(file: string): Record<string, string> {
  const known = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const all = Object.fromEntries(roles.map((role) => [role, known[role] ?? randomBytes(24).toString('base64url')]));
  if (roles.some((role) => !known[role])) fs.writeFileSync(file, JSON.stringify(all, null, 2), { mode: 0o600 });
  return all;
}
