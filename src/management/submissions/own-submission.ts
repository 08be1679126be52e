import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Desk } from '../identity/index.ts';
import { Submission } from './submission.entity.ts';
import { submissionRow } from './submission-rows.ts';
import { type SubmissionView, viewOf } from './submission-view.ts';

/** The caller's own submission, locked until the transaction ends; null for an unknown one and for somebody else's alike. */
export async function lockOwnSubmission(em: EntityManager, desk: Desk, id: string): Promise<Submission | null> {
  if (!isUuid(id)) return null;
  return await em.findOne(Submission, { id, ownerId: desk.person.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export async function isOwnSubmission(em: EntityManager, desk: Desk, id: string): Promise<boolean> {
  return isUuid(id) && (await em.count(Submission, { id, ownerId: desk.person.id })) === 1;
}

/** Writes what has been changed so far, and reads the submission as it is then. */
export async function viewAfterFlush(em: EntityManager, id: string): Promise<SubmissionView> {
  await em.flush();
  return viewOf((await submissionRow(em, id))!);
}
