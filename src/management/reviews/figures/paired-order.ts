import { connectedCases } from './connection.ts';
import { bradleyTerry } from './bradley-terry.ts';
import type { FieldScores } from './field-scores.ts';
import { refusedFor, type Figure } from './figure.ts';

/** How strongly each case is drawn towards the average one: like one more review that found them level. */
export const pullToAverage = 1;

export interface PairedOrder {
  method: 'bradley-terry-within-experts';
  /** In order of place, then of id; without the cases that nobody compared. */
  cases: readonly {
    caseId: string;
    /** 1 is best; equal shares share a place: 1, 1, 3. */
    place: number;
    /** Expected share of comparisons that the case would win against the field's average one, from 0 to 1. */
    share: number;
  }[];
}

/**
 * The order of the cases that experts' own orders add up to. Only who stood above whom on the same expert's list counts, never by how much: strictness and
 * the use of the scale have no say. Every review takes part in comparisons of weight 1 in all, however long its expert's list; equal values are half a win
 * for either. Refused when the field's cases do not hang together.
 */
export function pairedOrder(scores: FieldScores): Figure<PairedOrder> {
  if (scores.values.length === 0) return refusedFor('NO_REVIEWS');
  const groups = connectedCases(scores);
  if (groups.length > 1) return refusedFor('NOT_CONNECTED', groups);

  const wins = comparisonsOf(scores);
  const strengths = bradleyTerry(wins, pullToAverage);
  const compared = scores.cases
    .map((caseId, at) => ({ caseId, at, share: 1 / (1 + Math.exp(-strengths[at]!)) }))
    .filter(({ at }) => wins[at]!.some((won, other) => won + wins[other]![at]! > 0))
    .sort((a, b) => (Math.abs(a.share - b.share) < 1e-9 ? a.at - b.at : b.share - a.share));
  let place = 0;
  const cases = compared.map(({ caseId, share }, at) => {
    if (at === 0 || compared[at - 1]!.share - share >= 1e-9) place = at + 1;
    return { caseId, place, share };
  });
  return { method: 'bradley-terry-within-experts', cases };
}

/** How much each case (row) won against each other (column), by place in `cases`. */
function comparisonsOf({ cases, experts, caseOf, expertOf, values }: FieldScores): Float64Array[] {
  const wins = cases.map(() => new Float64Array(cases.length));
  const lists: { at: number; value: number }[][] = experts.map(() => []);
  values.forEach((value, row) => lists[expertOf[row]!]!.push({ at: caseOf[row]!, value }));
  for (const list of lists) {
    const weight = 1 / (list.length - 1);
    for (const mine of list)
      for (const other of list)
        if (mine !== other) wins[mine.at]![other.at]! += mine.value > other.value ? weight : mine.value === other.value ? weight / 2 : 0;
  }
  return wins;
}
