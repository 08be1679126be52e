import { defineEntity, p } from '@mikro-orm/core';
import type { FrozenSubmission } from './frozen-submission.ts';

const instant = () => p.datetime(3).columnType('timestamptz');

const revisionSchema = defineEntity({
  name: 'Revision',
  tableName: 'revisions',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    submissionId: p.uuid(),
    /** From 1. */
    number: p.integer(),
    content: p.json().$type<FrozenSubmission>(),
    /** SHA-256, in hexadecimal, over the canonical JSON of the content. */
    contentHash: p.text(),
    createdAt: instant(),
  },
});

/** A frozen state of a submission. Written once; whoever judges, names the revision judged. */
export class Revision extends revisionSchema.class {}
revisionSchema.setClass(Revision);

const receiptSchema = defineEntity({
  name: 'Receipt',
  tableName: 'receipts',
  properties: {
    revisionId: p.uuid().primary(),
    number: p.text().unique(),
    receivedAt: instant(),
    contentHash: p.text(),
    signature: p.text(),
  },
});

/** Proof of handing in. Written once. */
export class Receipt extends receiptSchema.class {}
receiptSchema.setClass(Receipt);
