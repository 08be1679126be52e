import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition, stageManagerOfTheEdition } from '../identity/index.ts';

export const publishingRights: Rights = {
  'EditionDesk.releases': organizerOfTheEdition,
  'Release.*': organizerOfTheEdition,
  'ReleaseApproval.*': organizerOfTheEdition,
  'Mutation.prepareRelease': organizerOfTheEdition,
  'PrepareReleaseInput.edition': organizerOfTheEdition,
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
