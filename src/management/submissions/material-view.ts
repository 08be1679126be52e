import type { MaterialFailureCode, MaterialKind, MaterialState } from '../../generated/schema.ts';
import { listOf } from '../organizations/index.ts';
import type { MaterialRow } from './submission-rows.ts';

/** A material as whoever may read its submission reads it. Plain JSON. */
export interface MaterialView {
  id: string;
  kind: MaterialKind;
  state: MaterialState;
  failureCode: MaterialFailureCode | null;
  title: { locale: string; value: string }[];
  alt: { locale: string; value: string }[];
  credit: string | null;
  rights: string | null;
  focalPoint: { x: number; y: number } | null;
  fileName: string | null;
  byteLength: number;
  mimeType: string | null;
  contentHash: string | null;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  codecs: string[];
  pages: number | null;
  /** The bytes that are awaited, those of a replacement included. */
  upload: { assetId: string; byteLength: number; expiresAt: string } | null;
  /** What addresses are made of; said to nobody. */
  assetId: string;
  posterOf: string | null;
}

export const materialView = ({
  failure,
  titles,
  alts,
  focalX,
  focalY,
  renditions: _,
  replacement,
  expiresAt,
  ...row
}: MaterialRow): MaterialView => ({
  ...row,
  failureCode: failure,
  title: listOf(titles),
  alt: listOf(alts),
  upload: uploadOf(replacement ?? { ...row, expiresAt }),
  focalPoint: focalX === null || focalY === null ? null : { x: focalX, y: focalY },
});

const uploadOf = ({
  state,
  assetId,
  byteLength,
  expiresAt,
}: Pick<MaterialRow, 'state' | 'assetId' | 'byteLength' | 'expiresAt'>): MaterialView['upload'] =>
  state === 'AWAITED' && expiresAt !== null ? { assetId, byteLength, expiresAt } : null;
