import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition, signedInPeople } from '../identity/index.ts';

const untied: Audience = {
  ...organizerOfTheEdition,
  name: 'organizer of the edition, tied to no case',
  sentence: 'Whoever holds the role ORGANIZER for the edition and is tied to none of its cases. For everybody else there is no plan.',
};

const ownOrOrganizer: Audience = {
  name: 'own organization once public, or organizer tied to no case',
  sentence:
    'Organizers of the edition who are tied to none of its cases; and whoever acts for a recommender, of their own organization alone, once the honours are public.',
  gate: isSignedIn,
};

export const honoursRights: Rights = {
  'Viewer.honourFormula': signedInPeople,
  'Viewer.honourFormula(edition)': signedInPeople,
  'EditionDesk.honourFormulas': organizerOfTheEdition,
  'EditionDesk.honourLists': untied,
  'HonourList.*': untied,
  'HonourList.certificate(organizationId)': untied,
  'HonourExplanation.*': ownOrOrganizer,
  'HonourCounts.*': ownOrOrganizer,
  'CertificateAddress.*': ownOrOrganizer,
  'GET /certificates/:ticket': ownOrOrganizer,
  'Mutation.publishHonourFormula': organizerOfTheEdition,
  'PublishHonourFormulaInput.edition': organizerOfTheEdition,
  'PublishHonourFormulaPayload.*': organizerOfTheEdition,
  'Mutation.proposeHonours': untied,
  'ProposeHonoursInput.edition': untied,
  'ProposeHonoursPayload.*': untied,
  'Mutation.confirmHonours': untied,
  'ConfirmHonoursInput.listId': untied,
  'ConfirmHonoursPayload.*': untied,
};
