import { defineEntity, p } from '@mikro-orm/core';

const instant = () => p.datetime(3).columnType('timestamptz');

const assignment = defineEntity({
  name: 'ReviewAssignment',
  tableName: 'review_assignments',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    /** What is to be judged: a frozen state, never the draft. */
    revisionId: p.uuid(),
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
    /** By criterion key. */
    scores: p.json().$type<Record<string, number>>(),
    comment: p.text().default(''),
    submittedAt: instant(),
  },
});

/** What a reviewer thinks of the revision that they were given. */
export class Review extends review.class {}
review.setClass(Review);
