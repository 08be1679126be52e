import type { ScreeningOutcome, ScreeningState, Verdict } from '../../generated/schema.ts';

/** What a screening may follow. Written once: another outcome for the same revision is another row, with its own reason. */
export const nextOutcomes = {
  PENDING: ['PASSED', 'FAILED'],
  RETURNED: [],
  PASSED: ['FAILED'],
  FAILED: ['PASSED'],
} satisfies Record<ScreeningState, ScreeningOutcome[]>;

export const mayBecome = (state: ScreeningState, outcome: ScreeningOutcome): boolean => (nextOutcomes[state] as ScreeningOutcome[]).includes(outcome);

/** What has been screened is not returned any more: a return after an outcome would tell of it. The same holds for judging a rule. */
export const isStillOpen = (state: ScreeningState): boolean => state === 'PENDING';

/** Beyond now, not before everybody's close, and over before outcomes can be known. */
export const returnsUntil = (until: Date, now: Date, { applicationsCloseAt, reviewsCloseAt }: { applicationsCloseAt: Date; reviewsCloseAt: Date }) =>
  now < until && applicationsCloseAt <= until && until <= reviewsCloseAt;

/** A rule that is not met outweighs one that waits for a person, and that one outweighs all that are met. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('FAIL') ? 'FAIL' : verdicts.includes('NEEDS_PERSON') ? 'NEEDS_PERSON' : 'PASS';
