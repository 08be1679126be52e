import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tellOfFailure } from './account-events.ts';
import { byAddress, mayTry, wasRight } from './attempts.ts';
import { checkPasskey, signInPurpose } from './check-passkey.ts';
import { passkeyRefused, tryLater } from './identity-problems.ts';
import { newChallenge } from './passkey-challenge.ts';
import { Person } from './person.entity.ts';
import type { FrontDoor } from './reception.ts';
import { isSuspended } from './suspended.ts';
import { type Started, startSession } from './start-session.ts';

/** What a browser needs for asking a passkey. It names no account and no credential: the passkey says whose it is. */
export async function startPasskeySignIn({ em, box, passkeys }: FrontDoor): Promise<Outcome<{ options: string }>> {
  const challenge = new Uint8Array(await newChallenge(em, box, signInPurpose));
  const options = await generateAuthenticationOptions({ rpID: passkeys.rpId, userVerification: 'required', challenge });
  return done({ options: JSON.stringify(options) });
}

/** Starts a session with a passkey. Unlocked by its holder, it is two factors at once. */
export async function signInWithPasskey(door: FrontDoor, { credential }: { credential: string }): Promise<Outcome<Started>> {
  const { em, box, from } = door;
  if (!(await mayTry(em, box, byAddress(from)))) return refuse(tryLater());
  const holder = await checkPasskey(door, credential);
  const person = holder && (await em.findOneOrFail(Person, { id: holder.personId }));
  if (!person || (await isSuspended(em, person.email))) {
    await tellOfFailure(em, { act: 'signInFailed', personId: null, facts: { method: 'PASSKEY' } });
    return refuse(passkeyRefused());
  }
  await wasRight(em, box, byAddress(from));
  return done(await startSession(em, person, 'PASSKEY'));
}
