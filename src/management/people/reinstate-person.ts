import type { ReinstatePersonInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { allEditions, runs } from './role-rules.ts';
import { notReinstatedYet, notSuspended } from './suspension-problems.ts';
import { suspensionById, type SuspensionView } from './suspension-queries.ts';

interface Row {
  email: string;
  proposed: string | null;
  /** Whether whoever proposed it still runs all editions, and can come in. */
  stands: boolean;
  ended: boolean;
}

/** Lets an address in again: the first organizer proposes it, a second one makes it so. Ended sessions and keys stay ended. */
export async function reinstatePerson(desk: Desk, input: ReinstatePersonInput): Promise<Outcome<SuspensionView>> {
  if (!runs(desk, allEditions)) return refuse(notAllowed());

  const outcome = await once(desk, 'reinstatePerson', input, async ({ em }) => {
    const { suspensionId: id } = input;
    const [row] = isUuid(id)
      ? await em.execute<Row[]>(
          `select email, proposed_by as proposed, coalesce(runs_editions(proposed_by, null, null), false) as stands, reinstated_at is not null as ended
           from suspensions where id = ? for update`,
          [id],
        )
      : [];
    if (!row) return refuse(notFound('suspensionId'));
    if (row.ended) return refuse(notSuspended());
    if (row.email === desk.person.email || (row.stands && row.proposed === desk.person.id)) return refuse(notReinstatedYet());
    await em.execute(
      row.stands
        ? `update suspensions set reinstated_by = ?, reinstated_at = instant() where id = ?`
        : `update suspensions set proposed_by = ?, proposed_at = instant() where id = ?`,
      [desk.person.id, id],
    );
    return done({ id, state: row.stands ? 'REINSTATED' : 'PROPOSED' });
  });
  return outcome.refusals ? outcome : done(await suspensionById(desk.em, outcome.done.id));
}
