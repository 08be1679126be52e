import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../platform/language.ts';
import { queueMail } from '../../platform/mail/index.ts';
import type { SecretBox } from '../../platform/secret-box.ts';
import { actingAs } from './acting.ts';
import { addressTakenMail, confirmAddressMail } from './address-mails.ts';
import { mayTry } from './attempts.ts';
import { Person } from './person.entity.ts';
import { newLinkToken, tokenHash } from './session-token.ts';
import { isSuspended } from './suspended.ts';

export const offerEmailChangeTask = 'offer_email_change';

/** Which change; its address stands in the change itself, and goes with it. */
export interface OfferEmailChange {
  changeId: string;
  personId: string;
  language: Language;
}

interface ChangeOffice {
  em: EntityManager;
  box: SecretBox;
  deskUrl: string;
}

/**
 * Writes to the new address: a link, or that it has an account already. Only whoever reads mail there learns which. A mail box gets a few within
 * a quarter of an hour, whoever asks.
 */
export async function offerEmailChangeJob({ em, box, deskUrl }: ChangeOffice, payload: unknown): Promise<void> {
  const { changeId, personId, language } = payload as OfferEmailChange;
  const own = actingAs(em, personId, []);
  const waiting = `select email from email_changes where id = ? and confirmed_at is null and token_hash is null and expires_at > instant()`;
  const [wish] = await own.execute<{ email: string }[]>(waiting, [changeId]);
  if (!wish || !(await mayTry(em.fork(), box, { counted: 'link, by account', of: wish.email }))) return;

  await own.transactional(async (em) => {
    const [change] = await em.execute<{ email: string }[]>(`${waiting} for update`, [changeId]);
    if (!change || (await isSuspended(em, change.email))) return;
    const { email } = change;
    if ((await em.count(Person, { email })) > 0) return await queueMail(em, box, { to: email, ...addressTakenMail(language) });
    const token = newLinkToken();
    await em.execute('update email_changes set token_hash = ? where id = ?', [tokenHash(token), changeId]);
    await queueMail(em, box, { to: email, ...confirmAddressMail(language, `${deskUrl}/account/address#link=${token}`) });
  });
}
