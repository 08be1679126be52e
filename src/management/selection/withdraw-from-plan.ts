import type { PlanWithdrawalInput, WithdrawFromPlanInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { isLongerThan, isManyLines, tidy } from '../../platform/text.ts';
import type { Edition } from '../editions/index.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import type { DecisionPlan, PlanContent } from './decision-plan.entity.ts';
import { keepPlan, lockedPlan } from './open-plan.ts';
import type { PlanView } from './plan-queries.ts';
import { casesToDecide } from './quotas/cases-to-decide.ts';
import { promoteReserves } from './quotas/promote-reserves.ts';
import { resultsRelease } from './results-release.ts';
import {
  countOfWithdrawals,
  planIsOutOfDate,
  planNotInForce,
  reasonMissing,
  reasonTooLong,
  reasonUnreadable,
  resultsAreBeingReleased,
  submissionTwice,
  submissionUnknown,
  withdrawnAlready,
} from './selection-problems.ts';
import { exceededQuotas, longestReason } from './selection-rules.ts';

/** Most cases that fall out in one version. */
const mostAtOnce = 100;

/**
 * Proposes a new version of a confirmed plan, without cases that fell out. The one in force stays in force until a second
 * person confirms the new one; whoever withdrew is not public in the meantime, because no results are released while it waits.
 */
export async function withdrawFromPlan(desk: Desk, input: WithdrawFromPlanInput): Promise<Outcome<PlanView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  return once(desk, 'withdrawFromPlan', input, async ({ em }) => {
    const locked = await lockedPlan(em, desk, input.planId);
    if (!locked) return refuse(notFound('planId'));
    const { plan, edition } = locked;
    if (plan.state !== 'CONFIRMED') return refuse(planNotInForce());
    if (await resultsRelease(em, edition.year)) return refuse(resultsAreBeingReleased());
    const before = contentOf(plan, edition);
    const problems = problemsOfWithdrawals(input.withdrawals, before);
    if (problems.length > 0) return refuse(...problems);

    const cases = await casesToDecide(em, edition.id);
    if (before.decisions.some(({ submissionId }) => !cases.has(submissionId))) return refuse(planIsOutOfDate());
    const canBeChosen = (id: string) => cases.get(id)?.isOut === false;
    const { decisions, promotions } = promoteReserves(
      { ...before, order: before.order.filter(canBeChosen), outstandingOrder: before.outstandingOrder.filter(canBeChosen) },
      cases,
      input.withdrawals.map(({ submissionId }) => submissionId),
    );
    const { quotas, order, outstandingOrder, moves } = before;
    const exceedances = exceededQuotas(decisions, cases, quotas).map((each) => ({
      ...each,
      reason: before.exceedances.find(({ tier, by, key }) => tier === each.tier && by === each.by && key === each.key)?.reason ?? '',
    }));
    const withdrawals = [
      ...(before.withdrawals ?? []),
      ...input.withdrawals.map(({ submissionId, reason }) => ({ submissionId, reason: tidy(reason) })),
    ];
    return done(await keepPlan(em, desk, edition, { quotas, order, outstandingOrder, decisions, moves, exceedances, withdrawals, promotions }, plan));
  });
}

/** What a plan was made from. One from before this was kept says it by its decisions. */
function contentOf({ content, decisions }: DecisionPlan, edition: Edition): PlanContent {
  const order = decisions.filter(({ outcome }) => outcome !== 'NOT_SELECTED').map(({ submissionId }) => submissionId);
  const { quotaCollection: collection, quotaOutstanding: outstanding, quotaRules: rules } = edition;
  return {
    ...{ edition: edition.year, replaces: null, quotas: { collection, outstanding, rules }, order, outstandingOrder: order },
    ...{ decisions, moves: [], exceedances: [] },
    ...content,
  };
}

function problemsOfWithdrawals(sent: readonly PlanWithdrawalInput[], { decisions, withdrawals = [] }: PlanContent): Refusal[] {
  if (sent.length < 1 || sent.length > mostAtOnce) return [countOfWithdrawals(mostAtOnce)];
  const decided = new Set(decisions.map(({ submissionId }) => submissionId));
  const gone = new Set(withdrawals.map(({ submissionId }) => submissionId));
  return sent.flatMap(({ submissionId, reason: written }, index): Refusal[] => {
    const reason = tidy(written);
    const path = ['withdrawals', index];
    const problems: Refusal[] = [];
    if (!decided.has(submissionId)) problems.push(submissionUnknown(...path, 'submissionId'));
    else if (gone.has(submissionId)) problems.push(withdrawnAlready(...path, 'submissionId'));
    else if (sent.findIndex((each) => each.submissionId === submissionId) < index) problems.push(submissionTwice(...path, 'submissionId'));
    if (reason === '') problems.push(reasonMissing(...path, 'reason'));
    else if (!isManyLines(reason)) problems.push(reasonUnreadable(...path, 'reason'));
    else if (isLongerThan(reason, longestReason)) problems.push(reasonTooLong(longestReason, ...path, 'reason'));
    return problems;
  });
}
