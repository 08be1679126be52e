import type { ReplaceMaterialInput } from '../../generated/schema.ts';
import { type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { Asset, discardAsset } from '../media/index.ts';
import { changeDraft, type ChangedDraft } from './change-draft.ts';
import { materialOf } from './own-material.ts';
import { awaitFile } from './request-upload.ts';
import { takeOver } from './take-over.ts';
import { problemsOfFile, problemsOfRoom, type Room } from './room-for-uploads.ts';

/** Makes room for another file of a material. One that can be used stays until all bytes of the other are here; another goes at once. */
export const replaceMaterial = (desk: Desk, room: Room, input: ReplaceMaterialInput): Promise<Outcome<ChangedDraft>> =>
  changeDraft(desk, 'replaceMaterial', input, async ({ em, draft, now }) => {
    const material = await materialOf(em, draft.id, input.materialId);
    if (!material) return refuse(notFound('materialId'));
    const { byteLength } = input;
    const refusals = [
      ...problemsOfFile(room, material.kind, input),
      ...(await problemsOfRoom(em, room, { submissionId: draft.id, ownerId: desk.person.id, byteLength })),
    ];
    if (refusals.length > 0) return refuse(...refusals);

    const fresh = await awaitFile(em, desk, room, material.kind, input, now);
    const present = await em.findOneOrFail(Asset, { id: material.assetId });
    const isOfNoUse = present.state === 'AWAITED' || present.state === 'FAILED';
    const before = isOfNoUse ? material.assetId : material.replacementId;
    if (before) await takeOver(em, before);
    if (isOfNoUse) material.assetId = fresh;
    else material.replacementId = fresh;
    await em.flush();
    if (before) await discardAsset(em, before);
    return { materialId: material.id };
  });
