import type { JudgeRuleInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { problemsOfReason } from '../editions/index.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { screen } from './screened-case.ts';
import { needsNoPerson, screenedAlready } from './screening-problems.ts';
import { findingsOf } from './screening-queries.ts';
import { isStillOpen } from './screening-rules.ts';
import type { ScreeningCaseView } from './screening-view.ts';

/**
 * Decides where a rule leaves it to a person. Kept with the version of the rules and the evidence that the person had;
 * it holds for the revision that was looked at, not for one that comes later.
 */
export const judgeRule = (desk: Desk, input: JudgeRuleInput): Promise<Outcome<ScreeningCaseView>> =>
  screen(desk, 'judgeRule', input, async ({ em, edition, case: judged, now, reason }) => {
    if (!isStillOpen(judged.state)) return [screenedAlready()];
    const finding = (await findingsOf(em, edition, [judged])).get(judged.id)!.find(({ rule }) => rule.key === input.ruleKey);
    if (!finding) return [notFound('ruleKey')];
    if (finding.verdict !== 'NEEDS_PERSON') return [needsNoPerson()];
    if (problemsOfReason(reason).length > 0) return []; // refused for that
    await em.execute(
      `insert into rule_judgements (revision_id, rule_key, rules_version, verdict, evidence, reason, judged_by, judged_at)
       values (?, ?, ?, ?, ?::jsonb, ?, ?, ?::timestamptz)`,
      [
        ...[judged.revisionId, finding.rule.key, finding.rulesVersion, input.verdict, JSON.stringify(finding.evidence)],
        ...[reason, desk.person.id, now.toISOString()],
      ],
    );
    return [];
  });
