import { type Desk, holds } from '../identity/index.ts';
import type { Edition } from './edition.entity.ts';
import { editionOfYear } from './edition-queries.ts';

/** An organizer's desk at one edition. Whoever holds this has been let in: fields below it ask no more. */
export interface DeskAtEdition {
  desk: Desk;
  edition: Edition;
}

/** Null for a year without an edition, and for everybody but its organizers: nobody else learns which it is. */
export async function deskAtEdition(desk: Desk, year: number): Promise<DeskAtEdition | null> {
  if (!holds(desk, 'ORGANIZER', { editionYear: year })) return null;
  const edition = await editionOfYear(desk.em, year);
  return edition && { desk, edition };
}
