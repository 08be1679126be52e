import type { AddAgendaItemInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { type AgendaItemView, itemById } from './agenda-queries.ts';
import { agendaFull, onTheAgenda } from './deliberation-problems.ts';
import { limits, problemsOfText } from './deliberation-rules.ts';
import { lockedAgenda } from './locked-agenda.ts';

/** Brings up a case of the field that its figures did not. A case that the chair is tied to, or still judges, is not found. */
export async function addAgendaItem(desk: Desk, input: AddAgendaItemInput): Promise<Outcome<AgendaItemView>> {
  if (!desk.grants.some(({ role }) => role === 'CHAIR')) return refuse(notAllowed());
  const outcome = await once<AddAgendaItemInput, { id: string }>(desk, 'addAgendaItem', input, async ({ em }) => {
    const agenda = await lockedAgenda(em, input.agendaId);
    if (!agenda) return refuse(notFound('agendaId'));
    const reason = tidy(input.reason);
    const [found] = isUuid(input.submissionId)
      ? await em.execute<{ id: string }[]>(
          `select s.id from submissions s where s.id = ? and s.edition_id = ? and s.field_key = ? and s.step = 'SUBMITTED' and s.id = any ((select room_submissions())::uuid[])`,
          [input.submissionId, agenda.editionId, agenda.field],
        )
      : [];
    const problems = [...(found ? [] : [notFound('submissionId')]), ...problemsOfText(reason, limits.reason, 'many', 'reason')];
    if (problems.length > 0) return refuse(...problems);

    const [{ n }] = await em.execute<[{ n: number }]>('select count(*)::int as n from agenda_items where agenda_id = ?', [agenda.id]);
    if (n >= limits.items) return refuse(agendaFull(limits.items));
    const [item] = await em.execute<{ id: string }[]>(
      `insert into agenda_items (agenda_id, submission_id, place, origin, reason, added_by)
       select ?, ?, coalesce(max(i.place), 0) + 1, 'ADDED', ?, ? from agenda_items i where i.agenda_id = ?
       on conflict (agenda_id, submission_id) do nothing returning id`,
      [agenda.id, input.submissionId, reason, desk.person.id, agenda.id],
    );
    return item ? done({ id: item.id }) : refuse(onTheAgenda());
  });
  return outcome.refusals ? outcome : done((await itemById(desk, outcome.done.id))!);
}
