import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { WebhookEvent } from '../../../generated/schema.ts';

interface News {
  wanted: WebhookEvent;
  type: string;
  at: Date;
  /** Ids alone: a message says that something is there, never what. */
  data: Record<string, string>;
  /** A UUID that follows from what happened, where it may be looked at twice; it is told once. */
  messageId?: string;
}

/** Tells one partner, at each of its endpoints that wants to hear it, in the act's own transaction. */
export async function tellPartner(em: EntityManager, partnerId: string, { wanted, type, at, data, messageId = randomUUID() }: News): Promise<void> {
  await em.execute(
    `insert into webhook_messages (endpoint_id, partner_id, message_id, type, body, next_try_at)
     select e.id, e.partner_id, ?, ?, ?, instant() from webhook_endpoints e
     where e.partner_id = ? and e.state = 'ACTIVE' and ? = any (e.events)
     on conflict (endpoint_id, message_id) do nothing`,
    [messageId, type, JSON.stringify({ type, timestamp: at.toISOString(), data }), partnerId, wanted],
  );
}
