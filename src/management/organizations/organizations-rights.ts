import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { anOrganizer, isSignedIn, signedInPeople } from '../identity/index.ts';

const keeper: Audience = {
  name: 'keeper of the entry',
  sentence: 'Organizers; and whoever registered the entry, for as many days as a setting says and until an organizer amends or merges it.',
  gate: isSignedIn,
};

export const organizationsRights: Rights = {
  'Viewer.organizations': signedInPeople,
  'Viewer.organizations(search)': signedInPeople,
  'Viewer.organization': signedInPeople,
  'Viewer.organization(id)': signedInPeople,
  'DirectoryEntry.*': signedInPeople,
  'Mutation.registerOrganization': signedInPeople,
  'RegisterOrganizationInput.parentId': signedInPeople,
  'RegisterOrganizationPayload.*': signedInPeople,
  'Mutation.amendOrganization': keeper,
  'AmendOrganizationInput.organizationId': keeper,
  'AmendOrganizationInput.parentId': signedInPeople,
  'AmendOrganizationPayload.*': keeper,
  'Mutation.mergeOrganizations': anOrganizer,
  'MergeOrganizationsInput.duplicateId': anOrganizer,
  'MergeOrganizationsInput.keptId': anOrganizer,
  'MergeOrganizationsPayload.*': anOrganizer,
};
