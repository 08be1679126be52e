import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { DecisionPlan } from './decision-plan.entity.ts';
import { resultsRelease } from './results-release.ts';
import { lockedPlan } from './open-plan.ts';
import { planById, type PlanView } from './plan-queries.ts';
import { stillStands } from './plan-still-stands.ts';
import {
  alreadyConfirmed,
  planIsAnother,
  planIsOutOfDate,
  planReplaced,
  resultsAreBeingReleased,
  secondPersonRequired,
} from './selection-problems.ts';

export interface ConfirmDecisionPlan {
  idempotencyKey: string;
  planId: string;
  contentHash: string;
}

/** Confirms a plan as a second person: exactly the outcomes that this person has read, and no others. */
export async function confirmDecisionPlan(desk: Desk, input: ConfirmDecisionPlan): Promise<Outcome<PlanView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  return once(desk, 'confirmDecisionPlan', input, async ({ em, instant }) => {
    const locked = await lockedPlan(em, desk, input.planId);
    if (!locked) return refuse(notFound('planId'));
    const { plan, edition } = locked;
    if (plan.state === 'SUPERSEDED') return refuse(planReplaced());
    if (plan.state === 'CONFIRMED') return refuse(alreadyConfirmed());
    if (plan.proposedBy === desk.person.id) return refuse(secondPersonRequired());
    if (plan.contentHash !== input.contentHash) return refuse(planIsAnother());

    if (!(await stillStands(em, plan, edition))) return refuse(planIsOutOfDate());

    const before = await lockedPredecessor(em, plan);
    if (before && (await resultsRelease(em, edition.year))) return refuse(resultsAreBeingReleased());
    if (before) {
      before.state = 'SUPERSEDED';
      await em.flush(); // before the other: only one is in force
    }
    em.assign(plan, { state: 'CONFIRMED', confirmedBy: desk.person.id, confirmedAt: await instant() });
    await em.flush();
    return done(await planById(em, plan.id));
  });
}

/** Whoever prepares results reads the version in force under the same lock, and only where no other waits. */
const lockedPredecessor = async (em: EntityManager, { predecessorId: id }: DecisionPlan): Promise<DecisionPlan | null> =>
  id ? await em.findOneOrFail(DecisionPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
