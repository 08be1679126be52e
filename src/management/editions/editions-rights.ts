import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

export const editionsRights: Rights = {
  'Viewer.desk': organizerOfTheEdition,
  'Viewer.desk(edition)': organizerOfTheEdition,
  'EditionDesk.year': organizerOfTheEdition,
  'EditionDesk.calendar': organizerOfTheEdition,
  'Calendar.*': organizerOfTheEdition,
  'Mutation.rescheduleEdition': organizerOfTheEdition,
  'RescheduleEditionInput.edition': organizerOfTheEdition,
  'RescheduleEditionPayload.*': organizerOfTheEdition,
};
