/** Why a figure is not given. The ids say what would have to change. */
export interface Refused {
  refused:
    'NO_REVIEWS' | 'TOO_FEW_CASES' | 'TOO_FEW_EXPERTS' | 'TOO_FEW_REVIEWS_PER_CASE' | 'TOO_FEW_REVIEWS_BY_EXPERT' | 'NOT_CONNECTED' | 'NO_VARIATION';
  /** Experts, or the groups of cases that share no expert; empty when it concerns the whole. */
  about: readonly (readonly string[])[];
}

/** A figure, or why there is none. */
export type Figure<T> = (T & { refused?: undefined }) | Refused;

export const refusedFor = (refused: Refused['refused'], about: Refused['about'] = []): Refused => ({ refused, about });

/** Between which two values the middle 95 % of the resampled figures lie (percentile method), and how many rounds could be calculated. */
export interface Interval {
  low: number;
  high: number;
  rounds: number;
}
