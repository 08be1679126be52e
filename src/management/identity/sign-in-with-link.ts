import type { EntityManager } from '@mikro-orm/postgresql';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { tellOfFailure } from './account-events.ts';
import { byAddress, mayTry, wasRight } from './attempts.ts';
import { linkNotGood, nameHasWrongForm, tryLater } from './identity-problems.ts';
import { Person } from './person.entity.ts';
import type { FrontDoor } from './reception.ts';
import { type Started, startSession } from './start-session.ts';
import { isSuspended } from './suspended.ts';
import { useLink } from './use-link.ts';

/** Starts a session with a link, which is used up by it. Who holds the link has the mail box: the first one opens an account. */
export async function signInWithLink({ em, box, from }: FrontDoor, input: { link: string; name?: string | null }): Promise<Outcome<Started>> {
  if (!(await mayTry(em, box, byAddress(from)))) return refuse(tryLater());
  const name = tidy(input.name ?? '');
  if (!isOneLine(name) || isLongerThan(name, 200)) return refuse(nameHasWrongForm());

  const started = await em.fork().transactional(async (em) => {
    const link = await useLink(em, input.link, 'SIGN_IN', 'FROM_PROVIDER');
    if (!link || (await isSuspended(em, link.email))) return null;
    const person = await personWith(em, link.email, name);
    return startSession(em, person, link.purpose === 'SIGN_IN' ? 'LINK' : 'PROVIDER');
  });
  if (!started) {
    await tellOfFailure(em, { act: 'signInFailed', personId: null, facts: { method: 'LINK' } });
    return refuse(linkNotGood());
  }
  await wasRight(em, box, byAddress(from));
  return done(started);
}

/** The person with an address, who may come into being by this. Two at once end up with one. */
export async function personWith(em: EntityManager, email: string, name = ''): Promise<Person> {
  await em.execute(`insert into people (email, name) values (?, ?) on conflict (email) do nothing`, [email, name || email.split('@')[0]!]);
  return em.findOneOrFail(Person, { email });
}
