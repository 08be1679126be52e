import { tellOfAccount } from './account-events.ts';
import type { Desk } from './desk.ts';

/** Ends the session at once, on every node. */
export const signOut = ({ em, person, sessionId }: Desk): Promise<void> =>
  em.fork().transactional(async (em) => {
    const ended = await em.execute<unknown[]>(`update sessions set revoked_at = instant() where id = ? and revoked_at is null returning id`, [
      sessionId,
    ]);
    if (ended.length > 0) await tellOfAccount(em, { act: 'signOut', personId: person.id, sessionId });
  });
