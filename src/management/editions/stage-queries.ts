import type { EntityManager } from '@mikro-orm/postgresql';
import type { DeskStage } from '../../generated/schema.ts';
import type { Edition } from './edition.entity.ts';
import { deskStageOf } from './edition-rules.ts';

/** Where each of some editions stands now, in their order. One statement, however many there are. */
export async function stagesOf(em: EntityManager, editions: readonly Edition[]): Promise<DeskStage[]> {
  const [row] = await em.execute<[{ now: Date | string; known: number[] }]>(
    `select instant() as now, array(select r.edition_year from releases r where r.kind = 'CALL' and r.state = 'APPLIED') as known`,
  );
  return editions.map((edition) => deskStageOf(edition, new Date(row.now), row.known.includes(edition.year)));
}
