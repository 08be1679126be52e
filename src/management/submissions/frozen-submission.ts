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
