import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type AssignReviewerPayload,
  EditionDesk,
  MutationAssignReviewerArgs,
  MutationSubmitReviewArgs,
  on,
  type ReviewAssignmentConnection,
  type SubmitReviewPayload,
  Viewer,
  ViewerReviewAssignmentArgs,
  ViewerReviewAssignmentsArgs,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import type { SubmissionsContext } from '../submissions/index.ts';
import { assignReviewer } from './assign-reviewer.ts';
import { assignmentById, type AssignmentView } from './assignment-queries.ts';
import { pageOfAssignments } from './page-of-assignments.ts';
import { readAssignment } from './read-assignment.ts';
import { reviewersOf, type ReviewerView } from './reviewer-queries.ts';
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
    const { done, refusals } = await submitReview(signedIn(signed), input);
    return { review: done, problems: problems(refusals, signed.language) };
  }
}
