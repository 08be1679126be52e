import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

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
};
