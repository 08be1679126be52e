import type { SaveReviewInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, once } from '../identity/index.ts';
import { ownAssignment } from './own-assignment.ts';
import { lockedAlready, savedInBetween } from './review-problems.ts';
import { problemsOfSheet } from './review-rules.ts';
import { sheetView, type SheetView } from './review-views.ts';
import { writeSheet } from './write-sheet.ts';

/** Saves what a reviewer is writing, for that reviewer alone. Nothing of it counts until it is submitted. */
export const saveReview = (desk: Desk, input: SaveReviewInput): Promise<Outcome<SheetView>> =>
  once<SaveReviewInput, SheetView>(desk, 'saveReview', input, async (work) => {
    const own = await ownAssignment(work, desk, input.assignmentId);
    if ('code' in own) return refuse(own);
    const { assignment, edition, now } = own;
    if (assignment.review?.lockedAt) return refuse(lockedAlready());
    if (input.expectedVersion !== (assignment.sheet?.version ?? 0)) return refuse(savedInBetween());
    const opinion = { scores: input.scores, comment: tidy(input.comment), commentToApplicant: tidy(input.commentToApplicant) };
    const problems = problemsOfSheet(edition.criteria, opinion);
    if (problems.length > 0) return refuse(...problems);

    return done(sheetView(edition.criteria, await writeSheet(work.em, assignment.id, opinion, now, false)));
  });
