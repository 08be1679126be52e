import { usualWeights, type AssignmentInput, type Pair } from '../../../../src/management/reviews/assignment/assignment-input.ts';
import { seededRandom, type SeededRandom } from '../../../../src/platform/seeded-random.ts';

const topics = ['ports', 'energy', 'health', 'schools', 'courts', 'farming', 'cables', 'privacy'];
const languages = ['en', 'zh-Hans', 'fr', 'ar'];

const some = <T>(random: SeededRandom, from: readonly T[], most: number): T[] => [
  ...new Set(Array.from({ length: 1 + random.below(most) }, () => from[random.below(from.length)]!)),
];

export interface Size {
  cases: number;
  experts: number;
  fields: number;
  organizations: number;
  /** Least and most reviews per case, and per expert. */
  demand: readonly [number, number];
  load: readonly [number, number];
  /** Shares of all pairs. */
  conflicts: number;
  wishes: number;
}

/** A call as it might come: experts in one field or two, with one to three languages; no names, only numbers. */
export function sampleCall(seed: string, size: Size): AssignmentInput {
  const random = seededRandom(seed);
  const fields = Array.from({ length: size.fields }, (_, at) => `field-${at}`);
  const cases = Array.from({ length: size.cases }, (_, at) => ({
    id: `case-${String(at).padStart(4, '0')}`,
    field: fields[at % fields.length]!,
    sourceLanguage: languages[Math.min(random.below(6), 3) % languages.length]!,
    topics: some(random, topics, 3),
    demand: size.demand[0] + random.below(size.demand[1] - size.demand[0] + 1),
  }));
  const experts = Array.from({ length: size.experts }, (_, at) => ({
    id: `expert-${String(at).padStart(3, '0')}`,
    fields: [...new Set([fields[at % fields.length]!, ...(random.next() < 0.3 ? [fields[random.below(fields.length)]!] : [])])],
    languages: some(random, languages, 3),
    topics: some(random, topics, 4),
    organization: random.next() < 0.1 ? null : `organization-${random.below(size.organizations)}`,
    load: { least: random.below(size.load[0] + 1), most: size.load[1] },
  }));
  const pairs = (share: number): Pair[] =>
    cases.flatMap(({ id: caseId }) => experts.filter(() => random.next() < share).map(({ id: expertId }) => ({ caseId, expertId })));
  return {
    seed: 'lot',
    cases,
    experts,
    wishes: pairs(size.wishes).map((pair) => ({ ...pair, wish: random.next() < 0.7 ? ('WANTS' as const) : ('AVOIDS' as const) })),
    conflicts: pairs(size.conflicts),
    bans: pairs(size.conflicts / 4),
    pins: [],
    current: [],
    weights: usualWeights,
    keep: 0,
  };
}

/** One that a person can check: everybody in the same field, reading 'en', without organizations. */
export function smallCall(change: Partial<AssignmentInput> = {}): AssignmentInput {
  return {
    seed: 'lot',
    cases: ['a', 'b'].map((id) => ({ id, field: 'f', sourceLanguage: 'en', topics: [], demand: 1 })),
    experts: ['x', 'y'].map((id) => ({ id, fields: ['f'], languages: ['en'], topics: [], organization: null, load: { least: 0, most: 2 } })),
    wishes: [],
    conflicts: [],
    bans: [],
    pins: [],
    current: [],
    weights: usualWeights,
    keep: 0,
    ...change,
  };
}

export const pairsOf = (lines: string): Pair[] =>
  lines
    .split(' ')
    .filter(Boolean)
    .map((line) => ({ caseId: line.split('-')[0]!, expertId: line.split('-')[1]! }));
