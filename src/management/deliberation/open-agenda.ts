import type { OpenAgendaInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { noteReads } from '../audit/index.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, once } from '../identity/index.ts';
import { type FiguresDesk, readFieldTable } from '../reviews/index.ts';
import { agendaById, type AgendaView } from './agenda-queries.ts';
import { agendaFull, figuresNotThere, noSuchField, otherFigures } from './deliberation-problems.ts';
import { limits } from './deliberation-rules.ts';

interface Opened {
  id: string;
  edition: number;
}

/**
 * Opens a field's agenda with the cases in the band around the line, as its chair's own table has them; a second time, or by
 * who stands in, it adds what is there by now and was not. So what a chair is tied to comes onto the agenda by somebody else.
 */
export async function openAgenda(desk: Desk, figures: FiguresDesk, input: OpenAgendaInput): Promise<Outcome<AgendaView>> {
  if (!holds(desk, 'CHAIR', { editionYear: input.edition, fieldKey: input.field })) return refuse(notAllowed());
  const outcome = await once<OpenAgendaInput, Opened>(desk, 'openAgenda', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    const table = edition && (await readFieldTable({ ...desk, em }, figures, { edition: input.edition, field: input.field }));
    if (!table) return refuse(noSuchField());
    noteReads(desk, [{ type: 'figures', id: edition.id, editionYear: edition.year }]);
    if (table.reviewsHash !== input.reviewsHash) return refuse(otherFigures());
    if (table.state !== 'CURRENT') return refuse(figuresNotThere());

    await em.execute(`insert into agendas (edition_id, field_key, opened_by) values (?, ?, ?) on conflict (edition_id, field_key) do nothing`, [
      edition.id,
      input.field,
      desk.person.id,
    ]);
    const [agenda] = await em.execute<[{ id: string }]>('select id from agendas where edition_id = ? and field_key = ? for update', [
      edition.id,
      input.field,
    ]);
    const inBand = table.cases.filter(({ isInBand }) => isInBand).sort((one, other) => (other.topChance ?? 0) - (one.topChance ?? 0));
    for (const { submissionId } of inBand)
      await em.execute(
        `insert into agenda_items (agenda_id, submission_id, place, origin, made_from, added_by)
         select ?, ?, coalesce(max(i.place), 0) + 1, 'BAND', ?, ? from agenda_items i where i.agenda_id = ? on conflict (agenda_id, submission_id) do nothing`,
        [agenda.id, submissionId, table.reviewsHash, desk.person.id, agenda.id],
      );
    const [{ n }] = await em.execute<[{ n: number }]>('select count(*)::int as n from agenda_items where agenda_id = ?', [agenda.id]);
    if (n > limits.items) return refuse(agendaFull(limits.items));
    return done({ id: agenda.id, edition: edition.year });
  });
  return outcome.refusals ? outcome : done((await agendaById(desk.em, outcome.done.id))!);
}
