import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { showMessage } from '../../delivery/showcase/index.ts';
import type { Localized } from '../../platform/language.ts';
import { asSystem } from '../identity/index.ts';

export const hangHallMessageTask = 'hang_hall_message';

/** Those who say what hangs in an edition's hall stand in line here until their transaction is over. */
export const oneAtATimeInTheHall = (em: EntityManager, editionYear: number): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(40, ?)', [editionYear]);

/**
 * Brings the screens of an edition to what stands in the hall: the message that two people confirmed, or none. Says the same however often
 * it runs, so that whoever acted calls it at once, and a job once more should the program be lost before.
 */
export const hangWhatStands = (em: EntityManager, publisher: pg.Pool, editionYear: number): Promise<number | undefined> =>
  em.fork().transactional(async (work) => {
    await oneAtATimeInTheHall(work, editionYear);
    const [standing] = await work.execute<{ id: string; texts: Localized }[]>(
      `select id, texts from hall_messages where edition_year = ? and state = 'SHOWN'`,
      [editionYear],
    );
    return showMessage(publisher, editionYear, standing);
  });

/** Adds the job in the transaction that changes what stands. */
export const scheduleHanging = (em: EntityManager, editionYear: number): Promise<unknown> =>
  em.execute(`select graphile_worker.add_job(?, json_build_object('edition', ?::int), job_key := ?)`, [
    hangHallMessageTask,
    editionYear,
    `${hangHallMessageTask}:${editionYear}`,
  ]);

export async function hangHallMessageJob(em: EntityManager, publisher: pg.Pool, payload: unknown): Promise<void> {
  await asSystem(em, 'hall', (house) => hangWhatStands(house, publisher, (payload as { edition: number }).edition));
}
