import { LockMode } from '@mikro-orm/core';
import type { MarkReadyInput, UnmarkReadyInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { preparedTogether } from '../../platform/database/prepared.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { Edition } from '../editions/index.ts';
import { type Desk, once } from '../identity/index.ts';
import { type CompleteRow, freezeSubmission } from './freeze-submission.ts';
import { readStandard, whyNotComplete } from './hand-in.ts';
import { lockOwnSubmission, notYours, lockedView } from './own-submission.ts';
import { notADraft, notMarked, savedInBetween } from './submission-problems.ts';
import { lockedRow } from './submission-rows.ts';
import type { SubmissionView } from './submission-view.ts';
import { whyClosed } from './writing-window.ts';

/**
 * Says that a draft may be handed in as it is now, if nobody does so before the close. It is frozen here and now: whatever
 * is saved later changes nothing of it until it is marked again.
 */
export const markReady = (desk: Desk, input: MarkReadyInput): Promise<Outcome<SubmissionView>> =>
  once<MarkReadyInput, SubmissionView>(desk, 'markReady', input, async ({ em, arrivedAt }) => {
    const draft = await lockOwnSubmission(em, desk, input.submissionId);
    if (!draft) return refuse(await notYours(em, desk, input.submissionId));
    if (draft.step !== 'DRAFT') return refuse(notADraft());
    const edition = await em.findOneOrFail(Edition, { id: draft.editionId }, { lockMode: LockMode.PESSIMISTIC_READ });
    const now = await arrivedAt();
    const closed = await whyClosed(em, draft, edition, now);
    if (closed) return refuse(closed);
    if (draft.version !== input.expectedVersion) return refuse(savedInBetween('expectedVersion'));
    const row = await lockedRow(em, draft);
    const [[standard]] = await preparedTogether(em, [readStandard(draft.id)] as const);
    const refusals = await whyNotComplete(em, { row, standard: standard!, edition, now });
    if (refusals.length > 0) return refuse(...refusals);

    const content = freezeSubmission(row as CompleteRow);
    await em.execute('update ready_marks set withdrawn_at = greatest(?::timestamptz, marked_at) where submission_id = ? and withdrawn_at is null', [
      now,
      draft.id,
    ]);
    await em.execute(
      'insert into ready_marks (submission_id, version, content, content_hash, marked_at, marked_by) values (?, ?, ?::jsonb, ?, ?, ?)',
      [draft.id, draft.version, JSON.stringify(content), contentHash(content), now, desk.person.id],
    );
    return done(await lockedView(em, draft));
  });

/** Takes the mark away: nothing is handed in at the close unless somebody does so. */
export const unmarkReady = (desk: Desk, input: UnmarkReadyInput): Promise<Outcome<SubmissionView>> =>
  once<UnmarkReadyInput, SubmissionView>(desk, 'unmarkReady', input, async ({ em, arrivedAt }) => {
    const draft = await lockOwnSubmission(em, desk, input.submissionId);
    if (!draft) return refuse(await notYours(em, desk, input.submissionId));
    if (draft.step !== 'DRAFT') return refuse(notADraft());
    const edition = await em.findOneOrFail(Edition, { id: draft.editionId }, { lockMode: LockMode.PESSIMISTIC_READ });
    const now = await arrivedAt();
    const closed = await whyClosed(em, draft, edition, now);
    if (closed) return refuse(closed);
    const taken = await em.execute<unknown[]>(
      'update ready_marks set withdrawn_at = greatest(?::timestamptz, marked_at) where submission_id = ? and withdrawn_at is null returning id',
      [now, draft.id],
    );
    if (taken.length === 0) return refuse(notMarked());
    return done(await lockedView(em, draft));
  });
