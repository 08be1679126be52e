import type { Audience, Rights } from '../rights/audience.ts';

const tryer: Audience = {
  name: 'whoever tries the program on their own machine',
  sentence:
    'Requests that come straight from the machine that the program runs on, never in production, and only where no mail server is configured. For everybody else it is not there.',
};

export const mailRights: Rights = { 'GET /outbox': tryer, 'GET /outbox/:id': tryer };
