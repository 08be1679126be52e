import type { Signed } from '../identity/index.ts';
import type { Machine } from './machine/machine.ts';

/** What translates here besides people. */
export interface MachineAtHand {
  /** Null where none is set up. */
  machine: Machine | null;
  /** How often a case is tried before it is given up. */
  tries: number;
}

/** What the resolvers of translations get to know of a request. */
export interface TranslationsContext extends Signed {
  /** Seals the cursors of lists. */
  cursorSecret: Buffer;
  translation: MachineAtHand;
}
