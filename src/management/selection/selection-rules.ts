import { isLongerThan, isManyLines, tidy } from '../../platform/text.ts';
import type { ExceedanceReasonInput, Outcome } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import type { Decision, Exceedance, PlanQuotas } from './decision-plan.entity.ts';
import type { CaseToDecide } from './quotas/cases-to-decide.ts';
import { type Exceeded, exceededBy } from './quotas/count-by-quota.ts';
import {
  failedScreening,
  nothingExceeded,
  orderForOthers,
  orderHasGaps,
  orderMissing,
  overQuota,
  reasonMissing,
  reasonTooLong,
  reasonUnreadable,
  submissionTwice,
  submissionUnknown,
} from './selection-problems.ts';

/** Most graphemes of a reason. */
export const longestReason = 2_000;

/** An outcome as it is sent. */
export interface Proposed {
  submissionId: string;
  outcome: Outcome;
  showcaseOrder?: number | null;
  reason?: string | null;
}

/** Everything that is wrong with outcomes at once, quotas aside; empty when they can be proposed. */
export function problemsOfPlan(proposed: readonly Proposed[], cases: ReadonlyMap<string, Pick<CaseToDecide, 'isOut'>>): Refusal[] {
  const found: Refusal[] = [];
  const named = new Set<string>();
  const outstanding = proposed.filter(({ outcome }) => outcome === 'OUTSTANDING');
  const places = new Set<number>();

  proposed.forEach(({ submissionId, outcome, showcaseOrder: order = null, reason }, index) => {
    if (!cases.has(submissionId)) found.push(submissionUnknown('decisions', index, 'submissionId'));
    else if (named.has(submissionId)) found.push(submissionTwice('decisions', index, 'submissionId'));
    named.add(submissionId);
    if (cases.get(submissionId)?.isOut && outcome !== 'NOT_SELECTED') found.push(failedScreening('decisions', index, 'submissionId'));

    const why = tidy(reason ?? '');
    if (!isManyLines(why)) found.push(reasonUnreadable('decisions', index, 'reason'));
    else if (isLongerThan(why, longestReason)) found.push(reasonTooLong(longestReason, 'decisions', index, 'reason'));

    if (outcome !== 'OUTSTANDING') {
      if (order !== null) found.push(orderForOthers(index));
    } else if (order === null) found.push(orderMissing(index));
    else if (order < 1 || order > outstanding.length || places.has(order)) found.push(orderHasGaps(index, outstanding.length));
    else places.add(order);
  });
  return found;
}

/** Every quota that outcomes exceed. */
export function exceededQuotas(proposed: readonly Proposed[], cases: ReadonlyMap<string, CaseToDecide>, quotas: PlanQuotas): Exceeded[] {
  const of = (...outcomes: Outcome[]) =>
    [...new Set(proposed.filter(({ outcome }) => outcomes.includes(outcome)).map(({ submissionId }) => submissionId))].flatMap(
      (id) => cases.get(id) ?? [],
    );
  return [...exceededBy('OUTSTANDING', of('OUTSTANDING'), quotas), ...exceededBy('COLLECTION', of('OUTSTANDING', 'COLLECTION'), quotas)];
}

/** Each exceeded quota with its reason, or everything that is wrong with the reasons. */
export function reasonsFor(
  exceeded: readonly Exceeded[],
  sent: readonly ExceedanceReasonInput[],
): { exceedances: Exceedance[]; problems: Refusal[] } {
  const nameOf = ({ tier, by, key }: Pick<Exceeded, 'tier' | 'by'> & { key?: string | null }) => `${tier} ${by} ${key ?? ''}`;
  const reasons = new Map(sent.map((one) => [nameOf(one), tidy(one.reason)]));
  const names = new Set(exceeded.map(nameOf));
  const problems = sent.flatMap((one, index): Refusal[] => {
    const reason = tidy(one.reason);
    if (!names.has(nameOf(one))) return [nothingExceeded(index)];
    if (reason === '') return [reasonMissing('exceedances', index, 'reason')];
    if (!isManyLines(reason)) return [reasonUnreadable('exceedances', index, 'reason')];
    return isLongerThan(reason, longestReason) ? [reasonTooLong(longestReason, 'exceedances', index, 'reason')] : [];
  });
  return {
    exceedances: exceeded.map((each) => ({ ...each, reason: reasons.get(nameOf(each)) ?? '' })),
    problems: [...problems, ...exceeded.filter((each) => !reasons.has(nameOf(each))).map(overQuota)],
  };
}

const rank = { OUTSTANDING: 0, COLLECTION: 1, RESERVE: 2, NOT_SELECTED: 3 } satisfies Record<Outcome, number>;

/**
 * Decisions as they are stored and hashed: in an order that says nothing that the outcomes do not say. What was handed in
 * and not named is not selected, so that the second person confirms each outcome. Reserves stand in the order in which they were named.
 */
export function completePlan(proposed: readonly Proposed[], cases: ReadonlyMap<string, Pick<CaseToDecide, 'id' | 'field'>>): Decision[] {
  const waiting = new Map<string, number>();
  const named = proposed.map(({ submissionId, outcome, showcaseOrder = null, reason }): Decision => {
    const why = tidy(reason ?? '');
    const { field } = cases.get(submissionId)!;
    const place = (waiting.get(field) ?? 0) + 1;
    if (outcome === 'RESERVE') waiting.set(field, place);
    return { submissionId, outcome, showcaseOrder, reserveOrder: outcome === 'RESERVE' ? place : null, ...(why ? { reason: why } : {}) };
  });
  const ids = new Set(named.map(({ submissionId }) => submissionId));
  const others = [...cases.keys()].filter((id) => !ids.has(id));
  return sorted([
    ...named,
    ...others.map((submissionId): Decision => ({ submissionId, outcome: 'NOT_SELECTED', showcaseOrder: null, reserveOrder: null })),
  ]);
}

export const sorted = (decisions: readonly Decision[]): Decision[] =>
  decisions.toSorted(
    (a, b) => rank[a.outcome] - rank[b.outcome] || (a.showcaseOrder ?? 0) - (b.showcaseOrder ?? 0) || (a.submissionId < b.submissionId ? -1 : 1),
  );
