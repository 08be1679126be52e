import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const searchRights: Rights = {
  'Query.searchCases': everyone,
  'CaseSearchConnection.*': everyone,
  'CaseSearchEdge.*': everyone,
  'SearchHighlight.*': everyone,
  'SearchedStretch.*': everyone,
  'SearchFacets.*': everyone,
  'SearchFacetValue.*': everyone,
};
