import type { ScreeningState, Verdict } from '../../../../src/generated/web/graphql.ts';

export const toneOfVerdict = (verdict: Verdict): 'good' | 'careful' | 'wrong' =>
  ({ PASS: 'good', FAIL: 'wrong', NEEDS_PERSON: 'careful' })[verdict] as 'good' | 'careful' | 'wrong';

export const toneOfState = (state: ScreeningState): 'good' | 'careful' | 'wrong' | 'strong' =>
  ({ PENDING: 'strong', RETURNED: 'careful', PASSED: 'good', FAILED: 'wrong' })[state] as 'good' | 'careful' | 'wrong' | 'strong';
