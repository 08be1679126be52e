import { randomUUID } from 'node:crypto';
import type { TestWebhookInput } from '../../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, once } from '../../identity/index.ts';
import { tendedEndpoint } from './tended-endpoint.ts';
import { notTold } from './webhook-problems.ts';
import { messageById, type MessageView } from './webhook-queries.ts';

/** Sends a message that tells nothing, the same way as those that do. */
export const testWebhook = (desk: Desk, input: TestWebhookInput): Promise<Outcome<MessageView>> =>
  once(desk, 'testWebhook', input, async ({ em, instant }) => {
    const { done: endpoint, refusals } = await tendedEndpoint(em, input.endpointId);
    if (!endpoint) return refuse(...refusals);
    if (endpoint.state !== 'ACTIVE') return refuse(notTold());
    const body = JSON.stringify({ type: 'test', timestamp: (await instant()).toISOString(), data: {} });
    const [made] = await em.execute<[{ id: string }]>(
      `insert into webhook_messages (endpoint_id, partner_id, message_id, type, body, next_try_at) values (?, ?, ?, 'test', ?, instant()) returning id`,
      [endpoint.id, endpoint.partnerId, randomUUID(), body],
    );
    return done(await messageById(em, made.id));
  });
