import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import type { WebhookEvent, WebhookFailure, WebhookMessageState, WebhookState } from '../../../generated/schema.ts';

/** An endpoint without its secrets. Instants are ISO 8601 texts. */
export interface EndpointView {
  id: string;
  partnerId: string;
  url: string;
  events: WebhookEvent[];
  state: WebhookState;
  secretBeforeUntil: string | null;
  failingSince: string | null;
  createdAt: string;
}

const select = `
  select id, partner_id as "partnerId", url, array_to_json(events) as events, state, created_at as "createdAt", failing_since as "failingSince",
    case when secret_before_until > instant() then secret_before_until end as "secretBeforeUntil"
  from webhook_endpoints`;

const iso = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());
const view = (row: EndpointView): EndpointView => ({
  ...row,
  secretBeforeUntil: iso(row.secretBeforeUntil),
  failingSince: iso(row.failingSince),
  createdAt: iso(row.createdAt)!,
});

export async function endpointsOf(em: EntityManager, partnerId: string): Promise<EndpointView[]> {
  return (await em.execute<EndpointView[]>(`${select} where partner_id = ? and state <> 'REMOVED' order by created_at desc, id`, [partnerId])).map(
    view,
  );
}

export async function endpointById(em: EntityManager, id: string): Promise<EndpointView> {
  return view((await em.execute<EndpointView[]>(`${select} where id = ?`, [id]))[0]!);
}

export interface MessageView {
  id: string;
  messageId: string;
  type: string;
  body: string;
  state: WebhookMessageState;
  nextTryAt: string | null;
  createdAt: string;
  attempts: { number: number; at: string; status: number | null; failure: WebhookFailure | null; tookMs: number }[];
}

const messages = `
  select m.id, m.message_id as "messageId", m.type, m.body, m.state, m.next_try_at as "nextTryAt", m.created_at as "createdAt",
    coalesce((select jsonb_agg(jsonb_build_object('number', a.number, 'at', a.at, 'status', a.status, 'failure', a.failure, 'tookMs', a.took_ms) order by a.number desc)
      from webhook_attempts a where a.message_id = m.id and a.number > m.attempts - 20), '[]') as attempts
  from webhook_messages m`;

const message = (row: MessageView): MessageView => ({
  ...row,
  nextTryAt: iso(row.nextTryAt),
  createdAt: iso(row.createdAt)!,
  attempts: row.attempts.map((one) => ({ ...one, at: iso(one.at)! })),
});

interface Asked {
  first: number;
  /** Only what was written before this message of the endpoint. */
  before?: string | null | undefined;
  state?: WebhookMessageState | null | undefined;
}

export async function messagesOf(em: EntityManager, endpointId: string, { first, before = null, state = null }: Asked): Promise<MessageView[]> {
  if (before !== null && !isUuid(before)) return [];
  const rows = await em.execute<MessageView[]>(
    `${messages} where m.endpoint_id = ? and coalesce(m.state = ?, true)
       and (?::uuid is null or m.place < (select b.place from webhook_messages b where b.id = ? and b.endpoint_id = m.endpoint_id))
     order by m.place desc limit ?`,
    [endpointId, state, before, before, first],
  );
  return rows.map(message);
}

export async function messageById(em: EntityManager, id: string): Promise<MessageView> {
  return message((await em.execute<MessageView[]>(`${messages} where m.id = ?`, [id]))[0]!);
}
