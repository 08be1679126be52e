import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once, type Work } from '../identity/index.ts';
import { ownersDoThis } from './desk-problems.ts';
import { roleAt, viewAfterFlush } from './own-submission.ts';
import type { SubmissionView } from './submission-view.ts';
import { Submission } from './submission.entity.ts';

/** A submission of the caller's whose desk they change, locked until the transaction ends. */
export interface DeskWork extends Work {
  submission: Submission;
}

/** Changes who works on a submission. For its owner alone; a change that answers refusals has changed nothing. */
export const leadDesk = <Input extends { idempotencyKey: string; submissionId: string }>(
  desk: Desk,
  operation: string,
  input: Input,
  change: (work: DeskWork) => Promise<Refusal[] | undefined>,
): Promise<Outcome<SubmissionView>> =>
  once<Input, SubmissionView>(desk, operation, input, async (work) => {
    const { em } = work;
    const id = input.submissionId;
    const where = { id, ownerId: desk.person.id };
    const submission = isUuid(id) ? await em.findOne(Submission, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!submission) return refuse((await roleAt(em, desk, id)) ? ownersDoThis() : notFound('submissionId'));
    const refusals = await change({ ...work, submission });
    return refusals ? refuse(...refusals) : done(await viewAfterFlush(em, id));
  });

/** Whether somebody is at a desk now, its owner aside. */
export async function isMember(em: EntityManager, submissionId: string, personId: string): Promise<boolean> {
  if (!isUuid(personId)) return false;
  const rows = await em.execute<unknown[]>('select from submission_members where submission_id = ? and person_id = ? and left_at is null', [
    submissionId,
    personId,
  ]);
  return rows.length > 0;
}
