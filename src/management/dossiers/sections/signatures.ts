import { type Happened, say, type Section, utc } from '../section.ts';

interface Row {
  id: string;
  at: string;
  event: 'PROPOSED_PLAN' | 'CONFIRMED_PLAN' | 'PREPARED_RELEASE' | 'APPROVED_RELEASE' | 'APPLIED_RELEASE';
  personId: string | null;
  contentHash: string;
  revision: number | null;
}

const acts = {
  PROPOSED_PLAN: ['planDecisions', 'proposeDecisionPlan', 'withdrawFromPlan'],
  CONFIRMED_PLAN: ['confirmDecisionPlan'],
  PREPARED_RELEASE: ['prepareRelease', 'importRelease'],
  APPROVED_RELEASE: ['approveRelease'],
  APPLIED_RELEASE: [],
} as const;

// Releases hold no id from inside, so that the public can tell nothing from them: the results' release is the case's where it was chosen.
const statement = `
  with plans as (
    select d.*, x ->> 'outcome' as outcome from decision_plans d cross join jsonb_array_elements(d.decisions) x
    where d.edition_id = ? and x ->> 'submissionId' = ?::text),
  results as (
    select r.* from releases r where r.edition_year = ? and r.kind = 'RESULTS'
      and exists (select from plans p where p.state = 'CONFIRMED' and p.outcome in ('OUTSTANDING', 'COLLECTION')))
  select p.id, ${utc('p.proposed_at')} as at, 'PROPOSED_PLAN' as event, p.proposed_by as "personId", p.content_hash as "contentHash", null::int as revision from plans p
  union all select p.id, ${utc('p.confirmed_at')}, 'CONFIRMED_PLAN', p.confirmed_by, p.content_hash, null from plans p where p.confirmed_by is not null
  union all select r.id, ${utc('r.prepared_at')}, 'PREPARED_RELEASE', r.prepared_by, r.content_hash, null from results r
  union all select r.id, ${utc('a.at')}, 'APPROVED_RELEASE', a.person_id, r.content_hash, null from results r join release_approvals a on a.release_id = r.id
  union all select r.id, ${utc('r.applied_at')}, 'APPLIED_RELEASE', null, r.content_hash, r.revision::int from results r where r.applied_at is not null
  order by at, event desc`;

export const signatures: Section = {
  kind: 'SIGNATURES',
  title: say('Signatures', '签署'),
  events: {
    PROPOSED_PLAN: say('Proposed the plan of decisions', '提出评定方案'),
    CONFIRMED_PLAN: say('Confirmed the plan of decisions', '确认评定方案'),
    PREPARED_RELEASE: say('Prepared the release of the results', '准备结果发布'),
    APPROVED_RELEASE: say('Approved the release of the results', '批准结果发布'),
    APPLIED_RELEASE: say('The results were released', '结果已发布'),
  },
  labels: {
    contentHash: say('SHA-256 of what was signed', '签署内容的 SHA-256'),
    revision: say('Public revision', '公开版本号'),
  },
  async read({ em, edition, submissionId }) {
    const rows = await em.execute<Row[]>(statement, [edition.id, submissionId, edition.year]);
    return rows.map(({ id, at, event, personId, contentHash, revision }): Happened => ({
      ...{ at, event, part: personId === null ? 'PROGRAM' : 'ORGANIZER', personId, facts: { contentHash, revision } },
      ...(personId === null ? {} : { record: { acts: acts[event], about: [id] } }),
    }));
  },
};
