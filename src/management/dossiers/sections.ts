import type { Section } from './section.ts';
import { ballots } from './sections/ballots.ts';
import { conflicts } from './sections/conflicts.ts';
import { decision } from './sections/decision.ts';
import { deliberation } from './sections/deliberation.ts';
import { numbers } from './sections/numbers.ts';
import { quotaMoves } from './sections/quota-moves.ts';
import { reviews } from './sections/reviews.ts';
import { revisions } from './sections/revisions.ts';
import { screening } from './sections/screening.ts';
import { signatures } from './sections/signatures.ts';

/** The parts of a dossier, in the order in which they are read. */
export const sections: readonly Section[] = [
  revisions,
  screening,
  conflicts,
  reviews,
  numbers,
  deliberation,
  ballots,
  quotaMoves,
  decision,
  signatures,
];
