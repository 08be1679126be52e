/** A case that is to be reviewed. */
export interface CaseToReview {
  id: string;
  field: string;
  /** The language that it was written in. */
  sourceLanguage: string;
  topics: readonly string[];
  /** How many reviews it is to have, 1 to 10; 3 to 5 are usual. */
  demand: number;
}

/** An expert who has accepted. */
export interface ExpertToAssign {
  id: string;
  fields: readonly string[];
  languages: readonly string[];
  topics: readonly string[];
  /** The organization, or the group that organizations belong to; null when none is known. At most one expert of each per case. */
  organization: string | null;
  /** How many reviews in all, those of this run and those kept. */
  load: { least: number; most: number };
}

export interface Pair {
  caseId: string;
  expertId: string;
}

export interface Wish extends Pair {
  wish: 'WANTS' | 'AVOIDS';
}

/** How much each part weighs in a pair's fit; only their proportions matter. */
export interface FitWeights {
  topics: number;
  language: number;
  wish: number;
}

export const usualWeights: FitWeights = { topics: 5, language: 3, wish: 2 };

export interface AssignmentInput {
  /** Decides between assignments that are equally good, by lot; the same seed, the same lot. */
  seed: string;
  cases: readonly CaseToReview[];
  experts: readonly ExpertToAssign[];
  wishes: readonly Wish[];
  /** Pairs that must not be: conflicts of interest, and those that an organizer has ruled out. */
  conflicts: readonly Pair[];
  bans: readonly Pair[];
  /** Pairs that must be. */
  pins: readonly Pair[];
  /** Pairs of today. */
  current: readonly Pair[];
  weights: FitWeights;
  /**
   * How many points of fit (0 to 1000) a pair of today is worth above its own: 0 plans afresh. When above 0, pairs of today are held to no floor, so that
   * none is changed for the floor's sake alone.
   */
  keep: number;
}

/** The same input always reads the same, however it was ordered: what is hashed, and what is calculated from. */
export function canonicalInput(input: AssignmentInput): AssignmentInput {
  const byPair = <P extends Pair>(pairs: readonly P[]) => pairs.toSorted((a, b) => compare(a.caseId, b.caseId) || compare(a.expertId, b.expertId));
  return {
    seed: input.seed,
    cases: input.cases
      .map(({ id, field, sourceLanguage, topics, demand }) => ({ id, field, sourceLanguage, topics: topics.toSorted(), demand }))
      .sort((a, b) => compare(a.id, b.id)),
    experts: input.experts
      .map(({ id, fields, languages, topics, organization, load: { least, most } }) => ({
        id,
        fields: fields.toSorted(),
        languages: languages.toSorted(),
        topics: topics.toSorted(),
        organization,
        load: { least, most },
      }))
      .sort((a, b) => compare(a.id, b.id)),
    wishes: byPair(input.wishes.map(({ caseId, expertId, wish }) => ({ caseId, expertId, wish }))),
    conflicts: byPair(input.conflicts.map(pairOnly)),
    bans: byPair(input.bans.map(pairOnly)),
    pins: byPair(input.pins.map(pairOnly)),
    current: byPair(input.current.map(pairOnly)),
    weights: { topics: input.weights.topics, language: input.weights.language, wish: input.weights.wish },
    keep: input.keep,
  };
}

const pairOnly = ({ caseId, expertId }: Pair): Pair => ({ caseId, expertId });
/** By code units: the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
export const pairKey = ({ caseId, expertId }: Pair): string => JSON.stringify([caseId, expertId]);
