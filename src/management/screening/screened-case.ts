import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScreeningOutcome } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { Edition, problemsOfReason } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once, type Work } from '../identity/index.ts';
import { anotherRevision, decidedMeanwhile, outForCorrection, ownCase, sameOutcome, takenBack } from './screening-problems.ts';
import { type CaseInScreening, caseInScreening, screeningViews } from './screening-queries.ts';
import { mayBecome } from './screening-rules.ts';
import type { ScreeningCaseView } from './screening-view.ts';

interface ScreeningInput {
  idempotencyKey: string;
  submissionId: string;
  revision: number;
  expectedVersion?: number | null;
  reason: string;
}

/** A case that may be screened now, locked until the transaction ends. */
interface ScreeningWork extends Work {
  edition: Edition;
  case: CaseInScreening;
  now: Date;
  /** Without blanks around it. */
  reason: string;
}

/**
 * Acts on a case of an edition that the caller organizes, on the revision and on what was decided on it, as they looked at them. Another edition's, a draft
 * and what does not exist are the same to them.
 *
 * @param act what it refuses rolls back what it did
 */
export async function screen<Input extends ScreeningInput>(
  desk: Desk,
  operation: string,
  input: Input,
  act: (work: ScreeningWork) => Promise<Refusal[]>,
): Promise<Outcome<ScreeningCaseView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  if (!isUuid(input.submissionId)) return refuse(notFound('submissionId'));
  const reason = tidy(input.reason);
  return await once<Input, ScreeningCaseView>(desk, operation, input, async (work) => {
    const { em } = work;
    const edition = await lockCase(em, input.submissionId);
    if (!edition || !holds(desk, 'ORGANIZER', { editionYear: edition.year })) return refuse(notFound('submissionId'));
    const now = await work.instant();
    const found = await caseInScreening(em, edition, input.submissionId);
    if (!found) return refuse(takenBack());
    if (found.isTheirs) return refuse(ownCase());
    if (found.revision !== input.revision) return refuse(anotherRevision(found.revision));
    if ((input.expectedVersion ?? found.version) !== found.version) return refuse(decidedMeanwhile());
    if (found.state === 'RETURNED') return refuse(outForCorrection());
    const refusals = [...problemsOfReason(reason), ...(await act({ ...work, edition, case: found, now, reason }))];
    if (refusals.length > 0) return refuse(...refusals);
    const after = await caseInScreening(em, edition, found.id);
    const [view] = await screeningViews(em, edition, [after!]);
    return done(view!);
  });
}

/** Writes how a revision came out, behind what was thought of it before. */
export async function decide({ em, case: decided, now, reason }: ScreeningWork, desk: Desk, outcome: ScreeningOutcome): Promise<Refusal[]> {
  if (!mayBecome(decided.state, outcome)) return [sameOutcome()];
  if (problemsOfReason(reason).length > 0) return []; // refused for that
  await em.execute(
    `insert into screenings (revision_id, number, outcome, reason, screened_by, screened_at)
     select ?::uuid, 1 + count(*), ?, ?, ?::uuid, ?::timestamptz from screenings where revision_id = ?`,
    [decided.revisionId, outcome, reason, desk.person.id, now.toISOString(), decided.revisionId],
  );
  return [];
}

/** Locks the case, so that two who screen at once come one after the other. Null for a draft: it has no revision. */
async function lockCase(em: EntityManager, id: string): Promise<Edition | null> {
  const [locked] = await em.execute<{ edition_id: string }[]>(
    'select s.edition_id from submissions s where s.id = ? and exists (select from revisions r where r.submission_id = s.id) for update of s',
    [id],
  );
  return locked ? await em.findOne(Edition, { id: locked.edition_id }, { lockMode: LockMode.PESSIMISTIC_READ }) : null;
}
