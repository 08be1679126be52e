import type { SaveReviewInput } from '../../generated/schema.ts';
import { preparedTogether } from '../../platform/database/prepared.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, once } from '../identity/index.ts';
import { ownAssignment, readOwnAssignment } from './own-assignment.ts';
import { lockedAlready, savedInBetween } from './review-problems.ts';
import { problemsOfSheet } from './review-rules.ts';
import { sheetView, type SheetView } from './review-views.ts';
import { sheet } from './write-sheet.ts';

/** Saves what a reviewer is writing, for that reviewer alone. Nothing of it counts until it is submitted. */
export const saveReview = (desk: Desk, input: SaveReviewInput): Promise<Outcome<SheetView>> =>
  once(
    desk,
    'saveReview',
    input,
    async ({ em }, ...first) => {
      const own = ownAssignment(em, first);
      if ('code' in own) return refuse(own);
      const { assignment, edition, now } = own;
      if (assignment.review?.lockedAt) return refuse(lockedAlready());
      if (input.expectedVersion !== (assignment.sheet?.version ?? 0)) return refuse(savedInBetween());
      const opinion = { scores: input.scores, comment: tidy(input.comment), commentToApplicant: tidy(input.commentToApplicant) };
      const problems = problemsOfSheet(edition.criteria, opinion);
      if (problems.length > 0) return refuse(...problems);

      const [[saved]] = await preparedTogether(em, [sheet(assignment.id, opinion, now, false)] as const);
      return done(sheetView(edition.criteria, saved!));
    },
    { first: readOwnAssignment(desk, input.assignmentId) },
  );
