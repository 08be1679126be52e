import type { DescribeMaterialInput } from '../../generated/schema.ts';
import { type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { varyAgain } from '../media/index.ts';
import { localizedOf } from '../organizations/index.ts';
import { changeDraft, type DraftWork } from './change-draft.ts';
import { notAPicture, notAVideo } from './material-problems.ts';
import { lineOrNull, problemsOfWords } from './material-rules.ts';
import { materialOf } from './own-material.ts';
import type { SubmissionMaterial } from './submission-parts.entity.ts';
import type { SubmissionView } from './submission-view.ts';

/** Says what a material is, whose it is and how it may be used. What is left out stays; what is sent as null is emptied. */
export const describeMaterial = (desk: Desk, input: DescribeMaterialInput): Promise<Outcome<SubmissionView>> =>
  changeDraft(desk, 'describeMaterial', input, async ({ em, draft }) => {
    const material = await materialOf(em, draft.id, input.materialId);
    if (!material) return refuse(notFound('materialId'));
    const refusals = [...problemsOfWords(input), ...(await problemsOfPoster(em, material, input.posterId))];
    if (refusals.length > 0) return refuse(...refusals);

    const { title, alt, credit, rights, focalPoint, posterId } = input;
    if (title !== undefined) material.titles = localizedOf(title ?? []);
    if (alt !== undefined) material.alts = localizedOf(alt ?? []);
    if (credit !== undefined) material.credit = lineOrNull(credit);
    if (rights !== undefined) material.rights = lineOrNull(rights);
    if (focalPoint !== undefined) [material.focalX, material.focalY] = [focalPoint?.x ?? null, focalPoint?.y ?? null];
    if (focalPoint !== undefined && material.kind === 'PICTURE') await varyAgain(em, material.assetId);
    if (posterId !== undefined) material.posterId = posterId;
    return undefined;
  });

async function problemsOfPoster(
  em: DraftWork['em'],
  { kind, submissionId }: SubmissionMaterial,
  posterId: string | null | undefined,
): Promise<Refusal[]> {
  if (posterId === null || posterId === undefined) return [];
  if (kind !== 'VIDEO') return [notAVideo('posterId')];
  const poster = await materialOf(em, submissionId, posterId);
  return poster?.kind === 'PICTURE' ? [] : [notAPicture('posterId')];
}
