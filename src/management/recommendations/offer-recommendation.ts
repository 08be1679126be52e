import type { OfferRecommendationInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { applicationsAreOpen } from '../editions/index.ts';
import { type Desk, mailboxOf, notFound, once } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { asRecommender } from './as-recommender.ts';
import { nameFor, offerNotice } from './recommendation-notices.ts';
import { badAddress, frozen, tooMany } from './recommendation-problems.ts';

const mostOffers = 100;

/** Offers an applicant to recommend a case. By mail, and alike for every address: a recommender learns of no submission that way. */
export async function offerRecommendation(desk: Desk, input: OfferRecommendationInput): Promise<Outcome<{ offerId: string }>> {
  const address = mailboxOf(input.address);
  if (address === undefined) return refuse(badAddress('address'));
  return await once(desk, 'offerRecommendation', input, async ({ em, arrivedAt }) => {
    const acting = await asRecommender(em, desk, input.accreditationId);
    if (!acting) return refuse(notFound('accreditationId'));
    const { accreditationId, edition, names } = acting;
    if (!applicationsAreOpen(edition, await arrivedAt())) return refuse(frozen(edition));
    const [{ made }] = await em.execute<[{ made: number }]>(`select count(*)::int as made from recommendation_offers where accreditation_id = ?`, [
      accreditationId,
    ]);
    if (made >= mostOffers) return refuse(tooMany(mostOffers));
    const [offer] = await em.execute<[{ id: string }]>(
      `insert into recommendation_offers (accreditation_id, address, made_by) values (?, ?, ?) returning id`,
      [accreditationId, address, desk.person.id],
    );
    const values = { organization: nameFor(null, names), edition: nameFor(null, edition.names) };
    await tell(em, offerNotice, { key: offer.id, to: { address }, values, causedBy: desk.person.id });
    return done({ offerId: offer.id });
  });
}
