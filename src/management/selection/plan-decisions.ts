import type { ExceedanceReasonInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, once } from '../identity/index.ts';
import { editionToPlan, keepPlan } from './open-plan.ts';
import type { PlanView } from './plan-queries.ts';
import { casesToDecide, quotasOf } from './quotas/cases-to-decide.ts';
import { completePlan, exceededQuotas, problemsOfPlan, type Proposed, reasonsFor } from './selection-rules.ts';

export interface PlanDecisions {
  idempotencyKey: string;
  edition: number;
  decisions: Proposed[];
  exceedances?: ExceedanceReasonInput[] | null;
}

/** Proposes the outcomes of an edition, one by one. Replaces a plan that nobody has confirmed. */
export async function planDecisions(desk: Desk, input: PlanDecisions): Promise<Outcome<PlanView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());

  return once(desk, 'planDecisions', input, async (work) => {
    const { em } = work;
    const { done: edition, refusals } = await editionToPlan(work, input.edition);
    if (refusals) return refuse(...refusals);
    const cases = await casesToDecide(em, edition.id);
    const quotas = quotasOf(edition);
    const reasons = reasonsFor(exceededQuotas(input.decisions, cases, quotas), input.exceedances ?? []);
    const problems = [...problemsOfPlan(input.decisions, cases), ...reasons.problems];
    if (problems.length > 0) return refuse(...problems);

    const order = input.decisions.filter(({ outcome }) => outcome !== 'NOT_SELECTED').map(({ submissionId }) => submissionId);
    const decisions = completePlan(input.decisions, cases);
    return done(
      await keepPlan(em, desk, edition, { quotas, order, outstandingOrder: order, decisions, moves: [], exceedances: reasons.exceedances }),
    );
  });
}
