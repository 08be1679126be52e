import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition, signedInPeople, themself } from '../identity/index.ts';

export const noticesRights: Rights = {
  'EditionDesk.notices': organizerOfTheEdition,
  'EditionDesk.notices(state)': organizerOfTheEdition,
  'Notice.*': organizerOfTheEdition,
  'NoticeEdge.*': organizerOfTheEdition,
  'NoticeConnection.*': organizerOfTheEdition,
  'Viewer.mailLanguage': themself,
  'Mutation.chooseMailLanguage': signedInPeople,
  'ChooseMailLanguagePayload.*': signedInPeople,
};
