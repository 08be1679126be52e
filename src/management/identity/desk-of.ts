import type { EntityManager } from '@mikro-orm/postgresql';
import { actingAs } from './acting.ts';
import type { Desk } from './desk.ts';
import { Person } from './person.entity.ts';
import { isSuspended } from './suspended.ts';
import { RoleGrant } from './role-grant.entity.ts';

/** The desk of somebody as if they had signed in, for whoever runs the program and acts in their name. Null for nobody's address, and for one that is suspended. */
export async function deskOf(em: EntityManager, email: string): Promise<Desk | null> {
  const work = em.fork();
  const person = await work.findOne(Person, { email: email.toLowerCase() });
  if (!person || (await isSuspended(work, person.email))) return null;
  const held = await work.find(RoleGrant, { personId: person.id });
  const grants = held.map(({ role, editionYear = null, fieldKey = null }) => ({ role, editionYear, fieldKey }));
  return {
    person: { id: person.id, name: person.name, email: person.email },
    ...{ sessionId: '', grants, language: 'en', em: actingAs(work, person.id, grants) },
  };
}
