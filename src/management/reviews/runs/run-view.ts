import type {
  AssignmentChange,
  AssignmentCoverage,
  AssignmentLoad,
  AssignmentPair,
  AssignmentShortfall,
  UnmetWish,
} from '../../../generated/schema.ts';
import { openCursor, sealCursor } from '../../../platform/graph/cursor.ts';
import { badInput } from '../../../platform/graph/faults.ts';
import { checkPageSize } from '../../../platform/graph/page-size.ts';
import type { Desk } from '../../identity/index.ts';
import { pairKey } from '../assignment/assignment-input.ts';
import { named, outcomeOf, type RunOutcome, type RunView } from './run-queries.ts';

/** Most of a list that is no connection. */
const most = 500;

export const coverageOf = ({ proposal: { cases } }: RunOutcome): AssignmentCoverage => ({
  cases: cases.length,
  casesServed: cases.filter(({ assigned, demand }) => assigned === demand).length,
  casesWithReader: cases.filter(({ readers }) => readers > 0).length,
  demanded: cases.reduce((sum, { demand }) => sum + demand, 0),
  assigned: cases.reduce((sum, { assigned }) => sum + assigned, 0),
});

/** Counted from the pairs that the caller may see, so that a number never tells of a case that they may not. */
export async function loadsOf(desk: Desk, run: RunView): Promise<AssignmentLoad[]> {
  const outcome = await outcomeOf(desk, run.id);
  if (!outcome) return [];
  const { input, proposal } = outcome;
  const tomorrow = Map.groupBy(proposal.assignments, ({ expertId }) => expertId);
  const today = Map.groupBy(input.today, ({ expertId }) => expertId);
  const { people } = await named(
    desk.em.fork(),
    input.experts.map(({ id }) => id),
    [],
  );
  return input.experts
    .map(({ id, load }) => ({ person: people.get(id)!, load: tomorrow.get(id)?.length ?? 0, today: today.get(id)?.length ?? 0, ...load }))
    .sort((a, b) => (a.person.name < b.person.name ? -1 : a.person.name > b.person.name ? 1 : a.person.id < b.person.id ? -1 : 1));
}

export async function shortfallsOf(desk: Desk, run: RunView): Promise<AssignmentShortfall[]> {
  const found = ((await outcomeOf(desk, run.id))?.proposal.shortfalls ?? []).slice(0, most);
  const { called } = await named(
    desk.em.fork(),
    [],
    found.map(({ caseId }) => caseId),
  );
  return found.map(({ caseId, missing, why, eligible, excluded }) => ({
    ...{ submissionId: caseId, ...called(caseId), missing, why: [...why], eligible, tied: excluded.CONFLICT },
  }));
}

export async function unmetWishesOf(desk: Desk, run: RunView): Promise<UnmetWish[]> {
  const found = ((await outcomeOf(desk, run.id))?.proposal.unmetWishes ?? []).slice(0, most);
  const { people, called } = await named(
    desk.em.fork(),
    found.map(({ expertId }) => expertId),
    found.map(({ caseId }) => caseId),
  );
  return found.map(({ caseId, expertId, wish }) => ({
    ...{ submissionId: caseId, ...called(caseId), person: people.get(expertId)!, wish: wish === 'WANTS' ? 'WANTS' : 'RATHER_NOT' },
  }));
}

type Pair = Omit<AssignmentPair, 'person' | 'title' | 'titles' | 'submissionId'> & { caseId: string; expertId: string };

/** All pairs, those of today that are taken back among them, by case and expert. */
export function pairsOf({ input, proposal }: RunOutcome): Pair[] {
  const today = new Set(input.today.map(pairKey));
  const pins = new Set(input.pins.map(pairKey));
  const stays = proposal.assignments.map(({ caseId, expertId, fit, reads }): Pair => {
    const key = pairKey({ caseId, expertId });
    return { caseId, expertId, fit, reads, change: today.has(key) ? 'KEPT' : 'ADDED', isPinned: pins.has(key) };
  });
  const goes = proposal.difference.removed.map(({ caseId, expertId, why }): Pair => {
    return { caseId, expertId, fit: null, reads: null, change: why, isPinned: false };
  });
  return [...stays, ...goes].sort((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1));
}

export interface PairPage {
  edges: { cursor: string; node: AssignmentPair }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export async function pageOfPairs(
  desk: Desk,
  run: RunView,
  secret: Buffer,
  { first, after, change }: { first: number; after?: string | null; change?: AssignmentChange | null },
): Promise<PairPage> {
  checkPageSize(first);
  const kind = `pairs of ${run.id} ${change ?? 'all'}`;
  const behind = after === null || after === undefined ? '' : keyIn(secret, kind, after);
  const outcome = await outcomeOf(desk, run.id);
  const all = outcome ? pairsOf(outcome).filter((pair) => (change ? pair.change === change : true) && pairKey(pair) > behind) : [];
  const page = all.slice(0, first);
  const { people, called } = await named(
    desk.em.fork(),
    page.map(({ expertId }) => expertId),
    page.map(({ caseId }) => caseId),
  );
  const edges = page.map(({ caseId, expertId, ...pair }) => ({
    cursor: sealCursor(secret, kind, [pairKey({ caseId, expertId })]),
    node: { ...pair, submissionId: caseId, ...called(caseId), person: people.get(expertId)! },
  }));
  return { edges, pageInfo: { hasNextPage: all.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function keyIn(secret: Buffer, kind: string, cursor: string): string {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  return values[0] as string;
}
