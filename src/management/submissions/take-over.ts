import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Makes a file of a draft the caller's own, while the draft names it: an editor takes it out, or puts another in its place,
 * and what nobody names any more can be discarded by whose it is only.
 */
export const takeOver = (em: EntityManager, assetId: string): Promise<unknown> =>
  em.execute('update assets set owner_id = acting_person() where id = ? and acting_person() is not null and owner_id <> acting_person()', [assetId]);
