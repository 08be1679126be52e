import { adjustedValues, type AdjustedValues } from './adjusted-values.ts';
import type { FieldScores } from './field-scores.ts';
import type { Figure } from './figure.ts';
import { intraclassCorrelations, type IntraclassCorrelations } from './intraclass.ts';
import { krippendorffAlpha, type Alpha } from './krippendorff.ts';
import { pairedOrder, type PairedOrder } from './paired-order.ts';
import { rawFigures, type RawFigures } from './per-case.ts';
import { topChances, type TopChances } from './top-chances.ts';

/** What is calculated whenever the table is read: milliseconds for a field. */
export interface FieldFigures {
  field: string;
  raw: readonly RawFigures[];
  adjusted: Figure<AdjustedValues>;
  order: Figure<PairedOrder>;
}

/** What is calculated once per state of a field's reviews and kept beside it: up to a second for a field. */
export interface ResampledFigures {
  field: string;
  seed: string;
  rounds: number;
  alpha: { interval: Figure<Alpha>; ordinal: Figure<Alpha> };
  correlations: Figure<IntraclassCorrelations>;
  top: Figure<TopChances>;
}

export const fieldFigures = (scores: FieldScores): FieldFigures => ({
  field: scores.field,
  raw: rawFigures(scores),
  adjusted: adjustedValues(scores),
  order: pairedOrder(scores),
});

/** `top`: how many of this field's cases the line lets in. The same scores, seed and rounds always give the same figures. */
export function resampledFigures(scores: FieldScores, top: number, by: { seed: string; rounds: number }): ResampledFigures {
  return {
    field: scores.field,
    ...by,
    alpha: { interval: krippendorffAlpha(scores, 'interval', by), ordinal: krippendorffAlpha(scores, 'ordinal', by) },
    correlations: intraclassCorrelations(scores, by),
    top: topChances(scores, adjustedValues(scores), top, by),
  };
}
