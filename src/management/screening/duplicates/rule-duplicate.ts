import type { RuleDuplicateInput } from '../../../generated/schema.ts';
import type { Outcome } from '../../../platform/graph/refusal.ts';
import { problemsOfReason } from '../../editions/index.ts';
import { type Desk, notFound } from '../../identity/index.ts';
import { screen } from '../screened-case.ts';
import type { ScreeningCaseView } from '../screening-view.ts';
import { signsOf } from './duplicate-rules.ts';
import { handedInCases, releasedCases } from './duplicate-queries.ts';

/**
 * Rules on two cases: one, or two after all. Kept for the pair, with what spoke for it, whoever of the two is looked at
 * later and whatever is found then; a later ruling replaces it. A draft, another edition's, a case that the caller is tied
 * to and one that is not there are the same to them.
 */
export const ruleDuplicate = (desk: Desk, input: RuleDuplicateInput): Promise<Outcome<ScreeningCaseView>> =>
  screen(desk, 'ruleDuplicate', input, async ({ em, edition, case: ruled, now, reason }) => {
    const handedIn = await handedInCases(em, edition);
    const one = handedIn.find(({ id }) => id === ruled.id)!;
    const other = handedIn.find(({ id }) => id === input.otherId && id !== ruled.id);
    const released = other ? undefined : (await releasedCases(em, edition)).find(({ id }) => id === input.otherId);
    const against = other ?? released;
    if (!against) return [notFound('otherId')];
    if (problemsOfReason(reason).length > 0) return []; // refused for that
    await em.execute(
      `insert into duplicate_rulings (submission_id, revision_id, other_submission_id, other_revision_id, released_case, released_year, ruling, signs, reason, ruled_by, ruled_at)
       values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::timestamptz)`,
      [
        ...[ruled.id, ruled.revisionId, other?.id ?? null, other?.revisionId ?? null, released?.id ?? null, released?.year ?? null],
        ...[input.ruling, JSON.stringify(signsOf(one, against)), reason, desk.person.id, now.toISOString()],
      ],
    );
    return [];
  });
