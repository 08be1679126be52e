import type { EntityManager } from '@mikro-orm/postgresql';
import { spokenFault } from '../../platform/graph/faults.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import type { Desk } from './desk.ts';
import { secondFactorRequired } from './identity-problems.ts';

/** A desk with a session behind it. A key is no session: it never changes what a person signs in with. */
export type DeskInSession = Desk & { session: NonNullable<Desk['session']> };

export function inSession(desk: Desk): DeskInSession {
  if (desk.session) return desk as DeskInSession;
  throw spokenFault('UNAUTHENTICATED', desk.language);
}

/**
 * Who has a second factor changes their ways in only after showing it: a stolen password is not enough to add one's own.
 * The first factor of an account is taken from whoever is signed in, and its owner is told by mail.
 */
export async function missingSecondFactor(em: EntityManager, { person, sessionId }: Desk): Promise<Refusal | undefined> {
  const rows = await em.execute<{ open: boolean }[]>(
    `select s.second_factor_at is not null or not (
       exists (select 1 from passkeys where person_id = ?) or exists (select 1 from authenticator_apps where person_id = ? and confirmed_at is not null)
     ) as open from sessions s where s.id = ?`,
    [person.id, person.id, sessionId],
  );
  return rows[0]?.open ? undefined : secondFactorRequired();
}

/** Notes that the session has shown a second factor. From its next request on, the person's roles count in it. */
export const noteSecondFactor = (em: EntityManager, sessionId: string): Promise<unknown> =>
  em.execute(`update sessions set second_factor_at = instant() where id = ? and revoked_at is null`, [sessionId]);
