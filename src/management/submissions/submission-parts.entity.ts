import { defineEntity, p } from '@mikro-orm/core';
import type { ApplicantRole } from '../../generated/schema.ts';
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

const pictureSchema = defineEntity({
  name: 'SubmissionPicture',
  tableName: 'submission_pictures',
  properties: {
    submissionId: p.uuid().primary(),
    /** From 1; the cover stands first. */
    position: p.integer().primary(),
    assetId: p.uuid().unique(),
    alts: p.json().$type<Localized>().defaultRaw(`'{}'`),
    credit: p.text().nullable(),
  },
});

/** A picture's place on a submission. */
export class SubmissionPicture extends pictureSchema.class {}
pictureSchema.setClass(SubmissionPicture);
