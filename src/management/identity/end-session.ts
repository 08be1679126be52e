import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tellOfAccount } from './account-events.ts';
import type { Desk } from './desk.ts';
import { notFound } from './identity-problems.ts';

/** Ends one of the person's own sessions. Somebody else's is as unknown as one that does not exist. */
export async function endSession(desk: Desk, { sessionId }: { sessionId: string }): Promise<Outcome<object>> {
  if (!isUuid(sessionId)) return refuse(notFound('sessionId'));
  return desk.em.fork().transactional(async (em) => {
    const ended = await em.execute<unknown[]>(
      `update sessions set revoked_at = instant() where id = ? and person_id = ? and revoked_at is null and expires_at > instant() returning id`,
      [sessionId, desk.person.id],
    );
    if (ended.length === 0) return refuse(notFound('sessionId'));
    await tellOfAccount(em, { act: 'endSession', personId: desk.person.id, sessionId: desk.sessionId, subject: { type: 'session', id: sessionId } });
    return done({});
  });
}
