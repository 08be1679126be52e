import type { MikroORM } from '@mikro-orm/postgresql';
import { openManagement } from '../management/open-management.ts';
import { loadConfig } from '../platform/config.ts';
import { startEmbeddedDatabases } from '../platform/database/embedded-databases.ts';
import type { S3Settings } from '../platform/storage/s3-settings.ts';

export interface Opened {
  orm: MikroORM;
  /** The folder with the files and the audit's anchors. */
  dataDir: string;
  /** Null where files are kept in that folder. */
  s3: S3Settings | null;
}

/**
 * Opens the management database for one command, with the program's own settings, and ends the process with the exit
 * code that the command says. The embedded database is started for it, so the program itself must not be running on it.
 */
export async function runCommand(work: (opened: Opened) => Promise<number>): Promise<never> {
  const { config, problems } = loadConfig(process.env);
  if (problems) {
    for (const problem of problems) console.error(problem);
    process.exit(1);
  }
  let code = 1;
  const endings: (() => Promise<unknown>)[] = [];
  try {
    let connection = config.databases?.management;
    if (config.databases === null) {
      const embedded = await startEmbeddedDatabases(config.dataDir, () => {});
      endings.push(() => embedded.stop());
      connection = embedded.databases.management;
    }
    if (!connection) throw new Error('it works on the management database: set MANAGEMENT_DATABASE_URL');
    const orm = await openManagement(connection, { maxConnections: 2, statementTimeout: 60_000 });
    endings.push(() => orm.close());
    code = await work({ orm, dataDir: config.dataDir, s3: config.s3 });
  } catch (error) {
    console.error(`The command failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const end of endings.reverse()) await end().catch(() => {});
  process.exit(code);
}
