import type { FrozenMaterial, FrozenPicture, FrozenSubmission } from './frozen-submission.ts';
import type { MaterialRow } from './submission-rows.ts';

/**
 * The materials that were handed in, in their order and with what was said of them then: whatever was changed, replaced or
 * taken out while they were open, and not handed in again.
 */
export function materialsAsHandedIn(
  { materials, pictures = [] }: Pick<FrozenSubmission, 'materials'> & Partial<Pick<FrozenSubmission, 'pictures'>>,
  now: readonly MaterialRow[],
): MaterialRow[] {
  if (!materials) return [...now];
  return materials.map((frozen) => {
    const { assetId, titles, alts, credit, rights, focalPoint } = frozen;
    const standing =
      now.find((row) => row.assetId === assetId) ??
      takenOut(
        frozen,
        pictures.find((picture) => picture.assetId === assetId),
      );
    return { ...standing, titles, alts, credit, rights, focalX: focalPoint?.x ?? null, focalY: focalPoint?.y ?? null, replacement: null };
  });
}

/** One that the draft does not name any more, as far as it was frozen: of what is no picture, the file without a preview. */
const takenOut = (
  { materialId: id, kind, assetId, contentHash, byteLength, fileName, titles, alts, credit, rights }: FrozenMaterial,
  picture: FrozenPicture | undefined,
): MaterialRow => ({
  ...{ id, kind, assetId, contentHash, byteLength, fileName, titles, alts, credit, rights, state: 'READY', failure: null },
  ...{ mimeType: picture?.mimeType ?? null, width: picture?.width ?? null, height: picture?.height ?? null, renditions: picture?.renditions ?? [] },
  ...{ durationMs: null, codecs: [], pages: null, focalX: null, focalY: null, posterOf: null, replacement: null, expiresAt: null },
});
