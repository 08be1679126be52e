import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrganizationKind, TieKind, TieRulingKind, TieStanding } from '../../generated/schema.ts';
import { sealCursor } from '../../platform/graph/cursor.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Localized } from '../../platform/language.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { directoryEntry, type DirectoryEntryView } from '../organizations/index.ts';
import { type Called, calledBy, lastTitlesOf } from '../submissions/index.ts';
import { organizationOf, person, positionOf, utc } from './expert-queries.ts';

/** Somebody of the committee and a case that they are or may be tied to. Plain JSON. */
export interface CaseTieView extends Called {
  submissionId: string;
  person: { id: string; name: string; email: string };
  ties: { kind: TieKind; organization: DirectoryEntryView | null; note: string }[];
  standing: TieStanding;
  ruling: { ruling: TieRulingKind; reason: string; ruledBy: CaseTieView['person']; ruledAt: string } | null;
}

interface Row extends Omit<CaseTieView, 'ties' | 'title'> {
  ties: {
    kind: TieKind;
    note: string;
    organization: { id: string; names: Localized; kind: OrganizationKind | null; country: string | null } | null;
  }[];
}

export interface CaseTiePage {
  edges: { cursor: string; node: CaseTieView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * What is found, what looks like something, and what was ruled, for each pair. Both functions answer nothing to whoever does
 * not run the edition, and nothing of cases that the caller is tied to; of rulings the policies show as much.
 * Four parameters: the edition thrice, with the first submission of interest after the second.
 */
const pairs = `
  with found as (
      select * from edition_ties(?) t
      union all select * from likely_ties(?, ?)),
    ruled as (select distinct on (r.submission_id, r.person_id) r.* from conflict_rulings r join submissions s on s.id = r.submission_id and s.edition_id = ?
      order by r.submission_id, r.person_id, r.number desc),
    paired as (
      select coalesce(f.submission_id, r.submission_id) as submission_id, coalesce(f.person_id, r.person_id) as person_id,
        coalesce(f.same, false) as same, coalesce(f.hard, false) as hard, coalesce(f.ties, '[]') as ties, r.ruling, r.reason, r.ruled_by, r.ruled_at
      from (select t.submission_id, t.person_id, bool_or(t.kind = 'SAME_PERSON') as same,
          bool_or(t.kind in ('SAME_PERSON', 'SAME_ORGANIZATION', 'RECOMMENDED', 'DECLARED')) as hard,
          jsonb_agg(jsonb_build_object('kind', t.kind, 'note', t.note, 'organization', ${organizationOf('o')}) order by t.kind, t.note, t.organization_id) as ties
        from found t left join organizations o on o.id = t.organization_id group by t.submission_id, t.person_id) f
      full join ruled r using (submission_id, person_id)),
    stands as (select *, case when same or ruling = 'CONFLICT' or (hard and ruling is distinct from 'NONE') then 'CONFLICT'
      when ruling = 'NONE' then 'DISMISSED' else 'POSSIBLE' end as standing from paired)
  select x.submission_id as "submissionId", ${person('p')} as person, x.ties, x.standing,
    case when x.ruling is not null then jsonb_build_object('ruling', x.ruling, 'reason', x.reason, 'ruledBy', ${person('b')}, 'ruledAt', ${utc('x.ruled_at')}) end as ruling,
    ${lastTitlesOf('x.submission_id')} as titles
  from stands x join people p on p.id = x.person_id left join people b on b.id = x.ruled_by`;

const firstOfAll = '00000000-0000-0000-0000-000000000000';

const viewOf = ({ ties, ...row }: Row): CaseTieView => ({
  ...row,
  ...calledBy(row.titles),
  ties: ties.map(({ organization, ...tie }) => ({ ...tie, organization: organization && directoryEntry(organization) })),
});

/** By submission and person, which says nothing. For organizers of the edition. */
export async function pageOfTies(
  { desk, edition }: DeskAtEdition,
  secret: Buffer,
  { first, after, standing = null }: { first: number; after?: string | null; standing?: TieStanding | null },
): Promise<CaseTiePage> {
  checkPageSize(first);
  const kind = `ties of ${edition.id} ${standing ?? 'all'}`;
  const [submission, who] = after === null || after === undefined ? [firstOfAll, firstOfAll] : positionOf(secret, kind, after);
  const rows = await desk.em.execute<Row[]>(
    `${pairs} where (x.submission_id, x.person_id) > (?::uuid, ?::uuid) and (?::text is null or x.standing = ?) order by x.submission_id, x.person_id limit ?`,
    [...[edition.id, edition.id, submission, edition.id], ...[submission, who, standing, standing, first + 1]], // one more says whether there is more
  );
  const edges = rows.slice(0, first).map((row) => ({ cursor: sealCursor(secret, kind, [row.submissionId, row.person.id]), node: viewOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** One pair; undefined where nothing is found and nothing was ruled. */
export async function tieOf(em: EntityManager, editionId: string, submissionId: string, personId: string): Promise<CaseTieView | undefined> {
  const rows = await em.execute<Row[]>(`${pairs} where x.submission_id = ? and x.person_id = ?`, [
    ...[editionId, editionId, submissionId, editionId],
    ...[submissionId, personId],
  ]);
  return rows[0] && viewOf(rows[0]);
}
