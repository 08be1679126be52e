import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const publicOrganizationsRights: Rights = {
  'Query.organization': everyone,
  'Organization.*': everyone,
  'Country.*': everyone,
  'Query.countryPairs': everyone,
  'CountryPair.*': everyone,
};
