import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, notAllowed, type Signed, signedIn } from '../identity/index.ts';

const inTheHall: Audience = {
  name: 'stage manager or organizer of the edition',
  sentence: 'Whoever holds the role STAGE_MANAGER or ORGANIZER for all editions or for the one that it is about. For everybody else it is not there.',
  gate: {
    asks: 'holds STAGE_MANAGER or ORGANIZER for some edition',
    refusal: (asker: Signed) =>
      signedIn(asker).grants.some(({ role }) => role === 'STAGE_MANAGER' || role === 'ORGANIZER') ? undefined : notAllowed(),
  },
};

export const hallRights: Rights = {
  'Viewer.hallMessages': { ...inTheHall, gate: isSignedIn }, // an empty list for everybody else
  'Viewer.hallMessages(edition)': { ...inTheHall, gate: isSignedIn },
  'HallMessage.*': inTheHall,
  'Mutation.proposeHallMessage': inTheHall,
  'ProposeHallMessageInput.edition': inTheHall,
  'ProposeHallMessagePayload.*': inTheHall,
  'Mutation.confirmHallMessage': inTheHall,
  'ConfirmHallMessageInput.hallMessageId': inTheHall,
  'ConfirmHallMessagePayload.*': inTheHall,
  'Mutation.removeHallMessage': inTheHall,
  'RemoveHallMessageInput.hallMessageId': inTheHall,
  'RemoveHallMessagePayload.*': inTheHall,
};
