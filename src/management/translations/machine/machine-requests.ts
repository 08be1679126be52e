import type { EntityManager } from '@mikro-orm/postgresql';
import type { MachineTranslation } from '../../../generated/schema.ts';

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What a machine was last asked for, for a case and language. */
export async function lastRequest(em: EntityManager, caseId: string, locale: string): Promise<MachineTranslation | null> {
  const rows = await em.execute<unknown[]>(
    `select id, state, translated, failure, ${utc('requested_at')} as "requestedAt", ${utc('finished_at')} as "finishedAt"
     from machine_translations where submission_id = ? and locale = ? order by requested_at desc, id limit 1`,
    [caseId, locale],
  );
  return (rows[0] ?? null) as MachineTranslation | null;
}
