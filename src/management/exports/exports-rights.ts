import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition, themself } from '../identity/index.ts';
import { atTheDesk } from '../submissions/index.ts';

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
  'Viewer.exportSubmission': atTheDesk,
  'Viewer.exportSubmission(id)': atTheDesk,
  'SubmissionExport.*': atTheDesk,
  'ExportedFile.*': atTheDesk,
  'Viewer.receipts': themself,
  'AccountReceipt.*': atTheDesk,
  'AccountReceiptEdge.*': atTheDesk,
  'AccountReceiptConnection.*': themself,
  'EditionDesk.progress': organizerOfTheEdition,
  'EditionProgress.*': organizerOfTheEdition,
  'Tally.*': organizerOfTheEdition,
};
