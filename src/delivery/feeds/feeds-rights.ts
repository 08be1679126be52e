import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const feedsRights: Rights = {
  'GET /feeds/:year/:locale/:file': everyone,
  'HEAD /feeds/:year/:locale/:file': everyone,
};
