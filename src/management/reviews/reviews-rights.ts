import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition, assignedReviewer, themself } from '../identity/index.ts';

const reviewerOrOrganizer: Audience = {
  name: 'assigned reviewer, or organizer who assigns',
  sentence: 'The reviewer who was asked; and the organizer of the edition, in the answer to asking.',
  gate: isSignedIn,
};

export const reviewsRights: Rights = {
  'Viewer.reviewAssignments': themself,
  'Viewer.reviewAssignment': assignedReviewer,
  'Viewer.reviewAssignment(id)': assignedReviewer,
  'EditionDesk.reviewers': organizerOfTheEdition,
  'Reviewer.*': organizerOfTheEdition,

  'ReviewAssignment.*': reviewerOrOrganizer,
  'ReviewedRevision.*': reviewerOrOrganizer,
  'ReviewedPicture.*': reviewerOrOrganizer,
  'ReviewedPicture.url(width)': reviewerOrOrganizer,
  'Review.*': reviewerOrOrganizer,
  'Score.*': reviewerOrOrganizer,
  'ReviewAssignmentEdge.*': themself,
  'ReviewAssignmentConnection.*': themself,

  'Mutation.assignReviewer': organizerOfTheEdition,
  'AssignReviewerInput.submissionId': organizerOfTheEdition,
  'AssignReviewerInput.reviewerId': organizerOfTheEdition,
  'AssignReviewerPayload.*': organizerOfTheEdition,
  'Mutation.submitReview': assignedReviewer,
  'SubmitReviewInput.assignmentId': assignedReviewer,
  'SubmitReviewPayload.*': assignedReviewer,
};
