import { defineEntity, p } from '@mikro-orm/core';
import type { ApplicantRole, MaterialKind } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';

const textSchema = defineEntity({
  name: 'SubmissionText',
  tableName: 'submission_texts',
  properties: {
    submissionId: p.uuid().primary(),
    locale: p.text().primary(),
    title: p.text().default(''),
    summary: p.text().default(''),
    body: p.text().default(''),
  },
});

/** A submission's text in one language. */
export class SubmissionText extends textSchema.class {}
textSchema.setClass(SubmissionText);

const applicantSchema = defineEntity({
  name: 'SubmissionApplicant',
  tableName: 'submission_applicants',
  properties: {
    submissionId: p.uuid().primary(),
    /** From 1; the lead stands first. */
    position: p.integer().primary(),
    organizationId: p.uuid(),
    role: p.text().$type<ApplicantRole>(),
  },
});

/** An organization's part on a submission. */
export class SubmissionApplicant extends applicantSchema.class {}
applicantSchema.setClass(SubmissionApplicant);

const materialSchema = defineEntity({
  name: 'SubmissionMaterial',
  tableName: 'submission_materials',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    submissionId: p.uuid(),
    kind: p.text().$type<MaterialKind>(),
    /** From 1 within its kind; the cover stands first. */
    position: p.integer(),
    assetId: p.uuid().unique(),
    /** The file that takes the other one's place once all of it is here. */
    replacementId: p.uuid().unique().nullable(),
    titles: p.json().$type<Localized>().defaultRaw(`'{}'`),
    alts: p.json().$type<Localized>().defaultRaw(`'{}'`),
    credit: p.text().nullable(),
    rights: p.text().nullable(),
    /** From 0, left and top, to 1, right and bottom; null for the middle. */
    focalX: p.float().nullable(),
    focalY: p.float().nullable(),
    /** The picture that stands for a video. */
    posterId: p.uuid().nullable(),
  },
});

/** A picture's, video's or document's place on a submission. */
export class SubmissionMaterial extends materialSchema.class {}
materialSchema.setClass(SubmissionMaterial);
