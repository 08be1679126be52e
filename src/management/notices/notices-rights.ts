import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition, signedInPeople, themself } from '../identity/index.ts';

const senderOrOrganizer: Audience = {
  name: 'sender, or organizer of the edition',
  sentence: 'Whoever had the mail sent, on the thing that it is about; and the organizers of its edition.',
  gate: isSignedIn,
};

export const noticesRights: Rights = {
  'EditionDesk.notices': organizerOfTheEdition,
  'EditionDesk.notices(state)': organizerOfTheEdition,
  'Notice.*': senderOrOrganizer,
  'NoticeEdge.*': organizerOfTheEdition,
  'NoticeConnection.*': organizerOfTheEdition,
  'Viewer.mailLanguage': themself,
  'Mutation.chooseMailLanguage': signedInPeople,
  'ChooseMailLanguagePayload.*': signedInPeople,
};
