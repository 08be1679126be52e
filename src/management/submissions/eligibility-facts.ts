import type { EntityManager } from '@mikro-orm/postgresql';
import type { Edition } from '../editions/index.ts';
import type { Facts, Released } from './eligibility-rules.ts';
import type { SubmissionView } from './submission-view.ts';

/** What of a case the rules look at, as it is read. */
export type Judged = Pick<SubmissionView, 'field' | 'startedOn' | 'countries' | 'sourceLocale' | 'texts'> & {
  pictures: readonly unknown[];
  firstReceivedAt: string | null;
  closesAt: string;
};

/** Gathers what the rules look at. What was handed in is judged at its receipt's instant, a draft at this one. */
export const factsOf = (
  submission: Judged,
  organizations: readonly string[],
  edition: Edition,
  { cases, released, now }: { cases: number; released: readonly Released[]; now: Date },
): Facts => ({
  field: submission.field === null ? null : (edition.fields.find(({ key }) => key === submission.field)?.names ?? { en: submission.field }),
  startedOn: submission.startedOn,
  countries: submission.countries,
  sourceLocale: submission.sourceLocale,
  texts: submission.texts,
  pictures: submission.pictures.length,
  cases,
  receivedAt: submission.firstReceivedAt ? new Date(submission.firstReceivedAt) : now,
  applicationsOpenAt: edition.applicationsOpenAt,
  timeZone: edition.timeZone,
  closesAt: new Date(submission.closesAt),
  organizations,
  released,
});

/**
 * What the public has seen of earlier editions, as it was released; read only where a rule asks. Nothing of a release
 * that has not been applied is in it, so that an applicant may see what follows from it.
 */
export async function releasedBefore(em: EntityManager, { year, eligibilityRules }: Edition): Promise<Released[]> {
  if (!eligibilityRules.some(({ check }) => check === 'NOT_RELEASED_BEFORE')) return [];
  return await em.execute<Released[]>(
    `select r.edition_year as year, jsonb_path_query_array(c, '$.texts[*].title') as titles, jsonb_path_query_array(c, '$.applicants[*].organizationId') as organizations,
       coalesce(c -> 'countries', '[]') as countries, c ->> 'startedOn' as "startedOn"
     from releases r cross join jsonb_array_elements(r.content -> 'cases') c
     where r.state = 'APPLIED' and r.edition_year < ? order by r.edition_year desc, r.id`,
    [year],
  );
}

/** Whose cases are counted in which edition. */
export interface Counted {
  ownerId: string;
  editionYear: number;
}

/** How many cases somebody has in an edition, withdrawn ones aside: for many at once, in one statement. */
export async function casesOfAll(em: EntityManager, all: readonly Counted[]): Promise<number[]> {
  const rows = await em.execute<{ owner_id: string; year: number; cases: number }[]>(
    `select s.owner_id, e.year, count(*)::int as cases from submissions s join editions e on e.id = s.edition_id
     where s.owner_id in (?) and e.year in (?) and s.step <> 'WITHDRAWN' group by s.owner_id, e.year`,
    [all.map(({ ownerId }) => ownerId), all.map(({ editionYear }) => editionYear)],
  );
  const counts = new Map(rows.map(({ owner_id, year, cases }) => [`${owner_id} ${year}`, cases]));
  return all.map(({ ownerId, editionYear }) => counts.get(`${ownerId} ${editionYear}`) ?? 0);
}
