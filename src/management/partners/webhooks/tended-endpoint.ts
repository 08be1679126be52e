import type { EntityManager } from '@mikro-orm/postgresql';
import type { WebhookState } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { notFound } from '../../identity/index.ts';
import { partnerSuspended } from '../partner-problems.ts';
import { tendedPartner } from '../tended-partner.ts';

export interface TendedEndpoint {
  id: string;
  partnerId: string;
  state: WebhookState;
}

/** An endpoint of a partner that somebody acts for, with its partner locked until the act is over. */
export async function tendedEndpoint(em: EntityManager, id: string): Promise<Outcome<TendedEndpoint>> {
  const rows = isUuid(id)
    ? await em.execute<TendedEndpoint[]>(
        `select id, partner_id as "partnerId", state from webhook_endpoints where id = ? and state <> 'REMOVED' for update`,
        [id],
      )
    : [];
  const endpoint = rows[0];
  if (!endpoint) return refuse(notFound('endpointId'));
  const { done: partner, refusals } = await tendedPartner(em, endpoint.partnerId, 'endpointId');
  if (!partner) return refuse(...refusals);
  return partner.isSuspended ? refuse(partnerSuspended()) : done(endpoint);
}
