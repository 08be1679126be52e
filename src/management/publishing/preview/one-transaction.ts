import type pg from 'pg';

/** What reads and writes need of a pool. */
export type Source = Pick<pg.Pool, 'query' | 'connect'>;

const control = /^\s*(begin|commit|rollback|start transaction)\b/i;

/**
 * One connection, in a transaction that somebody else has begun and will roll back, as if it were a pool: whoever begins and
 * commits on it works inside that transaction, and nothing of theirs outlives it.
 */
export function asPool(client: pg.PoolClient): Source {
  const query = (...args: unknown[]): unknown => {
    const [statement] = args;
    const text = typeof statement === 'string' ? statement : (statement as { text?: string }).text;
    if (text !== undefined && control.test(text)) return Promise.resolve({ rows: [], rowCount: null });
    return (client.query as (...args: unknown[]) => unknown).apply(client, args);
  };
  const lent = { query, release: () => {} };
  return { query, connect: async () => lent } as unknown as Source;
}
