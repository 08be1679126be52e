import type { ConfirmEmailChangeInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { queueMail } from '../../platform/mail/index.ts';
import { tellOfFailure } from './account-events.ts';
import { addressChangedMail } from './address-mails.ts';
import { byAddress, mayTry, wasRight } from './attempts.ts';
import type { Desk } from './desk.ts';
import { endPersonalKeys, endSessions } from './end-sessions.ts';
import { addressHasAccount, linkNotGood, tryLater } from './identity-problems.ts';
import { once } from './once.ts';
import { Person } from './person.entity.ts';
import type { FrontDoor } from './reception.ts';
import { type DeskInSession, missingSecondFactor } from './second-factor.ts';
import { tokenHash } from './session-token.ts';
import { isSuspended } from './suspended.ts';

/**
 * Changes the address that a person signs in with. The link alone does nothing: it takes whoever asked for it, signed in, so that an address
 * with a slip in it hands the account to nobody. Every other session and every key of the person end, as with a new password, and so do links
 * that are on their way to the address until now: it is no longer theirs.
 */
export async function confirmEmailChange(door: FrontDoor, desk: DeskInSession, input: ConfirmEmailChangeInput): Promise<Outcome<Desk['person']>> {
  const { em, box, from, language } = door;
  if (!(await mayTry(em, box, byAddress(from)))) return refuse(tryLater());
  const missing = await missingSecondFactor(desk.em, desk);
  if (missing) return refuse(missing);

  const { id: personId } = desk.person;
  const confirmed = await once<ConfirmEmailChangeInput, Desk['person']>(desk, 'confirmEmailChange', input, async ({ em }) => {
    const [change] = await em.execute<{ old_email: string; email: string }[]>(
      `update email_changes set confirmed_at = now.at from (select instant() as at) now
       where person_id = ? and token_hash = ? and confirmed_at is null and expires_at > now.at returning old_email, email`,
      [personId, tokenHash(input.link)],
    );
    if (!change || (await isSuspended(em, change.email))) return refuse(linkNotGood());
    if ((await em.count(Person, { email: change.email })) > 0) return refuse(addressHasAccount());
    await em.execute('update people set email = ? where id = ?', [change.email, personId]);
    await em.execute('update links set used_at = instant() where email = ? and used_at is null', [change.old_email]);
    await endSessions(em, personId, desk.sessionId);
    await endPersonalKeys(em, personId);
    await queueMail(em, box, { to: change.old_email, ...addressChangedMail(language, change.email) });
    return done({ ...desk.person, email: change.email });
  }).catch((error: unknown): Outcome<Desk['person']> => {
    // somebody opened an account with it at this very moment
    if ((error as { constraint?: string }).constraint === 'people_email_key') return refuse(addressHasAccount());
    throw error;
  });
  if (confirmed.done) await wasRight(em, box, byAddress(from));
  else await tellOfFailure(em, { act: 'confirmEmailChangeFailed', personId, sessionId: desk.sessionId });
  return confirmed;
}
