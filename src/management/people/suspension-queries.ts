import type { EntityManager } from '@mikro-orm/postgresql';
import type { DeskAtEdition } from '../editions/index.ts';
import { type PersonView } from './role-queries.ts';
import { allEditions, runs } from './role-rules.ts';

export interface SuspensionView {
  id: string;
  email: string;
  suspendedBy: PersonView;
  suspendedAt: string;
  reinstatementProposedBy: PersonView | null;
  reinstatedAt: string | null;
}

const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;
const selectSuspensions = `select s.id, s.email, ${person('b')} as "suspendedBy", s.suspended_at as "suspendedAt",
    case when w.id is not null then ${person('w')} end as "reinstatementProposedBy", s.reinstated_at as "reinstatedAt"
  from suspensions s join people b on b.id = s.suspended_by left join people w on w.id = s.proposed_by`;

/** Who is suspended, newest first, for those who run all editions. */
export const openSuspensions = async ({ desk }: DeskAtEdition): Promise<SuspensionView[]> =>
  runs(desk, allEditions)
    ? await desk.em.execute<SuspensionView[]>(`${selectSuspensions} where s.reinstated_at is null order by s.suspended_at desc, s.id limit 100`)
    : [];

export async function suspensionById(em: EntityManager, id: string): Promise<SuspensionView> {
  const rows = await em.execute<SuspensionView[]>(`${selectSuspensions} where s.id = ?`, [id]);
  return rows[0]!;
}
