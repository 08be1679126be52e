import type { EntityManager } from '@mikro-orm/postgresql';
import type { DecisionPlanState } from '../../generated/schema.ts';
import type { Decision } from './decision-plan.entity.ts';

interface Somebody {
  id: string;
  name: string;
  email: string;
}

/** A plan as the edition's organizers read it. */
export interface PlanView {
  id: string;
  state: DecisionPlanState;
  decisions: Decision[];
  contentHash: string;
  proposedBy: Somebody;
  confirmedBy: Somebody | null;
}

const somebody = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;
const select = `
  select d.id, d.state, d.decisions, d.content_hash as "contentHash", ${somebody('p')} as "proposedBy",
    case when c.id is null then null else ${somebody('c')} end as "confirmedBy"
  from decision_plans d join editions e on e.id = d.edition_id join people p on p.id = d.proposed_by left join people c on c.id = d.confirmed_by`;

/** The plan in force of an edition: the one proposed last, or the confirmed one. */
export async function planInForce(em: EntityManager, editionYear: number): Promise<PlanView | null> {
  const rows = await em.execute<PlanView[]>(`${select} where e.year = ? and d.state <> 'SUPERSEDED'`, [editionYear]);
  return rows[0] ?? null;
}

export async function planById(em: EntityManager, id: string): Promise<PlanView> {
  const rows = await em.execute<PlanView[]>(`${select} where d.id = ?`, [id]);
  return rows[0]!;
}

/** What was confirmed for an edition; null while nobody has confirmed. */
export async function confirmedDecisions(em: EntityManager, editionYear: number): Promise<Decision[] | null> {
  const plan = await planInForce(em, editionYear);
  return plan?.state === 'CONFIRMED' ? plan.decisions : null;
}
