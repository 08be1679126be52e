import type { ReplayWebhookInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, once } from '../../identity/index.ts';
import { tendedEndpoint } from './tended-endpoint.ts';
import { badMessage, notTold } from './webhook-problems.ts';

/** Sends again what has arrived or was given up, under the ids that it had: whoever has acted on it does not act again. */
export const replayWebhook = (desk: Desk, input: ReplayWebhookInput): Promise<Outcome<{ count: number }>> =>
  once(desk, 'replayWebhook', input, async ({ em }) => {
    const { done: endpoint, refusals } = await tendedEndpoint(em, input.endpointId);
    if (!endpoint) return refuse(...refusals);
    if (endpoint.state !== 'ACTIVE') return refuse(notTold());
    const { messageId = null } = input;
    if (messageId !== null && !isUuid(messageId)) return refuse(badMessage());
    const sent = await em.execute<unknown[]>(
      `update webhook_messages set state = 'WAITING', tries = 0, next_try_at = instant(), leased_until = null
       where endpoint_id = ? and case when ?::uuid is null then state = 'GIVEN_UP' and created_at > instant() - interval '30 days' else id = ?::uuid end
       returning 1`,
      [endpoint.id, messageId, messageId],
    );
    return messageId !== null && sent.length === 0 ? refuse(badMessage()) : done({ count: sent.length });
  });
