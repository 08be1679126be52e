import type { HonourCounts, HonourPoints } from '../../generated/schema.ts';

/** By what organizations are honoured. Whole numbers alone, so that everybody who calculates it comes to the same. */
export interface Formula {
  primary: HonourPoints;
  supporting: HonourPoints;
  share: number;
  leastCases: number;
  leastChosen: number;
  most: number;
}

/** Holds where none was published. */
export const usualFormula: Formula = {
  primary: { handedIn: 1, collection: 3, outstanding: 6 },
  supporting: { handedIn: 0, collection: 1, outstanding: 2 },
  share: 10,
  leastCases: 3,
  leastChosen: 1,
  most: 10,
};

export const formulaLimits = { points: [0, 1_000], share: [0, 1_000], least: [1, 1_000], most: [1, 100] } as const;

/** A case that an organization recommended, and how far it came. */
export interface Recommended {
  organizationId: string;
  submissionId: string;
  isPrimary: boolean;
  came: keyof HonourCounts;
}

/** An organization's numbers, and where they put it. */
export interface Standing {
  organizationId: string;
  primary: HonourCounts;
  supporting: HonourCounts;
  primaryPoints: number;
  supportingPoints: number;
  sharePoints: number;
  score: number;
  /** Null for whoever does not reach what is asked for at least. */
  rank: number | null;
  isHonoured: boolean;
}

const none: HonourCounts = { handedIn: 0, collection: 0, outstanding: 0 };
const chosenOf = ({ collection, outstanding }: HonourCounts): number => collection + outstanding;
const allOf = (counts: HonourCounts): number => counts.handedIn + chosenOf(counts);

/**
 * Every organization with its numbers, the highest score first; equal ones by their id, so that the same recommendations make
 * the same list. A case counts once for an organization, as its main recommender where it is that.
 */
export function standings(formula: Formula, recommended: readonly Recommended[]): Standing[] {
  const counted = [...Map.groupBy(recommended, ({ organizationId }) => organizationId)].map(([organizationId, cases]) =>
    scoreOf(formula, organizationId, cases),
  );
  const sorted = counted.sort((a, b) => b.score - a.score || (a.organizationId < b.organizationId ? -1 : 1));
  const eligible = sorted.filter(({ primary, supporting }) => {
    const chosen = chosenOf(primary) + chosenOf(supporting);
    return allOf(primary) + allOf(supporting) >= formula.leastCases && chosen >= formula.leastChosen;
  });
  return sorted.map((one) => {
    const rank = eligible.includes(one) ? eligible.findIndex(({ score }) => score === one.score) + 1 : null;
    return { ...one, rank, isHonoured: rank !== null && rank <= formula.most };
  });
}

function scoreOf(formula: Formula, organizationId: string, cases: readonly Recommended[]) {
  const once = new Map<string, Recommended>();
  for (const one of cases) if (one.isPrimary || !once.has(one.submissionId)) once.set(one.submissionId, one);
  const count = (isPrimary: boolean): HonourCounts => {
    const counts = { ...none };
    for (const one of once.values()) if (one.isPrimary === isPrimary) counts[one.came]++;
    return counts;
  };
  const [primary, supporting] = [count(true), count(false)];
  const [primaryPoints, supportingPoints] = [pointsOf(formula.primary, primary), pointsOf(formula.supporting, supporting)];
  const chosen = chosenOf(primary) + chosenOf(supporting);
  // in hundredths, half up: exact, whatever divides it
  const hundredths = Math.floor((200 * formula.share * chosen + once.size) / (2 * once.size));
  const sharePoints = hundredths / 100;
  const score = ((primaryPoints + supportingPoints) * 100 + hundredths) / 100;
  return { organizationId, primary, supporting, primaryPoints, supportingPoints, sharePoints, score };
}

const pointsOf = (points: HonourPoints, counts: HonourCounts): number =>
  points.handedIn * counts.handedIn + points.collection * counts.collection + points.outstanding * counts.outstanding;
