import type { EntityManager } from '@mikro-orm/postgresql';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { caseHasNobodyElse, lastOrganizerStays } from './privacy-problems.ts';

/**
 * What has to end before a person can be taken out: a case that is being judged and has nobody else who could answer for
 * it, until the edition's results are out; and an edition that would have no organizer.
 */
export async function whatHolds(em: EntityManager, personId: string): Promise<Refusal[]> {
  const cases = await em.execute<{ id: string }[]>(
    `select s.id from submissions s where s.owner_id = ? and s.step not in ('DRAFT', 'WITHDRAWN')
       and not exists (select from submission_members m where m.submission_id = s.id and m.role = 'EDITOR' and m.left_at is null)
       and not exists (select from releases r join editions e on e.id = s.edition_id
         where r.edition_year = e.year and r.kind = 'RESULTS' and r.state = 'APPLIED')
     order by s.id`,
    [personId],
  );
  const editions = await em.execute<unknown[]>(
    `select from editions e join people p on p.id = ? where exists (select from role_grants g where g.person_id = p.id and g.role = 'ORGANIZER'
         and g.field_key is null and (g.edition_year is null or g.edition_year = e.year)) and not has_organizer(e.year, null, p.email) limit 1`,
    [personId],
  );
  return [...cases.map(({ id }) => caseHasNobodyElse(id)), ...(editions.length > 0 ? [lastOrganizerStays()] : [])];
}
