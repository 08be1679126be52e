import type { RemoveMaterialInput } from '../../generated/schema.ts';
import { type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { discardAsset } from '../media/index.ts';
import { changeDraft } from './change-draft.ts';
import { holdsItsFiles } from './held-files.ts';
import { materialOf } from './own-material.ts';
import { SubmissionMaterial } from './submission-parts.entity.ts';
import { takeOver } from './take-over.ts';
import type { SubmissionView } from './submission-view.ts';

/** Takes a material out of a draft. Its files go with it, unless a revision that was handed in holds them, or will at the close. */
export const removeMaterial = (desk: Desk, input: RemoveMaterialInput): Promise<Outcome<SubmissionView>> =>
  changeDraft(desk, 'removeMaterial', input, async ({ em, draft }) => {
    const material = await materialOf(em, draft.id, input.materialId);
    if (!material) return refuse(notFound('materialId'));
    const { kind, position, assetId, replacementId } = material;
    const isHeld = await holdsItsFiles(em, draft.id);
    for (const id of [assetId, replacementId]) if (id) await takeOver(em, id);
    em.remove(material);
    await em.flush();
    const behind = await em.find(SubmissionMaterial, { submissionId: draft.id, kind, position: { $gt: position } });
    for (const each of behind) each.position--;
    await em.nativeUpdate(SubmissionMaterial, { posterId: input.materialId }, { posterId: null });
    if (replacementId) await discardAsset(em, replacementId);
    if (!isHeld) await discardAsset(em, assetId);
    return undefined;
  });
