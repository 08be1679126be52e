import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tellOfFailure } from './account-events.ts';
import { byAddress, mayTry, wasRight } from './attempts.ts';
import { mailboxOf } from './email-address.ts';
import { tryLater, wrongCredentials } from './identity-problems.ts';
import { passwordIsRight } from './password.ts';
import { Person } from './person.entity.ts';
import type { FrontDoor } from './reception.ts';
import { isSuspended } from './suspended.ts';
import { type Started, startSession } from './start-session.ts';

/** Starts a session. An unknown address and a wrong password are told apart neither by words nor by time. */
export async function signIn({ em, box, from }: FrontDoor, input: { email: string; password: string }): Promise<Outcome<Started>> {
  const email = mailboxOf(input.email);
  const attempts = [byAddress(from), { counted: 'password, by account', of: email ?? '' }] as const;
  if (!(await mayTry(em, box, ...attempts))) return refuse(tryLater());

  const person = await em.findOne(Person, { email: email ?? '' }, { disableIdentityMap: true });
  const right = await passwordIsRight(person?.passwordHash ?? null, input.password);
  const suspended = await isSuspended(em, email ?? ''); // asked for everybody, so that the time tells nothing
  if (!person || !right || suspended) {
    await tellOfFailure(em, { act: 'signInFailed', personId: person?.id ?? null, facts: { method: 'PASSWORD' } });
    return refuse(wrongCredentials());
  }

  await wasRight(em, box, ...attempts);
  return done(await startSession(em, person, 'PASSWORD'));
}
