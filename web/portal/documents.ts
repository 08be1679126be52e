import type {
  PortalCaseQuery,
  PortalCaseQueryVariables,
  PortalEditionsQuery,
  PortalEditionsQueryVariables,
} from '../../src/generated/web/graphql.ts';

/** The consumers' documents that the portal's pages ask, as `schema/operations/portal.graphql` says them; they are named by hash. */
export interface Documents {
  PortalCase: [PortalCaseQueryVariables, PortalCaseQuery];
  PortalEditions: [PortalEditionsQueryVariables, PortalEditionsQuery];
}

export type Ask = <Name extends keyof Documents>(operation: Name, variables: Documents[Name][0]) => Promise<Documents[Name][1]>;
