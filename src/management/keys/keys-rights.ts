import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition, signedInPeople, themself } from '../identity/index.ts';

const keeper: Audience = {
  name: 'keeper of the key',
  sentence:
    'For a personal key the person whose it is; for keys of partners and screens the organizers of the editions that it reaches; for a partner’s its contacts as well.',
  gate: isSignedIn,
};

export const keysRights: Rights = {
  'Viewer.keys': themself,
  'EditionDesk.keys': organizerOfTheEdition,
  'AccessKey.*': keeper,
  'Mutation.issueKey': signedInPeople, // a personal key; those of partners and screens are for organizers,
  'IssueKeyInput.editions': organizerOfTheEdition,
  'IssueKeyPayload.*': signedInPeople,
  'Mutation.rotateKey': keeper,
  'RotateKeyInput.keyId': keeper,
  'RotateKeyPayload.*': keeper,
  'Mutation.revokeKey': keeper,
  'RevokeKeyInput.keyId': keeper,
  'RevokeKeyPayload.*': keeper,
};
