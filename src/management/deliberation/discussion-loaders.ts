import DataLoader from 'dataloader';
import type { AgendaAct, CommitteeVoice } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import { limits } from './deliberation-rules.ts';

export interface CommentView {
  id: string;
  part: CommitteeVoice;
  voice: number;
  isOwn: boolean;
  author: string | null;
  text: string;
  correctsId: string | null;
  saidAt: string;
}

export interface ActView {
  act: AgendaAct;
  text: string;
  at: string;
}

export interface DiscussedTextView {
  locale: string;
  title: string;
  summary: string;
  body: string;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** One loader for a desk: all that a request asks for at once is one statement. Nothing is remembered beyond that. */
function forEachDesk<View>(load: (desk: Desk, ids: readonly string[]) => Promise<ReadonlyMap<string, View>>, none: View) {
  const loaders = new WeakMap<Desk, DataLoader<string, View>>();
  return (desk: Desk): DataLoader<string, View> => {
    const batch = async (ids: readonly string[]) => {
      const found = await load(desk, [...new Set(ids)]);
      return ids.map((id) => found.get(id) ?? none);
    };
    let loader = loaders.get(desk);
    if (!loader) loaders.set(desk, (loader = new DataLoader(batch, { cache: false })));
    return loader;
  };
}

/** What was said about an item, by its id. Who said what is an organizer's to know; others can tell voices apart. */
export const commentsOf = forEachDesk<CommentView[]>(async (desk, ids) => {
  const rows = await desk.em.execute<(Omit<CommentView, 'isOwn' | 'voice'> & { itemId: string; authorId: string; first: number })[]>(
    `select c.item_id as "itemId", c.id, c.part, c.author_id as "authorId", c.voice as first, c.text, c.corrects_id as "correctsId", ${utc('c.said_at')} as "saidAt",
       case when a.edition_id = any ((select organized_editions())::uuid[]) then p.name end as author
     from (select x.*, row_number() over (partition by x.item_id order by x.said_at desc, x.id desc) as newest,
         min(x.nth) over (partition by x.item_id, x.author_id) as voice
       from (select k.*, row_number() over (partition by k.item_id order by k.said_at, k.id) as nth from agenda_comments k where k.item_id in (?)) x) c
       join agenda_items i on i.id = c.item_id join agendas a on a.id = i.agenda_id join people p on p.id = c.author_id
     where c.newest <= ${limits.commentsShown} order by c.said_at, c.id`,
    [ids],
  );
  return new Map(
    Object.entries(Object.groupBy(rows, ({ itemId }) => itemId)).map(([itemId, some]) => {
      const firsts = [...new Set(some!.map(({ first }) => Number(first)))].sort((one, other) => one - other);
      const views = some!.map(({ itemId: _, authorId, first, ...comment }) => ({
        ...comment,
        isOwn: authorId === desk.person.id,
        voice: firsts.indexOf(Number(first)) + 1,
      }));
      return [itemId, views];
    }),
  );
}, []);

/** What was done about an item, by its id. */
export const historyOf = forEachDesk<ActView[]>(async (desk, ids) => {
  const rows = await desk.em.execute<(ActView & { itemId: string })[]>(
    `select item_id as "itemId", act, said as text, ${utc('at')} as at from agenda_item_history where item_id in (?) order by version`,
    [ids],
  );
  return new Map(Object.entries(Object.groupBy(rows, ({ itemId }) => itemId)).map(([id, some]) => [id, some!.map(({ itemId: _, ...act }) => act)]));
}, []);

/** The texts of a case on an agenda or a ballot, by its revision. That the agenda or the ballot was read is noted already. */
export const textsOf = forEachDesk<DiscussedTextView[]>(async (desk, ids) => {
  const rows = await desk.em.execute<{ revisionId: string; texts: DiscussedTextView[] }[]>(
    `select revision_id as "revisionId", texts from discussed_texts(?::uuid[])`,
    [`{${ids.join(',')}}`],
  );
  return new Map(rows.map(({ revisionId, texts }) => [revisionId, texts]));
}, []);
