import type { EntityManager } from '@mikro-orm/postgresql';
import type { MachineTranslation } from '../../../generated/schema.ts';

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What a machine was last asked for, for each of some cases in a language. */
export const requestsOf = async (em: EntityManager, caseIds: readonly string[], locale: string): Promise<MachineTranslation[]> =>
  (await em.execute<unknown[]>(
    `select distinct on (submission_id) id, state, translated, failure, ${utc('requested_at')} as "requestedAt", ${utc('finished_at')} as "finishedAt"
     from machine_translations where submission_id = any (?::uuid[]) and locale = ? order by submission_id, requested_at desc, id`,
    [`{${caseIds.join(',')}}`, locale],
  )) as MachineTranslation[];
