import type { SubmitCaseInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { preparedTogether, type RowsOf } from '../../platform/database/prepared.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { Edition } from '../editions/index.ts';
import { type Desk, once, type Work } from '../identity/index.ts';
import { type CompleteRow, freezeSubmission, mend } from './freeze-submission.ts';
import { handIn, readStandard, whyNotComplete } from './hand-in.ts';
import { lockEditionOf, lockOfOwn, lockOwnSubmission, notYours, readWriters } from './own-submission.ts';
import type { ReceiptKey } from './receipt-key.ts';
import { latestRevision } from './revision-loaders.ts';
import { alreadySubmitted, savedInBetween } from './submission-problems.ts';
import { asHandedIn, lockedRow, rowById, rowOfDraft, type SubmissionRow } from './submission-rows.ts';
import { type SubmissionView, viewOf } from './submission-view.ts';
import { readStored, storedOf } from './write-change.ts';
import { whatMayBeWritten } from './writing-window.ts';

/**
 * Hands a draft in, or what was returned and has been mended. The deadline is decided by the database's clock at the end of the request's body, and compared once the
 * submission and its edition are locked: neither another save nor new dates can come between the instant and the receipt.
 */
export function submitCase(desk: Desk, key: ReceiptKey, input: SubmitCaseInput): Promise<Outcome<SubmissionView>> {
  const id = input.submissionId;
  const first = [lockOfOwn(desk, id), lockEditionOf(id), readStored(id, desk.arrivedAt), rowOfDraft(id), readStandard(id), readWriters(id)] as const;
  type First = RowsOf<typeof first>;
  const act = async ({ em }: Work, ...[own, ...along]: First): Promise<Outcome<SubmissionView>> => {
    const submission = await lockOwnSubmission(em, desk, id, own);
    if (!submission) return refuse(await notYours(em, desk, id));
    // what was read along is what is there only if the submission was locked by then
    const [[locked], [stored], [draft], [standard], writers] =
      own.length > 0 ? along : ((await preparedTogether(em, first)).slice(1) as typeof along);
    const edition = em.map(Edition, locked!);
    const { now, until } = storedOf(stored!);
    const { closed, opened } = await whatMayBeWritten(em, submission, edition, { now, until });
    if (closed) return refuse(submission.step === 'SUBMITTED' ? alreadySubmitted() : closed);
    if (submission.version !== input.expectedVersion) return refuse(savedInBetween('expectedVersion'));

    const row = draft ?? (await lockedRow(em, submission));
    const refusals = await whyNotComplete(em, { row, standard: standard!, edition, now, opened });
    if (refusals.length > 0) return refuse(...refusals);

    const frozen = freezeSubmission(row as CompleteRow);
    const content = opened === 'ALL' ? frozen : mend((await latestRevision(em, id))!.content, frozen, opened);
    const handedIn = { edition, content, hash: contentHash(content), receivedAt: now, language: desk.language, writers: writers.map(({ id }) => id) };
    const rows = await preparedTogether(em, [...handIn(key, id, handedIn), rowById(id)]);
    return done(viewOf(asHandedIn(rows.at(-1)![0] as SubmissionRow, 'DESK')));
  };
  return once(desk, 'submitCase', input, act, { first });
}
