import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { queueMail } from '../../platform/mail/index.ts';
import type { SecretBox } from '../../platform/secret-box.ts';
import { tellOfAccount } from './account-events.ts';
import { mayTry, wasRight } from './attempts.ts';
import { tryLater, wrongCode } from './identity-problems.ts';
import { changeMail } from './link-mails.ts';
import { instantOf } from './once.ts';
import { replaceRecoveryCodes } from './recovery-codes.ts';
import type { FrontDoor } from './reception.ts';
import { type DeskInSession, missingSecondFactor, noteSecondFactor } from './second-factor.ts';
import { base32, otpauthUri, stepOf } from './totp.ts';

const purpose = 'authenticator app';

/** Makes a secret for a new app. It counts for nothing until its first code is confirmed; an app in use stays as it is. */
export async function startAuthenticatorApp({ em, box }: FrontDoor, desk: DeskInSession): Promise<Outcome<{ secret: string; uri: string }>> {
  const missing = await missingSecondFactor(em, desk);
  if (missing) return refuse(missing);
  const secret = randomBytes(20);
  await em.execute(
    `insert into authenticator_apps (person_id, sealed_secret, sealed_next) values (?, null, ?)
     on conflict (person_id) do update set sealed_next = excluded.sealed_next`,
    [desk.person.id, box.seal(purpose, secret.toString('base64'))],
  );
  return done({ secret: base32(secret), uri: otpauthUri(desk.person.email, secret) });
}

/** Takes the new app into use by its first code, in the place of an earlier one, with new recovery codes. */
export async function confirmAuthenticatorApp(
  { em, box, language }: FrontDoor,
  desk: DeskInSession,
  { code }: { code: string },
): Promise<Outcome<{ recoveryCodes: string[] }>> {
  const missing = await missingSecondFactor(em, desk);
  if (missing) return refuse(missing);
  const attempt = { counted: 'code, by person', of: desk.person.id } as const;
  if (!(await mayTry(em, box, attempt))) return refuse(tryLater());
  const recoveryCodes = await em.fork().transactional(async (em) => {
    const rows = await em.execute<{ sealed_next: string | null }[]>(`select sealed_next from authenticator_apps where person_id = ? for update`, [
      desk.person.id,
    ]);
    const step = await stepIn(em, box, rows[0]?.sealed_next, code);
    if (step === undefined) return null;
    await em.execute(
      `update authenticator_apps set sealed_secret = sealed_next, sealed_next = null, confirmed_at = instant(), last_step = ? where person_id = ?`,
      [step, desk.person.id],
    );
    await noteSecondFactor(em, desk.sessionId);
    await queueMail(em, box, { to: desk.person.email, ...changeMail(language, 'appAdded') });
    const codes = await replaceRecoveryCodes(em, box, desk.person.id);
    await tellOfAccount(em, { act: 'addAuthenticatorApp', personId: desk.person.id, sessionId: desk.sessionId });
    return codes;
  });
  if (!recoveryCodes) return refuse(wrongCode());
  await wasRight(em, box, attempt);
  return done({ recoveryCodes });
}

/** Whether a code of the app in use is right. Each is taken once, and none that is older than one taken. */
export async function codeIsRight(em: EntityManager, box: SecretBox, personId: string, code: string): Promise<boolean> {
  const rows = await em.execute<{ sealed_secret: string | null }[]>(
    `select sealed_secret from authenticator_apps where person_id = ? and confirmed_at is not null`,
    [personId],
  );
  const step = await stepIn(em, box, rows[0]?.sealed_secret, code);
  if (step === undefined) return false;
  const taken = await em.execute<unknown[]>(`update authenticator_apps set last_step = ? where person_id = ? and last_step < ? returning person_id`, [
    step,
    personId,
    step,
  ]);
  return taken.length > 0;
}

export async function removeAuthenticatorApp({ em, box, language }: FrontDoor, desk: DeskInSession): Promise<Outcome<object>> {
  const missing = await missingSecondFactor(em, desk);
  if (missing) return refuse(missing);
  await em.fork().transactional(async (em) => {
    const removed = await em.execute<unknown[]>('delete from authenticator_apps where person_id = ? returning person_id', [desk.person.id]);
    if (removed.length === 0) return;
    await em.execute('delete from recovery_codes where person_id = ?', [desk.person.id]);
    await queueMail(em, box, { to: desk.person.email, ...changeMail(language, 'appRemoved') });
    await tellOfAccount(em, { act: 'removeAuthenticatorApp', personId: desk.person.id, sessionId: desk.sessionId });
  });
  return done({});
}

async function stepIn(em: EntityManager, box: SecretBox, sealed: string | null | undefined, code: string): Promise<number | undefined> {
  const secret = sealed ? box.open(purpose, sealed) : undefined;
  return secret === undefined ? undefined : stepOf(Buffer.from(secret, 'base64'), code.trim(), await instantOf(em));
}
