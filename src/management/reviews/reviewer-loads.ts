import { noteReads } from '../audit/index.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Called, calledBy, titlesIn } from '../submissions/index.ts';

interface MissingView extends Called {
  submissionId: string;
  field: string;
  askedAt: string;
  isBegun: boolean;
}

/** What somebody is asked for, and has given. Plain JSON. */
export interface ReviewerLoadView {
  person: { id: string; name: string; email: string };
  asked: number;
  given: number;
  missing: MissingView[];
}

interface Row extends Omit<ReviewerLoadView, 'missing'> {
  missing: Omit<MissingView, 'title'>[];
}

// One statement. What was judged is not read, only whether it was.
const statement = `
  with asked as materialized (
    select a.id, a.reviewer_id, a.submission_id, a.created_at, r.content,
      exists (select from reviews v where v.assignment_id = a.id) as given, exists (select from review_sheets w where w.assignment_id = a.id) as begun
    from review_assignments a join revisions r on r.id = a.revision_id join submissions s on s.id = a.submission_id
    where s.edition_id = ?::uuid and a.ended_at is null and not (a.id = any ((select void_assignments(?::uuid))::uuid[]))
      and not (s.id = any ((select conflicted_cases())::uuid[]))
  )
  select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) as person, count(*)::int as asked, (count(*) filter (where given))::int as given,
    coalesce(jsonb_agg(jsonb_build_object('submissionId', submission_id, 'field', content ->> 'field', 'isBegun', begun,
      'titles', ${titlesIn('content')},
      'askedAt', to_char(a.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by a.created_at, a.id) filter (where not given), '[]') as missing
  from asked a join people p on p.id = a.reviewer_id group by p.id order by p.name, p.id`;

/** Who is asked for reviews in an edition. Reading who judges what is noted. */
export async function reviewerLoadsOf({ desk, edition }: DeskAtEdition): Promise<ReviewerLoadView[]> {
  const rows = await desk.em.execute<Row[]>(statement, [edition.id, edition.id]);
  noteReads(
    desk,
    rows.flatMap(({ missing }) => missing.map(({ submissionId }) => ({ type: 'assignment' as const, id: submissionId, editionYear: edition.year }))),
  );
  return rows.map(({ missing, ...load }) => ({ ...load, missing: missing.map((one) => ({ ...one, ...calledBy(one.titles) })) }));
}
