import type { Audience, Rights } from '../../platform/rights/audience.ts';

const bearer: Audience = {
  name: 'the person in the session that the address was given to',
  sentence:
    'Whoever was given the address with a picture that they may see, in the same session and for five minutes. For everybody else it is not there.',
};

export const mediaRights: Rights = {
  'GET /private-files/:ticket': bearer,
};
