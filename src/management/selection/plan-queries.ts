import type { EntityManager } from '@mikro-orm/postgresql';
import type { DecisionPlanState } from '../../generated/schema.ts';
import type { Decision, Exceedance, Move, Promotion, Withdrawal } from './decision-plan.entity.ts';

interface Somebody {
  id: string;
  name: string;
  email: string;
}

/** A plan as the edition's organizers read it. */
export interface PlanView {
  id: string;
  version: number;
  state: DecisionPlanState;
  decisions: Decision[];
  moves: Move[];
  exceedances: Exceedance[];
  withdrawals: Withdrawal[];
  promotions: Promotion[];
  contentHash: string;
  /** The hash of the confirmed version that this one replaces. */
  replaces: string | null;
  proposedBy: Somebody;
  confirmedBy: Somebody | null;
}

const somebody = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;
const select = `
  select d.id, d.version, d.state, d.decisions, d.content_hash as "contentHash", ${somebody('p')} as "proposedBy",
    coalesce(d.content -> 'moves', '[]') as moves, coalesce(d.content -> 'exceedances', '[]') as exceedances, d.content ->> 'replaces' as replaces,
    coalesce(d.content -> 'withdrawals', '[]') as withdrawals, coalesce(d.content -> 'promotions', '[]') as promotions,
    case when c.id is null then null else ${somebody('c')} end as "confirmedBy"
  from decision_plans d join editions e on e.id = d.edition_id join people p on p.id = d.proposed_by left join people c on c.id = d.confirmed_by`;

/** The plan in force of an edition: the one proposed last, or else the confirmed one. */
export async function planInForce(em: EntityManager, editionYear: number): Promise<PlanView | null> {
  const rows = await em.execute<PlanView[]>(`${select} where e.year = ? and d.state <> 'SUPERSEDED' order by d.version desc limit 1`, [editionYear]);
  return rows[0] ?? null;
}

/** Every version, the newest first, at most 50. */
export const plansOf = (em: EntityManager, editionYear: number): Promise<PlanView[]> =>
  em.execute<PlanView[]>(`${select} where e.year = ? order by d.version desc limit 50`, [editionYear]);

export async function planById(em: EntityManager, id: string): Promise<PlanView> {
  const rows = await em.execute<PlanView[]>(`${select} where d.id = ?`, [id]);
  return rows[0]!;
}

/**
 * What was confirmed for an edition; null while nobody has confirmed, and for whoever is tied to one of its cases.
 *
 * @param purpose to release it, no other version may wait: none is confirmed until the transaction ends.
 */
export async function confirmedDecisions(
  em: EntityManager,
  editionYear: number,
  purpose: 'TO_READ' | 'TO_RELEASE' = 'TO_READ',
): Promise<Decision[] | null> {
  const isToRelease = purpose === 'TO_RELEASE';
  const rows = await em.execute<{ id: string; decisions: Decision[] }[]>(
    `select d.id, d.decisions from decision_plans d where d.edition_id = (select e.id from editions e where e.year = ?) and d.state = 'CONFIRMED'
     ${isToRelease ? 'for share' : ''}`,
    [editionYear],
  );
  const [plan] = rows;
  if (!plan || !isToRelease) return plan?.decisions ?? null;
  const waiting = await em.execute<unknown[]>(`select 1 from decision_plans where predecessor_id = ? and state = 'PROPOSED'`, [plan.id]);
  return waiting.length > 0 ? null : plan.decisions;
}
