import type { CorrectionPartInput, ReturnSubmissionInput } from '../../generated/schema.ts';
import type { Outcome, Refusal } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import { problemsOfReason } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import { flawed, tooLong } from '../organizations/index.ts';
import { tellOfReturn } from './screening-notices.ts';
import { countOfParts, onlyTextsHaveOne, partTwice, screenedAlready, untilOutside } from './screening-problems.ts';
import { isStillOpen, returnsUntil } from './screening-rules.ts';
import { screen } from './screened-case.ts';
import type { ScreeningCaseView } from './screening-view.ts';

/** Most parts of one return, and most graphemes of a note. */
const limits = { parts: 40, note: 500 } as const;

/**
 * Returns a case for correction: opens just what is named, until an instant, and tells its applicant. What was handed in
 * stands meanwhile, and afterwards if nothing comes back. Only before there is an outcome, so that it tells of none.
 */
export const returnSubmission = (desk: Desk, input: ReturnSubmissionInput): Promise<Outcome<ScreeningCaseView>> =>
  screen(desk, 'returnSubmission', input, async ({ em, edition, case: returned, now, reason }) => {
    if (!isStillOpen(returned.state)) return [screenedAlready()];
    const until = new Date(input.until);
    const refusals = [...(returnsUntil(until, now, edition) ? [] : [untilOutside(edition)]), ...problemsOfParts(input.parts)];
    if (refusals.length > 0 || problemsOfReason(reason).length > 0) return refusals;
    const parts = input.parts.map(({ part, locale, note }) => ({ part, locale: locale ?? null, note: tidy(note) }));
    const [row] = await em.execute<{ id: string }[]>(
      `insert into submission_returns (submission_id, revision_id, reason, mend, until, returned_by, returned_at)
       values (?, ?, ?, ?::jsonb, ?::timestamptz, ?, ?::timestamptz) returning id`,
      [returned.id, returned.revisionId, reason, JSON.stringify(parts), until.toISOString(), desk.person.id, now.toISOString()],
    );
    await tellOfReturn(em, edition, { id: row!.id, submissionId: returned.id, title: returned.title, until, reason, parts });
    return [];
  });

function problemsOfParts(parts: readonly CorrectionPartInput[]): Refusal[] {
  if (parts.length < 1 || parts.length > limits.parts) return [countOfParts(limits.parts)];
  const keys = parts.map(({ part, locale }) => `${part} ${locale ?? ''}`);
  return parts.flatMap(({ part, locale, note }, i) => [
    ...(keys.indexOf(keys[i]!) < i ? [partTwice('parts', i)] : []),
    ...(locale && part !== 'TEXTS' ? [onlyTextsHaveOne('parts', i, 'locale')] : []),
    ...problemsOfNote(tidy(note), i),
  ]);
}

function problemsOfNote(note: string, i: number): Refusal[] {
  if (note === '') return problemsOfReason(note, 'parts', i, 'note');
  const flaw = flawOf(note, 'many');
  if (flaw) return [flawed(flaw, 'many', 'parts', i, 'note')];
  return isLongerThan(note, limits.note) ? [tooLong(limits.note, 'parts', i, 'note')] : [];
}
