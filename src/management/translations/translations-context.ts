import type { Signed } from '../identity/index.ts';

/** What the resolvers of translations get to know of a request. */
export interface TranslationsContext extends Signed {
  /** Seals the cursors of lists. */
  cursorSecret: Buffer;
}
