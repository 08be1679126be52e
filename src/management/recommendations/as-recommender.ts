import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Localized } from '../../platform/language.ts';
import { Edition } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';

/** An organization for which somebody acts, with its edition, which cannot be rescheduled before the transaction ends. */
export interface Acting {
  accreditationId: string;
  names: Localized;
  edition: Edition;
}

/** Null for an accreditation that is unknown, has ended, or is not the caller's, alike. */
export async function asRecommender(em: EntityManager, desk: Desk, accreditationId: string): Promise<Acting | null> {
  if (!isUuid(accreditationId)) return null;
  const [found] = await em.execute<{ editionId: string; names: Localized }[]>(
    `select a.edition_id as "editionId", o.names from accreditations a join organizations o on o.id = a.organization_id
     where a.id = ? and a.state = 'ACTIVE' and exists (select from accreditation_contacts c where c.accreditation_id = a.id and c.person_id = ?)
     for share of a`,
    [accreditationId, desk.person.id],
  );
  if (!found) return null;
  const edition = await em.findOneOrFail(Edition, { id: found.editionId }, { lockMode: LockMode.PESSIMISTIC_READ });
  return { accreditationId, names: found.names, edition };
}

/** Whether somebody is among the people of a recommending organization. */
export const actsFor = async (em: EntityManager, personId: string, accreditationId: string): Promise<boolean> =>
  (await em.execute<unknown[]>(`select 1 from accreditation_contacts where accreditation_id = ? and person_id = ?`, [accreditationId, personId]))
    .length > 0;
