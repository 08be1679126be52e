import pg from 'pg';
import type { Connection } from '../platform/database/connection.ts';
import type { Log } from './log.ts';

const shortestWait = 500;
const longestWait = 30_000;

/**
 * Calls `onNews` when a release was applied or a cue given, and whenever some may have been missed: after each time the
 * connection was lost. Replicas tell no news; whoever needs to know has to look as well.
 */
export function hearNews(connection: Connection, onNews: () => void, log: Log): { close(): Promise<void> } {
  let closed = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wait = shortestWait;

  const connect = async () => {
    const attempt = new pg.Client({ ...connection, keepAlive: true, application_name: 'casegraph news' });
    client = attempt;
    let over = false;
    const retry = (error?: Error) => {
      if (over) return;
      over = true;
      attempt.end().catch(() => {});
      if (closed) return;
      log.warn({ err: error }, 'news of releases and cues do not come through; looking for them instead');
      timer = setTimeout(() => void connect(), wait).unref();
      wait = Math.min(wait * 2, longestWait);
    };
    attempt.on('error', retry);
    attempt.on('end', () => retry());
    attempt.on('notification', onNews);
    try {
      await attempt.connect();
      await attempt.query('listen stage');
      await attempt.query('listen revision');
      wait = shortestWait;
      onNews();
    } catch (error) {
      retry(error as Error);
    }
  };
  void connect();

  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
