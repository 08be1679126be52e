import type { Connection } from '../../platform/database/connection.ts';
import { prepared } from '../../platform/database/prepared.ts';
import { openSharedLine } from '../../platform/database/shared-line.ts';
import { deskColumns, type DeskRow, sessionOf } from './open-desk.ts';
import { tokenHash } from './session-token.ts';

/** Somebody who has come to do something. */
export interface Arrival {
  /** The database's instant, read after they came: it counts for a deadline. */
  at: Date;
  /** Whose session their token is of; null for a token that is of none. */
  session: DeskRow | null;
}

export interface Arrivals {
  /** Null when the database did not answer. */
  arrive(token: string): Promise<Arrival | null>;
  close(): Promise<void>;
}

const statement = prepared(`
  select a.place, instant() as at, to_jsonb(d) as session from unnest($1::bytea[]) with ordinality a (hash, place)
    left join lateral (select ${deskColumns} ${sessionOf('a.hash')}) d on true
  order by a.place`);

/**
 * Notes when requests came, and whose they are, on a connection that serves nothing else: whoever waits afterwards, for a lock or for a busy database, stays
 * in time.
 */
export function openArrivals(connection: Connection): Arrivals {
  const line = openSharedLine(connection, async (pool, tokens: readonly string[]) => {
    const { rows } = await pool.query<Arrival>(statement, [tokens.map(tokenHash)]);
    return rows;
  });
  return { arrive: (token) => line.ask(token), close: () => line.close() };
}
