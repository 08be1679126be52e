import type { ConfirmRoleGrantInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { queueMail } from '../../platform/mail/index.ts';
import { type Desk, type FrontDoor, notAllowed, once, personWith, wasAddressOf } from '../identity/index.ts';
import { openProposal } from './open-proposal.ts';
import { roleMail } from './role-mails.ts';
import { alreadyHeld, anotherHasToConfirm, proposerHasLeft } from './role-problems.ts';
import { type HeldRoleView, namedRole, type RoleKept } from './role-queries.ts';

/**
 * Gives a proposed role, as a second person. An address without an account gets one by this and is invited; the mail is the
 * same for both. A trigger ends the person's sessions: the role counts from the next one on.
 */
export async function confirmRoleGrant(door: FrontDoor, desk: Desk, input: ConfirmRoleGrantInput): Promise<Outcome<HeldRoleView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  const outcome = await once(desk, 'confirmRoleGrant', input, async ({ em, instant }) => {
    const { done: proposal, refusals } = await openProposal(em, desk, input.proposalId, instant);
    if (!proposal) return refuse(...refusals);
    const { id, email, role, editionYear, fieldKey, proposedBy } = proposal;
    if (proposedBy === desk.person.id || (await wasAddressOf(em, desk.person.id, email))) return refuse(anotherHasToConfirm());
    const [proposer] = await em.execute<[{ runs: boolean }]>('select runs_editions(?, ?, ?) as runs', [proposedBy, editionYear, fieldKey]);
    if (!proposer.runs) return refuse(proposerHasLeft());

    const person = await personWith(em, email);
    const made = await em.execute<{ id: string; grantedAt: string }[]>(
      `insert into role_grants (person_id, role, edition_year, field_key) values (?, ?, ?, ?)
       on conflict do nothing returning id, granted_at as "grantedAt"`,
      [person.id, role, editionYear, fieldKey],
    );
    if (!made[0]) return refuse(alreadyHeld());
    await em.execute(`update role_proposals set state = 'CONFIRMED', confirmed_by = ?, person_id = ?, ended_at = instant() where id = ?`, [
      desk.person.id,
      person.id,
      id,
    ]);
    await queueMail(em, door.box, { to: email, ...roleMail(door, 'given', proposal) });
    return done<RoleKept>({ ...made[0], personId: person.id, role, edition: editionYear, field: fieldKey });
  });
  return outcome.refusals ? outcome : done(await namedRole(desk.em, outcome.done));
}
