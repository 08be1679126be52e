import type { ScreeningState, Verdict } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import { noteReads } from '../audit/index.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { caseInScreening, casesInScreening, findingsOf, screeningViews } from './screening-queries.ts';
import { worst } from './screening-rules.ts';
import type { ScreeningCaseView } from './screening-view.ts';

interface Asked {
  first: number;
  after?: string | null;
  field?: string | null;
  verdict?: Verdict | null;
  state?: ScreeningState | null;
}

export interface ScreeningPage {
  edges: { cursor: string; node: ScreeningCaseView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * The screener's queue, without what they are tied to: they would read there how it came out. An edition has hundreds of cases, and what rules say is nowhere stored, so that it cannot be
 * stale: a filter by verdict judges them all anew, in as many statements as one.
 */
export async function pageOfScreening({ desk, edition }: DeskAtEdition, secret: Buffer, asked: Asked): Promise<ScreeningPage> {
  const { first, after, field = null, verdict = null, state = null } = asked;
  checkPageSize(first);
  const kind = ['screening', edition.id, field, verdict, state].join(' ');
  const position = after === null || after === undefined ? null : positionOf(secret, kind, after);
  const em = desk.em.fork();
  const standing = (await casesInScreening(em, edition, field)).filter(({ isTheirs, state: at }) => !isTheirs && (state === null || at === state));
  const findings = verdict === null ? null : await findingsOf(em, edition, standing);
  const found = standing.filter(({ id }) => findings === null || worst(findings.get(id)!.map(({ holds }) => holds)) === verdict);
  const behind = position
    ? found.filter(({ createdAt, id }) => createdAt < position.createdAt || (createdAt === position.createdAt && id > position.id))
    : found;
  const page = behind.slice(0, first);
  const nodes = await screeningViews(em, edition, page);
  noteReads(
    desk,
    page.map(({ id }) => ({ type: 'submission', id, editionYear: edition.year })),
  );
  const places = new Map(page.map(({ id, createdAt }) => [id, createdAt]));
  const edges = nodes.map((node) => ({ cursor: sealCursor(secret, kind, [places.get(node.id)!, node.id]), node }));
  return { edges, pageInfo: { hasNextPage: behind.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** How many cases of the queue stand where; the states in the order of their names. */
export async function screeningTallyOf({ desk, edition }: DeskAtEdition): Promise<{ key: ScreeningState; name: null; count: number }[]> {
  const theirs = (await casesInScreening(desk.em.fork(), edition, null)).filter(({ isTheirs }) => !isTheirs);
  const states = [...new Set(theirs.map(({ state }) => state))].sort();
  return states.map((key) => ({ key, name: null, count: theirs.filter(({ state }) => state === key).length }));
}

/** One case of the queue. What is not there, and what the screener is tied to, are the same to them. */
export async function screeningCaseOf({ desk, edition }: DeskAtEdition, id: string): Promise<ScreeningCaseView | null> {
  if (!isUuid(id)) return null;
  const em = desk.em.fork();
  const found = await caseInScreening(em, edition, id);
  if (!found || found.isTheirs) return null;
  const [view] = await screeningViews(em, edition, [found]);
  if (view) noteReads(desk, [{ type: 'submission', id, editionYear: edition.year }]);
  return view ?? null;
}

function positionOf(secret: Buffer, kind: string, cursor: string): { createdAt: string; id: string } {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  const [createdAt, id] = values as [string, string];
  return { createdAt, id };
}
