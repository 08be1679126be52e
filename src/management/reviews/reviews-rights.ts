import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, leadsSomewhere, organizerOfTheEdition, assignedReviewer, themself } from '../identity/index.ts';

const reviewerOrOrganizer: Audience = {
  name: 'assigned reviewer, or organizer who assigns',
  sentence: 'The reviewer who was asked; and the organizer of the edition, in the answer to asking.',
  gate: isSignedIn,
};

const reviewerWhoHasLocked: Audience = {
  name: 'reviewer who has locked theirs',
  sentence: 'The reviewer who was asked, once their own review of the case is locked or reviews have closed.',
  gate: isSignedIn,
};

const reviewerOrCommittee: Audience = {
  name: 'reviewer, or committee of the field',
  sentence: 'The reviewer who was asked; and, without names, chairs of the field and organizers of the edition whom the case does not concern.',
  gate: isSignedIn,
};

const committee: Audience = {
  name: 'committee of the field',
  sentence: 'Chairs of the field and organizers of the edition; for nobody whom the case concerns, and for nobody who is still judging it.',
  gate: leadsSomewhere,
};

export const reviewsRights: Rights = {
  'Viewer.reviewAssignments': themself,
  'Viewer.reviewAssignment': assignedReviewer,
  'Viewer.reviewAssignment(id)': assignedReviewer,
  'EditionDesk.reviewers': organizerOfTheEdition,
  'Reviewer.*': organizerOfTheEdition,
  'EditionDesk.reviewerLoads': organizerOfTheEdition,
  'ReviewerLoad.*': organizerOfTheEdition,
  'MissingReview.*': organizerOfTheEdition,

  'ReviewAssignment.*': reviewerOrOrganizer,
  'ReviewedRevision.*': reviewerOrOrganizer,
  'ReviewedPicture.*': reviewerOrOrganizer,
  'ReviewedPicture.url(width)': reviewerOrOrganizer,
  'ReviewedFile.*': reviewerOrOrganizer,
  'ReviewedFile.posterUrl(width)': reviewerOrOrganizer,
  'Review.*': reviewerOrCommittee,
  'Score.*': reviewerOrCommittee,
  'ReviewCriterion.*': reviewerOrOrganizer,
  'ReviewedApplicant.*': reviewerOrOrganizer,
  'ReviewSheet.*': assignedReviewer,
  'OtherReview.*': reviewerWhoHasLocked,
  'ReviewAssignmentEdge.*': themself,
  'ReviewAssignmentConnection.*': themself,

  'Mutation.assignReviewer': organizerOfTheEdition,
  'AssignReviewerInput.submissionId': organizerOfTheEdition,
  'AssignReviewerInput.reviewerId': organizerOfTheEdition,
  'AssignReviewerPayload.*': organizerOfTheEdition,
  'Mutation.submitReview': assignedReviewer,
  'SubmitReviewInput.assignmentId': assignedReviewer,
  'SubmitReviewInput.revisionId': assignedReviewer,
  'SubmitReviewPayload.*': assignedReviewer,
  'Mutation.saveReview': assignedReviewer,
  'SaveReviewInput.assignmentId': assignedReviewer,
  'SaveReviewPayload.*': assignedReviewer,
  'Mutation.lockReview': assignedReviewer,
  'LockReviewInput.assignmentId': assignedReviewer,
  'LockReviewPayload.*': assignedReviewer,
  'Mutation.confirmReview': assignedReviewer,
  'ConfirmReviewInput.assignmentId': assignedReviewer,
  'ConfirmReviewInput.revisionId': assignedReviewer,
  'ConfirmReviewPayload.*': assignedReviewer,
  'Viewer.fieldTable': committee,
  'Viewer.fieldTable(edition)': committee,
  'Viewer.fieldTable(field)': committee,
  'Viewer.fieldTable(top)': committee,
  'EditionDesk.fieldTables': organizerOfTheEdition,
  'FieldTable.*': committee,
  'FieldTable.reviews(submissionId)': committee,
  'FieldFigures.*': committee,
  'CaseFigures.*': committee,
  'Agreement.*': committee,
  'Correlation.*': committee,
  'FigureInterval.*': committee,
  'RefusedFigure.*': committee,
  'Mutation.reopenReview': committee,
  'ReopenReviewInput.reviewId': committee,
  'ReopenReviewPayload.*': committee,
};
