import type { EntityManager } from '@mikro-orm/postgresql';
import type { HallMessageState } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Localized } from '../../platform/language.ts';
import { type Desk } from '../identity/index.ts';
import { maySpeakInTheHall } from './hall-message-rules.ts';

interface Somebody {
  id: string;
  name: string;
  email: string;
}

/** A message as those read it who may put it up. Instants are ISO 8601 texts. */
export interface HallMessageView {
  id: string;
  edition: number;
  state: HallMessageState;
  texts: { locale: string; value: string }[];
  proposedBy: Somebody;
  proposedAt: string;
  confirmedBy: Somebody | null;
  confirmedAt: string | null;
  endedBy: Somebody | null;
  endedAt: string | null;
}

type Row = Omit<HallMessageView, 'texts'> & { texts: Localized };

const somebody = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email) end`;
const select = `
  select m.id, m.edition_year as edition, m.state, m.texts, ${somebody('p')} as "proposedBy", m.proposed_at as "proposedAt",
    ${somebody('c')} as "confirmedBy", m.confirmed_at as "confirmedAt", ${somebody('e')} as "endedBy", m.ended_at as "endedAt"
  from hall_messages m join people p on p.id = m.proposed_by left join people c on c.id = m.confirmed_by left join people e on e.id = m.ended_by`;

/** What waits and what shows first, then what has ended; newest first. One statement. */
export async function hallMessagesOf(desk: Desk, editionYear: number): Promise<HallMessageView[]> {
  if (!maySpeakInTheHall(desk, editionYear)) return [];
  return (
    await desk.em.execute<Row[]>(
      `${select} where m.edition_year = ? order by m.state in ('PROPOSED', 'SHOWN') desc, m.proposed_at desc, m.id limit 50`,
      [editionYear],
    )
  ).map(view);
}

export async function hallMessageById(em: EntityManager, id: string): Promise<HallMessageView> {
  return view((await em.execute<Row[]>(`${select} where m.id = ?`, [id]))[0]!);
}

/** The edition whose hall a message is for; undefined where there is none, and for whoever does not speak there. */
export async function hallOf(desk: Desk, id: string): Promise<number | undefined> {
  if (!isUuid(id)) return undefined;
  const [message] = await desk.em.execute<{ edition: number }[]>('select edition_year as edition from hall_messages where id = ?', [id]);
  return message && maySpeakInTheHall(desk, message.edition) ? message.edition : undefined;
}

const iso = (instant: string | null): string | null => (instant === null ? null : new Date(instant).toISOString());
const view = (row: Row): HallMessageView => ({
  ...row,
  texts: Object.entries(row.texts).map(([locale, value]) => ({ locale, value })),
  proposedAt: iso(row.proposedAt)!,
  confirmedAt: iso(row.confirmedAt),
  endedAt: iso(row.endedAt),
});
