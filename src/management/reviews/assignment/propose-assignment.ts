import { contentHash } from '../../../platform/canonical-json.ts';
import { canonicalInput, pairKey, type AssignmentInput, type Pair, type Wish } from './assignment-input.ts';
import { checkInput } from './check-input.ts';
import { explainShortfalls, type Shortfall } from './explain-shortfalls.ts';
import { fairestPlan } from './fairest-plan.ts';
import { independentGroups, roomOf, slotsOf, type Candidate, type Slot } from './slots.ts';

/** Changes when the same input may lead to another proposal. */
export const solver = 'casegraph-assignment/1';

export interface Assigned extends Pair {
  /** 0 to 1000. */
  fit: number;
  reads: boolean;
  how: 'PINNED' | 'KEPT' | 'NEW';
}

export interface Proposal {
  solver: typeof solver;
  seed: string;
  /** Of the canonical input: the same whenever the same was asked, in whatever order. */
  inputsHash: string;
  proof: {
    /** No plan leaves fewer reviews open, or serves the worst-served case better. */
    floor: boolean;
    /** No plan under that floor is worth more. */
    worth: boolean;
    /** What a better plan could gain at most; all 0 where both are proven. */
    gap: { open: number; underload: number; worth: number };
    flows: number;
  };
  assignments: readonly Assigned[];
  cases: readonly {
    caseId: string;
    demand: number;
    assigned: number;
    /** Sum of its pairs' fit, the lowest of them (null without any), and what no new pair had to go below. */
    fit: number;
    weakest: number | null;
    floor: number;
    readers: number;
  }[];
  experts: readonly { expertId: string; load: number; least: number; most: number }[];
  coverage: { demanded: number; assigned: number; casesServed: number; casesWithReader: number };
  shortfalls: readonly Shortfall[];
  /** Experts below their least load, and for how many cases they could have been asked. */
  underloaded: readonly { expertId: string; missing: number; eligible: number }[];
  /** Wishes for a case that came to nothing, and cases given to those who would rather not. */
  unmetWishes: readonly Wish[];
  difference: {
    kept: readonly Pair[];
    added: readonly Pair[];
    /** NO_LONGER_ALLOWED: a conflict, a ban, a pin's colleague, another field, or no longer there. */
    removed: readonly (Pair & { why: 'NO_LONGER_ALLOWED' | 'EXCHANGED' })[];
  };
}

/**
 * Who should review what: the plan that leaves the fewest reviews open, then the fewest experts below their least load, then serves the worst-served case
 * best (`fairest-plan.ts`), then has the most worth (fit, and what keeping a pair of today is worth), then wins the lot. The same input gives the same
 * proposal. Conflicts, bans, other fields, most loads, two of one organization and a full panel without a reader never occur; a review that cannot be given
 * out under these rules stays open and is explained.
 *
 * Throws InvalidInput<AssignmentProblem>.
 *
 * @param onCases told how many of the cases are planned, each time that it is more.
 */
export function proposeAssignment(given: AssignmentInput, onCases: (planned: number, all: number) => void = () => {}): Proposal {
  checkInput(given);
  const input = canonicalInput(given);
  const slots = slotsOf(input);
  const room = roomOf(input, slots);
  const chosen: (readonly Candidate[])[] = slots.map(() => []);
  const floors = slots.map(() => 0);
  const proof = { floor: true, worth: true, gap: { open: 0, underload: 0, worth: 0 }, flows: 0 };
  let planned = 0;
  for (const group of independentGroups(slots, input.experts.length)) {
    const { plan, bound, floors: found, floorProven, flows } = fairestPlan(group, room);
    group.forEach((slot, place) => {
      chosen[slot.at] = plan.chosen[place]!;
      floors[slot.at] = found[place]!;
    });
    const gap = { open: plan.merit.open - bound.open, underload: plan.merit.underload - bound.underload, worth: bound.worth - plan.merit.worth };
    proof.floor &&= floorProven && gap.open === 0 && gap.underload === 0;
    proof.worth &&= Object.values(gap).every((part) => part === 0);
    proof.flows += flows;
    for (const part of ['open', 'underload', 'worth'] as const) proof.gap[part] += gap[part];
    onCases((planned += group.length), slots.length);
  }
  return { solver, seed: input.seed, inputsHash: contentHash({ solver, ...input }), proof, ...describe(input, slots, chosen, floors) };
}

function describe(input: AssignmentInput, slots: readonly Slot[], chosen: readonly (readonly Candidate[])[], floors: readonly number[]) {
  const today = new Set(input.current.map(pairKey));
  const assignments = slots.flatMap(({ at, pinned }): Assigned[] => {
    const caseId = input.cases[at]!.id;
    const named = (expert: number) => ({ caseId, expertId: input.experts[expert]!.id });
    const fresh = chosen[at]!.map(({ expert, fit, reads }) => {
      return { expert, ...named(expert), fit, reads, how: today.has(pairKey(named(expert))) ? ('KEPT' as const) : ('NEW' as const) };
    });
    return [...pinned.map(({ expert, fit, reads }) => ({ expert, ...named(expert), fit, reads, how: 'PINNED' as const })), ...fresh]
      .sort((a, b) => a.expert - b.expert)
      .map(({ expert: _, ...assigned }) => assigned);
  });
  const byCase = Map.groupBy(assignments, ({ caseId }) => caseId);
  const byExpert = Map.groupBy(assignments, ({ expertId }) => expertId);
  const cases = input.cases.map(({ id: caseId, demand }, at) => {
    const own = byCase.get(caseId) ?? [];
    const fits = own.map(({ fit }) => fit);
    return {
      caseId,
      demand,
      assigned: own.length,
      fit: fits.reduce((sum, fit) => sum + fit, 0),
      weakest: fits.length === 0 ? null : Math.min(...fits),
      floor: floors[at]!,
      readers: own.filter(({ reads }) => reads).length,
    };
  });
  const experts = input.experts.map(({ id, load: { least, most } }) => ({ expertId: id, load: byExpert.get(id)?.length ?? 0, least, most }));
  const eligible = new Map<number, number>();
  for (const { candidates } of slots) for (const { expert } of candidates) eligible.set(expert, (eligible.get(expert) ?? 0) + 1);
  return {
    assignments,
    cases,
    experts,
    coverage: {
      demanded: cases.reduce((sum, { demand }) => sum + demand, 0),
      assigned: assignments.length,
      casesServed: cases.filter(({ assigned, demand }) => assigned === demand).length,
      casesWithReader: cases.filter(({ readers }) => readers > 0).length,
    },
    shortfalls: explainShortfalls(input, slots, chosen),
    underloaded: experts.flatMap(({ expertId, load, least }, at) =>
      load < least ? [{ expertId, missing: least - load, eligible: eligible.get(at) ?? 0 }] : [],
    ),
    ...comparedWithWishesAndToday(input, slots, assignments),
  };
}

function comparedWithWishesAndToday(input: AssignmentInput, slots: readonly Slot[], assignments: readonly Assigned[]) {
  const tomorrow = new Set(assignments.map(pairKey));
  const today = new Map(input.current.map((pair) => [pairKey(pair), pair]));
  const possible = new Set(
    slots.flatMap(({ at, candidates }) =>
      candidates.map(({ expert }) => pairKey({ caseId: input.cases[at]!.id, expertId: input.experts[expert]!.id })),
    ),
  );
  const pair = ({ caseId, expertId }: Pair) => ({ caseId, expertId });
  return {
    unmetWishes: input.wishes.filter((wish) => tomorrow.has(pairKey(wish)) === (wish.wish === 'AVOIDS')),
    difference: {
      kept: [...today].filter(([key]) => tomorrow.has(key)).map(([, kept]) => kept),
      added: assignments.filter((assigned) => !today.has(pairKey(assigned))).map(pair),
      removed: [...today]
        .filter(([key]) => !tomorrow.has(key))
        .map(([key, removed]) => ({ ...removed, why: possible.has(key) ? ('EXCHANGED' as const) : ('NO_LONGER_ALLOWED' as const) })),
    },
  };
}
