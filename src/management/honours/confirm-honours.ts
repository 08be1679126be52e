import type { ConfirmHonoursInput } from '../../generated/schema.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { Edition } from '../editions/index.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { calculateHonours } from './calculate-honours.ts';
import { anotherConfirms, honoursAreReleased, listConfirmed, listIsAnother, listIsOutOfDate, listReplaced } from './honour-problems.ts';
import { listById, type ListContent, type ListView } from './honour-queries.ts';
import { areBeingReleased } from './propose-honours.ts';

interface Locked {
  editionId: string;
  state: ListView['state'];
  proposedBy: string;
  contentHash: string;
  planId: string;
  content: ListContent;
}

/** Confirms a list as a second person: exactly the numbers that this person has read, as long as they come out the same. */
export async function confirmHonours(desk: Desk, input: ConfirmHonoursInput): Promise<Outcome<ListView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  if (!isUuid(input.listId)) return refuse(notFound('listId'));

  return await once<ConfirmHonoursInput, ListView>(desk, 'confirmHonours', input, async ({ em }) => {
    const [list] = await em.execute<Locked[]>(
      `select edition_id as "editionId", state, proposed_by as "proposedBy", content_hash as "contentHash", plan_id as "planId", content from honour_lists where id = ? for update`,
      [input.listId],
    );
    if (!list) return refuse(notFound('listId'));
    if (list.state === 'SUPERSEDED') return refuse(listReplaced());
    if (list.state === 'CONFIRMED') return refuse(listConfirmed());
    if (list.proposedBy === desk.person.id) return refuse(anotherConfirms());
    if (list.contentHash !== input.contentHash) return refuse(listIsAnother());
    const edition = await em.findOneOrFail(Edition, { id: list.editionId });
    if (await areBeingReleased(em, edition.year)) return refuse(honoursAreReleased());
    const now = await calculateHonours(em, edition);
    const sealed = list.content.organizations.map(({ certificateNumber: _, ...one }) => one);
    if (now?.planId !== list.planId || canonicalJson(now.organizations) !== canonicalJson(sealed)) return refuse(listIsOutOfDate());

    // before the other: only one is in force
    await em.execute(`update honour_lists set state = 'SUPERSEDED' where edition_id = ? and state = 'CONFIRMED'`, [list.editionId]);
    await em.execute(`update honour_lists set state = 'CONFIRMED', confirmed_by = ?, confirmed_at = instant() where id = ?`, [
      desk.person.id,
      input.listId,
    ]);
    return done(await listById(em, input.listId));
  });
}
