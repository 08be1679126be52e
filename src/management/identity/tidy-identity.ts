import type { EntityManager } from '@mikro-orm/postgresql';

/** Removes what has had its day. None of it is looked at any more; it goes so that nothing personal is kept for nothing. */
export async function tidyIdentity(em: EntityManager): Promise<void> {
  const work = em.fork();
  await work.execute(`delete from links where expires_at < instant() - interval '1 day'`);
  await work.execute(`delete from spent_challenges where expires_at < instant()`);
  await work.execute(`delete from attempts where window_ends_at < instant()`);
  await work.execute(`delete from sent_mails where sent_at < instant() - interval '30 days'`);
  await work.execute(`delete from sessions where expires_at < instant() - interval '30 days'`);
}
