import type { EntityManager } from '@mikro-orm/postgresql';
import { tell } from '../notices/index.ts';
import type { Edition } from './edition.entity.ts';
import { keyOfDates, newDates } from './edition-notices.ts';
import { type CalendarKey, calendarKeys } from './edition-rules.ts';

/** Whom a date concerns besides the organizers. All applicants alike: a mail says nothing of how a case fares. */
const concerns: Record<CalendarKey, { applicants?: true; roles?: string[] }> = {
  callOpensAt: {},
  applicationsOpenAt: { applicants: true },
  applicationsCloseAt: { applicants: true, roles: ['REVIEWER', 'CHAIR'] },
  reviewsOpenAt: { roles: ['REVIEWER', 'CHAIR'] },
  reviewsCloseAt: { roles: ['REVIEWER', 'CHAIR'] },
  selectionDueAt: { roles: ['CHAIR'] },
  preparationDueAt: { roles: ['TRANSLATOR'] },
  showcaseOpensAt: { applicants: true, roles: ['STAGE_MANAGER', 'TRANSLATOR'] },
  releaseAt: { roles: ['STAGE_MANAGER'] },
  showcaseClosesAt: { applicants: true, roles: ['STAGE_MANAGER'] },
};

/** Has each person told the dates that concern them, in one mail for each change, with the transaction that moves them. */
export async function tellNewDates(em: EntityManager, edition: Edition, changed: readonly string[]): Promise<void> {
  const moved = calendarKeys.filter((key) => changed.includes(key));
  for (const { id, roles, applies } of await peopleOf(em, edition)) {
    const theirs = moved.filter((key) => {
      const { applicants, roles: asked = [] } = concerns[key];
      return roles.includes('ORGANIZER') || (applicants && applies) || asked.some((role) => roles.includes(role));
    });
    if (theirs.length === 0) continue;
    await tell(em, newDates, { key: keyOfDates(edition, theirs), to: { personId: id }, values: {}, editionYear: edition.year, bulk: true });
  }
}

const peopleOf = (em: EntityManager, { id, year }: Edition) =>
  em.execute<{ id: string; roles: string[]; applies: boolean }[]>(
    `select * from (
       select p.id, array(select distinct g.role from role_grants g where g.person_id = p.id and (g.edition_year is null or g.edition_year = ?)) as roles,
         p.id in (select applicants_of(?::uuid)) as applies
       from people p) each where applies or cardinality(roles) > 0 order by id`,
    [year, id],
  );
