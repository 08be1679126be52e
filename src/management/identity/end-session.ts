import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import type { Desk } from './desk.ts';
import { notFound } from './identity-problems.ts';

/** Ends one of the person's own sessions. Somebody else's is as unknown as one that does not exist. */
export async function endSession({ em, person }: Desk, { sessionId }: { sessionId: string }): Promise<Outcome<object>> {
  if (!isUuid(sessionId)) return refuse(notFound('sessionId'));
  const ended = await em.execute<unknown[]>(
    `update sessions set revoked_at = instant() where id = ? and person_id = ? and revoked_at is null and expires_at > instant() returning id`,
    [sessionId, person.id],
  );
  return ended.length > 0 ? done({}) : refuse(notFound('sessionId'));
}
