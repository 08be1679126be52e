import type { EntityManager } from '@mikro-orm/postgresql';
import type { Localized } from '../../platform/language.ts';
import { type Desk, holds } from '../identity/index.ts';

/** An edition as its stage knows it. */
export interface StageEdition {
  year: number;
  /** Null for one that is public without a year's work behind it here, as those of the past are. */
  id: string | null;
  names: Localized;
}

/** Somebody at the desk of an edition's stage. Whoever holds this has been let in. */
export interface DeskAtStage {
  desk: Desk;
  edition: StageEdition;
}

export const runsTheStage = (desk: Desk, editionYear: number): boolean =>
  holds(desk, 'STAGE_MANAGER', { editionYear }) || holds(desk, 'ORGANIZER', { editionYear });

/** The edition of a year, at work here or public; null where there is none. */
export async function stageEdition(em: EntityManager, year: number): Promise<StageEdition | null> {
  const rows = await em.execute<Omit<StageEdition, 'year'>[]>('select id, names from edition_of_stage(?)', [year]);
  return rows[0] ? { year, ...rows[0] } : null;
}

/** Null for a year without an edition, and for everybody but its stage managers and organizers. */
export async function deskAtStage(desk: Desk, year: number): Promise<DeskAtStage | null> {
  if (!runsTheStage(desk, year)) return null;
  const edition = await stageEdition(desk.em, year);
  return edition && { desk, edition };
}
