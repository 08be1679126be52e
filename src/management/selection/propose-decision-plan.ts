import type { ProposeDecisionPlanInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, once } from '../identity/index.ts';
import type { FiguresDesk } from '../reviews/index.ts';
import { editionToPlan, keepPlan } from './open-plan.ts';
import type { PlanView } from './plan-queries.ts';
import { casesToDecide, quotasOf } from './quotas/cases-to-decide.ts';
import { chooseByQuota, inTurn } from './quotas/choose-by-quota.ts';
import { orderByFigures } from './quotas/order-by-figures.ts';
import { problemsOfOrders } from './quotas/order-rules.ts';

/**
 * Makes a plan from orders of merit and the edition's quotas. Nothing is forgotten: each eligible case has a place in its
 * field's order; what failed screening is not selected.
 */
export async function proposeDecisionPlan(desk: Desk, figures: FiguresDesk, input: ProposeDecisionPlanInput): Promise<Outcome<PlanView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());

  return once(desk, 'proposeDecisionPlan', input, async (work) => {
    const { em } = work;
    const { done: edition, refusals } = await editionToPlan(work, input.edition);
    if (refusals) return refuse(...refusals);
    const all = await casesToDecide(em, edition.id);
    const eligible = new Map([...all].filter(([, { isOut }]) => !isOut));
    const given = new Map(input.fields.map(({ field, order }) => [field, order]));
    const byFigures = await orderByFigures(desk, figures, edition, eligible, new Set(given.keys()));
    const problems = [...problemsOfOrders(input, edition, all), ...byFigures.problems];
    if (problems.length > 0) return refuse(...problems);

    const fieldOrders = edition.fields.map(({ key }) => (given.get(key) ?? byFigures.orders.get(key) ?? []).map((id) => eligible.get(id)!));
    const order = inTurn(fieldOrders);
    const first = (ids: readonly string[], rest: typeof order) => [
      ...ids.map((id) => eligible.get(id)!),
      ...rest.filter(({ id }) => !ids.includes(id)),
    ];
    const outstandingOrder = first(input.outstanding, order);
    // by field and by random ids: what is public says nothing of merit
    const byField = edition.fields.flatMap(({ key }) => [...eligible.values()].filter(({ field }) => field === key));
    const quotas = quotasOf(edition);
    const { decisions, moves } = chooseByQuota({ order, outstandingOrder, stage: first(input.stage, byField), quotas, reserves: input.reserves });
    const out = [...all.keys()].filter((id) => !eligible.has(id));
    return done(
      await keepPlan(em, desk, edition, {
        quotas,
        order: order.map(({ id }) => id),
        outstandingOrder: outstandingOrder.map(({ id }) => id),
        decisions: [
          ...decisions,
          ...out.map((submissionId) => ({ submissionId, outcome: 'NOT_SELECTED' as const, showcaseOrder: null, reserveOrder: null })),
        ],
        moves,
        exceedances: [],
      }),
    );
  });
}
