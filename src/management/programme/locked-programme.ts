import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Desk } from '../identity/index.ts';
import { oneProgrammeAtATime } from './arrange-programme.ts';
import type { ProgrammeView } from './programme-queries.ts';
import { runsTheStage } from './stage-desk.ts';

export interface LockedProgramme extends Pick<ProgrammeView, 'id' | 'state' | 'contentHash' | 'items' | 'isSecret'> {
  /** Null where no year's work is behind the edition here. */
  editionId: string | null;
  editionYear: number;
  proposedBy: string | null;
}

/** A version that somebody may work on, and nobody else until the transaction ends. Undefined for whoever may not know of it. */
export async function lockedProgramme(em: EntityManager, desk: Desk, id: string): Promise<LockedProgramme | undefined> {
  if (!isUuid(id)) return undefined;
  const found = await read(em, id);
  if (!found || !runsTheStage(desk, found.editionYear)) return undefined;
  await oneProgrammeAtATime(em, found.editionYear);
  return read(em, id);
}

async function read(em: EntityManager, id: string): Promise<LockedProgramme | undefined> {
  const rows = await em.execute<LockedProgramme[]>(
    `select g.id, g.state, g.content_hash as "contentHash", g.items, g.is_secret as "isSecret", g.proposed_by as "proposedBy",
       e.id as "editionId", g.edition_year as "editionYear"
     from programmes g left join editions e on e.year = g.edition_year where g.id = ?`,
    [id],
  );
  return rows[0];
}
