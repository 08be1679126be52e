import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

const untied: Audience = {
  ...organizerOfTheEdition,
  name: 'organizer whom the case does not concern',
  sentence: 'Organizers of the edition; for nobody who is tied to the case, and for nobody who still judges it. For everybody else it is not there.',
};

const bearer: Audience = {
  name: 'the organizer in the session that the address of the dossier was given to',
  sentence:
    'Whoever was given the address and would still be given it, in the same session and for five minutes; no key. For everybody else it is not there.',
};

export const dossiersRights: Rights = {
  'EditionDesk.dossier': untied,
  'EditionDesk.dossier(submissionId)': untied,
  'Dossier.*': untied,
  'DossierSection.*': untied,
  'DossierEntry.*': untied,
  'DossierFact.*': untied,
  'Dossier.address(format)': untied,
  'DossierAddress.*': untied,
  'GET /dossiers/:ticket': bearer,
};
