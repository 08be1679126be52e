import { defineEntity, p } from '@mikro-orm/core';
import type { Marks } from './review-rules.ts';

const instant = () => p.datetime(3).columnType('timestamptz');

const assignment = defineEntity({
  name: 'ReviewAssignment',
  tableName: 'review_assignments',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    /** What is to be judged: a frozen state, never the draft. */
    revisionId: p.uuid(),
    /** The case; said by the revision. */
    submissionId: p.uuid(),
    reviewerId: p.uuid(),
    assignedBy: p.uuid(),
    createdAt: instant().defaultRaw('instant()'),
    /** Not asked for any more. The row stays, and so does a review that was given. */
    endedAt: instant().nullable(),
    endedWhy: p.string().nullable().$type<'EXCHANGED' | 'NO_LONGER_ALLOWED' | 'STEPPED_DOWN'>(),
  },
});

/** A review asked of a person. */
export class ReviewAssignment extends assignment.class {}
assignment.setClass(ReviewAssignment);

const review = defineEntity({
  name: 'Review',
  tableName: 'reviews',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    assignmentId: p.uuid().unique(),
    /** The case; said by the assignment. */
    submissionId: p.uuid(),
    /** What it judges. */
    revisionId: p.uuid(),
    /** Goes up by one with each act on it; the database sees to it. */
    version: p.integer().default(1),
    /** By criterion key. */
    scores: p.json().$type<Marks>(),
    /** For the committee. */
    comment: p.text().default(''),
    commentToApplicant: p.text().default(''),
    submittedAt: instant(),
    lockedAt: instant().nullable(),
    reopenedBecause: p.text().nullable(),
  },
});

/** What a reviewer thinks of a revision. */
export class Review extends review.class {}
review.setClass(Review);
