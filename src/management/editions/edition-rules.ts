import type { Edition } from './edition.entity.ts';

/** The instants that shape an edition's year, in the order that they must keep. */
export const calendarKeys = ['applicationsOpenAt', 'applicationsCloseAt', 'reviewsCloseAt', 'showcaseOpensAt', 'showcaseClosesAt'] as const;
export type CalendarKey = (typeof calendarKeys)[number];
export type Calendar = Pick<Edition, CalendarKey>;

/** Half-open: the opening instant is inside, the closing instant is not. */
export const applicationsAreOpen = (edition: Calendar, now: Date): boolean => edition.applicationsOpenAt <= now && now < edition.applicationsCloseAt;

/** Experts judge from the close of applications on. */
export const reviewsAreOpen = (edition: Calendar, now: Date): boolean => edition.applicationsCloseAt <= now && now < edition.reviewsCloseAt;

/** Outcomes are planned when no review can change any more. */
export const reviewsHaveClosed = (edition: Calendar, now: Date): boolean => edition.reviewsCloseAt <= now;

/** Pairs of neighbours that are not in order. Only applications need a window that is not empty. */
export const outOfOrderPairs = (calendar: Calendar): [CalendarKey, CalendarKey][] =>
  calendarKeys.slice(1).flatMap((later, i) => {
    const earlier = calendarKeys[i]!;
    const fine = later === 'applicationsCloseAt' ? calendar[earlier] < calendar[later] : calendar[earlier] <= calendar[later];
    return fine ? [] : [[earlier, later] as [CalendarKey, CalendarKey]];
  });

/** Years that the database, the graph and people write alike. */
export const isInRange = (instant: Date): boolean => instant.getUTCFullYear() >= 2000 && instant.getUTCFullYear() <= 2999;

export const weightsAddUp = (criteria: readonly { weight: number }[]): boolean =>
  criteria.every(({ weight }) => weight > 0) && Math.abs(criteria.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9;

export const quotasFit = ({ quotaCollection, quotaOutstanding }: Pick<Edition, 'quotaCollection' | 'quotaOutstanding'>): boolean =>
  quotaOutstanding >= 1 && quotaOutstanding <= quotaCollection;

export const hasUniqueKeys = (named: readonly { key: string }[]): boolean =>
  named.length > 0 && new Set(named.map(({ key }) => key)).size === named.length;
