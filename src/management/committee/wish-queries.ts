import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReviewWish } from '../../generated/schema.ts';
import { sealCursor } from '../../platform/graph/cursor.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import { noteReads } from '../audit/index.ts';
import { editionOfYear } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import { positionOf } from './expert-queries.ts';

/** A case on somebody's list of wishes. Its submission is never read on this way, because it says whose it is. */
export interface CaseToWishView {
  revisionId: string;
  field: string;
  startedOn: string | null;
  countries: string[];
  texts: { locale: string; title: string; summary: string }[];
  wish: ReviewWish;
}

export interface CaseToWishPage {
  edges: { cursor: string; node: CaseToWishView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type Row = CaseToWishView & { submissionId: string };
const viewOf = ({ submissionId: _, ...view }: Row): CaseToWishView => view;

const select = `
  select w.submission_id as "submissionId", w.revision_id as "revisionId", w.content ->> 'field' as field, w.content ->> 'startedOn' as "startedOn", w.content -> 'countries' as countries,
    w.content -> 'texts' as texts, coalesce((select q.wish from review_wishes q where q.submission_id = w.submission_id and q.person_id = ?), 'CAN') as wish
  from cases_to_wish(?) w`;

/** By the revision's id, which is drawn by lot: nobody's case comes first. */
export async function pageOfCasesToWish(
  desk: Desk,
  secret: Buffer,
  { edition: year, first, after }: { edition: number; first: number; after?: string | null },
): Promise<CaseToWishPage> {
  checkPageSize(first);
  const kind = `wishes of ${desk.person.id} in ${year}`;
  const behind = after === null || after === undefined ? null : positionOf(secret, kind, after)[0];
  const edition = await editionOfYear(desk.em, year);
  const rows = edition
    ? await desk.em.execute<Row[]>(
        `${select} where (?::uuid is null or w.revision_id > ?::uuid) order by w.revision_id limit ?`,
        [desk.person.id, edition.id, behind, behind, first + 1], // one more than asked for says whether there is more
      )
    : [];
  const listed = rows.slice(0, first);
  const edges = listed.map((row) => ({ cursor: sealCursor(secret, kind, [row.revisionId, '']), node: viewOf(row) }));
  noteReads(
    desk,
    listed.map(({ submissionId }) => ({ type: 'submission', id: submissionId, editionYear: year })),
  );
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

export async function caseToWish(em: EntityManager, personId: string, editionId: string, revisionId: string): Promise<CaseToWishView | undefined> {
  const rows = await em.execute<Row[]>(`${select} where w.revision_id = ?`, [personId, editionId, revisionId]);
  return rows[0] && viewOf(rows[0]);
}
