import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const screenRights: Rights = {
  'GET /screen/:year': everyone,
  'HEAD /screen/:year': everyone,
  'GET /screen/screen.js': everyone,
  'HEAD /screen/screen.js': everyone,
  'GET /screen/keep.js': everyone,
  'HEAD /screen/keep.js': everyone,
  'GET /screen/screen.css': everyone,
  'HEAD /screen/screen.css': everyone,
};
