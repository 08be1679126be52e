import type { FieldScores } from './field-scores.ts';

/**
 * The groups of reviewed cases that hang together: two cases do when somebody reviewed both, or a chain of such pairs leads from one to the other. Between
 * two groups no comparison is possible that is not a comparison of their experts. Each group's ids sorted; the largest group first.
 */
export function connectedCases({ cases, experts, caseOf, expertOf }: FieldScores): string[][] {
  const parent = Array.from({ length: cases.length + experts.length }, (_, at) => at);
  const root = (at: number): number => {
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  caseOf.forEach((at, row) => (parent[root(at)] = root(cases.length + expertOf[row]!)));
  const reviewed = [...new Set(caseOf)];
  const groups = Map.groupBy(reviewed, root);
  return [...groups.values()].map((group) => group.map((at) => cases[at]!)).sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}
