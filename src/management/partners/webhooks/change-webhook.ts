import type { ChangeWebhookInput } from '../../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, once } from '../../identity/index.ts';
import { noEvents } from './webhook-problems.ts';
import { endpointById, type EndpointView } from './webhook-queries.ts';
import { tendedEndpoint } from './tended-endpoint.ts';

/** Says what is to become of an endpoint. Whoever is stopped is not told later of what happened meanwhile: `changes` tells that. */
export async function changeWebhook(desk: Desk, input: ChangeWebhookInput): Promise<Outcome<{ endpoint: EndpointView | null }>> {
  const { events = null, isActive = null, isRemoved = null } = input;
  if (events?.length === 0) return refuse(noEvents());
  const outcome = await once(desk, 'changeWebhook', input, async ({ em }) => {
    const { done: endpoint, refusals } = await tendedEndpoint(em, input.endpointId);
    if (!endpoint) return refuse(...refusals);
    const state = isRemoved ? 'REMOVED' : isActive === null ? null : isActive ? 'ACTIVE' : 'STOPPED';
    await em.execute(
      `update webhook_endpoints set events = coalesce(?::text[], events), state = coalesce(?, state),
         failing_since = case when ? = 'ACTIVE' then null else failing_since end where id = ?`,
      [events && `{${[...new Set(events)].sort().join()}}`, state, state, endpoint.id],
    );
    if (state !== null && state !== 'ACTIVE')
      await em.execute(`update webhook_messages set state = 'GIVEN_UP', next_try_at = null where endpoint_id = ? and state = 'WAITING'`, [
        endpoint.id,
      ]);
    return done({ id: endpoint.id, isRemoved: state === 'REMOVED' });
  });
  if (outcome.refusals) return outcome;
  return done({ endpoint: outcome.done.isRemoved ? null : await endpointById(desk.em, outcome.done.id) });
}
