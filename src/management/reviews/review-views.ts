import type { ReviewUncounted } from '../../generated/schema.ts';
import type { Criterion } from '../editions/index.ts';
import { reviewValue } from './figures/review-value.ts';
import { type Marks, type Score, scoresOf } from './review-rules.ts';

/** A review as its reviewer and the edition's organizers read it. Instants are ISO 8601 texts. */
export interface ReviewView {
  id: string;
  version: number;
  scores: Score[];
  /** From 0 to 100; null where too little was judged. */
  points: number | null;
  shareJudged: number;
  uncountedBecause: ReviewUncounted | null;
  comment: string;
  commentToApplicant: string;
  submittedAt: string;
  lockedAt: string | null;
  reopenedBecause: string | null;
}

export interface ReviewRow extends Pick<ReviewView, 'id' | 'version' | 'comment' | 'commentToApplicant' | 'reopenedBecause'> {
  scores: Marks;
  submittedAt: string | Date;
  lockedAt: string | Date | null;
  /** Whether a later revision than the one that it judges was handed in. */
  isSuperseded: boolean;
}

export interface OtherReviewView {
  scores: Score[];
  points: number | null;
  comment: string;
  commentToApplicant: string;
  isSuperseded: boolean;
}

export interface SheetView {
  version: number;
  scores: Score[];
  comment: string;
  commentToApplicant: string;
  savedAt: string;
  isChanged: boolean;
}

export interface SheetRow extends Omit<SheetView, 'scores' | 'savedAt'> {
  scores: Marks;
  savedAt: string | Date;
}

/** From 0 to 100; null where too little was judged. */
export const pointsOf = (criteria: readonly Criterion[], marks: Marks): number | null => reviewValue(criteria, marks).points ?? null;

const isoOf = (instant: string | Date): string => new Date(instant).toISOString();

export function reviewView(criteria: readonly Criterion[], { scores, submittedAt, lockedAt, isSuperseded, ...row }: ReviewRow): ReviewView {
  const { points = null, shareJudged, why = null } = reviewValue(criteria, scores);
  return {
    ...row,
    scores: scoresOf(criteria, scores),
    points,
    shareJudged,
    uncountedBecause: isSuperseded ? 'SUPERSEDED' : why,
    submittedAt: isoOf(submittedAt),
    lockedAt: lockedAt && isoOf(lockedAt),
  };
}

export const otherReviewView = (
  criteria: readonly Criterion[],
  { scores, ...words }: Omit<OtherReviewView, 'scores' | 'points'> & { scores: Marks },
): OtherReviewView => ({ ...words, scores: scoresOf(criteria, scores), points: reviewValue(criteria, scores).points ?? null });

export const sheetView = (criteria: readonly Criterion[], { scores, savedAt, ...row }: SheetRow): SheetView => ({
  ...row,
  scores: scoresOf(criteria, scores),
  savedAt: isoOf(savedAt),
});
