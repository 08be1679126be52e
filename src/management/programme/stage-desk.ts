import { type Edition, editionOfYear } from '../editions/index.ts';
import { type Desk, holds } from '../identity/index.ts';

/** Somebody at the desk of an edition's stage. Whoever holds this has been let in. */
export interface DeskAtStage {
  desk: Desk;
  edition: Edition;
}

export const runsTheStage = (desk: Desk, editionYear: number): boolean =>
  holds(desk, 'STAGE_MANAGER', { editionYear }) || holds(desk, 'ORGANIZER', { editionYear });

/** Null for a year without an edition, and for everybody but its stage managers and organizers. */
export async function deskAtStage(desk: Desk, year: number): Promise<DeskAtStage | null> {
  if (!runsTheStage(desk, year)) return null;
  const edition = await editionOfYear(desk.em, year);
  return edition && { desk, edition };
}
