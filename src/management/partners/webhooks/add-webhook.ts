import type { AddWebhookInput } from '../../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { isOutwardUrl } from '../../../platform/outward/post-outward.ts';
import { type Desk, once } from '../../identity/index.ts';
import { partnerSuspended, termsNotAccepted } from '../partner-problems.ts';
import { hasAgreed } from '../partner-queries.ts';
import type { PartnersHouse } from '../partners-house.ts';
import { tendedPartner } from '../tended-partner.ts';
import { badUrl, noEvents, tooManyEndpoints } from './webhook-problems.ts';
import { endpointById, type EndpointView } from './webhook-queries.ts';
import { mostEndpoints } from './webhook-rules.ts';
import { newSecret } from './webhook-signature.ts';

export interface Added {
  /** Null in the answer to a retry: it was shown. */
  secret: string | null;
  endpoint: EndpointView;
}

/** Adds an address that a partner is told of changes at. What the act keeps names the endpoint, never its secret. */
export async function addWebhook(desk: Desk, house: PartnersHouse, input: AddWebhookInput): Promise<Outcome<Added>> {
  const events = [...new Set(input.events)].sort();
  const wrong = [...(isOutwardUrl(input.url, house.outward) ? [] : [badUrl()]), ...(events.length === 0 ? [noEvents()] : [])];
  if (wrong.length > 0) return refuse(...wrong);

  let shown: string | null = null;
  const outcome = await once(desk, 'addWebhook', input, async ({ em }) => {
    const { done: partner, refusals } = await tendedPartner(em, input.partnerId);
    if (!partner) return refuse(...refusals);
    if (partner.isSuspended) return refuse(partnerSuspended());
    if (!(await hasAgreed(em, partner.id, 'STANDARD'))) return refuse(termsNotAccepted('STANDARD'));
    const there = await em.execute<unknown[]>(`select from webhook_endpoints where partner_id = ? and state <> 'REMOVED'`, [partner.id]);
    if (there.length >= mostEndpoints) return refuse(tooManyEndpoints(mostEndpoints));
    const secret = newSecret();
    const [made] = await em.execute<[{ id: string }]>(
      `insert into webhook_endpoints (partner_id, url, events, secret, created_by) values (?, ?, ?::text[], ?, ?) returning id`,
      [partner.id, input.url, `{${events.join()}}`, house.box.seal('webhook', secret), desk.person.id],
    );
    shown = secret;
    return done({ id: made.id });
  });
  return outcome.refusals ? outcome : done({ secret: shown, endpoint: await endpointById(desk.em, outcome.done.id) });
}
