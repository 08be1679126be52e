import type { AssignmentInput } from './assignment-input.ts';
import type { Candidate, Exclusion, Slot } from './slots.ts';

/** Why a case has fewer reviews than it needs. Every reason that holds by itself is named; `EXPERTS_FULL` when none does. */
export interface Shortfall {
  caseId: string;
  missing: number;
  why: readonly ('TOO_FEW_ELIGIBLE' | 'TOO_FEW_ORGANIZATIONS' | 'NO_READER' | 'EXPERTS_FULL')[];
  /** Experts who may judge the case, beside those pinned; and how many may not, by reason. */
  eligible: number;
  excluded: Readonly<Record<Exclusion, number>>;
  /**
   * With EXPERTS_FULL: those who compete. None of these experts can take another review, however the reviews of these cases are exchanged among them. More
   * room for one of them, or one more expert for one of these cases, is what would help.
   */
  competing: { experts: readonly string[]; cases: readonly string[] };
}

export function explainShortfalls(input: AssignmentInput, slots: readonly Slot[], chosen: readonly (readonly Candidate[])[]): Shortfall[] {
  const casesOf = new Map<number, number[]>();
  chosen.forEach((candidates, at) => candidates.forEach(({ expert }) => casesOf.set(expert, [...(casesOf.get(expert) ?? []), at])));
  return [...slots.keys()].flatMap((at) => {
    const { open, candidates, needsReader, excluded } = slots[at]!;
    const missing = open - chosen[at]!.length;
    if (missing === 0) return [];
    const why: Shortfall['why'][number][] = [];
    if (candidates.length < open) why.push('TOO_FEW_ELIGIBLE');
    else if (new Set(candidates.map(({ organization }) => organization)).size < open) why.push('TOO_FEW_ORGANIZATIONS');
    if (needsReader && candidates.length + excluded.NOT_A_READER > 0 && !candidates.some(({ reads }) => reads)) why.push('NO_READER');
    if (why.length === 0) why.push('EXPERTS_FULL');
    const competing = why[0] === 'EXPERTS_FULL' ? competitors(at, slots, chosen, casesOf) : { experts: new Set<number>(), cases: new Set<number>() };
    return {
      caseId: input.cases[slots[at]!.at]!.id,
      missing,
      why,
      eligible: candidates.length,
      excluded,
      competing: {
        experts: input.experts.filter((_, expert) => competing.experts.has(expert)).map(({ id }) => id),
        cases: slots.flatMap((slot, place) => (competing.cases.has(place) ? input.cases[slot.at]!.id : [])),
      },
    };
  });
}

/** Who could take the case, whose reviews they have instead, who could take those, and so on. */
function competitors(
  start: number,
  slots: readonly Slot[],
  chosen: readonly (readonly Candidate[])[],
  casesOf: ReadonlyMap<number, readonly number[]>,
) {
  const experts = new Set<number>();
  const cases = new Set([start]);
  for (const at of cases) {
    for (const candidate of slots[at]!.candidates) {
      if (chosen[at]!.includes(candidate) || experts.has(candidate.expert)) continue;
      experts.add(candidate.expert);
      for (const other of casesOf.get(candidate.expert) ?? []) cases.add(other);
    }
  }
  return { experts, cases };
}
