import type { EndAccreditationInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { hasEnded } from './recommendation-problems.ts';
import { accreditationById, type AccreditationView } from './recommendation-queries.ts';

/** Ends an accreditation: its desk, codes, invitations and offers are no good from now on. What was agreed on stays. */
export async function endAccreditation(desk: Desk, input: EndAccreditationInput): Promise<Outcome<AccreditationView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  if (!isUuid(input.accreditationId)) return refuse(notFound('accreditationId'));

  return await once(desk, 'endAccreditation', input, async ({ em }) => {
    const [found] = await em.execute<{ year: number; state: string }[]>(
      `select e.year, a.state from accreditations a join editions e on e.id = a.edition_id where a.id = ? for update of a`,
      [input.accreditationId],
    );
    if (!found || !holds(desk, 'ORGANIZER', { editionYear: found.year })) return refuse(notFound('accreditationId'));
    if (found.state === 'ENDED') return refuse(hasEnded());
    await em.execute(`update accreditations set state = 'ENDED', ended_at = instant() where id = ?`, [input.accreditationId]);
    return done(await accreditationById(em, input.accreditationId));
  });
}
