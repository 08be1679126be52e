import type { EntityManager } from '@mikro-orm/postgresql';
import type { ConfirmEmbargoOfferInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../../identity/index.ts';
import { offeredNotice, runsEverything, tellContacts, tellPartner } from '../../partners/index.ts';
import { tiedToTheEdition } from '../../selection/index.ts';
import { confirmedBefore, confirmedByAnother, notApproved, partnerMayNot, recalledBefore } from './embargo-problems.ts';
import { offerById, type OfferView } from './embargo-queries.ts';
import { mayReceive, offeredRelease } from './offer-under-embargo.ts';
import { mayReadContent } from '../who-reads-releases.ts';

export interface LockedOffer {
  id: string;
  releaseId: string;
  proposedBy: string;
  confirmedBy: string | null;
  recalledBy: string | null;
}

/** Lets the partners of an offer read it. Whoever may no longer have it by now stops all of it: the offer was made as a whole. */
export async function confirmEmbargoOffer(desk: Desk, input: ConfirmEmbargoOfferInput): Promise<Outcome<OfferView>> {
  if (!runsEverything(desk)) return refuse(notAllowed());
  return once(desk, 'confirmEmbargoOffer', input, async ({ em, instant }) => {
    const offer = await lockedOffer(em, input.offerId);
    if (!offer) return refuse(notFound('offerId'));
    if (offer.recalledBy !== null) return refuse(recalledBefore());
    if (offer.confirmedBy !== null) return refuse(confirmedBefore());
    if (offer.proposedBy === desk.person.id) return refuse(confirmedByAnother());
    const release = (await offeredRelease(em, offer.releaseId))!;
    if (release.state !== 'APPROVED') return refuse(notApproved());
    if (!(await mayReadContent(em, release))) return refuse(tiedToTheEdition());
    const packages = await packagesOfOffer(em, offer.id);
    for (const [i, { partnerId }] of packages.entries()) if (!(await mayReceive(em, partnerId))) return refuse(partnerMayNot(i));
    await em.execute(`update embargo_offers set confirmed_by = ?, confirmed_at = instant() where id = ?`, [desk.person.id, offer.id]);
    for (const { id, partnerId } of packages) {
      await tellPartner(em, partnerId, { wanted: 'EMBARGO', type: 'embargo.offered', at: await instant(), data: { packageId: id } });
      await tellContacts(em, partnerId, { template: offeredNotice, key: id });
    }
    return done(await offerById(em, offer.id));
  });
}

export async function lockedOffer(em: EntityManager, id: string): Promise<LockedOffer | undefined> {
  if (!isUuid(id)) return undefined;
  const rows = await em.execute<LockedOffer[]>(
    `select id, release_id as "releaseId", proposed_by as "proposedBy", confirmed_by as "confirmedBy", recalled_by as "recalledBy"
     from embargo_offers where id = ? for update`,
    [id],
  );
  return rows[0];
}

export const packagesOfOffer = (em: EntityManager, offerId: string): Promise<{ id: string; partnerId: string }[]> =>
  em.execute(`select id, partner_id as "partnerId" from embargo_packages where offer_id = ? order by id`, [offerId]);
