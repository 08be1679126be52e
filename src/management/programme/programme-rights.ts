import { type Audience, everyone, type Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, stageManagerOfTheEdition } from '../identity/index.ts';

const atTheStagesDesk: Audience = {
  name: 'at the desk of the stage',
  sentence: 'Whoever holds the role STAGE_MANAGER or ORGANIZER for all editions or for the one that it is about. For everybody else it is not there.',
  gate: isSignedIn,
};

const screen: Audience = { name: 'a screen, about itself', sentence: 'A screen with a key that is good, about itself only.' };

export const programmeRights: Rights = {
  'Viewer.stageDesk': atTheStagesDesk,
  'Viewer.stageDesk(edition)': atTheStagesDesk,
  'StageDesk.*': atTheStagesDesk,
  'StageControl.*': atTheStagesDesk,
  'StageItem.*': atTheStagesDesk,
  'StageCandidate.*': atTheStagesDesk,
  'Programme.*': atTheStagesDesk,
  'ProgrammeItem.*': atTheStagesDesk,
  'Mutation.arrangeProgramme': stageManagerOfTheEdition,
  'ArrangeProgrammeInput.edition': stageManagerOfTheEdition,
  'ProgrammeItemInput.submissionId': stageManagerOfTheEdition,
  'ArrangeProgrammePayload.*': stageManagerOfTheEdition,
  'Mutation.proposeProgramme': stageManagerOfTheEdition,
  'ProposeProgrammeInput.programmeId': stageManagerOfTheEdition,
  'ProposeProgrammePayload.*': stageManagerOfTheEdition,
  'Mutation.freezeProgramme': atTheStagesDesk,
  'FreezeProgrammeInput.programmeId': atTheStagesDesk,
  'FreezeProgrammePayload.*': atTheStagesDesk,
  'Screen.*': atTheStagesDesk,
  'Mutation.pairScreen': atTheStagesDesk,
  'PairScreenInput.edition': atTheStagesDesk,
  'PairScreenPayload.*': atTheStagesDesk,
  'Mutation.revokeScreen': atTheStagesDesk,
  'RevokeScreenInput.screenId': atTheStagesDesk,
  'RevokeScreenPayload.*': atTheStagesDesk,
  'POST /screens/pairings': everyone, // a code opens nothing: somebody at the desk of the stage has to type it
  'POST /screens/heartbeat': screen,
};
