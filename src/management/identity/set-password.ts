import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { queueMail } from '../../platform/mail/index.ts';
import { tellOfAccount, tellOfFailure } from './account-events.ts';
import { byAddress, mayTry, wasRight } from './attempts.ts';
import type { Desk } from './desk.ts';
import { endPersonalKeys, endSessions } from './end-sessions.ts';
import { linkNotGood, tryLater, wrongCurrentPassword } from './identity-problems.ts';
import { changeMail } from './link-mails.ts';
import { problemOfPassword } from './password-rules.ts';
import { hashPassword, passwordIsRight } from './password.ts';
import { Person } from './person.entity.ts';
import type { FrontDoor } from './reception.ts';
import { isSuspended } from './suspended.ts';
import { emailOfLink, useLink } from './use-link.ts';

export interface SetPassword {
  password: string;
  link?: string | null;
  currentPassword?: string | null;
}

/**
 * Sets a password for whoever proves that they may: by a link, or signed in by the password until now. Every session of the
 * person ends but the one that asks, with every key of theirs, and the person is told by mail. A password that is refused does not use the link up.
 */
export async function setPassword(door: FrontDoor, desk: Desk | null, { password, link, currentPassword }: SetPassword): Promise<Outcome<object>> {
  const { em, box, from, language } = door;
  if (!(await mayTry(em, box, byAddress(from)))) return refuse(tryLater());
  const person = link ? await holderOf(em, link) : await ownerBy(door, desk, currentPassword ?? '');
  if (!(person instanceof Person)) return refuse(person);
  const problem = problemOfPassword(password, person);
  if (problem) return refuse(problem);

  const passwordHash = await hashPassword(password);
  const set = await em.fork().transactional(async (em) => {
    if (link && (await useLink(em, link, 'SET_PASSWORD')) === null) return false;
    if (await isSuspended(em, person.email)) return false;
    await em.execute('update people set password_hash = ? where id = ?', [passwordHash, person.id]);
    await endSessions(em, person.id, desk?.session && desk.person.id === person.id ? desk.sessionId : null);
    await endPersonalKeys(em, person.id);
    await queueMail(em, box, { to: person.email, ...changeMail(language, 'password') });
    await tellOfAccount(em, {
      act: 'setPassword',
      personId: person.id,
      sessionId: desk?.session ? desk.sessionId : null,
      facts: { by: link ? 'link' : 'password' },
    });
    return true;
  });
  if (!set) return refuse(linkNotGood());
  await wasRight(em, box, byAddress(from));
  return done({});
}

/** Whom a link was sent to. It is looked at here, and used up only together with what it is for. */
async function holderOf(em: FrontDoor['em'], link: string): Promise<Person | Refusal> {
  const email = await emailOfLink(em, link, 'SET_PASSWORD');
  return (email === null ? null : await em.findOne(Person, { email }, { disableIdentityMap: true })) ?? linkNotGood();
}

async function ownerBy({ em, box }: FrontDoor, desk: Desk | null, currentPassword: string): Promise<Person | Refusal> {
  if (!desk?.session) return linkNotGood();
  const attempt = { counted: 'password, by account', of: desk.person.email } as const;
  if (!(await mayTry(em, box, attempt))) return tryLater();
  const person = await em.findOneOrFail(Person, { id: desk.person.id }, { disableIdentityMap: true });
  if (!(await passwordIsRight(person.passwordHash ?? null, currentPassword))) {
    await tellOfFailure(em, { act: 'setPasswordFailed', personId: person.id, sessionId: desk.sessionId });
    return wrongCurrentPassword();
  }
  await wasRight(em, box, attempt);
  return person;
}
