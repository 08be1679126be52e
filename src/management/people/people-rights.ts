import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { anOrganizer, organizerOfTheEdition } from '../identity/index.ts';

const organizerOfAllEditions: Audience = {
  name: 'organizer of all editions',
  sentence: 'Whoever holds the role ORGANIZER without a limit to an edition.',
  gate: anOrganizer.gate!,
};

export const peopleRights: Rights = {
  'EditionDesk.roles': organizerOfTheEdition,
  'EditionDesk.roleProposals': organizerOfTheEdition,
  'HeldRole.*': organizerOfTheEdition,
  'HeldRoleEdge.*': organizerOfTheEdition,
  'HeldRoleConnection.*': organizerOfTheEdition,
  'RoleProposal.*': organizerOfTheEdition,
  'Mutation.proposeRoleGrant': organizerOfTheEdition,
  'ProposeRoleGrantInput.edition': organizerOfTheEdition,
  'ProposeRoleGrantPayload.*': organizerOfTheEdition,
  'Mutation.confirmRoleGrant': organizerOfTheEdition,
  'ConfirmRoleGrantInput.proposalId': organizerOfTheEdition,
  'ConfirmRoleGrantPayload.*': organizerOfTheEdition,
  'Mutation.declineRoleGrant': organizerOfTheEdition,
  'DeclineRoleGrantInput.proposalId': organizerOfTheEdition,
  'DeclineRoleGrantPayload.*': organizerOfTheEdition,
  'Mutation.revokeRole': organizerOfTheEdition,
  'RevokeRoleInput.heldRoleId': organizerOfTheEdition,
  'RevokeRolePayload.*': organizerOfTheEdition,
  'EditionDesk.suspensions': organizerOfTheEdition, // empty for those of single editions
  'Suspension.*': organizerOfAllEditions,
  'Mutation.suspendPerson': organizerOfAllEditions,
  'SuspendPersonPayload.*': organizerOfAllEditions,
  'Mutation.reinstatePerson': organizerOfAllEditions,
  'ReinstatePersonInput.suspensionId': organizerOfAllEditions,
  'ReinstatePersonPayload.*': organizerOfAllEditions,
};
