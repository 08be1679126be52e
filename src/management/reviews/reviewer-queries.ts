import type { EntityManager } from '@mikro-orm/postgresql';

export interface ReviewerView {
  person: { id: string; name: string; email: string };
  /** Null for all fields. */
  field: string | null;
}

/** Who may review in an edition, by name; somebody entrusted with two fields is listed for each. */
export async function reviewersOf(em: EntityManager, editionYear: number): Promise<ReviewerView[]> {
  const rows = await em.execute<{ id: string; name: string; email: string; field: string | null }[]>(
    `select distinct p.id, p.name, p.email, g.field_key as field from role_grants g join people p on p.id = g.person_id
     where g.role = 'REVIEWER' and (g.edition_year is null or g.edition_year = ?) order by p.name, p.id, g.field_key`,
    [editionYear],
  );
  return rows.map(({ field, ...person }) => ({ person, field }));
}

/** Whether a person may review in a field of an edition. */
export async function mayReview(em: EntityManager, personId: string, editionYear: number, field: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from role_grants where person_id = ? and role = 'REVIEWER'
       and (edition_year is null or edition_year = ?) and (field_key is null or field_key = ?) limit 1`,
    [personId, editionYear, field],
  );
  return rows.length > 0;
}
