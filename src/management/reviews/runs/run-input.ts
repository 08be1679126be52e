import { mostDemand } from '../assignment/check-input.ts';
import { pairKey, usualWeights, type AssignmentInput, type Pair, type Wish } from '../assignment/assignment-input.ts';

/** What the database knows of an edition's committee and cases, `assignment_facts`. Languages are BCP 47 tags. */
export interface AssignmentFacts {
  cases: { id: string; field: string; sourceLanguage: string; topics: string[] }[];
  experts: {
    id: string;
    fields: string[];
    languages: string[];
    topics: string[];
    organization: string | null;
    load: { least: number; most: number };
    /** Reviews that they have in fields which the run is not about. */
    elsewhere: number;
  }[];
  wishes: Wish[];
  conflicts: Pair[];
  pins: Pair[];
  bans: Pair[];
  /** What is asked today; `given`: there is a review. */
  current: (Pair & { given: boolean })[];
}

export interface RunSettings {
  seed: string;
  keep: number;
  reviewsPerCase: number;
}

/** What a run is calculated from, and the pairs of today that it may be applied to only. */
export interface RunInput extends AssignmentInput {
  today: Pair[];
}

/** Whoever reads a language reads it in each of its spellings. */
const spoken = (tag: string): string => new Intl.Locale(tag).language;

/**
 * What the solver is asked. Reviews that were given are no matter of planning: they hold their pair fast, or, where pinning it
 * would break a rule (a second expert of one organization, somebody of another field by now), they count as one review that
 * the case needs no more. So do reviews asked of people who are not on the committee. A review in conflict counts for nothing.
 */
export function runInputOf(facts: AssignmentFacts, { seed, keep, reviewsPerCase }: RunSettings): RunInput {
  const experts = new Map(facts.experts.map((expert) => [expert.id, expert]));
  const conflicts = new Set(facts.conflicts.map(pairKey));
  const bans = new Set(facts.bans.map(pairKey));
  const askedPins = new Set(facts.pins.map(pairKey));
  const byCase = Map.groupBy(facts.current, ({ caseId }) => caseId);
  const settled = { pins: new Map<string, Pair>(), out: new Map<string, Pair>() };
  const spent = new Map<string, number>();

  const cases = facts.cases.flatMap((one) => {
    const asked = byCase.get(one.id) ?? [];
    const reads = ({ expertId }: Pair) => (experts.get(expertId)?.languages ?? []).map(spoken).includes(spoken(one.sourceLanguage));
    const organizations = new Set<string>();
    let pinned = 0;
    let hasReader = false;
    let out = asked.filter(({ expertId }) => !experts.has(expertId)).length;
    const given = asked.filter((pair) => pair.given && experts.has(pair.expertId) && !conflicts.has(pairKey(pair)));
    // who reads the language first, so that a colleague who does not gives way
    for (const pair of given.toSorted((a, b) => Number(reads(b)) - Number(reads(a)) || (a.expertId < b.expertId ? -1 : 1))) {
      const { organization, fields } = experts.get(pair.expertId)!;
      const fits = fields.includes(one.field) && !bans.has(pairKey(pair)) && !(organization !== null && organizations.has(organization));
      if (fits) {
        settled.pins.set(pairKey(pair), { caseId: pair.caseId, expertId: pair.expertId });
        if (organization !== null) organizations.add(organization);
        pinned += 1;
        hasReader ||= reads(pair);
      } else {
        settled.out.set(pairKey(pair), { caseId: pair.caseId, expertId: pair.expertId });
        spent.set(pair.expertId, (spent.get(pair.expertId) ?? 0) + 1);
        out += 1;
      }
    }
    const wanted = Math.max(reviewsPerCase - out, pinned);
    const demand = pinned > 0 && pinned >= wanted && !hasReader ? Math.min(pinned + 1, mostDemand) : Math.min(wanted, mostDemand);
    return demand > 0 ? [{ ...one, sourceLanguage: spoken(one.sourceLanguage), demand }] : [];
  });

  const inRun = new Set(cases.map(({ id }) => id));
  const known = <P extends Pair>(pairs: readonly P[]): P[] => pairs.filter(({ caseId, expertId }) => inRun.has(caseId) && experts.has(expertId));
  const pins = new Map([...facts.pins, ...settled.pins.values()].map((pair) => [pairKey(pair), pair]));
  const holds = Map.groupBy(known([...pins.values()]), ({ expertId }) => expertId);
  const isSettled = (pair: Pair) => settled.out.has(pairKey(pair)) || !experts.has(pair.expertId);
  const current = facts.current.filter(({ caseId }) => inRun.has(caseId));
  const pairOnly = ({ caseId, expertId }: Pair): Pair => ({ caseId, expertId });
  return {
    seed,
    keep,
    weights: usualWeights,
    cases,
    experts: facts.experts.map(({ elsewhere, load, languages, ...expert }) => {
      const taken = elsewhere + (spent.get(expert.id) ?? 0);
      // what was given was given: it never breaks a limit, only an organizer's pin can
      const held = (holds.get(expert.id) ?? []).filter((pair) => !askedPins.has(pairKey(pair))).length;
      const most = Math.max(0, load.most - taken, held);
      return { ...expert, languages: [...new Set(languages.map(spoken))], load: { least: Math.min(Math.max(0, load.least - taken), most), most } };
    }),
    wishes: known(facts.wishes),
    conflicts: known(facts.conflicts),
    bans: known([...facts.bans, ...settled.out.values()]),
    pins: known([...pins.values()]),
    // a review that was given and does not count is neither kept nor taken back
    current: current.filter((pair) => !isSettled(pair) && !(pair.given && conflicts.has(pairKey(pair)))).map(pairOnly),
    today: current.map(pairOnly),
  };
}
