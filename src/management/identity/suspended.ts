import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether an address is suspended, with or without an account. Nobody outside is told: it is refused like one that is unknown. */
export async function isSuspended(em: EntityManager, email: string): Promise<boolean> {
  const [row] = await em.execute<[{ suspended: boolean }]>('select is_suspended(?) as suspended', [email]);
  return row.suspended;
}
