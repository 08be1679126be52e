import type { RotateWebhookSecretInput } from '../../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, once } from '../../identity/index.ts';
import type { PartnersHouse } from '../partners-house.ts';
import type { Added } from './add-webhook.ts';
import { tendedEndpoint } from './tended-endpoint.ts';
import { overlapTooLong } from './webhook-problems.ts';
import { endpointById } from './webhook-queries.ts';
import { longestOverlapDays } from './webhook-rules.ts';
import { newSecret } from './webhook-signature.ts';

/** Makes a new secret. Until the instant named both sign, so that a receiver can change over when it likes. */
export async function rotateWebhookSecret(desk: Desk, house: PartnersHouse, input: RotateWebhookSecretInput): Promise<Outcome<Added>> {
  let shown: string | null = null;
  const outcome = await once(desk, 'rotateWebhookSecret', input, async ({ em, instant }) => {
    const { done: endpoint, refusals } = await tendedEndpoint(em, input.endpointId);
    if (!endpoint) return refuse(...refusals);
    const until = new Date(input.oldSignsUntil);
    if (until.getTime() - (await instant()).getTime() > longestOverlapDays * 86_400_000) return refuse(overlapTooLong(longestOverlapDays));
    const secret = newSecret();
    await em.execute(`update webhook_endpoints set secret_before = secret, secret_before_until = ?, secret = ? where id = ?`, [
      until,
      house.box.seal('webhook', secret),
      endpoint.id,
    ]);
    shown = secret;
    return done({ id: endpoint.id });
  });
  return outcome.refusals ? outcome : done({ secret: shown, endpoint: await endpointById(desk.em, outcome.done.id) });
}
