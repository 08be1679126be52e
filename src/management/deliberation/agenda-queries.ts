import type { EntityManager } from '@mikro-orm/postgresql';
import type { AgendaItemState, AgendaOrigin, CommitteePart } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { noteReads } from '../audit/index.ts';
import type { Desk } from '../identity/index.ts';

export interface AgendaView {
  id: string;
  openedAt: string;
}

/** An item as one person in its room sees it. */
export interface AgendaItemView {
  id: string;
  submissionId: string | null;
  revisionId: string;
  title: string;
  isWithdrawn: boolean;
  origin: AgendaOrigin;
  madeFrom: string | null;
  reason: string;
  state: AgendaItemState;
  recommendation: string;
  settledAt: string | null;
  version: number;
  unread: number;
  outOfTheRoom: { name: string; part: CommitteePart }[] | null;
}

type Row = Omit<AgendaItemView, 'submissionId'> & { submissionId: string; leads: boolean; year: number };

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const agenda = `select id, ${utc('opened_at')} as "openedAt" from agendas`;

/** The agenda of a field; null for one that nobody has opened, and for whoever does not sit for the field. */
export async function agendaOf(em: EntityManager, editionId: string, field: string): Promise<AgendaView | null> {
  const rows = await em.execute<AgendaView[]>(`${agenda} where edition_id = ? and field_key = ?`, [editionId, field]);
  return rows[0] ?? null;
}

export async function agendaById(em: EntityManager, id: string): Promise<AgendaView | null> {
  const rows = isUuid(id) ? await em.execute<AgendaView[]>(`${agenda} where id = ?`, [id]) : [];
  return rows[0] ?? null;
}

const items = (em: EntityManager, agendaId: string, itemId: string | null) =>
  em.execute<Row[]>(
    `select id, submission_id as "submissionId", revision_id as "revisionId", title, is_withdrawn as "isWithdrawn", origin, made_from as "madeFrom", reason, state,
       recommendation, ${utc('settled_at')} as "settledAt", version, unread, leads, year, out_of_the_room as "outOfTheRoom" from agenda_items_seen(?, ?::uuid)`,
    [agendaId, itemId],
  );

/** What somebody is in the room for, in the order in which it is taken; and notes that they have read it. One statement. */
export async function itemsOf(desk: Desk, agendaId: string): Promise<AgendaItemView[]> {
  return viewsOf(desk, agendaId, await items(desk.em, agendaId, null));
}

/** One item; undefined for whoever is not in the room for it, as for one that there is not. */
export async function itemById(desk: Desk, id: string): Promise<AgendaItemView | undefined> {
  const rows = await desk.em.execute<{ agenda: string }[]>('select agenda_id as agenda from agenda_items where id = ?', [id]);
  return rows[0] && viewsOf(desk, rows[0].agenda, await items(desk.em, rows[0].agenda, id))[0];
}

// The read names the agenda, not the cases: who is tied to one may look through the edition's audit, where its id would tell them.
function viewsOf(desk: Desk, agendaId: string, rows: Row[]): AgendaItemView[] {
  if (rows[0]) noteReads(desk, [{ type: 'agenda', id: agendaId, editionYear: rows[0].year }]);
  return rows.map(({ leads, year: _, submissionId, ...row }) => ({ ...row, submissionId: leads ? submissionId : null }));
}

/** The ids of what somebody sees on an agenda, in order, as it stands inside an act. */
export const idsInOrder = async (em: EntityManager, agendaId: string): Promise<{ id: string; place: number }[]> =>
  em.execute<{ id: string; place: number }[]>('select id, place from agenda_items where agenda_id = ? order by place, id', [agendaId]);
