import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Limits } from '../platform/config.ts';
import { type Connection, openPool } from '../platform/database/connection.ts';
import { spokenFault } from '../platform/graph/faults.ts';
import { type Jobs, startJobs } from '../platform/jobs/index.ts';
import type { Language } from '../platform/language.ts';
import type { Log } from '../platform/log.ts';
import { openDiskStorage } from '../platform/storage/disk-storage.ts';
import type { Storage } from '../platform/storage/storage.ts';
import { openDesk, type Reception, type Signed } from './identity/index.ts';
import { openManagement } from './open-management.ts';
import { applyDueReleases, applyReleaseJob, applyReleaseTask } from './publishing/index.ts';
import { openReceiptKey, type SubmissionsContext } from './submissions/index.ts';

export { managementResolvers } from './resolvers.ts';

/** What resolvers of the management side work with during one request. */
export type ManagementVisit = Signed & Reception & Omit<SubmissionsContext, 'storage'> & { storage: Storage | null; publisher: pg.Pool | null };

/** The management side of this program, over its database. */
export interface Management {
  orm: MikroORM;
  storage: Storage;
  publisher: pg.Pool;
  /** Refuses a token that is not good: it is never taken for a visitor's. */
  openVisit(token: string | null, language: Language): Promise<ManagementVisit>;
  /** Does what has to follow later, such as applying releases, until it is told to stop. */
  startJobs(): Promise<Jobs>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** Jobs listen on one connection and work on the others. */
const jobConnections = 4;

interface Options {
  connection: Connection;
  /** Connected to delivery with the role that writes there. Whoever opened it closes it. */
  publisher: pg.Pool;
  /** Where files and the receipts' key are kept. */
  dataDir: string;
  limits: Pick<Limits, 'connections' | 'statementMs'>;
  log: Log;
}

export async function openManagementHouse({ connection, publisher, dataDir, limits, log }: Options): Promise<Management> {
  const storage = await openDiskStorage(path.join(dataDir, 'media'));
  const receiptKey = await openReceiptKey(path.join(dataDir, 'receipt-key.pem'));
  const cursorSecret = receiptKey.secretFor('cursors');
  const orm = await openManagement(connection, { maxConnections: limits.connections, statementTimeout: limits.statementMs });
  return {
    orm,
    storage,
    publisher,
    async openVisit(token, language) {
      const reception = orm.em.fork();
      const desk = token === null ? null : await openDesk(orm.em.fork(), token, language);
      if (token !== null && desk === null) throw spokenFault('UNAUTHENTICATED', language);
      return { desk, language, managementIsHere: true, reception, storage, receiptKey, cursorSecret, publisher };
    },
    async startJobs() {
      const pool = openPool(connection, { max: jobConnections, statementTimeout: limits.statementMs });
      const press = { em: orm.em.fork(), publisher, storage };
      const jobs = await startJobs({
        pool,
        tasks: { [applyReleaseTask]: (payload) => applyReleaseJob(press, payload) },
        rounds: [
          {
            name: 'apply due releases',
            everyMs: 1_000,
            run: () =>
              applyDueReleases(press, (release, error) => log.error({ err: error, release }, 'a release could not be applied; it is tried again')),
          },
        ],
        log,
      });
      return { stop: () => jobs.stop().then(() => pool.end()) };
    },
    isReady: () =>
      orm.em
        .fork()
        .execute('select 1')
        .then(
          () => true,
          () => false,
        ),
    close: () => orm.close(),
  };
}

/** What a node without the management side has in its place. */
export const managementElsewhere = (language: Language): ManagementVisit => ({
  desk: null,
  language,
  managementIsHere: false,
  reception: null,
  storage: null,
  receiptKey: null,
  cursorSecret: Buffer.alloc(0),
  publisher: null,
});
