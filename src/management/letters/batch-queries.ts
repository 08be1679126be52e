import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeAudience, NoticeBatchState } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Letter } from '../recommendations/index.ts';
import { letterNotices, noticeFor } from './letter-notices.ts';

interface Somebody {
  id: string;
  name: string;
  email: string;
}

/** A letter to many as the edition's organizers read it. Plain JSON. */
export interface BatchView {
  id: string;
  edition: number;
  audience: NoticeAudience;
  state: NoticeBatchState;
  contentHash: string;
  recipientCount: number;
  letter: Letter;
  composedBy: Somebody;
  composedAt: string;
  approvedBy: Somebody | null;
  approvedAt: string | null;
  withdrawnAt: string | null;
  progress: { queued: number; handedOver: number; failed: number; returned: number } | null;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const somebody = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;
const inState = (state: string) => `count(*) filter (where n.state = '${state}')`;
const events = letterNotices.map(({ event }) => `'${event}'`).join(', ');
const select = `
  select b.id, e.year as edition, b.audience, b.state, b.content_hash as "contentHash", b.recipient_count as "recipientCount", b.letter,
    ${somebody('c')} as "composedBy", ${utc('b.composed_at')} as "composedAt",
    case when a.id is not null then ${somebody('a')} end as "approvedBy", ${utc('b.approved_at')} as "approvedAt", ${utc('b.withdrawn_at')} as "withdrawnAt",
    case when b.approved_at is not null then (select jsonb_build_object('queued', ${inState('QUEUED')}, 'handedOver', ${inState('HANDED_OVER')},
        'failed', ${inState('FAILED')}, 'returned', ${inState('BOUNCED')})
      from notices n where n.event in (${events}) and n.key = b.id::text) end as progress
  from notice_batches b join editions e on e.id = b.edition_id join people c on c.id = b.composed_by left join people a on a.id = b.approved_by`;

/** Letters of an edition, newest first. For its organizers. */
export const batchesOf = (em: EntityManager, editionId: string): Promise<BatchView[]> =>
  em.execute<BatchView[]>(`${select} where b.edition_id = ? order by b.composed_at desc, b.id limit 50`, [editionId]);

export async function batchById(em: EntityManager, id: string): Promise<BatchView | null> {
  return isUuid(id) ? ((await em.execute<BatchView[]>(`${select} where b.id = ?`, [id]))[0] ?? null) : null;
}

/** Takes what has not gone out yet off its way. What is being handed over goes out. */
export async function takeBack(em: EntityManager, { id, audience }: Pick<BatchView, 'id' | 'audience'>): Promise<void> {
  await em.execute(
    `update notices set state = 'FAILED', failure = 'WITHDRAWN', settled_at = instant() where event = ? and key = ? and state = 'QUEUED' and claimed_until is null`,
    [noticeFor[audience].event, id],
  );
}
