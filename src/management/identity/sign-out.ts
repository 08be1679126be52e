import type { Desk } from './desk.ts';

/** Ends the session at once, on every node. */
export async function signOut(desk: Desk): Promise<void> {
  await desk.em.execute('update sessions set revoked_at = instant() where id = ? and revoked_at is null', [desk.sessionId]);
}
