import { intraclassCorrelations } from '../../../../src/management/reviews/figures/intraclass.ts';
import { krippendorffAlpha, type Measure } from '../../../../src/management/reviews/figures/krippendorff.ts';
import { scoresOfField, type FieldScores } from '../../../../src/management/reviews/figures/field-scores.ts';
import { krippendorff2011, scoresFrom, shroutFleiss1979 } from './published-data.ts';
import { sampleField } from './sample-scores.ts';

const by = { seed: 'agreement', rounds: 500 };

describe("Krippendorff's alpha", () => {
  test.each([
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('is, %s, what the 2011 paper says of its example', (measure, published) => {
    const alpha = krippendorffAlpha(scoresFrom(krippendorff2011), measure);
    expect(alpha).toMatchObject({ values: 40, cases: 11 });
    expect(alpha.refused ? NaN : alpha.alpha).toBeCloseTo(published, 3);
  });

  /** The definition, pair by pair over a coincidence matrix, as the paper writes it. */
  function byCoincidences(scores: FieldScores, measure: Measure): number {
    const units = scores.cases.map((_, at) => [...scores.values].filter((_, row) => scores.caseOf[row] === at)).filter(({ length }) => length > 1);
    const levels = [...new Set(units.flat())].sort((a, b) => a - b);
    const together = levels.map(() => levels.map(() => 0));
    for (const unit of units)
      unit.forEach((a, i) =>
        unit.forEach((b, j) => {
          if (i !== j) together[levels.indexOf(a)]![levels.indexOf(b)]! += 1 / (unit.length - 1);
        }),
      );
    const marginals = together.map((row) => row.reduce((sum, count) => sum + count, 0));
    const n = marginals.reduce((sum, count) => sum + count, 0);
    const distance = (c: number, k: number): number => {
      if (measure === 'interval') return (levels[c]! - levels[k]!) ** 2;
      const [low, high] = [Math.min(c, k), Math.max(c, k)];
      const between = marginals.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
      return (between - (marginals[low]! + marginals[high]!) / 2) ** 2;
    };
    let [observed, expected] = [0, 0];
    levels.forEach((_, c) =>
      levels.forEach((_, k) => {
        observed += together[c]![k]! * distance(c, k);
        expected += (marginals[c]! * marginals[k]! * distance(c, k)) / (n - 1);
      }),
    );
    return 1 - observed / expected;
  }

  test('equals its definition on tables with gaps', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { caseIds, reviews } = sampleField(`gaps ${seed}`, { cases: 15, experts: 5, each: (at) => 1 + (at % 4) });
      const rounded = reviews.map((review) => ({ ...review, value: Math.round(review.value / 5) }));
      const scores = scoresOfField('field', caseIds, rounded);
      for (const measure of ['interval', 'ordinal'] as const) {
        const alpha = krippendorffAlpha(scores, measure);
        expect(alpha.refused ? NaN : alpha.alpha).toBeCloseTo(byCoincidences(scores, measure), 10);
      }
    }
  });

  test('ordinal alpha does not change when the scale is stretched', () => {
    const stretched = krippendorff2011.replace(/\d/g, (digit) => String(Number(digit) ** 3));
    const [plain, bent] = [krippendorff2011, stretched].map((table) => krippendorffAlpha(scoresFrom(table), 'ordinal'));
    expect(bent).toEqual(plain);
  });

  test('is refused when there is nothing to compare', () => {
    expect(krippendorffAlpha(scoresFrom('. .'), 'interval')).toEqual({ refused: 'NO_REVIEWS', about: [] });
    expect(krippendorffAlpha(scoresFrom('1 2\n3 .'), 'interval')).toEqual({ refused: 'TOO_FEW_CASES', about: [] });
    expect(krippendorffAlpha(scoresFrom('7 7\n7 7'), 'ordinal')).toEqual({ refused: 'NO_VARIATION', about: [] });
  });
});

describe('intraclass correlations', () => {
  test('are what Shrout and Fleiss print for their six targets and four judges', () => {
    const found = intraclassCorrelations(scoresFrom(shroutFleiss1979));
    if (found.refused) throw new Error(found.refused);
    expect(found.averageOf).toBeCloseTo(4, 12);
    const rounded = [found.oneWay, found.agreement, found.consistency].map(({ single, average }) => [single.toFixed(2), average.toFixed(2)]);
    expect(rounded).toEqual([
      ['0.17', '0.44'],
      ['0.29', '0.62'],
      ['0.71', '0.91'],
    ]);
  });

  test('a stricter expert costs agreement, not consistency', () => {
    const shifted = intraclassCorrelations(scoresFrom('1 4\n2 5.1\n3 6\n4 6.9\n5 8'));
    if (shifted.refused) throw new Error(shifted.refused);
    expect(shifted.consistency.single).toBeGreaterThan(0.99);
    expect(shifted.agreement.single).toBeLessThan(0.5);
  });

  test('are refused when experts and cases cannot be told apart', () => {
    expect(intraclassCorrelations(scoresFrom('1 2 . .\n2 3 . .\n. . 4 5\n. . 5 6'))).toEqual({
      refused: 'NOT_CONNECTED',
      about: [
        ['case00', 'case01'],
        ['case02', 'case03'],
      ],
    });
    expect(intraclassCorrelations(scoresFrom('1 .\n. 2'))).toMatchObject({ refused: 'TOO_FEW_REVIEWS_PER_CASE' });
    expect(intraclassCorrelations(scoresFrom('1\n2'))).toMatchObject({ refused: 'TOO_FEW_EXPERTS' });
    expect(intraclassCorrelations(scoresFrom('1 1\n1 1'))).toMatchObject({ refused: 'NO_VARIATION' });
  });
});

test('intervals hold the figure, are the same for the same seed, and others for another', () => {
  const { caseIds, reviews } = sampleField('intervals', { cases: 40, experts: 8, each: 4 });
  const scores = scoresOfField('field', caseIds, reviews);
  const alpha = krippendorffAlpha(scores, 'interval', by);
  const icc = intraclassCorrelations(scores, by);
  if (alpha.refused || icc.refused) throw new Error('refused');
  for (const [figure, interval] of [
    [alpha.alpha, alpha.interval!],
    [icc.agreement.single, icc.agreement.singleInterval!],
    [icc.consistency.average, icc.consistency.averageInterval!],
    [icc.oneWay.single, icc.oneWay.singleInterval!],
  ] as const) {
    expect(interval.low).toBeLessThan(figure);
    expect(interval.high).toBeGreaterThan(figure);
    expect(interval.rounds).toBe(500);
  }
  expect(krippendorffAlpha(scores, 'interval', by)).toEqual(alpha);
  expect(krippendorffAlpha(scores, 'interval', { ...by, seed: 'another' })).not.toEqual(alpha);
});
