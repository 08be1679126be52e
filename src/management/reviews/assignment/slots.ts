import { sha256Hex } from '../../../platform/canonical-json.ts';
import { pairKey, type AssignmentInput, type CaseToReview, type ExpertToAssign } from './assignment-input.ts';

/** Somebody who may review a case. */
export interface Candidate {
  /** The expert's place in the canonical input. */
  expert: number;
  /** What at most one expert of a case may belong to; an expert without an organization is one by themselves. */
  organization: string | number;
  /** Reads the language that the case was written in. */
  reads: boolean;
  /** 0 to 1000, whole. */
  fit: number;
  /** `fit`, and for a pair of today what keeping it is worth. */
  worth: number;
  /** 0 to 4095: the lot that decides between equals. */
  lot: number;
  /** A pair of today that is held to no floor. */
  kept: boolean;
}

export type Exclusion =
  | 'OTHER_FIELD'
  | 'CONFLICT'
  | 'BANNED'
  /** A pinned expert is of the same organization. */
  | 'ORGANIZATION_PINNED'
  /** Only the last review is open, nobody pinned reads the source language, and neither does this expert. */
  | 'NOT_A_READER';

/** What a case still needs when its pins are set. */
export interface Slot {
  /** The case's place in the canonical input. */
  at: number;
  /** Reviews still to be given out. */
  open: number;
  /** None of the pinned reads the source language. */
  needsReader: boolean;
  candidates: readonly Candidate[];
  pinned: readonly { expert: number; fit: number; reads: boolean }[];
  /** Experts who may not, by the first reason that holds. */
  excluded: Readonly<Record<Exclusion, number>>;
}

/** How well a pair fits, 0 to 1000: topics covered, source language read, wish, weighted. Without topics a case asks for none. */
export function fitOf(one: CaseToReview, expert: ExpertToAssign, wish: 'WANTS' | 'AVOIDS' | undefined, weights: AssignmentInput['weights']): number {
  const covered = one.topics.length === 0 ? 1 : one.topics.filter((topic) => expert.topics.includes(topic)).length / one.topics.length;
  const reads = expert.languages.includes(one.sourceLanguage) ? 1 : 0;
  const wished = wish === 'WANTS' ? 1 : wish === 'AVOIDS' ? 0 : 0.5;
  const { topics, language, wish: wishes } = weights;
  return Math.round((1000 * (topics * covered + language * reads + wishes * wished)) / (topics + language + wishes));
}

/** The slots of a canonical, checked input. */
export function slotsOf(input: AssignmentInput): Slot[] {
  const wishes = new Map(input.wishes.map((wish) => [pairKey(wish), wish.wish]));
  const [conflicts, bans, pins, current] = [input.conflicts, input.bans, input.pins, input.current].map((pairs) => new Set(pairs.map(pairKey)));
  return input.cases.map((one, at) => {
    const excluded = { OTHER_FIELD: 0, CONFLICT: 0, BANNED: 0, ORGANIZATION_PINNED: 0, NOT_A_READER: 0 };
    const pinned: { expert: number; fit: number; reads: boolean }[] = [];
    const candidates: Candidate[] = [];
    input.experts.forEach((expert, place) => {
      const key = pairKey({ caseId: one.id, expertId: expert.id });
      const fit = fitOf(one, expert, wishes.get(key), input.weights);
      const reads = expert.languages.includes(one.sourceLanguage);
      if (pins!.has(key)) pinned.push({ expert: place, fit, reads });
      else if (!expert.fields.includes(one.field)) excluded.OTHER_FIELD += 1;
      else if (conflicts!.has(key)) excluded.CONFLICT += 1;
      else if (bans!.has(key)) excluded.BANNED += 1;
      else {
        const kept = input.keep > 0 && current!.has(key);
        const lot = Number.parseInt(sha256Hex(`${input.seed}\n${key}`).slice(0, 3), 16);
        candidates.push({ expert: place, organization: expert.organization ?? place, reads, fit, worth: fit + (kept ? input.keep : 0), lot, kept });
      }
    });
    const open = one.demand - pinned.length;
    const needsReader = !pinned.some(({ reads }) => reads);
    const taken = new Set(pinned.map(({ expert }) => input.experts[expert]!.organization ?? expert));
    const free = candidates.filter(({ organization }) => !taken.has(organization));
    excluded.ORGANIZATION_PINNED = candidates.length - free.length;
    // The last review cannot go to somebody who does not read the case, when nobody before does.
    const possible = free.filter(({ reads }) => reads || !needsReader || open > 1);
    excluded.NOT_A_READER = free.length - possible.length;
    return { at, open, needsReader, candidates: open > 0 ? possible : [], pinned, excluded };
  });
}

/** What an expert can still take: their limits, less their pins. By place. */
export function roomOf(input: AssignmentInput, slots: readonly Slot[]): { least: number; most: number }[] {
  const pins = input.experts.map(() => 0);
  for (const { pinned } of slots) for (const { expert } of pinned) pins[expert]! += 1;
  return input.experts.map(({ load }, at) => ({ least: Math.max(0, load.least - pins[at]!), most: load.most - pins[at]! }));
}

/** Groups of slots that compete for the same experts, directly or through others: each can be planned by itself. In the order of their first. */
export function independentGroups(slots: readonly Slot[], experts: number): Slot[][] {
  const parent = Array.from({ length: experts + slots.length }, (_, at) => at);
  const root = (at: number): number => {
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  slots.forEach((slot, at) => {
    for (const { expert } of slot.candidates) parent[root(expert)] = root(experts + at);
  });
  return [...Map.groupBy(slots, (_, at) => root(experts + at)).values()];
}
