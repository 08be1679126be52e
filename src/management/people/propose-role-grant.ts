import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProposeRoleGrantInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, mailboxOf, notAllowed, notFound, once, notAnAddress } from '../identity/index.ts';
import { alreadyHeld, alreadyProposed, fieldNeedsEdition, noSuchField, roleTakesNoField, tooManyOpen } from './role-problems.ts';
import { type ProposalView, proposalById } from './role-queries.ts';
import { openDays, type Reach, runs, takesField } from './role-rules.ts';

const mostOpen = 100;

/**
 * Puts a role on the table. It names an address and no person: whoever proposes learns no more of it than which roles of
 * their own editions it holds, and that they see anyway.
 */
export async function proposeRoleGrant(desk: Desk, input: ProposeRoleGrantInput): Promise<Outcome<ProposalView>> {
  const { role } = input;
  const reach: Reach = { editionYear: input.edition ?? null, fieldKey: input.field ?? null };
  if (!runs(desk, reach)) return refuse(notAllowed());
  const email = mailboxOf(input.email);
  const wrong = [
    ...(email === undefined ? [notAnAddress()] : []),
    ...(reach.fieldKey !== null && !takesField(role) ? [roleTakesNoField()] : []),
    ...(reach.fieldKey !== null && reach.editionYear === null ? [fieldNeedsEdition()] : []),
  ];
  if (wrong.length > 0) return refuse(...wrong);

  const outcome = await once(desk, 'proposeRoleGrant', input, async ({ em }) => {
    const missing = await missingReach(em, reach);
    if (missing) return refuse(missing);
    const same = [email, role, reach.editionYear, reach.fieldKey];
    const held = await em.execute<unknown[]>(
      `select from role_grants g join people p on p.id = g.person_id
       where p.email = ? and g.role = ? and g.edition_year is not distinct from ?::int and g.field_key is not distinct from ?::text`,
      same,
    );
    if (held.length > 0) return refuse(alreadyHeld());
    // what nobody has confirmed in time stands in nobody's way
    await em.execute(`update role_proposals set state = 'EXPIRED', ended_at = instant() where state = 'OPEN' and expires_at <= instant()`);
    const [open] = await em.execute<[{ count: number }]>(
      `select count(*)::int as count from role_proposals where state = 'OPEN' and edition_year is not distinct from ?::int`,
      [reach.editionYear],
    );
    if (open.count >= mostOpen) return refuse(tooManyOpen());
    const made = await em.execute<{ id: string }[]>(
      `insert into role_proposals (email, role, edition_year, field_key, proposed_by, expires_at)
       values (?, ?, ?, ?, ?, instant() + ?::interval) on conflict do nothing returning id`,
      [...same, desk.person.id, `${openDays} days`],
    );
    if (!made[0]) return refuse(alreadyProposed());
    return done({ id: made[0].id, field: reach.fieldKey });
  });
  return outcome.refusals ? outcome : done(await proposalById(desk.em, outcome.done.id));
}

async function missingReach(em: EntityManager, { editionYear, fieldKey }: Reach): Promise<Refusal | undefined> {
  if (editionYear === null) return undefined;
  const edition = await editionOfYear(em, editionYear);
  if (!edition) return notFound('edition');
  return fieldKey === null || edition.fields.some(({ key }) => key === fieldKey) ? undefined : noSuchField();
}
