import { type Connection, withClient } from '../src/platform/database/connection.ts';
import { ask } from './ask.ts';

/** What one request costs in statements, as the database saw them. */
export interface StatementCount {
  /** Statements that read data. */
  reads: number;
  /** Beginning and ending transactions, settings, and the like: a round trip at most, and no work. */
  around: number;
}

/**
 * Asks `times` times, one after another, and lets the database say how many statements the reader's role ran meanwhile.
 * Looking for a new revision, twice a second whoever asks, is no request's.
 */
export async function countStatements(superuser: Connection, reader: string, url: string, body: string, times = 10): Promise<StatementCount> {
  // a connection's first use prepares and asks things that later requests do not
  for (let warm = 0; warm < 3; warm++) await ask(url, body);
  return withClient(superuser, async (client) => {
    await client.query('select pg_stat_statements_reset()');
    for (let count = 0; count < times; count++) await ask(url, body);
    const { rows } = await client.query<{ reads: string; around: string }>(
      `select coalesce(sum(calls) filter (where not utility), 0) as reads, coalesce(sum(calls) filter (where utility), 0) as around
       from (select calls, query !~* '^\\s*(select|with|insert|update|delete|merge|values)\\M' as utility
             from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = $1 and query not like 'select coalesce(max(revision)%') counted`,
      [reader],
    );
    return { reads: Number(rows[0]!.reads) / times, around: Number(rows[0]!.around) / times };
  });
}
