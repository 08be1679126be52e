import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether a release of the edition's results waits or is public: what was decided is not changed behind it. */
export async function resultsRelease(em: EntityManager, editionYear: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(`select 1 from releases where edition_year = ? and kind = 'RESULTS' and state <> 'ABORTED' limit 1`, [
    editionYear,
  ]);
  return rows.length > 0;
}
