import type { EntityManager } from '@mikro-orm/postgresql';
import type { Desk } from './desk.ts';

/** So long a sign-in or a second factor shows that it is still the person themself: a browser left open is not enough. */
export const recentMinutes = 30;

/** Whether the session began, or has shown a second factor, a short time ago. Who has a second factor has to have shown it. */
export async function cameInRecently(em: EntityManager, { person, sessionId, session }: Desk): Promise<boolean> {
  if (!session) return false;
  const rows = await em.execute<{ open: boolean }[]>(
    `select greatest(created_at, second_factor_at) > instant() - interval '${recentMinutes} minutes' and (second_factor_at is not null or not (
       exists (select from passkeys where person_id = ?) or exists (select from authenticator_apps where person_id = ? and confirmed_at is not null)
     )) as open from sessions where id = ?`,
    [person.id, person.id, sessionId],
  );
  return rows[0]?.open ?? false;
}
