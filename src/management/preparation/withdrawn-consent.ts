import type { EntityManager } from '@mikro-orm/postgresql';

export const tellOfConsentTask = 'tell_of_consent';

/** Asks, in the transaction in which consent to a version's file is taken back, to have the organizers told where that file goes out or is public. */
export const scheduleTellingOfConsent = (em: EntityManager, versionId: string): Promise<unknown> =>
  em.execute(`select graphile_worker.add_job(?, json_build_object('versionId', ?::text), job_key := ?)`, [
    tellOfConsentTask,
    versionId,
    `${tellOfConsentTask}:${versionId}`,
  ]);
