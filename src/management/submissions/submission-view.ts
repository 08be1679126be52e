import type { ApplicantRole, SubmissionStep } from '../../generated/schema.ts';
import { directoryEntry, type DirectoryEntryView, listOf } from '../organizations/index.ts';
import type { MemberView } from './desk-rules.ts';
import type { SectionView } from './draft-sections.ts';
import { materialView, type MaterialView } from './material-view.ts';
import type { Correction } from './open-parts.ts';
import { picturesOf, type SubmissionRow } from './submission-rows.ts';

/** A submission as its applicant and the edition's organizers read it. Plain JSON: instants are ISO 8601 texts, days `YYYY-MM-DD`. */
export interface SubmissionView {
  id: string;
  /** The year. */
  edition: number;
  ownerId: string;
  step: SubmissionStep;
  version: number;
  sourceLocale: string;
  field: string | null;
  kind: string | null;
  startedOn: string | null;
  countries: string[];
  /** The lead first. */
  applicants: { role: ApplicantRole; organization: DirectoryEntryView }[];
  /** The source first. */
  texts: { locale: string; title: string; summary: string; body: string }[];
  /** The cover first. */
  pictures: { id: string; width: number; height: number; alt: { locale: string; value: string }[]; credit: string | null }[];
  /** Pictures, then videos, then documents, each in their order. */
  materials: MaterialView[];
  receipt: { number: string; receivedAt: string; contentHash: string; signature: string } | null;
  /** The newest first. */
  receipts: { number: string; receivedAt: string; contentHash: string; signature: string }[];
  correction: Correction | null;
  ready: { version: number; markedAt: string; contentHash: string } | null;
  firstReceivedAt: string | null;
  closesAt: string;
  updatedAt: string;
  /** Those that were ever saved. */
  sections: SectionView[];
  /** Its owner first. */
  members: MemberView[];
}

export const viewOf = (row: SubmissionRow): SubmissionView => ({
  id: row.id,
  edition: row.editionYear,
  ownerId: row.ownerId,
  step: row.step,
  version: row.version,
  sourceLocale: row.sourceLocale,
  field: row.field,
  kind: row.kind,
  startedOn: row.startedOn,
  countries: row.countries,
  applicants: row.applicants.map(({ role, ...organization }) => ({ role, organization: directoryEntry(organization) })),
  texts: row.texts,
  pictures: picturesOf(row).map(({ assetId, width, height, alts, credit }) => ({ id: assetId, width, height, alt: listOf(alts), credit })),
  materials: row.materials.map(materialView),
  receipt: row.receipt,
  receipts: row.receipts,
  correction: row.correction,
  ready: row.ready,
  firstReceivedAt: row.firstReceivedAt,
  closesAt: row.closesAt,
  updatedAt: row.updatedAt,
  sections: row.sections,
  members: [
    { id: row.ownerId, role: 'OWNER', since: row.ownedSince },
    ...row.members.map(({ personId, role, joinedAt }): MemberView => ({ id: personId, role, since: joinedAt })),
  ],
});
