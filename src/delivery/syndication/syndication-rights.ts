import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const syndicationRights: Rights = {
  'Query.changes': everyone,
  'Change.*': everyone,
  'CaseChanged.*': everyone,
  'CaseRemoved.*': everyone,
  'ChangePage.*': everyone,
};
