import type { Refusal } from '../../platform/graph/refusal.ts';
import type { Decision } from './decision-plan.entity.ts';
import { failedScreening, orderForOthers, orderHasGaps, orderMissing, overQuota, submissionTwice, submissionUnknown } from './selection-problems.ts';

export interface Quotas {
  quotaCollection: number;
  quotaOutstanding: number;
}

/** An outcome as it is sent. */
export type Proposed = Omit<Decision, 'showcaseOrder'> & { showcaseOrder?: number | null };

/**
 * Everything that is wrong with a plan at once; empty when it can be proposed.
 *
 * @param out what failed screening
 */
export function problemsOfPlan(proposed: readonly Proposed[], handedIn: ReadonlySet<string>, out: ReadonlySet<string>, quotas: Quotas): Refusal[] {
  const found: Refusal[] = [];
  const named = new Set<string>();
  const outstanding = proposed.filter(({ outcome }) => outcome === 'OUTSTANDING');
  const places = new Set<number>();

  proposed.forEach(({ submissionId, outcome, showcaseOrder: order = null }, index) => {
    if (!handedIn.has(submissionId)) found.push(submissionUnknown(index));
    else if (named.has(submissionId)) found.push(submissionTwice(index));
    named.add(submissionId);
    if (out.has(submissionId) && outcome !== 'NOT_SELECTED') found.push(failedScreening(index));

    if (outcome !== 'OUTSTANDING') {
      if (order !== null) found.push(orderForOthers(index));
    } else if (order === null) found.push(orderMissing(index));
    else if (order < 1 || order > outstanding.length || places.has(order)) found.push(orderHasGaps(index, outstanding.length));
    else places.add(order);
  });

  const collected = outstanding.length + proposed.filter(({ outcome }) => outcome === 'COLLECTION').length;
  if (outstanding.length > quotas.quotaOutstanding) found.push(overQuota('OUTSTANDING', outstanding.length, quotas.quotaOutstanding));
  if (collected > quotas.quotaCollection) found.push(overQuota('COLLECTION', collected, quotas.quotaCollection));
  return found;
}

const rank = { OUTSTANDING: 0, COLLECTION: 1, RESERVE: 2, NOT_SELECTED: 3 } satisfies Record<Decision['outcome'], number>;

/**
 * The plan as it is stored and hashed: one outcome for everything handed in, also for what was not named, so that the
 * second person confirms each of them. Its order says nothing that the outcomes do not say.
 */
export function completePlan(proposed: readonly Proposed[], handedIn: ReadonlySet<string>): Decision[] {
  const decided = new Map(proposed.map((decision) => [decision.submissionId, decision]));
  return [...handedIn]
    .map((submissionId): Decision => {
      const { outcome = 'NOT_SELECTED' as const, showcaseOrder = null } = decided.get(submissionId) ?? {};
      return { submissionId, outcome, showcaseOrder };
    })
    .sort(
      (a, b) => rank[a.outcome] - rank[b.outcome] || (a.showcaseOrder ?? 0) - (b.showcaseOrder ?? 0) || (a.submissionId < b.submissionId ? -1 : 1),
    );
}
