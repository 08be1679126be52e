import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

const bearer: Audience = {
  name: 'the organizer in the session that the address of the table was given to',
  sentence:
    'Whoever was given the address as an organizer of the edition and still is one, in the same session and for five minutes; no key. For everybody else it is not there.',
};

export const exportsRights: Rights = {
  'EditionDesk.submissionsExport': organizerOfTheEdition,
  'EditionDesk.submissionsExport(format)': organizerOfTheEdition,
  'SubmissionsExport.*': organizerOfTheEdition,
  'ExportColumn.*': organizerOfTheEdition,
  'GET /exports/:ticket': bearer,
  'EditionDesk.progress': organizerOfTheEdition,
  'EditionProgress.*': organizerOfTheEdition,
  'Tally.*': organizerOfTheEdition,
};
