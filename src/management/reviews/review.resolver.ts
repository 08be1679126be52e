import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type AssignReviewerPayload,
  type ConfirmReviewPayload,
  EditionDesk,
  type LockReviewPayload,
  MutationAssignReviewerArgs,
  MutationConfirmReviewArgs,
  MutationLockReviewArgs,
  MutationReopenReviewArgs,
  MutationSaveReviewArgs,
  MutationSubmitReviewArgs,
  on,
  type ReviewAssignmentConnection,
  type ReopenReviewPayload,
  type SaveReviewPayload,
  type SubmitReviewPayload,
  Viewer,
  ViewerReviewAssignmentArgs,
  ViewerReviewAssignmentsArgs,
} from '../../generated/schema.ts';
import { problems, type Refusal } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import type { SubmissionsContext } from '../submissions/index.ts';
import { assignReviewer } from './assign-reviewer.ts';
import { assignmentById, assignmentFor, type AssignmentView } from './assignment-queries.ts';
import { confirmReview } from './confirm-review.ts';
import { lockReview } from './lock-review.ts';
import { pageOfAssignments } from './page-of-assignments.ts';
import { readAssignment } from './read-assignment.ts';
import { reviewerLoadsOf, type ReviewerLoadView } from './reviewer-loads.ts';
import { reviewersOf, type ReviewerView } from './reviewer-queries.ts';
import { reopenReview } from './reopen-review.ts';
import type { SheetView } from './review-views.ts';
import { saveReview } from './save-review.ts';
import { submitReview } from './submit-review.ts';

@Resolver(() => Viewer)
export class ViewerReviewsResolver {
  @on.Viewer.reviewAssignments()
  reviewAssignments(
    @Root() desk: Desk,
    @Args(() => ViewerReviewAssignmentsArgs) asked: ViewerReviewAssignmentsArgs,
    @Ctx() { cursorSecret }: SubmissionsContext,
  ): Promise<ReviewAssignmentConnection> {
    return pageOfAssignments(desk, cursorSecret, asked);
  }

  @on.Viewer.reviewAssignment()
  reviewAssignment(@Root() desk: Desk, @Args(() => ViewerReviewAssignmentArgs) { id }: ViewerReviewAssignmentArgs): Promise<AssignmentView | null> {
    return readAssignment(desk, id);
  }
}

@Resolver(() => EditionDesk)
export class ReviewResolver {
  @on.EditionDesk.reviewers()
  reviewers(@Root() { desk, edition }: DeskAtEdition): Promise<ReviewerView[]> {
    return reviewersOf(desk.em, edition.year);
  }

  @on.EditionDesk.reviewerLoads()
  reviewerLoads(@Root() desk: DeskAtEdition): Promise<ReviewerLoadView[]> {
    return reviewerLoadsOf(desk);
  }

  @on.Mutation.assignReviewer()
  async assignReviewer(
    @Args(() => MutationAssignReviewerArgs) { input }: MutationAssignReviewerArgs,
    @Ctx() signed: Signed,
  ): Promise<AssignReviewerPayload> {
    const desk = signedIn(signed);
    const { done, refusals } = await assignReviewer(desk, input);
    return { assignment: done && (await assignmentById(desk.em, done.assignmentId)), problems: problems(refusals, signed.language) };
  }

  @on.Mutation.submitReview()
  async submitReview(@Args(() => MutationSubmitReviewArgs) { input }: MutationSubmitReviewArgs, @Ctx() signed: Signed): Promise<SubmitReviewPayload> {
    const desk = signedIn(signed);
    const { done, refusals } = await submitReview(desk, input);
    return { review: done, conflict: await savedInBetween(desk, input.assignmentId, refusals), problems: problems(refusals, signed.language) };
  }

  @on.Mutation.saveReview()
  async saveReview(@Args(() => MutationSaveReviewArgs) { input }: MutationSaveReviewArgs, @Ctx() signed: Signed): Promise<SaveReviewPayload> {
    const desk = signedIn(signed);
    const { done, refusals } = await saveReview(desk, input);
    return { sheet: done, conflict: await savedInBetween(desk, input.assignmentId, refusals), problems: problems(refusals, signed.language) };
  }

  @on.Mutation.lockReview()
  async lockReview(@Args(() => MutationLockReviewArgs) { input }: MutationLockReviewArgs, @Ctx() signed: Signed): Promise<LockReviewPayload> {
    const { done, refusals } = await lockReview(signedIn(signed), input);
    return { review: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.confirmReview()
  async confirmReview(
    @Args(() => MutationConfirmReviewArgs) { input }: MutationConfirmReviewArgs,
    @Ctx() signed: Signed,
  ): Promise<ConfirmReviewPayload> {
    const { done, refusals } = await confirmReview(signedIn(signed), input);
    return { review: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.reopenReview()
  async reopenReview(@Args(() => MutationReopenReviewArgs) { input }: MutationReopenReviewArgs, @Ctx() signed: Signed): Promise<ReopenReviewPayload> {
    const { done, refusals } = await reopenReview(signedIn(signed), input);
    return { version: done?.version, problems: problems(refusals, signed.language) };
  }
}

/** The other side of a conflict: the sheet as somebody at another screen has left it. */
async function savedInBetween(desk: Desk, assignmentId: string, refusals: readonly Refusal[] | undefined): Promise<SheetView | null> {
  if (!refusals?.some(({ code }) => code === 'CONFLICT')) return null;
  return (await assignmentFor(desk.em, desk.person.id, assignmentId))?.sheet ?? null;
}
