import type { EntityManager } from '@mikro-orm/postgresql';
import type { CancelEmailChangeInput, RequestEmailChangeInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { queueMail } from '../../platform/mail/index.ts';
import { addressAskedForMail } from './address-mails.ts';
import { byAddress, mayTry } from './attempts.ts';
import { cameInRecently } from './came-in-recently.ts';
import type { Desk } from './desk.ts';
import { mailboxOf } from './email-address.ts';
import { noAddressAskedFor, notAnAddress, ownAddressAlready, signInAgain, tryLater } from './identity-problems.ts';
import { offerEmailChangeTask, type OfferEmailChange } from './offer-email-change.job.ts';
import { once } from './once.ts';
import type { FrontDoor } from './reception.ts';
import type { DeskInSession } from './second-factor.ts';

export interface EmailChangeView {
  email: string;
  requestedAt: string;
  expiresAt: string;
}

const minutes = 60;

/**
 * Takes a wish for another address. What the new address is to us, a job finds out: the answer, what waits here and the mail to the address
 * until now are the same for every address.
 */
export async function requestEmailChange(door: FrontDoor, desk: DeskInSession, input: RequestEmailChangeInput): Promise<Outcome<EmailChangeView>> {
  const { em, box, from, language } = door;
  const { id: personId, email: oldEmail } = desk.person;
  const email = mailboxOf(input.email);
  if (email === undefined) return refuse(notAnAddress());
  if (email === oldEmail) return refuse(ownAddressAlready());
  if (!(await cameInRecently(desk.em, desk))) return refuse(signInAgain());
  if (!(await mayTry(em, box, byAddress(from), { counted: 'address, by person', of: personId }))) return refuse(tryLater());

  return await once(desk, 'requestEmailChange', input, async ({ em }) => {
    await em.execute('delete from email_changes where person_id = ? and confirmed_at is null', [personId]);
    const [made] = await em.execute<[{ id: string }]>(
      `insert into email_changes (person_id, old_email, email, expires_at) values (?, ?, ?, instant() + ?::interval) returning id`,
      [personId, oldEmail, email, `${minutes} minutes`],
    );
    const offer: OfferEmailChange = { changeId: made.id, personId, language };
    await em.execute(`select graphile_worker.add_job(?, ?::json, max_attempts := 5)`, [offerEmailChangeTask, JSON.stringify(offer)]);
    await queueMail(em, box, { to: oldEmail, ...addressAskedForMail(language, email) });
    return done((await emailChangeOf(em, personId))!);
  });
}

/** Gives it up: the link that was sent is no longer good. */
export const cancelEmailChange = (desk: DeskInSession, input: CancelEmailChangeInput): Promise<Outcome<object>> =>
  once<CancelEmailChangeInput, object>(desk, 'cancelEmailChange', input, async ({ em }) => {
    const gone = await em.execute<unknown[]>('delete from email_changes where person_id = ? and confirmed_at is null returning id', [desk.person.id]);
    return gone.length > 0 ? done({}) : refuse(noAddressAskedFor());
  });

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What waits to be confirmed; null when nothing does. */
export async function emailChangeOf(em: EntityManager, personId: Desk['person']['id']): Promise<EmailChangeView | null> {
  const rows = await em.execute<EmailChangeView[]>(
    `select email, ${utc('requested_at')} as "requestedAt", ${utc('expires_at')} as "expiresAt" from email_changes
     where person_id = ? and confirmed_at is null and expires_at > instant()`,
    [personId],
  );
  return rows[0] ?? null;
}
