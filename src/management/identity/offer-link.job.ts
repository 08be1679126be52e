import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../platform/language.ts';
import { queueMail } from '../../platform/mail/index.ts';
import type { SecretBox } from '../../platform/secret-box.ts';
import { mayTry } from './attempts.ts';
import { mailboxOf } from './email-address.ts';
import { passwordMail, signInMail } from './link-mails.ts';
import { Person } from './person.entity.ts';
import { isSuspended } from './suspended.ts';
import { newLinkToken, tokenHash } from './session-token.ts';

export const offerLinkTask = 'offer_link';

/** What a visitor asked for; it waits sealed in the table of jobs. */
export interface OfferLink {
  purpose: 'SIGN_IN' | 'SET_PASSWORD';
  email: string;
  language: Language;
}

export interface LinkOffice {
  em: EntityManager;
  box: SecretBox;
  /** The page that takes links; the token stands behind its `#`, where no server and no log sees it. */
  signInUrl: string;
}

const linkMinutes = { SIGN_IN: 15, SET_PASSWORD: 15, FROM_PROVIDER: 2 } as const;

/**
 * Has a link sent, if it comes to that: to any address for signing in, since that is how accounts begin; for a password
 * only where there is an account. A mail box gets a few within a quarter of an hour, whoever asks.
 */
export async function offerLinkJob({ em, box, signInUrl }: LinkOffice, payload: unknown): Promise<void> {
  const opened = box.open(offerLinkTask, (payload as { sealed: string }).sealed);
  if (opened === undefined) throw new Error('a wish for a link cannot be opened: it was sealed with another key than this node has in DATA_DIR');
  const { purpose, email: asked, language } = JSON.parse(opened) as OfferLink;
  const to = mailboxOf(asked);
  if (to === undefined || !(await mayTry(em.fork(), box, { counted: 'link, by account', of: to }))) return;

  await em.fork().transactional(async (em) => {
    if (await isSuspended(em, to)) return;
    if (purpose === 'SET_PASSWORD' && (await em.count(Person, { email: to })) === 0) return;
    const token = await makeLink(em, purpose, to);
    const words = purpose === 'SIGN_IN' ? signInMail : passwordMail;
    await queueMail(em, box, { to, ...words(language, linkTo(signInUrl, purpose, token)) });
  });
}

/** Whose wish for a link waits; undefined where it was sealed with another key. */
export function addressOfWish(box: SecretBox, payload: unknown): string | undefined {
  const opened = box.open(offerLinkTask, (payload as { sealed: string }).sealed);
  return opened === undefined ? undefined : mailboxOf((JSON.parse(opened) as OfferLink).email);
}

/** Makes a link; only its hash is kept. */
export async function makeLink(em: EntityManager, purpose: keyof typeof linkMinutes, email: string): Promise<string> {
  const token = newLinkToken();
  await em.execute(`insert into links (token_hash, purpose, email, expires_at) values (?, ?, ?, instant() + ?::interval)`, [
    tokenHash(token),
    purpose,
    email,
    `${linkMinutes[purpose]} minutes`,
  ]);
  return token;
}

export const linkTo = (signInUrl: string, purpose: keyof typeof linkMinutes, token: string): string =>
  `${signInUrl}#${purpose === 'SET_PASSWORD' ? 'for=password&' : ''}link=${token}`;
