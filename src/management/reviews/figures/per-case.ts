import { type FieldScores, valuesByCase } from './field-scores.ts';

/** What the reviews of one case say by themselves. Points from 0 to 100. */
export interface RawFigures {
  caseId: string;
  reviews: number;
  /** The plain mean of its reviews' values; null without a review. */
  mean: number | null;
  /** Standard deviation of its reviews' values (divisor n − 1); null with fewer than two. */
  spread: number | null;
  lowest: number | null;
  highest: number | null;
  /** `spread` over the field's usual spread (see `usualSpread`): 1 is usual, 2 is twice as far apart. Null where either is. */
  relativeSpread: number | null;
}

/** The raw figures of each case, in the order of their ids. */
export function rawFigures(scores: FieldScores): RawFigures[] {
  const grouped = valuesByCase(scores);
  const usual = usualSpread(grouped);
  return grouped.map((values, at) => {
    const spread = values.length < 2 ? null : Math.sqrt(squaresAround(values) / (values.length - 1));
    return {
      caseId: scores.cases[at]!,
      reviews: values.length,
      mean: values.length === 0 ? null : meanOf(values),
      spread,
      lowest: values.length === 0 ? null : Math.min(...values),
      highest: values.length === 0 ? null : Math.max(...values),
      relativeSpread: spread === null || !(usual! > 0) ? null : spread / usual!,
    };
  });
}

/** The pooled standard deviation within the field's cases: √(Σ squares around each case's mean / Σ (n − 1)). */
export function usualSpread(grouped: readonly (readonly number[])[]): number | null {
  const freedom = grouped.reduce((sum, values) => sum + Math.max(0, values.length - 1), 0);
  return freedom === 0 ? null : Math.sqrt(grouped.reduce((sum, values) => sum + squaresAround(values), 0) / freedom);
}

export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function squaresAround(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
