import type { DeskStage } from '../../generated/schema.ts';
import type { Edition } from './edition.entity.ts';

/** The instants that shape an edition's year, in the order that they must keep. */
export const calendarKeys = [
  ...(['callOpensAt', 'applicationsOpenAt', 'applicationsCloseAt', 'reviewsOpenAt', 'reviewsCloseAt'] as const),
  ...(['selectionDueAt', 'preparationDueAt', 'showcaseOpensAt', 'releaseAt', 'showcaseClosesAt'] as const),
];
export type CalendarKey = (typeof calendarKeys)[number];

/** The instants that no edition goes without. */
export const neededKeys = ['applicationsOpenAt', 'applicationsCloseAt', 'reviewsCloseAt', 'showcaseOpensAt', 'showcaseClosesAt'] as const;
type NeededKey = (typeof neededKeys)[number];

/** Those that may be left open count as not set. */
export type Calendar = Pick<Edition, NeededKey> & Partial<Pick<Edition, Exclude<CalendarKey, NeededKey>>>;

/** Half-open: the opening instant is inside, the closing instant is not. */
export const applicationsAreOpen = (edition: Calendar, now: Date): boolean => edition.applicationsOpenAt <= now && now < edition.applicationsCloseAt;

/** Experts judge from the close of applications on, or from when reviews begin. */
export const reviewsAreOpen = (edition: Calendar, now: Date): boolean =>
  (edition.reviewsOpenAt ?? edition.applicationsCloseAt) <= now && now < edition.reviewsCloseAt;

/** Outcomes are planned when no review can change any more. */
export const reviewsHaveClosed = (edition: Calendar, now: Date): boolean => edition.reviewsCloseAt <= now;

/**
 * Where an edition stands at an instant. Half-open: each stage begins with its first instant; one without an instant of its own is passed over. Before
 * applications open, it is announced once its call is public: a date on which that was meant to happen makes nothing known.
 */
export function deskStageOf(edition: Calendar, now: Date, callIsPublic: boolean): DeskStage {
  const isAhead = (instant: Date | null | undefined) => instant !== null && instant !== undefined && now < instant;
  if (isAhead(edition.applicationsOpenAt)) return callIsPublic ? 'ANNOUNCED' : 'PLANNED';
  if (isAhead(edition.applicationsCloseAt)) return 'APPLICATION';
  if (isAhead(edition.reviewsOpenAt)) return 'SCREENING';
  if (isAhead(edition.reviewsCloseAt)) return 'REVIEW';
  if (isAhead(edition.selectionDueAt)) return 'SELECTION';
  if (isAhead(edition.showcaseOpensAt)) return 'PREPARATION';
  return isAhead(edition.showcaseClosesAt) ? 'SHOWCASE' : 'PROMOTION';
}

/** Pairs of neighbours that are not in order. Only applications need a window that is not empty. */
export function outOfOrderPairs(calendar: Calendar): [CalendarKey, CalendarKey][] {
  const set = calendarKeys.filter((key) => calendar[key]);
  return set.slice(1).flatMap((later, i) => {
    const earlier = set[i]!;
    const fine = later === 'applicationsCloseAt' ? calendar[earlier]! < calendar[later] : calendar[earlier]! <= calendar[later]!;
    return fine ? [] : [[earlier, later] as [CalendarKey, CalendarKey]];
  });
}

/** Years that the database, the graph and people write alike. */
export const isInRange = (instant: Date): boolean => instant.getUTCFullYear() >= 2000 && instant.getUTCFullYear() <= 2999;

export const weightsAddUp = (criteria: readonly { weight: number }[]): boolean =>
  criteria.every(({ weight }) => weight > 0) && Math.abs(criteria.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9;

export const quotasFit = ({ quotaCollection, quotaOutstanding }: Pick<Edition, 'quotaCollection' | 'quotaOutstanding'>): boolean =>
  quotaOutstanding >= 1 && quotaOutstanding <= quotaCollection;

export const hasUniqueKeys = (named: readonly { key: string }[]): boolean =>
  named.length > 0 && new Set(named.map(({ key }) => key)).size === named.length;

/** Whoever closes something now sends the instant of a moment ago. */
export const nowMeansWithinMs = 60_000;
export const isPast = (instant: Date, now: Date): boolean => instant.getTime() < now.getTime() - nowMeansWithinMs;
