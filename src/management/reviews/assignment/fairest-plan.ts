import { bestPlan, type BestPlan } from './best-plan.ts';
import type { Candidate, Slot } from './slots.ts';

export interface FairestPlan extends BestPlan {
  /** By slot: no new pair of the case fits worse than this. */
  floors: readonly number[];
  /** A higher floor is proven impossible. */
  floorProven: boolean;
}

/**
 * The plan with the most worth among those that serve the worst-served best.
 *
 * A case is served as well as its worst-fitting new reviewer: a good one does not make up for one who cannot judge. Of all plans that leave the fewest reviews
 * open and the fewest experts below their least load, the floor t is the highest such that every new pair fits at least min(t, c), where c is the best that
 * the case could have if it were alone. Without c one hard case would lower the floor for all. The lowest min(t, c) over all cases is then the highest
 * possible: whatever floor f all cases can have together, min(f, c) = f is kept by the same plan, so t ≥ f, and every c ≥ f.
 *
 * Raising t only shuts pairs out, so plans for a floor are plans for every lower one, and halving the candidates finds the highest.
 */
export function fairestPlan(slots: readonly Slot[], room: readonly { least: number; most: number }[]): FairestPlan {
  const ceilings = slots.map(ceilingOf);
  const above = (floor: number) => (at: number, candidate: Candidate) => candidate.kept || candidate.fit >= Math.min(floor, ceilings[at]!);
  const everybody = bestPlan(slots, room, () => true, false);
  const { open, underload } = everybody.plan.merit;
  const steps = [...new Set([...ceilings, ...slots.flatMap(({ candidates }) => candidates.map(({ fit }) => fit))])].sort((a, b) => a - b);

  let floorProven = isProven(everybody);
  let flows = everybody.flows;
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const tried = bestPlan(slots, room, above(steps[middle]!), false);
    flows += tried.flows;
    const covers = tried.plan.merit.open === open && tried.plan.merit.underload === underload;
    if (covers) low = middle;
    else {
      high = middle - 1;
      floorProven &&= isProven(tried);
    }
  }
  const floor = steps[low] ?? 0;
  const best = bestPlan(slots, room, above(floor), true);
  return { ...best, flows: flows + best.flows, floors: ceilings.map((ceiling) => Math.min(floor, ceiling)), floorProven };
}

const isProven = ({ plan, bound }: BestPlan) => plan.merit.open === bound.open && plan.merit.underload === bound.underload;

/** The highest floor that the case could have alone: with as many reviews as its candidates can fill, of as many organizations, one of them a reader. */
function ceilingOf(slot: Slot): number {
  const fits = [...new Set(slot.candidates.map(({ fit }) => fit))].sort((a, b) => b - a);
  const fill = (floor: number) => {
    const enough = slot.candidates.filter((candidate) => candidate.kept || candidate.fit >= floor);
    const organizations = new Set(enough.map(({ organization }) => organization)).size;
    return Math.min(organizations, slot.needsReader && !enough.some(({ reads }) => reads) ? slot.open - 1 : slot.open);
  };
  const most = fill(-Infinity);
  return fits.find((floor) => fill(floor) === most) ?? 0;
}
