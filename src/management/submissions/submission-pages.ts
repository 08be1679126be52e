import type { EntityManager } from '@mikro-orm/postgresql';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import { noteReads } from '../audit/index.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import { roleIn } from './desk-rules.ts';
import { ownSubmissions, type Position, type SubmissionRow, submittedAmong, submittedTo } from './submission-rows.ts';
import { type SubmissionView, viewOf } from './submission-view.ts';

/** Which part of a list is asked for. */
export interface PageAsked {
  first: number;
  after?: string | null;
}

export interface SubmissionPage {
  edges: { cursor: string; node: SubmissionView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The submissions that somebody works on, newest first. */
export const pageOfOwn = ({ em, person }: Desk, secret: Buffer, asked: PageAsked): Promise<SubmissionPage> =>
  page(secret, `submissions of ${person.id}`, asked, (part) => ownSubmissions(em, person.id, part));

/** The submissions handed in to an edition, newest first. */
export async function pageOfSubmitted({ desk, edition }: DeskAtEdition, secret: Buffer, asked: PageAsked): Promise<SubmissionPage> {
  const read = await page(secret, `submissions to ${edition.id}`, asked, (part) => submittedTo(desk.em, edition.id, part));
  const others = read.edges.filter(({ node }) => roleIn(node, desk.person.id) === null);
  noteReads(
    desk,
    others.map(({ node }) => ({ type: 'submission', id: node.id, editionYear: edition.year })),
  );
  return read;
}

/** Those handed in to an edition among these, by id, in one statement. Whoever asks has noted the reading. */
export const submissionsHandedIn = async (em: EntityManager, editionId: string, ids: readonly string[]): Promise<Map<string, SubmissionView>> =>
  new Map((await submittedAmong(em, editionId, ids)).map((row) => [row.id, viewOf(row)]));

type Read = (part: { count: number; after?: Position }) => Promise<SubmissionRow[]>;

async function page(secret: Buffer, kind: string, { first, after }: PageAsked, read: Read): Promise<SubmissionPage> {
  checkPageSize(first);
  const position = after === null || after === undefined ? {} : { after: positionOf(secret, kind, after) };
  const rows = await read({ count: first + 1, ...position }); // one more than asked for says whether there is more
  const edges = rows.slice(0, first).map((row) => ({ cursor: sealCursor(secret, kind, [row.createdAt, row.id]), node: viewOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function positionOf(secret: Buffer, kind: string, cursor: string): Position {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  const [createdAt, id] = values as [string, string];
  return { createdAt, id };
}
