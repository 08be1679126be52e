import { compareMerit, relaxedFlow, type Allowed, type Merit, type Plan } from './relaxed-flow.ts';
import type { Candidate, Slot } from './slots.ts';

/** How many flows are solved for one group before the search settles for the best plan found. */
export const mostFlows = 40;

export interface BestPlan {
  plan: Plan;
  /** No plan can be better than this; equal to the plan's merit when that is proven best. */
  bound: Merit;
  flows: number;
}

/**
 * The best plan that keeps every rule, by branch and bound over `relaxedFlow`. Where a slot came out without a reader, one of its organizations sent somebody who
 * does not read although a colleague does. A plan that keeps the rules has from that organization, for that case, either no colleague who reads or nobody who
 * does not: the two branches. Each shuts a door for good, so the search ends; the best bound left open tells how far from the best the plan can be.
 */
export function bestPlan(
  slots: readonly Slot[],
  room: readonly { least: number; most: number }[],
  allowed: Allowed,
  weighed: boolean,
  limit = mostFlows,
): BestPlan {
  let flows = 0;
  const solve = (shut: ReadonlySet<Candidate>) => {
    flows += 1;
    return { shut, plan: relaxedFlow(slots, room, (at, candidate) => allowed(at, candidate) && !shut.has(candidate), weighed) };
  };
  /** Whose organization has, for this case and with these doors shut, people who read and people who do not. */
  const mixedAt = (at: number, shut: ReadonlySet<Candidate>): Candidate[] => {
    const standing = slots[at]!.candidates.filter((candidate) => allowed(at, candidate) && !shut.has(candidate));
    return standing.filter((one) => standing.some((other) => other.organization === one.organization && other.reads !== one.reads));
  };
  const root = solve(new Set());
  let best = root.plan;
  // A plan to begin with: whoever does not read is shut out where that goes wrong. It ends, because every round shuts out more.
  for (let shut = root.shut; best.unread.length > 0;) {
    const known = shut;
    shut = new Set([...known, ...best.unread.flatMap((at) => mixedAt(at, known).filter(({ reads }) => !reads))]);
    best = solve(shut).plan;
  }

  const waiting = root.plan.unread.length > 0 ? [root] : [];
  const better = (merit: Merit) => (weighed ? compareMerit(merit, best.merit) < 0 : compareMerit(coverOf(merit), coverOf(best.merit)) < 0);
  while (waiting.length > 0) {
    waiting.sort((a, b) => compareMerit(b.plan.merit, a.plan.merit));
    const node = waiting.pop()!;
    if (!better(node.plan.merit)) return { plan: best, bound: best.merit, flows };
    if (flows >= limit) return { plan: best, bound: node.plan.merit, flows };
    const at = node.plan.unread[0]!;
    const mixed = mixedAt(at, node.shut);
    const who = node.plan.chosen[at]!.find((candidate) => mixed.includes(candidate))!;
    const colleagues = mixed.filter(({ organization }) => organization === who.organization);
    for (const reads of [true, false]) {
      const child = solve(new Set([...node.shut, ...colleagues.filter((colleague) => colleague.reads === reads)]));
      if (!better(child.plan.merit)) continue;
      if (child.plan.unread.length === 0) best = child.plan;
      else waiting.push(child);
    }
  }
  return { plan: best, bound: best.merit, flows };
}

const coverOf = ({ open, underload }: Merit): Merit => ({ open, underload, worth: 0, lot: 0 });
