import type { EntityManager } from '@mikro-orm/postgresql';
import type { RevokeRoleInput, Role } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { queueMail } from '../../platform/mail/index.ts';
import { type Desk, type FrontDoor, notAllowed, notFound, once } from '../identity/index.ts';
import { roleMail } from './role-mails.ts';
import { lastOrganizer } from './role-problems.ts';
import { type HeldRoleView, namedRole, type RoleKept } from './role-queries.ts';
import { type Reach, runs, sees } from './role-rules.ts';

interface Row extends Reach {
  id: string;
  role: Role;
  grantedAt: string;
  personId: string;
  email: string;
}

/** Takes a role away. One organizer suffices: what is wrong is stopped at once. A trigger ends the person's sessions. */
export async function revokeRole(door: FrontDoor, desk: Desk, input: RevokeRoleInput): Promise<Outcome<HeldRoleView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  const outcome = await once(desk, 'revokeRole', input, async ({ em }) => {
    const held = isUuid(input.heldRoleId) ? await lockedRole(em, input.heldRoleId) : undefined;
    if (!held || !sees(desk, held)) return refuse(notFound('heldRoleId'));
    if (!runs(desk, held)) return refuse(notAllowed());
    if (held.role === 'ORGANIZER' && (await leavesNobody(em, held))) return refuse(lastOrganizer());
    // whoever was waited for may have taken one's own role away
    if (!(await stillRuns(em, desk, held))) return refuse(notAllowed());

    const { id, role, editionYear, fieldKey, grantedAt, personId, email } = held;
    await em.execute('delete from role_grants where id = ?', [id]);
    await queueMail(em, door.box, { to: email, ...roleMail(door, 'taken', held) });
    return done<RoleKept>({ id, role, edition: editionYear, field: fieldKey, grantedAt, personId });
  });
  return outcome.refusals ? outcome : done(await namedRole(desk.em, outcome.done));
}

async function lockedRole(em: EntityManager, id: string): Promise<Row | undefined> {
  const rows = await em.execute<Row[]>(
    `select g.id, g.role, g.edition_year as "editionYear", g.field_key as "fieldKey", g.granted_at as "grantedAt", p.id as "personId", p.email
     from role_grants g join people p on p.id = g.person_id where g.id = ? for update of g`,
    [id],
  );
  return rows[0];
}

/** Whether somebody is, right now, an organizer of everything that a role reaches, and not suspended. */
export async function stillRuns(em: EntityManager, desk: Desk, { editionYear, fieldKey }: Reach): Promise<boolean> {
  const rows = await em.execute<[{ runs: boolean }]>('select runs_editions(?, ?, ?) as runs', [desk.person.id, editionYear, fieldKey]);
  return rows[0].runs;
}

/** Whether an edition would have no organizer without this grant. Waits for whoever takes another organizer away right now. */
export async function leavesNobody(em: EntityManager, { id, editionYear }: { id: string; editionYear: number | null }): Promise<boolean> {
  await em.execute('select pg_advisory_xact_lock(5, 1)');
  const rows = await em.execute<unknown[]>(
    `select from editions e where (?::int is null or e.year = ?) and not has_organizer(e.year, ?, null) limit 1`,
    [editionYear, editionYear, id],
  );
  return rows.length > 0;
}
