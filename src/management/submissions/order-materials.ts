import type { OrderMaterialsInput } from '../../generated/schema.ts';
import { type Outcome, refuse } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { changeDraft } from './change-draft.ts';
import { notAllOnce } from './material-problems.ts';
import { SubmissionMaterial } from './submission-parts.entity.ts';
import type { SubmissionView } from './submission-view.ts';

/** Puts a draft's materials of one kind in order. All of them are named, so that no two people order different lists. */
export const orderMaterials = (desk: Desk, input: OrderMaterialsInput): Promise<Outcome<SubmissionView>> =>
  changeDraft(desk, 'orderMaterials', input, async ({ em, draft }) => {
    const materials = await em.find(SubmissionMaterial, { submissionId: draft.id, kind: input.kind });
    const places = new Map(input.materialIds.map((id, i) => [id, i + 1]));
    if (places.size !== input.materialIds.length || places.size !== materials.length) return refuse(notAllOnce());
    if (!materials.every(({ id }) => places.has(id))) return refuse(notAllOnce());
    for (const material of materials) material.position = places.get(material.id)!;
    return undefined;
  });
