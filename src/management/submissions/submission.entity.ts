import { defineEntity, p } from '@mikro-orm/core';
import type { SubmissionStep } from '../../generated/schema.ts';

const instant = () => p.datetime(3).columnType('timestamptz');

const schema = defineEntity({
  name: 'Submission',
  tableName: 'submissions',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    editionId: p.uuid(),
    ownerId: p.uuid(),
    ownedSince: instant().defaultRaw('instant()'),
    step: p.text().$type<SubmissionStep>().default('DRAFT'),
    /** Goes up by one with each saved change, and never back. */
    version: p.integer().default(1),
    sourceLocale: p.text(),
    fieldKey: p.text().nullable(),
    kindKey: p.text().nullable(),
    /** `YYYY-MM-DD` */
    startedOn: p.date().nullable(),
    countries: p.array().columnType('text[]').defaultRaw(`'{}'`),
    createdAt: instant().defaultRaw('instant()'),
    updatedAt: instant().defaultRaw('instant()'),
  },
});

/** What an applicant works on and hands in. Private. */
export class Submission extends schema.class {}
schema.setClass(Submission);
