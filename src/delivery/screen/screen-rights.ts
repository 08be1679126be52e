import { type Audience, everyone, type Rights } from '../../platform/rights/audience.ts';

const screens: Audience = {
  name: 'a screen that is let in',
  sentence: 'A screen with a key that is good, for the edition that the key is for. Another edition is not there for it.',
};

export const screenRights: Rights = {
  'GET /screen/:year': everyone,
  'HEAD /screen/:year': everyone,
  'GET /screen/screen.js': everyone,
  'HEAD /screen/screen.js': everyone,
  'GET /screen/keep.js': everyone,
  'HEAD /screen/keep.js': everyone,
  'GET /screen/screen.css': everyone,
  'HEAD /screen/screen.css': everyone,
  'GET /screens/manifest': screens,
  'GET /screens/sealed/:hash': screens,
  'GET /screens/live': screens,
};
