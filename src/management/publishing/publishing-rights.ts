import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition, stageManagerOfTheEdition } from '../identity/index.ts';

export const publishingRights: Rights = {
  'EditionDesk.releases': organizerOfTheEdition,
  'Release.*': organizerOfTheEdition,
  'ReleaseApproval.*': organizerOfTheEdition,
  'ReleaseChangeConnection.*': organizerOfTheEdition,
  'ReleaseChangeEdge.*': organizerOfTheEdition,
  'ReleaseChange.*': organizerOfTheEdition,
  'Mutation.prepareRelease': organizerOfTheEdition,
  'PrepareReleaseInput.edition': organizerOfTheEdition,
  'PrepareReleaseInput.pictureId': organizerOfTheEdition,
  'PrepareReleaseInput.videoId': organizerOfTheEdition,
  'PrepareReleaseInput.documentId': organizerOfTheEdition,
  'PictureCorrectionInput.pictureId': organizerOfTheEdition,
  'ApplicantCorrectionInput.organizationId': organizerOfTheEdition,
  'OrganizationCorrectionInput.organizationId': organizerOfTheEdition,
  'PrepareReleasePayload.*': organizerOfTheEdition,
  'Mutation.approveRelease': organizerOfTheEdition,
  'ApproveReleaseInput.releaseId': organizerOfTheEdition,
  'ApproveReleasePayload.*': organizerOfTheEdition,
  'Mutation.abortRelease': organizerOfTheEdition,
  'AbortReleaseInput.releaseId': organizerOfTheEdition,
  'AbortReleasePayload.*': organizerOfTheEdition,
  'Mutation.moveStage': stageManagerOfTheEdition,
  'MoveStageInput.edition': stageManagerOfTheEdition,
  'MoveStagePayload.*': stageManagerOfTheEdition,
};
