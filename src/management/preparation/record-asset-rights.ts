import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordAssetRightsInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { recordRights } from './hand-in-prepared.ts';
import { itemAfter, ledItem, ownItem } from './open-item.ts';
import type { ItemView, Side } from './preparation-queries.ts';
import { problemsOfRights } from './preparation-rules.ts';
import { scheduleTellingOfConsent } from './withdrawn-consent.ts';

/**
 * Records the rights in a file anew. Consent can be taken back at any time, by whoever hears of it first; what was accepted
 * is open again then. Nothing that was said before is lost.
 */
export const recordAssetRights = (desk: Desk, input: RecordAssetRightsInput): Promise<Outcome<ItemView>> =>
  once<RecordAssetRightsInput, ItemView>(desk, 'recordAssetRights', input, async ({ em }) => {
    const place = await placeOf(em, input.versionId);
    if (!place) return refuse(notFound('versionId'));
    const [own, led] = [await ownItem(em, desk, place), await ledItem(em, place)];
    const item = own.item ?? led.item;
    if (!item) return refuse(notFound('versionId'));
    const problems = problemsOfRights(input.rights, false);
    if (problems.length > 0) return refuse(...problems);
    await recordRights(em, desk, { versionId: input.versionId, submissionId: item.submissionId, rights: input.rights });
    if (input.rights.personsShown === 'CONSENT_WITHDRAWN') await scheduleTellingOfConsent(em, input.versionId);
    const side: Side = own.item ? 'own' : 'led';
    return done(await itemAfter(em, side, item));
  });

/** Where a version with a file belongs, for whoever may read it. */
async function placeOf(em: EntityManager, versionId: string): Promise<{ submissionId: string; askedId: string } | null> {
  if (!isUuid(versionId)) return null;
  const rows = await em.execute<{ submissionId: string; askedId: string }[]>(
    `select submission_id as "submissionId", asked_id as "askedId" from prepared_versions where id = ? and asset_id is not null`,
    [versionId],
  );
  return rows[0] ?? null;
}
