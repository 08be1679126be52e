import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { openManagement } from '../management/open-management.ts';
import { type Config, type Databases, loadConfig } from '../platform/config.ts';
import { openPool } from '../platform/database/connection.ts';
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
export const runCommand = (work: (opened: Opened) => Promise<number>): Promise<never> =>
  run(async ({ dataDir, s3 }, databases, endings) => {
    if (!databases.management) throw new Error('it works on the management database: set MANAGEMENT_DATABASE_URL');
    const orm = await openManagement(databases.management, { maxConnections: 2, statementTimeout: 60_000 });
    endings.push(() => orm.close());
    return work({ orm, dataDir, s3 });
  });

/** The same with the role that writes what is public: for what prepares releases. */
export const runPublishingCommand = (work: (opened: Opened & { publisher: pg.Pool }) => Promise<number>): Promise<never> =>
  run(async ({ dataDir, s3 }, databases, endings) => {
    if (!databases.management || !databases.publisher)
      throw new Error('it works on both databases: set MANAGEMENT_DATABASE_URL and PUBLISHER_DATABASE_URL');
    const orm = await openManagement(databases.management, { maxConnections: 2, statementTimeout: 60_000 });
    endings.push(() => orm.close());
    const publisher = openPool(databases.publisher, { max: 2, statementTimeout: 60_000 });
    endings.push(() => publisher.end());
    return work({ orm, dataDir, s3, publisher });
  });

/** The same on what is public alone, with the role that only reads. */
export const runPublicCommand = (work: (delivery: pg.Pool, dataDir: string) => Promise<number>): Promise<never> =>
  run(async ({ dataDir }, { delivery }, endings) => {
    const pool = openPool(delivery, { max: 2, statementTimeout: 60_000 });
    endings.push(() => pool.end());
    return work(pool, dataDir);
  });

type Endings = (() => Promise<unknown>)[];

async function run(work: (config: Config, databases: Databases, endings: Endings) => Promise<number>): Promise<never> {
  const { config, problems } = loadConfig(process.env);
  if (problems) {
    for (const problem of problems) console.error(problem);
    process.exit(1);
  }
  let code = 1;
  const endings: Endings = [];
  try {
    let databases = config.databases;
    if (databases === null) {
      const embedded = await startEmbeddedDatabases(config.dataDir, () => {});
      endings.push(() => embedded.stop());
      databases = embedded.databases;
    }
    code = await work(config, databases, endings);
  } catch (error) {
    console.error(`The command failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const end of endings.reverse()) await end().catch(() => {});
  process.exit(code);
}
