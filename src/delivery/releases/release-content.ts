/**
 * The documents of a release, as they are frozen, hashed, approved, and applied to delivery. Plain JSON: instants are
 * ISO 8601 texts, days `YYYY-MM-DD`. Everything that is public comes from here, and from nowhere else.
 */
export interface ReleaseContent {
  /** The revision of what was public when the release was prepared: what it replaces may not be newer. */
  baseRevision?: number;
  /** The edition as it is from now on; left out when the release does not touch it. */
  edition?: EditionContent;
  /** Directory entries that the cases and honours need, as they are from now on. */
  organizations: OrganizationContent[];
  /** Cases as they are from now on; they replace what was public under the same id. */
  cases: CaseContent[];
  /** The programme from now on; left out when the release does not touch it. */
  showcase?: ShowcaseContent;
  /** A programme that nobody knows before the stage reaches it; then there is no `showcase`. */
  stage?: StageContent;
  /** All organizations honoured by the edition, in order; left out when the release does not touch them. */
  honours?: string[];
  /** By what they were found; left out where that is not on record. */
  honourFormula?: HonourFormulaContent;
  /** Why a part of a case is taken down, in words fit for the public. */
  reason?: string | null;
  /** Books of the Collection from now on, each in the place of the one in the same languages; left out when the release does not touch them. */
  books?: BookContent[];
  /** The numbers of their certificates; left out where there are none. */
  certificates?: { number: string; organizationId: string }[];
  /** Cases that are public no longer. */
  removals: RemovalContent[];
}

interface HonourPoints {
  handedIn: number;
  collection: number;
  outstanding: number;
}

/** The formula of an edition's honours, as the graph says it. */
export interface HonourFormulaContent {
  version: number;
  primary: HonourPoints;
  supporting: HonourPoints;
  share: number;
  leastCases: number;
  leastChosen: number;
  most: number;
  contentHash: string;
  publishedAt: string | null;
}

/** A text in several languages, by BCP 47 tag. */
export type Localized = Record<string, string>;

export interface Provenance {
  path: string;
  origin: 'PUBLISHED' | 'INFERRED' | 'RENDERED' | 'GENERATED';
  notes: Localized;
}

export interface NamedKey {
  key: string;
  names: Localized;
}

export interface CriterionContent extends NamedKey {
  weight: number;
  minimum: number;
  maximum: number;
}

export interface EditionContent {
  id: string;
  year: number;
  names: Localized;
  timeZone: string;
  /** Instants that are not on record are null; the stage then takes them as past. */
  applicationsOpenAt: string | null;
  applicationsCloseAt: string | null;
  reviewsCloseAt: string | null;
  showcaseOpensAt: string | null;
  showcaseClosesAt: string | null;
  archivedAt: string | null;
  fields: NamedKey[];
  kinds: NamedKey[];
  eligibilityRules: { key: string; texts: Localized }[];
  criteria: CriterionContent[];
  quotas: { collection: number; outstanding: number } | null;
  contact: { name: string; email: string } | null;
  provenance: Provenance[];
}

export interface OrganizationContent {
  id: string;
  names: Localized;
  kind: string | null;
  country: string | null;
}

export interface PictureContent {
  id: string;
  mimeType: string;
  /** Narrowest first. `hash` is the SHA-256 of the file's bytes in hexadecimal, and names the file. */
  renditions: { width: number; height: number; hash: string }[];
  alts: Localized;
  credit: string | null;
}

export interface CaseContent {
  id: string;
  slug: string;
  tier: 'OUTSTANDING' | 'COLLECTION';
  fieldKey: string;
  kindKey: string | null;
  /** The published order within the edition, from 1: outstanding cases by stage order, then the others. */
  position: number;
  startedOn: string | null;
  sourceLocale: string;
  countries: string[];
  texts: CaseTextContent[];
  applicants: { organizationId: string; role: 'LEAD' | 'JOINT'; names: Localized }[];
  pictures: PictureContent[];
  /** Left out where there are none. */
  videos?: VideoContent[];
  /** Left out where there are none. */
  documents?: DocumentContent[];
  provenance: Provenance[];
}

export interface VideoContent {
  id: string;
  /** SHA-256 of the file's bytes in hexadecimal: it names the file. */
  hash: string;
  mimeType: string;
  byteLength: number;
  width: number | null;
  height: number | null;
  durationSeconds: number;
  captions: Localized;
  poster: Omit<PictureContent, 'id'> | null;
  /** What is said in it, as WebVTT. */
  subtitles: { locale: string; hash: string; byteLength: number }[];
  credit: string | null;
  licence: string | null;
  /** Whether it is shown on stage. */
  isForStage: boolean;
}

export interface DocumentContent {
  id: string;
  hash: string;
  mimeType: string;
  byteLength: number;
  pages: number;
  titles: Localized;
  credit: string | null;
  licence: string | null;
  isForStage: boolean;
}

export interface CaseTextContent {
  locale: string;
  title: string;
  summary: string | null;
  body: string | null;
  origin: 'AUTHOR' | 'PERSON' | 'MACHINE';
  isStale: boolean;
  /** False for what a machine wrote and nobody has checked; left out where somebody has, or wrote it. */
  isChecked?: boolean;
}

export interface ShowcaseContent {
  id: string;
  items: { order: number; caseId: string }[];
}

/**
 * A secret programme, as it was approved. It stays inside: delivery gets each part with the cue that brings it on stage, and
 * before that only sealed files (`seal-parts.ts`).
 */
export interface StageContent {
  showcaseId: string;
  /** In stage order. */
  parts: StagePart[];
  /** How many bytes each sealed file holds, whatever is in it. */
  sealedSize: number;
  /** 32 random bytes in hexadecimal. Each sealed file's key follows from it; it is never given out. */
  sealSecret: string;
}

/** All that becomes public when the stage reaches one place of the programme. */
export interface StagePart {
  order: number;
  case: CaseContent;
  organizations: OrganizationContent[];
}

export interface RemovalContent {
  caseId: string;
  slug: string;
  reason: string | null;
}

/** A printing of the Collection. */
export interface BookContent {
  id: string;
  printing: number;
  locales: string[];
  pages: number;
  /** Over the canonical JSON of what the book holds. */
  contentHash: string;
  caseIds: string[];
  files: { format: 'PDF' | 'EPUB'; hash: string; mimeType: string; byteLength: number }[];
}
