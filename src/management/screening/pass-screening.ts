import type { PassScreeningInput } from '../../generated/schema.ts';
import type { Outcome, Refusal } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { notEligible } from '../submissions/index.ts';
import { decide, screen } from './screened-case.ts';
import { givesWayTo } from './duplicates/likely-cases.ts';
import { awaitsPerson, ruledDuplicate } from './screening-problems.ts';
import { findingsOf } from './screening-queries.ts';
import type { FindingView, ScreeningCaseView } from './screening-view.ts';

/** Passes a case: nothing keeps it from being reviewed. What a rule left to a person has to be decided by one first, and what gives way to another case does not pass. */
export const passScreening = (desk: Desk, input: PassScreeningInput): Promise<Outcome<ScreeningCaseView>> =>
  screen(desk, 'passScreening', input, async (work) => {
    const findings = (await findingsOf(work.em, work.edition, [work.case])).get(work.case.id)!;
    const gives = (await givesWayTo(work.em, work.case.id)) === undefined ? [] : [ruledDuplicate()];
    return [...findings.flatMap(whyNot), ...gives, ...(await decide(work, desk, 'PASSED'))];
  });

function whyNot({ rule, evidence, verdict, holds, judgements: [judgement] }: FindingView): Refusal[] {
  if (holds === 'PASS') return [];
  if (holds === 'NEEDS_PERSON') return [awaitsPerson(rule)];
  const decided = verdict === 'NEEDS_PERSON' && judgement ? { en: judgement.reason, 'zh-Hans': judgement.reason } : evidence;
  return [notEligible(rule, { verdict: 'FAIL', evidence: decided, mend: [] })];
}
