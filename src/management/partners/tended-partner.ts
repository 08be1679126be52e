import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { notFound } from '../identity/index.ts';

export interface TendedPartner {
  id: string;
  name: string;
  version: number;
  isSuspended: boolean;
  /** Whether the person acting is one of its contacts. */
  isTheirs: boolean;
}

/** A partner that somebody acts for, locked until the act is over. Whoever may not see it learns nothing: the database's policies say who may. */
export async function tendedPartner(em: EntityManager, id: string, path = 'partnerId'): Promise<Outcome<TendedPartner>> {
  const rows = isUuid(id)
    ? await em.execute<TendedPartner[]>(
        `select id, name, version, suspended_at is not null as "isSuspended", id = any (own_partners()) as "isTheirs" from partners where id = ? for update`,
        [id],
      )
    : [];
  return rows[0] ? done(rows[0]) : refuse(notFound(path));
}
