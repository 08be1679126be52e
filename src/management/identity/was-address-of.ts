import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether an address is a person's, or was theirs a short time ago: two people who agree are two, whatever they are called by now. */
export async function wasAddressOf(em: EntityManager, personId: string, address: string): Promise<boolean> {
  const [row] = await em.execute<[{ was: boolean }]>('select was_address_of(?, ?) as was', [personId, address]);
  return row.was;
}
