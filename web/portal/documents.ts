import type * as asked from '../../src/generated/web/graphql.ts';

/** The consumers' documents that the portal's pages ask, as `schema/operations/portal.graphql` and `portal-pages.graphql` say them; they are named by hash. */
export interface Documents {
  PortalCasePage: [asked.PortalCasePageQueryVariables, asked.PortalCasePageQuery];
  PortalCases: [asked.PortalCasesQueryVariables, asked.PortalCasesQuery];
  PortalCertificate: [asked.PortalCertificateQueryVariables, asked.PortalCertificateQuery];
  PortalCountryPairs: [asked.PortalCountryPairsQueryVariables, asked.PortalCountryPairsQuery];
  PortalEdition: [asked.PortalEditionQueryVariables, asked.PortalEditionQuery];
  PortalEditions: [asked.PortalEditionsQueryVariables, asked.PortalEditionsQuery];
  PortalOrganization: [asked.PortalOrganizationQueryVariables, asked.PortalOrganizationQuery];
  PortalSearch: [asked.PortalSearchQueryVariables, asked.PortalSearchQuery];
  PortalSitemap: [asked.PortalSitemapQueryVariables, asked.PortalSitemapQuery];
}

export type Ask = <Name extends keyof Documents>(operation: Name, variables: Documents[Name][0]) => Promise<Documents[Name][1]>;
