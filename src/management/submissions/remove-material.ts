import type { EntityManager } from '@mikro-orm/postgresql';
import type { RemoveMaterialInput } from '../../generated/schema.ts';
import { type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { discardAsset } from '../media/index.ts';
import { changeDraft } from './change-draft.ts';
import { materialOf } from './own-material.ts';
import { Revision } from './revision.entity.ts';
import { SubmissionMaterial } from './submission-parts.entity.ts';
import type { SubmissionView } from './submission-view.ts';

/** Takes a material out of a draft. Its files go with it, unless a revision that was handed in holds them, or will at the close. */
export const removeMaterial = (desk: Desk, input: RemoveMaterialInput): Promise<Outcome<SubmissionView>> =>
  changeDraft(desk, 'removeMaterial', input, async ({ em, draft }) => {
    const material = await materialOf(em, draft.id, input.materialId);
    if (!material) return refuse(notFound('materialId'));
    const { kind, position, assetId, replacementId } = material;
    const isHeld = (await em.count(Revision, { submissionId: draft.id })) > 0 || (await isMarkedReady(em, draft.id));
    em.remove(material);
    await em.flush();
    const behind = await em.find(SubmissionMaterial, { submissionId: draft.id, kind, position: { $gt: position } });
    for (const each of behind) each.position--;
    await em.nativeUpdate(SubmissionMaterial, { posterId: input.materialId }, { posterId: null });
    if (replacementId) await discardAsset(em, replacementId);
    if (!isHeld) await discardAsset(em, assetId);
    return undefined;
  });

async function isMarkedReady(em: EntityManager, submissionId: string): Promise<boolean> {
  const marks = await em.execute<unknown[]>('select from ready_marks where submission_id = ? and withdrawn_at is null', [submissionId]);
  return marks.length > 0;
}
