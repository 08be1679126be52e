import type { FrozenMaterial, FrozenPicture, FrozenSubmission } from './frozen-submission.ts';
import { isOpen, mendedTexts, type OpenPart } from './open-parts.ts';
import { type MaterialRow, type PictureRow, picturesOf, type SubmissionRow } from './submission-rows.ts';

/** What can be handed in: nothing that is asked for is missing. */
export type CompleteRow = SubmissionRow & { field: string; startedOn: string };

/** Copies, never links: a later edit of an organization or a picture must not change what was handed in. */
export const freezeSubmission = (row: CompleteRow): FrozenSubmission =>
  structuredClone({
    submissionId: row.id,
    editionYear: row.editionYear,
    sourceLocale: row.sourceLocale,
    field: row.field,
    kind: row.kind,
    startedOn: row.startedOn,
    countries: row.countries,
    applicants: row.applicants.map(({ id, role, names, kind, country }) => ({ organizationId: id, role, names, kind, country })),
    texts: row.texts,
    pictures: picturesOf(row).map(frozenPicture),
    materials: row.materials.map(frozenMaterial),
  });

/** What was handed in, with the parts that were opened as they are now: nothing else can have changed in between. */
export const mend = (before: FrozenSubmission, now: FrozenSubmission, opened: readonly OpenPart[]): FrozenSubmission => ({
  ...before,
  ...(isOpen(opened, 'FIELD') && { field: now.field }),
  ...(isOpen(opened, 'KIND') && { kind: now.kind }),
  ...(isOpen(opened, 'STARTED_ON') && { startedOn: now.startedOn }),
  ...(isOpen(opened, 'COUNTRIES') && { countries: now.countries }),
  ...(isOpen(opened, 'APPLICANTS') && { applicants: now.applicants }),
  texts: mendedTexts(opened, before.texts, now.texts, before.sourceLocale),
  ...(isOpen(opened, 'MATERIALS') && { pictures: now.pictures, materials: now.materials }),
});

const frozenPicture = ({ assetId, contentHash, mimeType, width, height, renditions, alts, credit }: PictureRow): FrozenPicture => ({
  ...{ assetId, contentHash, mimeType, width, height, renditions, alts, credit },
});

const frozenMaterial = ({
  id,
  kind,
  assetId,
  contentHash,
  byteLength,
  fileName,
  titles,
  alts,
  credit,
  rights,
  ...row
}: MaterialRow): FrozenMaterial => ({
  ...{ materialId: id, kind, assetId, contentHash: contentHash!, byteLength, fileName, titles, alts, credit, rights },
  focalPoint: row.focalX === null || row.focalY === null ? null : { x: row.focalX, y: row.focalY },
});
