import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import { noteReads } from '../audit/index.ts';
import type { Desk } from '../identity/index.ts';
import { assignmentsOf, type AssignmentView, type Position } from './assignment-queries.ts';

export interface AssignmentPage {
  edges: { cursor: string; node: AssignmentView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface PageAsked {
  first: number;
  after?: string | null;
}

/** A page of what a person has been asked to review, oldest first. */
export async function pageOfAssignments(desk: Desk, secret: Buffer, { first, after = null }: PageAsked): Promise<AssignmentPage> {
  const { em, person } = desk;
  checkPageSize(first);
  const kind = `review assignments of ${person.id}`;
  const position = after === null ? null : positionOf(secret, kind, after);
  const found = await assignmentsOf(em, person.id, { first: first + 1, after: position }); // one more than asked for says whether there is more
  const edges = found.slice(0, first).map(({ position: { createdAt, id }, node }) => ({ cursor: sealCursor(secret, kind, [createdAt, id]), node }));
  noteReads(
    desk,
    edges.map(({ node }) => ({ type: 'assignment', id: node.id, editionYear: node.revision.edition })),
  );
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function positionOf(secret: Buffer, kind: string, cursor: string): Position {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  const [createdAt, id] = values as [string, string];
  return { createdAt, id };
}
