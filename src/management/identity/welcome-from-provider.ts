import type { EntityManager } from '@mikro-orm/postgresql';
import { isOneLine, tidy } from '../../platform/text.ts';
import { mailboxOf } from './email-address.ts';
import { makeLink } from './offer-link.job.ts';
import { Person } from './person.entity.ts';
import type { ProvidedPerson } from './provider.ts';
import { isSuspended } from './suspended.ts';
import { personWith } from './sign-in-with-link.ts';

/**
 * Makes the link that signs somebody in who came back from the provider. Who came once is known by the provider's own name
 * for them; who comes first is known by an address that the provider has verified, or gets an account. Null for all others.
 */
export const welcome = (em: EntityManager, { issuer, subject, email, name }: ProvidedPerson): Promise<string | null> =>
  em.fork().transactional(async (em) => {
    const known = await em.execute<{ email: string }[]>(
      `select p.email from external_identities e join people p on p.id = e.person_id where e.issuer = ? and e.subject = ?`,
      [issuer, subject],
    );
    const address = known[0]?.email ?? mailboxOf(email ?? '');
    if (address === undefined || (await isSuspended(em, address))) return null;
    const person = known[0] ? await em.findOneOrFail(Person, { email: address }) : await personWith(em, address, shown(name));
    await em.execute(`insert into external_identities (issuer, subject, person_id) values (?, ?, ?) on conflict do nothing`, [
      issuer,
      subject,
      person.id,
    ]);
    return makeLink(em, 'FROM_PROVIDER', person.email);
  });

function shown(name: string | undefined): string {
  const tidied = tidy((name ?? '').slice(0, 200).toWellFormed());
  return isOneLine(tidied) ? tidied : '';
}
