import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const filesRights: Rights = {
  'GET /files/:name': everyone,
  'HEAD /files/:name': everyone,
};
