import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExpertState } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Localized } from '../../platform/language.ts';
import { type Desk, holds } from '../identity/index.ts';

export interface LockedExpert {
  id: string;
  edition: number;
  editionId: string;
  editionNames: Localized;
  address: string;
  language: 'en' | 'zh-Hans' | null;
  state: ExpertState;
  version: number;
  proposedBy: string;
  personId: string | null;
}

const select = `select x.id, e.year as edition, e.id as "editionId", e.names as "editionNames", x.address, x.mail_language as language, x.state, x.version,
  x.proposed_by as "proposedBy", x.person_id as "personId" from experts x join editions e on e.id = x.edition_id where x.id = ?`;

/** An expert of an edition that the caller runs, locked until the act is over; undefined for all others, alike. */
export async function lockExpert(em: EntityManager, desk: Desk, id: string): Promise<LockedExpert | undefined> {
  const [expert] = isUuid(id) ? await em.execute<LockedExpert[]>(`${select} for update of x`, [id]) : [];
  return expert && holds(desk, 'ORGANIZER', { editionYear: expert.edition }) ? expert : undefined;
}

/** The caller's own membership, locked; undefined for everybody else's and for what does not exist, alike. */
export async function lockMembership(em: EntityManager, desk: Desk, id: string): Promise<LockedExpert | undefined> {
  const [expert] = isUuid(id) ? await em.execute<LockedExpert[]>(`${select} and x.person_id = ? for update of x`, [id, desk.person.id]) : [];
  return expert;
}
