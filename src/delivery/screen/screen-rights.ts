import type { Audience, Rights } from '../../platform/rights/audience.ts';

const screens: Audience = {
  name: 'a screen that is let in',
  sentence: 'A screen with a key that is good, for the edition that the key is for. Another edition is not there for it.',
};

export const screenRights: Rights = {
  'GET /screens/manifest': screens,
  'GET /screens/sealed/:hash': screens,
  'GET /screens/live': screens,
};
