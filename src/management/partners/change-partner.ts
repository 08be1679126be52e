import type { ChangePartnerInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, notAllowed, once } from '../identity/index.ts';
import { setContacts } from './create-partner.ts';
import { partnerChanged } from './partner-problems.ts';
import { partnerById, type PartnerView } from './partner-queries.ts';
import { runsEverything } from './partner-rules.ts';
import { problemsOfPartner } from './problems-of-partner.ts';
import { tendedPartner } from './tended-partner.ts';

/** Changes what is said of a partner, or stops it: its keys are refused from the next request on, and nobody tells it anything. */
export async function changePartner(desk: Desk, input: ChangePartnerInput): Promise<Outcome<PartnerView>> {
  if (!runsEverything(desk)) return refuse(notAllowed());
  const wrong = problemsOfPartner(input);
  if (wrong.length > 0) return refuse(...wrong);

  return once(desk, 'changePartner', input, async ({ em }) => {
    const { done: partner, refusals } = await tendedPartner(em, input.partnerId);
    if (!partner) return refuse(...refusals);
    if (partner.version !== input.expectedVersion) return refuse(partnerChanged());
    const { name = null, requestsPerDay = null, bytesPerDay = null, isSuspended = null, contacts = null } = input;
    await em.execute(
      `update partners set name = coalesce(?, name), requests_per_day = coalesce(?::int, requests_per_day), bytes_per_day = coalesce(?::bigint, bytes_per_day),
         suspended_at = case when ?::boolean is null then suspended_at when ?::boolean then coalesce(suspended_at, instant()) end, version = version + 1
       where id = ?`,
      [name === null ? null : tidy(name), requestsPerDay, bytesPerDay, isSuspended, isSuspended, partner.id],
    );
    if (contacts !== null) await setContacts(em, partner.id, contacts);
    return done(await partnerById(em, partner.id));
  });
}
