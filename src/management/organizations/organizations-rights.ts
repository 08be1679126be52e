import type { Rights } from '../../platform/rights/audience.ts';
import { signedInPeople } from '../identity/index.ts';

export const organizationsRights: Rights = {
  'Mutation.registerOrganization': signedInPeople,
  'RegisterOrganizationPayload.*': signedInPeople,
  'DirectoryEntry.*': signedInPeople,
};
