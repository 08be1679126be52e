import type { EntityManager } from '@mikro-orm/postgresql';
import type { OfferUnderEmbargoInput, ReleaseKind } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../../identity/index.ts';
import { hasAgreed, runsEverything } from '../../partners/index.ts';
import { tiedToTheEdition } from '../../selection/index.ts';
import { releaseIsAnother } from '../publishing-problems.ts';
import { notApproved, partnerMayNot, partnersDoNotFit } from './embargo-problems.ts';
import { offerById, type OfferView } from './embargo-queries.ts';
import { mayReadContent } from '../who-reads-releases.ts';

export interface OfferedRelease {
  editionYear: number;
  kind: ReleaseKind;
  state: string;
  contentHash: string;
}

/** Wants a release to be handed to partners before it is public. Nothing leaves by this. */
export async function offerUnderEmbargo(desk: Desk, input: OfferUnderEmbargoInput): Promise<Outcome<OfferView>> {
  if (!runsEverything(desk)) return refuse(notAllowed());
  const { partnerIds } = input;
  if (partnerIds.length < 1 || partnerIds.length > 50 || new Set(partnerIds).size !== partnerIds.length) return refuse(partnersDoNotFit());

  return once(desk, 'offerUnderEmbargo', input, async ({ em }) => {
    const release = isUuid(input.releaseId) ? await offeredRelease(em, input.releaseId) : undefined;
    if (!release) return refuse(notFound('releaseId'));
    if (release.state !== 'APPROVED') return refuse(notApproved());
    if (release.contentHash !== input.contentHash) return refuse(releaseIsAnother());
    // whoever must not know who was chosen does not hand it out either
    if (!(await mayReadContent(em, release))) return refuse(tiedToTheEdition());
    const wrong: Refusal[] = [];
    for (const [i, id] of partnerIds.entries()) {
      const state = isUuid(id) ? await mayReceive(em, id) : null;
      if (state === null) wrong.push(notFound('partnerIds'));
      else if (!state) wrong.push(partnerMayNot(i));
    }
    if (wrong.length > 0) return refuse(...wrong);

    const [offer] = await em.execute<[{ id: string }]>(
      `insert into embargo_offers (release_id, content_hash, proposed_by) values (?, ?, ?) returning id`,
      [input.releaseId, release.contentHash, desk.person.id],
    );
    for (const id of partnerIds) await em.execute(`insert into embargo_packages (offer_id, partner_id) values (?, ?)`, [offer.id, id]);
    return done(await offerById(em, offer.id));
  });
}

/** A release with its state, which does not change until the act is over. */
export async function offeredRelease(em: EntityManager, id: string): Promise<OfferedRelease | undefined> {
  const rows = await em.execute<OfferedRelease[]>(
    `select edition_year as "editionYear", kind, state, content_hash as "contentHash" from releases where id = ? for share`,
    [id],
  );
  return rows[0];
}

/** Null for a partner that is not known. */
export async function mayReceive(em: EntityManager, partnerId: string): Promise<boolean | null> {
  const rows = await em.execute<{ isSuspended: boolean }[]>(`select suspended_at is not null as "isSuspended" from partners where id = ?`, [
    partnerId,
  ]);
  if (!rows[0]) return null;
  return !rows[0].isSuspended && (await hasAgreed(em, partnerId, 'EMBARGO'));
}
