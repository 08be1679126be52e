import type { EntityManager } from '@mikro-orm/postgresql';
import type { Grant } from './desk.ts';

/**
 * Who acts is said to the database at the beginning of every transaction, and for that transaction only: MikroORM opens a
 * short one around each read of such a fork, and says it before the first statement of each longer one. The policies in
 * the migrations ask for it; where nothing is said, they let nothing through.
 */

/** A fork that sees and changes what a person may; what their roles reach only where grants count. */
export const actingAs = (em: EntityManager, personId: string, grants: readonly Grant[]): EntityManager =>
  em.fork({ session: { variables: { 'casegraph.person': personId, 'casegraph.roles': grants.length > 0 ? 'count' : 'none' } } }) as EntityManager;

/** What work that is nobody's can be for. The database holds the same list, in `house_purposes`; only migrations add to it. */
export const purposes = [
  'privacy',
  'retention',
  'uploads',
  'assignment',
  'ballots',
  'hall',
  'translation',
  'screens',
  'partners',
  'preparation',
  'releases',
] as const;
export type Purpose = (typeof purposes)[number];

/**
 * Runs work that is nobody's, and therefore sees everybody's rows. A test holds the list of those who call this; whatever
 * answers a person never does.
 */
export const asSystem = <T>(em: EntityManager, purpose: Purpose, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  work(em.fork({ session: { variables: { 'casegraph.purpose': purpose } } }) as EntityManager);
