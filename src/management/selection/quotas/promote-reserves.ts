import type { CaseTier, Outcome } from '../../../generated/schema.ts';
import type { Decision, PlanContent, Promotion } from '../decision-plan.entity.ts';
import { type Countable, Tally } from './count-by-quota.ts';

type Plan = Pick<PlanContent, 'decisions' | 'order' | 'outstandingOrder' | 'quotas'>;

/**
 * A plan without cases that fell out. Nothing else changes but what has to: the first of the Collection that the quotas
 * allow takes a place on stage, with its order; the first reserve that they allow, of the same field where there is one, takes a place in the Collection.
 *
 * @param cases what quotas count every case of the plan by
 */
export function promoteReserves(
  plan: Plan,
  cases: ReadonlyMap<string, Countable>,
  withdrawn: readonly string[],
): { decisions: Decision[]; promotions: Promotion[] } {
  const { order, outstandingOrder, quotas } = plan;
  const now = new Map(plan.decisions.map((decision) => [decision.submissionId, { ...decision }]));
  const promotions: Promotion[] = [];
  const inTier = (tier: CaseTier) =>
    [...now.values()].filter(({ outcome }) => outcome === 'OUTSTANDING' || (tier === 'COLLECTION' && outcome === 'COLLECTION'));
  /** The first that no quota holds back, and those that were passed over for one. */
  const firstAllowed = (tier: CaseTier, most: number, candidates: readonly string[]) => {
    const inside = inTier(tier);
    const tally = new Tally(tier, quotas.rules);
    for (const { submissionId } of inside) tally.add(cases.get(submissionId)!);
    const passedOver: Promotion['passedOver'] = [];
    for (const id of inside.length < most ? candidates : []) {
      const full = tally.fullFor(cases.get(id)!);
      if (!full) return { id, passedOver };
      passedOver.push({ submissionId: id, quota: full.rule });
    }
    return undefined;
  };
  const having = (ids: readonly string[], outcome: Outcome) => ids.filter((id) => now.get(id)?.outcome === outcome);
  const promote = (id: string, to: Outcome, inPlaceOf: string, passedOver: Promotion['passedOver']) => {
    const one = now.get(id)!;
    promotions.push({ submissionId: id, from: one.outcome, to, inPlaceOf, passedOver });
    // why it was decided otherwise is said of that outcome, not of this one
    now.set(id, { submissionId: id, outcome: to, showcaseOrder: one.showcaseOrder, reserveOrder: null });
  };

  const fell = withdrawn.map((id) => ({ ...now.get(id)! }));
  for (const { submissionId } of fell) now.set(submissionId, { submissionId, outcome: 'NOT_SELECTED', showcaseOrder: null, reserveOrder: null });
  const vacated = fell.flatMap(({ submissionId, outcome, showcaseOrder }): { left: string; field: string }[] => {
    const { field } = cases.get(submissionId)!;
    if (outcome === 'COLLECTION') return [{ left: submissionId, field }];
    if (outcome !== 'OUTSTANDING') return [];
    const next = firstAllowed('OUTSTANDING', quotas.outstanding, having(outstandingOrder, 'COLLECTION'));
    if (!next) return [{ left: submissionId, field }];
    promote(next.id, 'OUTSTANDING', submissionId, next.passedOver);
    now.get(next.id)!.showcaseOrder = showcaseOrder;
    return [{ left: next.id, field }];
  });
  for (const { left, field } of vacated) {
    const reserves = having(order, 'RESERVE');
    const isOfTheField = (id: string) => cases.get(id)!.field === field;
    const next = firstAllowed('COLLECTION', quotas.collection, [...reserves.filter(isOfTheField), ...reserves.filter((id) => !isOfTheField(id))]);
    if (next) promote(next.id, 'COLLECTION', left, next.passedOver);
  }
  return { decisions: renumbered([...now.values()], cases), promotions };
}

/** Places on stage, and among the reserves of each field, without gaps. */
function renumbered(decisions: readonly Decision[], cases: ReadonlyMap<string, Countable>): Decision[] {
  const rankOf = (places: readonly (number | null | undefined)[], place: number | null | undefined) =>
    typeof place === 'number' ? 1 + places.filter((each) => typeof each === 'number' && each < place).length : null;
  const onStage = decisions.map(({ showcaseOrder }) => showcaseOrder);
  const waiting = Map.groupBy(decisions, ({ submissionId }) => cases.get(submissionId)!.field);
  return decisions.map((one) => ({
    ...one,
    showcaseOrder: rankOf(onStage, one.showcaseOrder),
    reserveOrder: rankOf(
      waiting.get(cases.get(one.submissionId)!.field)!.map(({ reserveOrder }) => reserveOrder),
      one.reserveOrder,
    ),
  }));
}
