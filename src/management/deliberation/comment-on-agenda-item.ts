import type { EntityManager } from '@mikro-orm/postgresql';
import type { CommentOnAgendaItemInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import type { Localized } from '../../platform/language.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, holds, notFound, once, tryLater } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { type AgendaItemView, itemById } from './agenda-queries.ts';
import { discussedNotice, namedInBoth } from './deliberation-notices.ts';
import { limits, problemsOfText } from './deliberation-rules.ts';
import { markRead } from './mark-agenda-item-read.ts';

interface Place {
  submissionId: string;
  agendaId: string;
  year: number;
  field: string;
  names: Localized;
}

/** Says something about an item, for good. Who is not in the room for it finds no such item. */
export async function commentOnAgendaItem(desk: Desk, input: CommentOnAgendaItemInput): Promise<Outcome<AgendaItemView>> {
  if (!isUuid(input.itemId)) return refuse(notFound('itemId'));
  const corrects = input.correctsId ?? null;
  const outcome = await once<CommentOnAgendaItemInput, { itemId: string }>(desk, 'commentOnAgendaItem', input, async ({ em }) => {
    const [place] = await em.execute<Place[]>(
      `select i.submission_id as "submissionId", a.id as "agendaId", e.year, a.field_key as field, e.names
       from agenda_items i join agendas a on a.id = i.agenda_id join editions e on e.id = a.edition_id where i.id = ?`,
      [input.itemId],
    );
    if (!place) return refuse(notFound('itemId'));
    const text = tidy(input.text);
    const isKnown = corrects === null || (await isOwn(em, desk, input.itemId, corrects));
    const problems = [...problemsOfText(text, limits.comment, 'many', 'text'), ...(isKnown ? [] : [notFound('correctsId')])];
    if (problems.length > 0) return refuse(...problems);
    const [{ said }] = await em.execute<[{ said: number }]>(
      `select count(*)::int as said from agenda_comments where author_id = ? and said_at > instant() - interval '1 hour'`,
      [desk.person.id],
    );
    if (said >= limits.commentsPerHour) return refuse(tryLater());

    await em.execute(`insert into agenda_comments (item_id, submission_id, author_id, part, text, corrects_id) values (?, ?, ?, ?, ?, ?::uuid)`, [
      ...[input.itemId, place.submissionId, desk.person.id, partOf(desk, place), text, corrects],
    ]);
    await markRead(em, desk, input.itemId);
    await tellTheRoom(em, input.itemId, place);
    return done({ itemId: input.itemId });
  });
  return outcome.refusals ? outcome : done((await itemById(desk, input.itemId))!);
}

const partOf = (desk: Desk, { year, field }: Place) => {
  const where = { editionYear: year, fieldKey: field };
  return holds(desk, 'CHAIR', where) ? 'CHAIR' : holds(desk, 'REVIEWER', where) ? 'EXPERT' : 'ORGANIZER';
};

const isOwn = async (em: EntityManager, desk: Desk, itemId: string, commentId: string): Promise<boolean> =>
  isUuid(commentId) &&
  (await em.execute<unknown[]>('select from agenda_comments where id = ? and item_id = ? and author_id = ?', [commentId, itemId, desk.person.id]))
    .length > 0;

/** Its being sent is confidential: to whom says who is tied to nothing here. */
async function tellTheRoom(em: EntityManager, itemId: string, { agendaId, names }: Place): Promise<void> {
  const people = await em.execute<{ personId: string; until: string | null }[]>(
    'select person_id as "personId", read_until::text as until from people_to_tell(?)',
    [itemId],
  );
  const edition = namedInBoth(names);
  for (const { personId, until } of people)
    await tell(em, discussedNotice, { key: `${agendaId} ${until ?? 'never'}`, to: { personId }, values: { edition }, bulk: true });
}
