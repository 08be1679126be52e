import { generateRegistrationOptions, type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { queueMail } from '../../platform/mail/index.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { tellOfAccount } from './account-events.ts';
import { nameHasWrongForm, notFound, passkeyRefused, tooManyPasskeys } from './identity-problems.ts';
import { changeMail } from './link-mails.ts';
import { challengeHolds, newChallenge, spendChallenge } from './passkey-challenge.ts';
import { readCredential } from './read-credential.ts';
import type { FrontDoor } from './reception.ts';
import { type DeskInSession, missingSecondFactor, noteSecondFactor } from './second-factor.ts';
import { type PasskeyView, passkeysOf } from './ways-in.ts';

const most = 20;
const by = ({ person, sessionId }: DeskInSession) => ({ personId: person.id, sessionId });
const purposeFor = ({ person, sessionId }: DeskInSession) => `add for ${person.id} in ${sessionId}`;

/** What a browser needs for making a passkey. The challenge is for this session alone. */
export async function startPasskeyRegistration({ em, box, passkeys }: FrontDoor, desk: DeskInSession): Promise<Outcome<{ options: string }>> {
  const missing = await missingSecondFactor(em, desk);
  if (missing) return refuse(missing);
  const { person } = desk;
  const known = await em.execute<{ id: string }[]>('select credential_id as id from passkeys where person_id = ?', [person.id]);
  if (known.length >= most) return refuse(tooManyPasskeys(most));
  const options = await generateRegistrationOptions({
    rpName: 'casegraph',
    rpID: passkeys.rpId,
    userID: new Uint8Array(Buffer.from(person.id.replaceAll('-', ''), 'hex')),
    userName: person.email,
    userDisplayName: person.name,
    challenge: new Uint8Array(await newChallenge(em, box, purposeFor(desk))),
    attestationType: 'none',
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return done({ options: JSON.stringify(options) });
}

/** Keeps a new passkey. The person is told by mail, and it counts for this session at once. */
export async function addPasskey(
  { em, box, passkeys, language }: FrontDoor,
  desk: DeskInSession,
  input: { credential: string; name: string },
): Promise<Outcome<PasskeyView>> {
  const name = tidy(input.name);
  if (name === '' || !isOneLine(name) || isLongerThan(name, 100)) return refuse(nameHasWrongForm());
  const missing = await missingSecondFactor(em, desk);
  if (missing) return refuse(missing);
  const answer = readCredential<RegistrationResponseJSON>(input.credential, 'attestationObject');
  if (!answer || !(await challengeHolds(em, box, purposeFor(desk), answer.challenge))) return refuse(passkeyRefused());
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: answer.response,
    expectedChallenge: answer.challenge,
    expectedOrigin: passkeys.origins,
    expectedRPID: passkeys.rpId,
    requireUserVerification: true,
  }).catch(() => ({ verified: false, registrationInfo: undefined }));
  if (!verified || !registrationInfo || !(await spendChallenge(em, answer.challenge))) return refuse(passkeyRefused());

  const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
  const added = await em.fork().transactional(async (em) => {
    const rows = await em.execute<{ id: string }[]>(
      `insert into passkeys (person_id, credential_id, public_key, counter, transports, name) values (?, ?, ?, ?, ?::jsonb, ?)
       on conflict (credential_id) do nothing returning id`,
      [desk.person.id, id, Buffer.from(publicKey), counter, JSON.stringify(transports), name],
    );
    if (!rows[0]) return undefined;
    await noteSecondFactor(em, desk.sessionId);
    await queueMail(em, box, { to: desk.person.email, ...changeMail(language, 'passkeyAdded') });
    await tellOfAccount(em, { ...by(desk), act: 'addPasskey', subject: { type: 'passkey', id: rows[0].id } });
    return rows[0].id;
  });
  const passkey = added && (await passkeysOf(desk)).find((one) => one.id === added);
  return passkey ? done(passkey) : refuse(passkeyRefused());
}

/** Removes one of the person's own passkeys. */
export async function removePasskey(
  { em, box, language }: FrontDoor,
  desk: DeskInSession,
  { passkeyId }: { passkeyId: string },
): Promise<Outcome<object>> {
  const missing = await missingSecondFactor(em, desk);
  if (missing) return refuse(missing);
  if (!isUuid(passkeyId)) return refuse(notFound('passkeyId'));
  return em.fork().transactional(async (em) => {
    const removed = await em.execute<unknown[]>('delete from passkeys where id = ? and person_id = ? returning id', [passkeyId, desk.person.id]);
    if (removed.length === 0) return refuse(notFound('passkeyId'));
    await queueMail(em, box, { to: desk.person.email, ...changeMail(language, 'passkeyRemoved') });
    await tellOfAccount(em, { ...by(desk), act: 'removePasskey', subject: { type: 'passkey', id: passkeyId } });
    return done({});
  });
}
