import type { Sentence } from '../../../platform/language.ts';
import { findingsOfCase } from '../../screening/index.ts';
import { type DossierWork, type Happened, say, type Section, utc, word } from '../section.ts';

interface Row {
  at: string;
  event: 'JUDGED' | 'SCREENED' | 'RETURNED' | 'RULED_DOUBLE';
  personId: string;
  revision: number;
  rule: string | null;
  outcome: string | null;
  until: string | null;
  parts: { part: string; locale: string | null; note: string }[] | null;
  otherId: string | null;
  reason: string;
}

const acts = {
  JUDGED: ['judgeRule'],
  SCREENED: ['passScreening', 'failScreening'],
  RETURNED: ['returnSubmission'],
  RULED_DOUBLE: ['ruleDuplicate'],
} as const;

const statement = `
  select ${utc('j.judged_at')} as at, 'JUDGED' as event, j.judged_by as "personId", r.number as revision, j.rule_key as rule, j.verdict as outcome,
    null as until, null::jsonb as parts, null::uuid as "otherId", j.reason
  from revisions r join rule_judgements j on j.revision_id = r.id where r.submission_id = ?
  union all
  select ${utc('g.screened_at')}, 'SCREENED', g.screened_by, r.number, null, g.outcome, null, null, null, g.reason
  from revisions r join screenings g on g.revision_id = r.id where r.submission_id = ?
  union all
  select ${utc('x.returned_at')}, 'RETURNED', x.returned_by, r.number, null, null, ${utc('x.until')}, x.mend, null, x.reason
  from submission_returns x join revisions r on r.id = x.revision_id where x.submission_id = ?
  union all
  select ${utc('d.ruled_at')}, 'RULED_DOUBLE', d.ruled_by, r.number, null, d.ruling, null, null,
    case when d.submission_id = r.submission_id then coalesce(d.other_submission_id, d.released_case) else d.submission_id end, d.reason
  from revisions r join duplicate_rulings d on r.id in (d.revision_id, d.other_revision_id) where r.submission_id = ?
  order by at`;

export const screening: Section = {
  kind: 'SCREENING',
  title: say('Findings and screening', '资格审查'),
  events: {
    FOUND: say('A rule’s finding', '规则结论'),
    JUDGED: say('Judged by a person', '人工判断'),
    SCREENED: say('Screened', '审查决定'),
    RETURNED: say('Returned for correction', '退回更正'),
    RULED_DOUBLE: say('Ruled on as a double', '重复认定'),
  },
  labels: {
    revision: say('Revision', '版本'),
    rule: say('Rule', '规则'),
    outcome: say('Outcome', '结果'),
    holds: say('What holds', '现行结论'),
    evidence: say('It rests on', '依据'),
    rulesVersion: say('Version of the rules', '规则版本'),
    until: say('Until', '截止'),
    parts: say('To be mended', '需更正内容'),
    otherCase: say('The other case', '另一案例'),
    reason: say('Reason', '理由'),
  },
  words: {
    PASS: say('met', '符合'),
    FAIL: say('not met', '不符合'),
    NEEDS_PERSON: say('left to a person', '需人工判断'),
    PASSED: say('passed', '通过'),
    FAILED: say('not eligible', '不合格'),
    DUPLICATE: say('one case: this or the other gives way', '同一案例'),
    NOT_DUPLICATE: say('two cases', '不同案例'),
  },
  async read(work) {
    const { em, submissionId } = work;
    const rows = await em.execute<Row[]>(statement, Array<string>(4).fill(submissionId));
    const done = rows.map(({ at, event, personId, revision, rule, outcome, until, parts, otherId, reason }): Happened => ({
      ...{ at, event, part: 'ORGANIZER', personId },
      facts: { revision, rule, outcome: word(outcome), otherCase: otherId, until, parts: parts && partsInWords(parts), reason },
      record: { acts: acts[event], about: [submissionId, ...(otherId ? [otherId] : [])] },
    }));
    return [...(await found(work)), ...done];
  },
};

/** What the rules say of the last revision, as they are read now. */
async function found({ em, edition, submissionId, madeAt }: DossierWork): Promise<Happened[]> {
  const findings = await findingsOfCase(em, edition, submissionId);
  return findings.map(({ revision, ruleKey, rulesVersion, verdict, holds, evidence }): Happened => ({
    ...{ at: madeAt, event: 'FOUND', part: 'PROGRAM', personId: null },
    facts: { revision, rule: ruleKey, outcome: word(verdict), holds: word(holds), evidence: evidence satisfies Sentence, rulesVersion },
  }));
}

const partsInWords = (parts: NonNullable<Row['parts']>): string =>
  parts.map(({ part, locale, note }) => `${part}${locale === null ? '' : ` (${locale})`}: ${note}`).join('\n');
