import { everyone, nobody, type Rights } from '../rights/audience.ts';

/** What the graph and its doors have of themselves, whatever is served through them. */
export const graphRights: Rights = {
  'Node.*': everyone,
  'PageInfo.*': everyone,
  'LocalizedString.*': everyone,
  'Problem.*': everyone,

  'GET /graphql': everyone,
  'POST /graphql': everyone,
  // a browser asks on behalf of another site's page; the answer names the sites that may
  'OPTIONS /graphql': everyone,
  'PUT /graphql': nobody,
  'PATCH /graphql': nobody,
  'DELETE /graphql': nobody,
  'HEAD /graphql': nobody,
  'GET /graphql/stream': everyone,
  'POST /graphql/stream': everyone,
  'GET /favicon.ico': everyone,
  'GET /health/live': everyone,
  'HEAD /health/live': everyone,
  'GET /health/ready': everyone,
  'HEAD /health/ready': everyone,
};
