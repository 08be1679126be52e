import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScreeningState } from '../../generated/schema.ts';
import { type Edition, rulesFor, rulesVersions } from '../editions/index.ts';
import { casesOfAll, type Facts, factsOf, judge, type Judged, releasedBefore, submissionsHandedIn } from '../submissions/index.ts';
import type { DecisionView, FindingView, JudgementView, ReturnView, ScreeningCaseView } from './screening-view.ts';

/** What was handed in last, as the rules look at it, and what was decided on it. Plain JSON. */
export interface CaseInScreening extends Judged {
  id: string;
  ownerId: string;
  /** Whether the caller is tied to it: then it is not theirs to screen. */
  isTheirs: boolean;
  revisionId: string;
  /** From 1. */
  revision: number;
  /** From 1; rises with everything that is decided on it. */
  version: number;
  organizations: string[];
  title: string;
  state: ScreeningState;
  /** By rule, the newest first. */
  judgements: (JudgementView & { ruleKey: string })[];
  screenings: DecisionView[];
  returns: ReturnView[];
  /** With microseconds: the position in lists. */
  createdAt: string;
}

const utc = (column: string, fraction = 'MS') => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;
const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;

// One statement for any number of cases. Of long texts the rules ask only whether they are there.
const statement = (where: string) => `
  select s.id, s.owner_id as "ownerId",
    s.id = any ((select conflicted_cases())::uuid[]) as "isTheirs",
    r.id as "revisionId", r.number as revision, ${utc('s.created_at', 'US')} as "createdAt",
    r.content ->> 'field' as field, r.content ->> 'startedOn' as "startedOn", r.content -> 'countries' as countries,
    r.content ->> 'sourceLocale' as "sourceLocale", r.content -> 'pictures' as pictures,
    (select coalesce(jsonb_agg(jsonb_build_object('locale', t ->> 'locale', 'title', t ->> 'title', 'summary', left(t ->> 'summary', 1),
      'body', left(t ->> 'body', 1))), '[]') from jsonb_array_elements(r.content -> 'texts') t) as texts,
    coalesce((select t ->> 'title' from jsonb_array_elements(r.content -> 'texts') t where t ->> 'locale' = r.content ->> 'sourceLocale'), '') as title,
    (select coalesce(jsonb_agg(coalesce(o.merged_into, o.id)), '[]') from jsonb_array_elements(r.content -> 'applicants') a
      join organizations o on o.id = (a ->> 'organizationId')::uuid) as organizations,
    ${utc('f.first')} as "firstReceivedAt", ${utc('applications_close_for(s.edition_id, s.owner_id, s.id, f.first)')} as "closesAt",
    (1 + (select count(*) from screenings g join revisions b on b.id = g.revision_id where b.submission_id = s.id)
      + (select count(*) from rule_judgements j join revisions b on b.id = j.revision_id where b.submission_id = s.id)
      + (select count(*) from submission_returns x where x.submission_id = s.id)
      + (select count(*) from duplicate_rulings d where d.submission_id = s.id)
      + (select count(*) from duplicate_rulings d where d.other_submission_id = s.id))::int as version,
    case when exists (select from open_return(s.id, instant())) then 'RETURNED'
      else coalesce((select g.outcome from screenings g where g.revision_id = r.id order by g.number desc limit 1), 'PENDING') end as state,
    coalesce((select jsonb_agg(jsonb_build_object('ruleKey', j.rule_key, 'rulesVersion', j.rules_version, 'verdict', j.verdict, 'reason', j.reason,
        'by', ${person('p')}, 'at', ${utc('j.judged_at')}) order by j.judged_at desc, j.id)
      from rule_judgements j join people p on p.id = j.judged_by where j.revision_id = r.id), '[]') as judgements,
    coalesce((select jsonb_agg(jsonb_build_object('revision', b.number, 'outcome', g.outcome, 'reason', g.reason, 'by', ${person('p')},
        'at', ${utc('g.screened_at')}) order by b.number desc, g.number desc)
      from revisions b join screenings g on g.revision_id = b.id join people p on p.id = g.screened_by where b.submission_id = s.id), '[]') as screenings,
    coalesce((select jsonb_agg(jsonb_build_object('revision', b.number, 'until', ${utc('x.until')}, 'reason', x.reason, 'parts', x.mend,
        'by', ${person('p')}, 'at', ${utc('x.returned_at')}) order by x.returned_at desc)
      from submission_returns x join revisions b on b.id = x.revision_id join people p on p.id = x.returned_by where x.submission_id = s.id), '[]') as returns
  from submissions s
    join lateral (select * from revisions r where r.submission_id = s.id order by r.number desc limit 1) r on true
    cross join lateral (select min(c.received_at) as first from revisions b join receipts c on c.revision_id = b.id where b.submission_id = s.id) f
  where s.edition_id = ? and s.step = 'SUBMITTED' ${where}`;

/** Every case that was handed in to an edition, newest first; of a field that it does not have, none. */
export async function casesInScreening(em: EntityManager, edition: Edition, field: string | null): Promise<CaseInScreening[]> {
  if (field !== null && !edition.fields.some(({ key }) => key === field)) return [];
  return em.execute<CaseInScreening[]>(statement(`${field === null ? '' : `and r.content ->> 'field' = ?`} order by s.created_at desc, s.id`), [
    edition.id,
    ...(field === null ? [] : [field]),
  ]);
}

export async function caseInScreening(em: EntityManager, edition: Edition, id: string): Promise<CaseInScreening | undefined> {
  return (await em.execute<CaseInScreening[]>(statement('and s.id = ?'), [edition.id, id]))[0];
}

/** What each rule says of each case, with what people decided: in a constant number of statements. */
export async function findingsOf(em: EntityManager, edition: Edition, cases: readonly CaseInScreening[]): Promise<Map<string, FindingView[]>> {
  if (cases.length === 0) return new Map();
  const [counts, released, versions] = [
    await casesOfAll(
      em,
      cases.map(({ ownerId }) => ({ ownerId, editionYear: edition.year })),
    ),
    await releasedBefore(em, edition),
    await rulesVersions(em, edition.id),
  ];
  return new Map(
    cases.map((each, i) => {
      const receivedAt = new Date(each.firstReceivedAt!);
      const facts = factsOf(each, each.organizations, edition, { cases: counts[i]!, released, now: receivedAt });
      const { version, rules } = rulesFor(versions, receivedAt);
      return [each.id, rules.map((rule) => findingOf(rule, version, facts, each))];
    }),
  );
}

function findingOf(rule: Edition['eligibilityRules'][number], rulesVersion: number, facts: Facts, { judgements }: CaseInScreening): FindingView {
  const { verdict, evidence } = judge(rule, facts);
  const decided = judgements.filter(({ ruleKey }) => ruleKey === rule.key).map(({ ruleKey: _, ...judgement }) => judgement);
  const holds = verdict === 'NEEDS_PERSON' ? (decided[0]?.verdict ?? verdict) : verdict;
  return { rule, rulesVersion, verdict, evidence, holds, judgements: decided };
}

/** Cases as the desk reads them, in their order. */
export async function screeningViews(em: EntityManager, edition: Edition, cases: readonly CaseInScreening[]): Promise<ScreeningCaseView[]> {
  const submissions = await submissionsHandedIn(
    em,
    edition.id,
    cases.map(({ id }) => id),
  );
  const findings = await findingsOf(em, edition, cases);
  return cases.flatMap(({ id, revision, version, state, screenings, returns }) => {
    const submission = submissions.get(id);
    return submission ? [{ id, edition: edition.year, revision, version, submission, state, findings: findings.get(id)!, screenings, returns }] : [];
  });
}

/** What the rules say of what was handed in last of one case, and the verdicts that hold; none of one that was taken back. */
export async function findingsOfCase(em: EntityManager, edition: Edition, id: string): Promise<CaseFinding[]> {
  const found = await caseInScreening(em, edition, id);
  if (!found) return [];
  const findings = (await findingsOf(em, edition, [found])).get(id)!;
  return findings.map(({ rule, judgements: _, ...finding }) => ({ revision: found.revision, ruleKey: rule.key, ...finding }));
}

export interface CaseFinding extends Omit<FindingView, 'rule' | 'judgements'> {
  revision: number;
  ruleKey: string;
}
