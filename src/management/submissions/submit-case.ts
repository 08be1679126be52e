import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubmitCaseInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { applicationsAreOpen, Edition } from '../editions/index.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { casesOf, factsOf } from './eligibility-facts.ts';
import { judge } from './eligibility-rules.ts';
import { type CompleteRow, freezeSubmission } from './freeze-submission.ts';
import { lockOwnSubmission, viewAfterFlush } from './own-submission.ts';
import type { ReceiptKey } from './receipt-key.ts';
import { Receipt, Revision } from './revision.entity.ts';
import { alreadySubmitted, applicationsClosed, notADraft, notEligible, savedInBetween } from './submission-problems.ts';
import { picturesOf, submissionRow } from './submission-rows.ts';
import { unfinishedMaterials } from './material-rules.ts';
import { missingParts } from './submission-rules.ts';
import type { SubmissionView } from './submission-view.ts';
import { writeReceipt } from './write-receipt.ts';

/**
 * Hands a draft in. The deadline is decided by the database's clock at the end of the request's body, and compared once the
 * submission and its edition are locked: neither another save nor new dates can come between the instant and the receipt.
 */
export const submitCase = (desk: Desk, key: ReceiptKey, input: SubmitCaseInput): Promise<Outcome<SubmissionView>> =>
  once<SubmitCaseInput, SubmissionView>(desk, 'submitCase', input, async ({ em, arrivedAt }) => {
    const submission = await lockOwnSubmission(em, desk, input.submissionId);
    if (!submission) return refuse(notFound('submissionId'));
    if (submission.step === 'SUBMITTED') return refuse(alreadySubmitted());
    if (submission.step !== 'DRAFT') return refuse(notADraft());
    const edition = await em.findOneOrFail(Edition, { id: submission.editionId }, { lockMode: LockMode.PESSIMISTIC_READ });
    const now = await arrivedAt();
    if (!applicationsAreOpen(edition, now)) return refuse(applicationsClosed(edition));
    if (submission.version !== input.expectedVersion) return refuse(savedInBetween());

    const row = (await submissionRow(em, submission.id))!;
    const facts = factsOf({ ...row, pictures: picturesOf(row) }, edition, await casesOf(em, row), now);
    const failed = edition.eligibilityRules
      .map((rule) => ({ rule, finding: judge(rule, facts) }))
      .filter(({ finding }) => finding.verdict === 'FAIL')
      .map(({ rule, finding }) => notEligible(rule, finding));
    const refusals = [...missingParts(row), ...unfinishedMaterials(row), ...failed];
    if (refusals.length > 0) return refuse(...refusals);

    const content = freezeSubmission(row as CompleteRow);
    const hash = contentHash(content);
    const number = await nextNumber(em, submission.id);
    const revision = em.create(Revision, { submissionId: submission.id, number, content, contentHash: hash, createdAt: now });
    submission.step = 'SUBMITTED';
    submission.updatedAt = now;
    await em.flush();
    em.create(Receipt, { revisionId: revision.id, ...writeReceipt(key, edition.year, now, hash) });
    return done(await viewAfterFlush(em, submission.id));
  });

/** The submission is locked, so nobody else takes the same one. */
const nextNumber = async (em: EntityManager, submissionId: string): Promise<number> => (await em.count(Revision, { submissionId })) + 1;
