import type { Edition } from './edition.entity.ts';

type Calendar = Pick<Edition, 'applicationsOpenAt' | 'applicationsCloseAt' | 'reviewsCloseAt' | 'showcaseOpensAt' | 'showcaseClosesAt'>;

/** Half-open: the opening instant is inside, the closing instant is not. */
export const applicationsAreOpen = (edition: Calendar, now: Date): boolean => edition.applicationsOpenAt <= now && now < edition.applicationsCloseAt;

/** Experts judge from the close of applications on. */
export const reviewsAreOpen = (edition: Calendar, now: Date): boolean => edition.applicationsCloseAt <= now && now < edition.reviewsCloseAt;

/** Outcomes are planned when no review can change any more. */
export const reviewsHaveClosed = (edition: Calendar, now: Date): boolean => edition.reviewsCloseAt <= now;

export const isInOrder = (calendar: Calendar): boolean =>
  calendar.applicationsOpenAt < calendar.applicationsCloseAt &&
  calendar.applicationsCloseAt <= calendar.reviewsCloseAt &&
  calendar.reviewsCloseAt <= calendar.showcaseOpensAt &&
  calendar.showcaseOpensAt <= calendar.showcaseClosesAt;
