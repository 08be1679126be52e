import { LockMode } from '@mikro-orm/core';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { Edition } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { DecisionPlan } from './decision-plan.entity.ts';
import { planById, type PlanView } from './plan-queries.ts';
import { stillStands } from './plan-still-stands.ts';
import { alreadyConfirmed, planIsAnother, planIsOutOfDate, planReplaced, secondPersonRequired } from './selection-problems.ts';

export interface ConfirmDecisionPlan {
  idempotencyKey: string;
  planId: string;
  contentHash: string;
}

/** Confirms a plan as a second person: exactly the outcomes that this person has read, and no others. */
export async function confirmDecisionPlan(desk: Desk, input: ConfirmDecisionPlan): Promise<Outcome<PlanView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  if (!isUuid(input.planId)) return refuse(notFound('planId'));

  return once(desk, 'confirmDecisionPlan', input, async ({ em, instant }) => {
    const plan = await em.findOne(DecisionPlan, { id: input.planId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const edition = plan && (await em.findOne(Edition, { id: plan.editionId }));
    if (!plan || !edition || !holds(desk, 'ORGANIZER', { editionYear: edition.year })) return refuse(notFound('planId'));
    if (plan.state === 'SUPERSEDED') return refuse(planReplaced());
    if (plan.state === 'CONFIRMED') return refuse(alreadyConfirmed());
    if (plan.proposedBy === desk.person.id) return refuse(secondPersonRequired());
    if (plan.contentHash !== input.contentHash) return refuse(planIsAnother());

    if (!(await stillStands(em, plan, edition))) return refuse(planIsOutOfDate());

    const before = plan.predecessorId === null ? null : await em.findOneOrFail(DecisionPlan, { id: plan.predecessorId! });
    if (before) {
      before.state = 'SUPERSEDED';
      await em.flush(); // before the other: only one is in force
    }
    em.assign(plan, { state: 'CONFIRMED', confirmedBy: desk.person.id, confirmedAt: await instant() });
    await em.flush();
    return done(await planById(em, plan.id));
  });
}
