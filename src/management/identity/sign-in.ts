import type { EntityManager } from '@mikro-orm/postgresql';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { wrongCredentials } from './identity-problems.ts';
import { instantOf } from './once.ts';
import { passwordIsRight } from './password.ts';
import { Person } from './person.entity.ts';
import { newToken, tokenHash } from './session-token.ts';
import { Session } from './session.entity.ts';

const sessionHours = 12;

/** Starts a session. An unknown address and a wrong password are told apart neither by words nor by time. */
export async function signIn(
  em: EntityManager,
  input: { email: string; password: string },
): Promise<Outcome<{ token: string; expiresAt: Date; person: Person }>> {
  const email = input.email.trim().toLowerCase();
  const person = email.length <= 254 ? await em.findOne(Person, { email }) : null;
  const right = await passwordIsRight(person?.passwordHash ?? null, input.password.slice(0, 1000));
  if (!person || !right) return refuse(wrongCredentials());

  const token = newToken();
  const expiresAt = new Date((await instantOf(em)).getTime() + sessionHours * 3_600_000);
  await em.insert(Session, { tokenHash: tokenHash(token), personId: person.id, expiresAt });
  return done({ token, expiresAt, person });
}
