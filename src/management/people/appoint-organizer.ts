import type { EntityManager } from '@mikro-orm/postgresql';
import { appendEntry } from '../audit/index.ts';
import { mailboxOf, personWith } from '../identity/index.ts';

/** From so many organizers of all editions on who can come in, roles are given by two of them and not from outside. */
const enough = 2;

export type Appointed = 'appointed' | 'held' | 'enough' | 'no address';

/** Makes somebody an organizer of all editions: how an installation gets its first two, who appoint everybody else. */
export async function appointOrganizer(em: EntityManager, address: string): Promise<Appointed> {
  const email = mailboxOf(address);
  if (email === undefined) return 'no address';
  return em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(5, 1)');
    const held = await em.execute<{ email: string }[]>(
      `select p.email from role_grants g join people p on p.id = g.person_id where g.role = 'ORGANIZER' and g.edition_year is null and g.field_key is null and not is_suspended(p.email)`,
    );
    if (held.some((one) => one.email === email)) return 'held';
    if (held.length >= enough) return 'enough';
    const { id } = await personWith(em, email);
    await em.execute(`insert into role_grants (person_id, role) values (?, 'ORGANIZER')`, [id]);
    const subject = { subjectType: 'person', subjectId: id, editionYear: null, facts: { role: 'ORGANIZER' } };
    await appendEntry(em, { act: 'appointOrganizer', personId: null, sessionId: null, ...subject });
    return 'appointed';
  });
}
