import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition, stageManagerOfTheEdition } from '../identity/index.ts';

const bearer: Audience = {
  name: 'the organizer in the session that the address of the archive was given to',
  sentence:
    'Whoever was given the address as an organizer of the edition and still is one, in the same session and for five minutes; no key. For everybody else it is not there.',
};

export const publishingRights: Rights = {
  'EditionDesk.archive': organizerOfTheEdition,
  'EditionArchive.*': organizerOfTheEdition,
  'GET /archives/:ticket': bearer,
  'GET /preview/:release/:locale': organizerOfTheEdition,
  'GET /preview/:release/:locale/*': organizerOfTheEdition,
  'GET /preview/:release/files/:hash': organizerOfTheEdition,
  'EditionDesk.releases': organizerOfTheEdition,
  'Viewer.releases': { ...organizerOfTheEdition, gate: isSignedIn }, // an empty list for everybody else
  'Viewer.releases(edition)': { ...organizerOfTheEdition, gate: isSignedIn },
  'Viewer.release': { ...organizerOfTheEdition, gate: isSignedIn },
  'Viewer.release(id)': { ...organizerOfTheEdition, gate: isSignedIn },
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
  'VideoCorrectionInput.videoId': organizerOfTheEdition,
  'DocumentCorrectionInput.documentId': organizerOfTheEdition,
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
