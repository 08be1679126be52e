import type { ApplicantRole, AssetLicence, CaseTier, TextOrigin } from '../../generated/schema.ts';
import type { Instant } from '../../platform/graph/scalars.ts';
import type { Localized } from '../../platform/language.ts';
import type { CaseParts } from './case-parts.ts';
import type { OrganizationRow } from '../organizations/organization-row.ts';
import type { DocumentContent, PictureContent, Provenance, VideoContent } from '../releases/release-content.ts';

export interface CaseRow extends CaseParts {
  id: string;
  slug: string;
  tier: CaseTier;
  editionId: string;
  fieldKey: string;
  kindKey: string | null;
  position: number;
  startedOn: string | null;
  sourceLocale: string;
  countryCodes: string[];
  provenance: Provenance[];
  updatedAt: Instant;
  revision: number;
}

export const caseColumns = (alias: string) => {
  const c = alias;
  return `${c}.id, ${c}.slug, ${c}.tier, ${c}.edition_id as "editionId", ${c}.field_key as "fieldKey", ${c}.kind_key as "kindKey",
    ${c}.position, ${c}.started_on as "startedOn", ${c}.source_locale as "sourceLocale", ${c}.countries as "countryCodes",
    ${c}.provenance, ${c}.updated_at as "updatedAt", ${c}.revision`;
};

/** A text; its body, which is long, only where it was asked for. */
export interface TextRow {
  locale: string;
  title: string;
  summary: string | null;
  body?: string | null;
  origin: TextOrigin;
  isStale: boolean;
  isChecked: boolean;
}

export interface ApplicantRow {
  role: ApplicantRole;
  names: Localized;
  organization: OrganizationRow;
}

export type PictureRow = Omit<PictureContent, 'id'>;

export type VideoRow = VideoContent & { licence: AssetLicence | null };
export type SubtitlesRow = VideoContent['subtitles'][number];
export type DocumentRow = DocumentContent & { licence: AssetLicence | null };
