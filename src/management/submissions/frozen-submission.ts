import type { MaterialKind } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';

/** What a revision holds: a copy of the whole submission as it was handed in. Copies, never links. Plain JSON. */
export interface FrozenSubmission {
  submissionId: string;
  editionYear: number;
  sourceLocale: string;
  field: string;
  kind: string | null;
  /** `YYYY-MM-DD` */
  startedOn: string;
  countries: string[];
  /** The lead first. */
  applicants: { organizationId: string; role: 'LEAD' | 'JOINT'; names: Localized; kind: string | null; country: string | null }[];
  /** The source first. */
  texts: { locale: string; title: string; summary: string; body: string }[];
  /** The cover first. */
  pictures: FrozenPicture[];
  /** All that was handed in besides the texts, pictures included; absent in what was frozen before there were any. */
  materials?: FrozenMaterial[];
}

/** A file that was handed in: which bytes, and what was said of them. */
export interface FrozenMaterial {
  materialId: string;
  kind: MaterialKind;
  assetId: string;
  /** SHA-256, in hexadecimal, of the file as it was handed in. */
  contentHash: string;
  byteLength: number;
  fileName: string | null;
  titles: Localized;
  alts: Localized;
  credit: string | null;
  rights: string | null;
  /** From 0, left and top, to 1, right and bottom; null for the middle. */
  focalPoint: { x: number; y: number } | null;
}

export interface FrozenPicture {
  assetId: string;
  /** SHA-256, in hexadecimal, of the file as it was handed in. */
  contentHash: string;
  mimeType: string;
  width: number;
  height: number;
  /** Re-encoded and free of metadata, narrowest first; `hash` is SHA-256 in hexadecimal of the rendition's bytes, `storageKey` is `renditions/<hash>.webp`. */
  renditions: { width: number; height: number; hash: string; storageKey: string }[];
  alts: Localized;
  credit: string | null;
}
