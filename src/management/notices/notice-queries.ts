import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeFailure, NoticeState } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';

/** How a notice fares. Plain JSON. */
export interface NoticeView {
  id: string;
  event: string;
  address: string;
  state: NoticeState;
  failure: NoticeFailure | null;
  replyCode: number | null;
  attempts: number;
  queuedAt: string;
  settledAt: string | null;
}

export interface NoticePage {
  edges: { cursor: string; node: NoticeView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type Row = NoticeView & { key: string; position: string };

const select = `
  select n.id, n.event, n.key, coalesce(p.email, n.address) as address, n.state, n.failure, n.reply_code as "replyCode", n.attempts,
    to_char(n.queued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "queuedAt",
    to_char(n.settled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "settledAt",
    to_char(n.queued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
  from notices n left join people p on p.id = n.person_id`;

interface Asked {
  first: number;
  after?: string | null;
  state?: NoticeState | null;
}

/** Notices of an edition, newest first. */
export const pageOfNotices = (em: EntityManager, editionYear: number, secret: Buffer, { state = null, ...asked }: Asked): Promise<NoticePage> =>
  page(em, secret, `notices of ${editionYear} ${state ?? 'all'}`, asked, 'n.edition_year = ? and (?::text is null or n.state = ?)', [
    ...[editionYear, state, state],
  ]);

/** Those of one event and key that did not arrive, newest first; what was withdrawn is not among them. For whoever may know of each recipient. */
export const pageOfUndelivered = (em: EntityManager, event: string, key: string, secret: Buffer, asked: Omit<Asked, 'state'>): Promise<NoticePage> =>
  page(
    em,
    secret,
    `undelivered ${event} ${key}`,
    asked,
    `n.event = ? and n.key = ? and n.state in ('FAILED', 'BOUNCED') and n.failure <> 'WITHDRAWN'`,
    [...[event, key]],
  );

async function page(
  em: EntityManager,
  secret: Buffer,
  kind: string,
  { first, after }: Omit<Asked, 'state'>,
  where: string,
  values: (string | number | null)[],
): Promise<NoticePage> {
  checkPageSize(first);
  const behind = after === null || after === undefined ? [null, null] : positionOf(secret, kind, after);
  const rows = await em.execute<Row[]>(
    `${select} where ${where}
       and (?::timestamptz is null or n.queued_at < ?::timestamptz or (n.queued_at = ?::timestamptz and n.id > ?::uuid))
     order by n.queued_at desc, n.id limit ?`,
    [...values, behind[0], behind[0], behind[0], behind[1], first + 1], // one more than asked for says whether there is more
  );
  const edges = rows.slice(0, first).map((row) => ({ cursor: sealCursor(secret, kind, [row.position, row.id]), node: viewOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function positionOf(secret: Buffer, kind: string, cursor: string): [string, string] {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  return values as [string, string];
}

/** The notices of one event, by key: how what was sent about these things fares. For whoever may read the things. */
export async function noticesAbout(em: EntityManager, event: string, keys: readonly string[]): Promise<Map<string, NoticeView[]>> {
  if (keys.length === 0) return new Map();
  const rows = await em.execute<Row[]>(`${select} where n.event = ? and n.key in (?) order by n.queued_at, n.id`, [event, [...new Set(keys)]]);
  return new Map([...Map.groupBy(rows, ({ key }) => key)].map(([key, some]) => [key, some.map(viewOf)]));
}

const viewOf = ({ id, event, address, state, failure, replyCode, attempts, queuedAt, settledAt }: Row): NoticeView => ({
  ...{ id, event, address, state, failure, replyCode, attempts, queuedAt, settledAt },
});
