import type { SuspendPersonInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, isSuspended, mailboxOf, notAllowed, once, notAnAddress } from '../identity/index.ts';
import { stillRuns } from './revoke-role.ts';
import { allEditions, runs } from './role-rules.ts';
import { alreadySuspended, lastOrganizerSuspended, notOneself } from './suspension-problems.ts';
import { suspensionById, type SuspensionView } from './suspension-queries.ts';

/**
 * Keeps an address out, at once and everywhere: what is wrong is stopped by one. Triggers end its sessions, links and
 * personal keys. It names an address and no person, so that nobody learns whether it has an account.
 */
export async function suspendPerson(desk: Desk, input: SuspendPersonInput): Promise<Outcome<SuspensionView>> {
  if (!runs(desk, allEditions)) return refuse(notAllowed());
  const email = mailboxOf(input.email);
  if (email === undefined) return refuse(notAnAddress());
  if (email === desk.person.email) return refuse(notOneself());

  const outcome = await once(desk, 'suspendPerson', input, async ({ em }) => {
    await em.execute('select pg_advisory_xact_lock(5, 1)'); // whoever takes another organizer away waits
    if (await isSuspended(em, email)) return refuse(alreadySuspended());
    const bereft = await em.execute<unknown[]>(
      `select from editions e where exists (select from role_grants g join people p on p.id = g.person_id where p.email = ? and g.role = 'ORGANIZER'
           and g.field_key is null and (g.edition_year is null or g.edition_year = e.year)) and not has_organizer(e.year, null, ?) limit 1`,
      [email, email],
    );
    if (bereft.length > 0) return refuse(lastOrganizerSuspended());
    if (!(await stillRuns(em, desk, allEditions))) return refuse(notAllowed()); // somebody was faster
    const [made] = await em.execute<[{ id: string }]>(`insert into suspensions (email, suspended_by) values (?, ?) returning id`, [
      email,
      desk.person.id,
    ]);
    return done({ id: made.id });
  });
  return outcome.refusals ? outcome : done(await suspensionById(desk.em, outcome.done.id));
}
