import type { CaseTier, Outcome } from '../../../generated/schema.ts';
import type { QuotaRule } from '../../editions/index.ts';
import type { Decision, Move, PlanQuotas } from '../decision-plan.entity.ts';
import { type Countable, Tally } from './count-by-quota.ts';
import { pairMoves } from './pair-moves.ts';

/** What is chosen from. All orders hold each case once, the best first. */
export interface Asked {
  /** All cases, in the order in which they are asked for the Collection. */
  order: readonly Countable[];
  /** The same cases, in the order in which they are asked for the outstanding tier. */
  outstandingOrder: readonly Countable[];
  /** The same cases, in the order in which those who turn out outstanding go on stage. */
  stage: readonly Countable[];
  quotas: PlanQuotas;
  /** Of each field. */
  reserves: number;
}

/** Asks each field's first case, then each field's second, and so on. @param fields each in its order of merit. */
export function inTurn<T>(fields: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...fields.map((cases) => cases.length));
  return Array.from({ length: longest }, (_, place) => fields.flatMap((cases) => cases.slice(place, place + 1))).flat();
}

/**
 * Chooses both tiers in turn: a case whose quota is full stands back, and the next one is asked. The same is done without
 * quotas by field, region and organization: whatever differs was moved by one of them.
 */
export function chooseByQuota(asked: Asked): { decisions: Decision[]; moves: Move[] } {
  const chosen = outcomesUnder(asked, asked.quotas.rules);
  const free = outcomesUnder(asked, []);
  const onStage = asked.stage.filter(({ id }) => chosen.outcomes.get(id) === 'OUTSTANDING').map(({ id }) => id);
  const decisions = asked.order.map(({ id }): Decision => {
    const outcome = chosen.outcomes.get(id)!;
    const showcaseOrder = outcome === 'OUTSTANDING' ? onStage.indexOf(id) + 1 : null;
    return { submissionId: id, outcome, showcaseOrder, reserveOrder: chosen.reserveOrders.get(id) ?? null };
  });
  return { decisions, moves: pairMoves(asked.order, free.outcomes, chosen.outcomes, chosen.stoodBack) };
}

function outcomesUnder({ order, outstandingOrder, quotas, reserves }: Asked, rules: readonly QuotaRule[]) {
  const stoodBack = new Map<string, QuotaRule>();
  const fill = (tier: CaseTier, from: readonly Countable[], most: number): Set<string> => {
    const [tally, inside] = [new Tally(tier, rules), new Set<string>()];
    for (const one of from) {
      if (inside.size >= most) break;
      const full = tally.fullFor(one);
      if (full) stoodBack.set(one.id, stoodBack.get(one.id) ?? full.rule);
      else {
        tally.add(one);
        inside.add(one.id);
      }
    }
    return inside;
  };
  const collection = fill('COLLECTION', order, quotas.collection);
  const outstanding = fill(
    'OUTSTANDING',
    outstandingOrder.filter(({ id }) => collection.has(id)),
    quotas.outstanding,
  );
  const waiting = new Map<string, number>();
  const reserveOrders = new Map<string, number>();
  for (const { id, field } of order) {
    const place = (waiting.get(field) ?? 0) + 1;
    if (collection.has(id) || place > reserves) continue;
    waiting.set(field, place);
    reserveOrders.set(id, place);
  }
  const outcomeOf = (id: string): Outcome => {
    if (outstanding.has(id)) return 'OUTSTANDING';
    if (collection.has(id)) return 'COLLECTION';
    return reserveOrders.has(id) ? 'RESERVE' : 'NOT_SELECTED';
  };
  return { outcomes: new Map(order.map(({ id }) => [id, outcomeOf(id)])), reserveOrders, stoodBack };
}
