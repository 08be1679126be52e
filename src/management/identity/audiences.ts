import type { Role } from '../../generated/schema.ts';
import type { Audience, Gate } from '../../platform/rights/audience.ts';
import { type Signed, signedIn } from './desk.ts';
import { notAllowed } from './identity-problems.ts';

/** Lets in whoever is signed in; what they may see of it, the object decides. */
export const isSignedIn: Gate = { asks: 'is signed in', refusal: (asker: Signed) => void signedIn(asker) };

/** Lets in whoever holds a role for any edition; whether it is this edition, the object decides. */
const holdsSomewhere = (role: Role): Gate => ({
  asks: `holds ${role} for some edition`,
  refusal: (asker: Signed) => (signedIn(asker).grants.some((grant) => grant.role === role) ? undefined : notAllowed()),
});

/** Lets in whoever runs some edition or leads some field; whether it is this one, the object decides. */
export const leadsSomewhere: Gate = {
  asks: 'holds ORGANIZER or CHAIR for some edition',
  refusal: (asker: Signed) => (signedIn(asker).grants.some(({ role }) => role === 'ORGANIZER' || role === 'CHAIR') ? undefined : notAllowed()),
};

export const signedInPeople: Audience = { name: 'signed in', sentence: 'Anybody with an account who is signed in.', gate: isSignedIn };

export const themself: Audience = { name: 'the person themself', sentence: 'The signed-in person, about themself only.', gate: isSignedIn };

export const anOrganizer: Audience = {
  name: 'organizer',
  sentence: 'Whoever holds the role ORGANIZER for any edition: what all editions share.',
  gate: holdsSomewhere('ORGANIZER'),
};

export const organizerOfTheEdition: Audience = {
  name: 'organizer of the edition',
  sentence: 'Whoever holds the role ORGANIZER for all editions or for the one that it is about. For everybody else it is not there.',
  gate: holdsSomewhere('ORGANIZER'),
};

export const stageManagerOfTheEdition: Audience = {
  name: 'stage manager of the edition',
  sentence: 'Whoever holds the role STAGE_MANAGER for all editions or for the one that it is about.',
  gate: holdsSomewhere('STAGE_MANAGER'),
};

export const assignedReviewer: Audience = {
  name: 'assigned reviewer',
  sentence:
    'Whoever was asked for exactly this review, as long as they hold the role REVIEWER for its edition and field. For everybody else it is not there.',
  gate: holdsSomewhere('REVIEWER'),
};
