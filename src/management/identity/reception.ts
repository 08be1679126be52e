import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../platform/language.ts';

/** What somebody who is not signed in yet can reach of the management side: the way in. */
export interface Reception {
  /** Null on a node without the management side. */
  reception: EntityManager | null;
  language: Language;
}
