import type { EditionStage } from '../../generated/schema.ts';

/** The instants from which each stage is. What is not on record counts as past; an edition without `archivedAt` is never archived. */
export interface EditionInstants {
  applicationsOpenAt: Date | null;
  applicationsCloseAt: Date | null;
  reviewsCloseAt: Date | null;
  showcaseOpensAt: Date | null;
  showcaseClosesAt: Date | null;
  archivedAt: Date | null;
}

const isAhead = (instant: Date | null, now: Date) => instant !== null && now < instant;

/** Where an edition stands at an instant. Stages are half-open: each begins with its first instant. */
export function stageOf(edition: EditionInstants, now: Date): EditionStage {
  if (isAhead(edition.applicationsOpenAt, now)) return 'ANNOUNCED';
  if (isAhead(edition.applicationsCloseAt, now)) return 'APPLICATION';
  if (isAhead(edition.reviewsCloseAt, now)) return 'REVIEW';
  if (isAhead(edition.showcaseOpensAt, now)) return 'PREPARATION';
  if (isAhead(edition.showcaseClosesAt, now)) return 'SHOWCASE';
  if (edition.archivedAt === null || isAhead(edition.archivedAt, now)) return 'PROMOTION';
  return 'ARCHIVED';
}

/** How long the stage stays what it is, in milliseconds; undefined once it stays for good. */
export function stageLasts(edition: EditionInstants, now: Date): number | undefined {
  const { applicationsOpenAt, applicationsCloseAt, reviewsCloseAt, showcaseOpensAt, showcaseClosesAt, archivedAt } = edition;
  const instants = [applicationsOpenAt, applicationsCloseAt, reviewsCloseAt, showcaseOpensAt, showcaseClosesAt, archivedAt];
  const ahead = instants.flatMap((instant) => (isAhead(instant, now) ? [instant!.getTime() - now.getTime()] : []));
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
