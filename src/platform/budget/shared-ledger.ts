import { createHmac } from 'node:crypto';
import type pg from 'pg';
import type { SharedLedger } from './budgets.ts';

/** Rows that nobody has touched for so long are drained whatever they held. */
const forgottenAfter = '10 minutes';

/**
 * Keeps what clients have spent in the management database, for all nodes that can reach it. A client is a keyed hash
 * there: no address can be read from it.
 */
export function openSharedLedger(pool: pg.Pool): SharedLedger {
  let secret: Promise<Buffer> | undefined;
  const secretOf = () =>
    (secret ??= pool
      .query<{ secret: Buffer }>('select secret from budget_key')
      .then(({ rows }) => rows[0]!.secret)
      .catch((error: unknown) => {
        secret = undefined;
        throw error;
      }));
  let rounds = 0;

  return {
    async tell(spent) {
      const key = await secretOf();
      const hashed = spent.map((one) => ({ ...one, hash: createHmac('sha256', key).update(one.key).digest('hex') }));
      // in one order everywhere, so that two nodes never wait for each other's rows
      hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1));
      const { rows } = await pool.query<{ client: string; spent: number }>(
        `insert into budgets as b (client, spent, at)
           select client, spent, clock_timestamp() from unnest($1::text[], $2::float8[]) as told (client, spent)
         on conflict (client) do update set
           spent = greatest(0, b.spent - extract(epoch from excluded.at - b.at) * (select per_second from unnest($1::text[], $3::float8[]) as rate (client, per_second) where rate.client = b.client)) + excluded.spent,
           at = excluded.at
         returning client, spent`,
        [hashed.map(({ hash }) => hash), hashed.map(({ amount }) => amount), hashed.map(({ perSecond }) => perSecond)],
      );
      if (++rounds % 60 === 0) await pool.query(`delete from budgets where at < clock_timestamp() - interval '${forgottenAfter}'`);
      const byHash = new Map(rows.map((row) => [row.client, row.spent]));
      return new Map(hashed.flatMap(({ key: client, hash }) => (byHash.has(hash) ? [[client, byHash.get(hash)!] as const] : [])));
    },
  };
}
