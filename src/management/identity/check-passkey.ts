import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { type FrontDoor } from './reception.ts';
import { readCredential } from './read-credential.ts';
import { challengeHolds, spendChallenge } from './passkey-challenge.ts';

export const signInPurpose = 'sign in';

interface Row {
  id: string;
  person_id: string;
  credential_id: string;
  public_key: Buffer;
  counter: string;
}

/** Whose passkey has answered one of our challenges; null for whatever does not hold. A challenge is answered once. */
export async function checkPasskey({ em, box, passkeys }: FrontDoor, credential: string): Promise<{ personId: string } | null> {
  const answer = readCredential<AuthenticationResponseJSON>(credential, 'authenticatorData', 'signature');
  if (!answer) return null;
  const rows = await em.execute<Row[]>('select id, person_id, credential_id, public_key, counter from passkeys where credential_id = ?', [
    answer.response.id,
  ]);
  const row = rows[0];
  if (!row || !(await challengeHolds(em, box, signInPurpose, answer.challenge))) return null;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer.response,
    expectedChallenge: answer.challenge,
    expectedOrigin: passkeys.origins,
    expectedRPID: passkeys.rpId,
    requireUserVerification: true,
    credential: { id: row.credential_id, publicKey: new Uint8Array(row.public_key), counter: Number(row.counter) },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }));
  if (!verified || !authenticationInfo || !(await spendChallenge(em, answer.challenge))) return null;
  // a counter that has moved on meanwhile means that the same passkey exists twice
  const moved = await em.execute<unknown[]>(
    `update passkeys set counter = ?, last_used_at = instant() where id = ? and (counter < ? or counter = 0) returning id`,
    [authenticationInfo.newCounter, row.id, authenticationInfo.newCounter],
  );
  return moved.length > 0 ? { personId: row.person_id } : null;
}
