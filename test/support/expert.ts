import { randomUUID } from 'node:crypto';
import type { Edition } from '../../src/management/editions/index.ts';
import { actingAs, type Desk, type Grant } from '../../src/management/identity/index.ts';
import type { Office } from './office.ts';

interface Some {
  fields?: string[];
  part?: 'EXPERT' | 'CHAIR' | 'STAND_IN';
  organizationId?: string | null;
  languages?: string[];
  topics?: string[];
  load?: { least: number; most: number };
}

export interface ExpertAtWork {
  desk: Desk;
  expertId: string;
  organizationId: string | null;
}

/** An organization of the directory, under another one where that is named. */
export async function aBody(office: Office, parentId: string | null = null, name = 'Sample body'): Promise<string> {
  const id = randomUUID();
  await office
    .em()
    .execute(`insert into organizations (id, names, kind, country, parent_id) values (?, ?::jsonb, 'UNIVERSITY', 'KE', ?)`, [
      id,
      JSON.stringify({ en: `${name} ${id}` }),
      parentId,
    ]);
  return id;
}

/** Somebody whom two organizers have invited and who has accepted, written as the house. */
export async function anExpert(office: Office, edition: Edition, two: [Desk, Desk], some: Some = {}): Promise<ExpertAtWork> {
  const { fields = ['SECURITY'], part = 'EXPERT', organizationId = null, languages = ['en'], topics = [], load = { least: 0, most: 20 } } = some;
  const { person } = await office.aDesk();
  const expertId = await seated(office, edition, two, person, { fields, part, organizationId, languages, topics, load });
  return { desk: await deskNow(office, person), expertId, organizationId };
}

/** The same for somebody who is there already; `asked` stops where the invitation has not been answered. */
export async function seated(
  office: Office,
  edition: Pick<Edition, 'id'>,
  two: [Desk, Desk],
  person: { id: string; email: string },
  some: Some & { asked?: boolean } = {},
): Promise<string> {
  const { fields = ['SECURITY'], part = 'EXPERT', organizationId = null, languages = ['en'], topics = [], load = { least: 0, most: 20 } } = some;
  const em = office.em();
  const list = (texts: string[]) => `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;
  const [{ id: expertId }] = await em.execute<[{ id: string }]>(
    `insert into experts (edition_id, address, organization_id, languages, topics, load_least, load_most, proposed_by) values (?, ?, ?, ?::text[], ?::text[], ?, ?, ?) returning id`,
    [edition.id, person.email, organizationId, list(languages), list(topics), load.least, load.most, two[0].person.id],
  );
  for (const field of fields)
    await em.execute(`insert into expert_seats (expert_id, edition_id, field_key, part) values (?, ?, ?, ?)`, [expertId, edition.id, field, part]);
  await em.execute(`update experts set state = 'INVITED', confirmed_by = ?, confirmed_at = instant() where id = ?`, [two[1].person.id, expertId]);
  if (some.asked) return expertId;
  await em.execute(`update experts set state = 'ACCEPTED', person_id = ?, answered_at = instant() where id = ?`, [person.id, expertId]);
  return expertId;
}

/** A desk with the roles that a person holds by now. */
export async function deskNow(office: Office, person: Desk['person']): Promise<Desk> {
  const grants = await office
    .em()
    .execute<Grant[]>(`select role, edition_year as "editionYear", field_key as "fieldKey" from role_grants where person_id = ?`, [person.id]);
  return { person, sessionId: randomUUID(), grants, language: 'en', em: actingAs(office.orm.em, person.id, grants) };
}
