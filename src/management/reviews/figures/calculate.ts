import { fieldFigures, resampledFigures } from './field-figures.ts';
import { type ReviewValue, scoresOfField } from './field-scores.ts';
import type { Figure, Interval, Refused } from './figure.ts';
import type { Correlation } from './intraclass.ts';
import type { Alpha } from './krippendorff.ts';
import { usualRounds } from './resample.ts';

/** What a field's figures are calculated from. */
export interface ToCalculate {
  field: string;
  cases: readonly string[];
  reviews: readonly ReviewValue[];
  top: number;
  seed: string;
  rounds?: number;
}

export interface RefusedView {
  because: Refused['refused'];
  /** How many experts or groups of cases it is about. */
  count: number;
}

export interface CalculatedCase {
  mean: number | null;
  spread: number | null;
  relativeSpread: number | null;
  lowest: number | null;
  highest: number | null;
  adjusted: number | null;
  adjustedError: number | null;
  place: number | null;
  share: number | null;
  topChance: number | null;
  isInBand: boolean;
}

export interface AgreementView {
  alpha: number | null;
  interval: Interval | null;
  cases: number;
  refused: RefusedView | null;
}

/** All figures of a field, as plain JSON, and nothing about any one expert. */
export interface Calculated {
  adjustedRefused: RefusedView | null;
  orderRefused: RefusedView | null;
  agreement: AgreementView;
  ordinalAgreement: AgreementView;
  correlationsRefused: RefusedView | null;
  averageOf: number | null;
  oneWay: Correlation | null;
  absolute: Correlation | null;
  consistency: Correlation | null;
  chancesRefused: RefusedView | null;
  chancesBasis: 'ADJUSTED' | 'RAW' | null;
  rounds: number;
  cases: Record<string, CalculatedCase>;
}

/** Calculates everything that a committee reads of a field. Up to some seconds of processor time: never where requests are answered. */
export function calculate({ field, cases, reviews, top, seed, rounds = usualRounds }: ToCalculate): Calculated {
  const scores = scoresOfField(field, cases, reviews);
  const { raw, adjusted, order } = fieldFigures(scores);
  const { alpha, correlations, top: chances } = resampledFigures(scores, top, { seed, rounds });
  const adjustedOf = new Map(adjusted.refused ? [] : adjusted.cases.map((one) => [one.caseId, one]));
  const orderOf = new Map(order.refused ? [] : order.cases.map((one) => [one.caseId, one]));
  const chanceOf = new Map(chances.refused ? [] : chances.cases.map((one) => [one.caseId, one]));
  return {
    adjustedRefused: refusedView(adjusted),
    orderRefused: refusedView(order),
    agreement: agreementView(alpha.interval),
    ordinalAgreement: agreementView(alpha.ordinal),
    correlationsRefused: refusedView(correlations),
    ...(correlations.refused
      ? { averageOf: null, oneWay: null, absolute: null, consistency: null }
      : {
          averageOf: correlations.averageOf,
          ...{ oneWay: correlations.oneWay, absolute: correlations.agreement, consistency: correlations.consistency },
        }),
    chancesRefused: refusedView(chances),
    chancesBasis: chances.refused ? null : chances.basis === 'adjusted' ? 'ADJUSTED' : 'RAW',
    rounds,
    cases: Object.fromEntries(
      raw.map(({ caseId, mean, spread, relativeSpread, lowest, highest }) => [
        caseId,
        {
          ...{ mean, spread, relativeSpread, lowest, highest },
          ...{ adjusted: adjustedOf.get(caseId)?.value ?? null, adjustedError: adjustedOf.get(caseId)?.standardError ?? null },
          ...{ place: orderOf.get(caseId)?.place ?? null, share: orderOf.get(caseId)?.share ?? null },
          ...{ topChance: chanceOf.get(caseId)?.chance ?? null, isInBand: chanceOf.get(caseId)?.inBand ?? false },
        },
      ]),
    ),
  };
}

const refusedView = (figure: Figure<object>): RefusedView | null =>
  figure.refused
    ? { because: figure.refused, count: figure.refused === 'TOO_FEW_REVIEWS_BY_EXPERT' ? figure.about[0]!.length : figure.about.length }
    : null;

const agreementView = (alpha: Figure<Alpha>): AgreementView =>
  alpha.refused
    ? { alpha: null, interval: null, cases: 0, refused: refusedView(alpha) }
    : { alpha: alpha.alpha, interval: alpha.interval, cases: alpha.cases, refused: null };
