import { ERRORS, type Lock, type Locker, type RequestRelease } from '@tus/server';
import pg from 'pg';
import type { Connection } from '../../../platform/database/connection.ts';
import { UploadRefused } from './upload-refused.ts';

/** Longest time to wait for whoever holds an upload, in milliseconds. */
const longestWait = 15_000;
const between = 100;
const channel = 'upload_wanted';

/**
 * One writer for an upload, whichever process the request came to. A lock is an advisory one of the database's, held on a
 * connection that each process keeps for them: it is free at once when its process dies. Whoever finds one taken asks its
 * holder to let go, because that is often a connection which has broken unseen.
 */
export interface UploadLocks extends Locker {
  /** The lock, unless somebody has it: then undefined, and nobody is asked to let go. */
  tryLock(id: string): Promise<Lock | undefined>;
  close(): Promise<void>;
}

export function openUploadLocks({ user, password, host, port, database, ssl }: Connection): UploadLocks {
  const held = new Map<string, RequestRelease>();
  let line: Promise<pg.Client> | undefined;

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      user,
      password,
      host,
      port,
      database,
      ...(ssl ? { ssl } : {}),
      application_name: 'casegraph uploads',
      keepAlive: true,
    });
    const lost = () => {
      if (line === undefined) return;
      line = undefined;
      for (const release of held.values()) void release(); // nothing is locked any more
    };
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload }) => void held.get(payload ?? '')?.());
    await client.connect();
    await client.query(`listen ${channel}`);
    return client;
  };
  const connected = (): Promise<pg.Client> =>
    (line ??= connect().catch((error: unknown) => {
      line = undefined;
      throw error;
    }));
  const ask = async (id: string, insist: boolean): Promise<boolean> => {
    const client = await connected();
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 8)) as got', [id]);
    if (!rows[0]!.got && insist) await client.query('select pg_notify($1, $2)', [channel, id]);
    return rows[0]!.got;
  };

  const newLock = (id: string): Lock => ({
    async lock(signal, requestRelease) {
      const end = performance.now() + longestWait;
      for (;;) {
        if (signal.aborted || performance.now() > end) throw new UploadRefused(ERRORS.ERR_LOCK_TIMEOUT);
        const holder = held.get(id);
        if (holder) await holder();
        else {
          held.set(id, requestRelease); // before asking the database: it would grant the same connection twice
          const got = await ask(id, true).catch((error: unknown) => {
            held.delete(id);
            throw error;
          });
          if (got) return;
          held.delete(id);
        }
        await new Promise((resolve) => setTimeout(resolve, between));
      }
    },
    async unlock() {
      held.delete(id);
      if (!line) return;
      await (await line).query('select pg_advisory_unlock(hashtextextended($1, 8))', [id]).catch(() => {}); // lost with its connection
    },
  });
  return {
    newLock,
    async tryLock(id) {
      if (held.has(id)) return undefined;
      held.set(id, () => {}); // what is done under it is short
      const got = await ask(id, false).catch(() => false);
      if (got) return newLock(id);
      held.delete(id);
      return undefined;
    },
    async close() {
      const closing = line;
      line = undefined;
      held.clear();
      await closing?.then((client) => client.end()).catch(() => {});
    },
  };
}
