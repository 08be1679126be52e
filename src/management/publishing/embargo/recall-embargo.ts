import type { RecallEmbargoInput } from '../../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../../platform/text.ts';
import { type Desk, notAllowed, notFound, once } from '../../identity/index.ts';
import { recalledNotice, runsEverything, tellContacts, tellPartner } from '../../partners/index.ts';
import { lockedOffer, packagesOfOffer } from './confirm-embargo-offer.ts';
import { badReason, recalledBefore } from './embargo-problems.ts';
import { offerById, type OfferView } from './embargo-queries.ts';

const longestReason = 300;

/** Stops what went out too early. From the next request on nothing is read, and partners are told to remove what they hold. */
export async function recallEmbargo(desk: Desk, input: RecallEmbargoInput): Promise<Outcome<OfferView>> {
  if (!runsEverything(desk)) return refuse(notAllowed());
  const reason = tidy(input.reason);
  if (reason === '' || !isOneLine(reason) || isLongerThan(reason, longestReason)) return refuse(badReason(longestReason));
  return once(desk, 'recallEmbargo', input, async ({ em, instant }) => {
    const offer = await lockedOffer(em, input.offerId);
    if (!offer) return refuse(notFound('offerId'));
    if (offer.recalledBy !== null) return refuse(recalledBefore());
    await em.execute(`update embargo_offers set recalled_by = ?, recalled_at = instant(), recall_reason = ? where id = ?`, [
      desk.person.id,
      reason,
      offer.id,
    ]);
    // who was never told of it is not told of its end
    if (offer.confirmedBy !== null) {
      for (const { id, partnerId } of await packagesOfOffer(em, offer.id)) {
        await tellPartner(em, partnerId, { wanted: 'EMBARGO', type: 'embargo.recalled', at: await instant(), data: { packageId: id } });
        await tellContacts(em, partnerId, { template: recalledNotice, key: id });
      }
    }
    return done(await offerById(em, offer.id));
  });
}
