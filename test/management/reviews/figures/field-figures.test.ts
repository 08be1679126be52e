import { fieldFigures, resampledFigures } from '../../../../src/management/reviews/figures/field-figures.ts';
import { scoresOfField, type FieldScores, type ReviewValue } from '../../../../src/management/reviews/figures/field-scores.ts';
import { sampleField, shuffled } from './sample-scores.ts';

const by = { seed: 'seed', rounds: 40 };
const all = (field: string, cases: readonly string[], reviews: readonly ReviewValue[]) => {
  const scores = scoresOfField(field, cases, reviews);
  return { prompt: fieldFigures(scores), resampled: resampledFigures(scores, 8, by) };
};

test('no figure depends on the order in which cases and reviews are given', () => {
  for (let seed = 0; seed < 4; seed += 1) {
    const { caseIds, reviews } = sampleField(`order ${seed}`, { cases: 30, experts: 7, each: (at) => 2 + (at % 4) });
    expect(all('f', shuffled(caseIds, 'c'), shuffled(reviews, 'r'))).toEqual(all('f', caseIds, reviews));
  }
});

test('more points for everybody change values by as much, and no agreement, order or chance', () => {
  const { caseIds, reviews } = sampleField('shift', { cases: 30, experts: 7, each: 4 });
  const eighths = reviews.map((review) => ({ ...review, value: Math.round(review.value * 8) / 8 })); // so that adding 16 is exact
  const plain = all('f', caseIds, eighths);
  const moved = all('f', caseIds, eighths.map((review) => ({ ...review, value: review.value + 16 }))); // prettier-ignore
  expect(moved.prompt.order).toEqual(plain.prompt.order);
  expect(moved.resampled.alpha).toEqual(plain.resampled.alpha);
  moved.prompt.raw.forEach(({ mean, spread }, at) => {
    expect(mean).toBeCloseTo(plain.prompt.raw[at]!.mean! + 16, 9);
    expect(spread).toBeCloseTo(plain.prompt.raw[at]!.spread!, 9);
  });
  const [before, after] = [plain.resampled, moved.resampled];
  if (before.top.refused || after.top.refused || before.correlations.refused || after.correlations.refused) throw new Error('refused');
  after.top.cases.forEach(({ chance }, at) => expect(chance).toBeCloseTo(before.top.refused ? NaN : before.top.cases[at]!.chance!, 6));
  expect(after.correlations.agreement.single).toBeCloseTo(before.correlations.agreement.single, 6);
});

test('what another field says has no part in a figure: scores of two fields are two values, each complete by itself', () => {
  const one = sampleField('one', { cases: 30, experts: 7, each: 4 });
  const alone = all('one', one.caseIds, one.reviews);
  const other = sampleField('other', { cases: 20, experts: 7, each: 4 });
  all('other', other.caseIds, other.reviews);
  expect(all('one', one.caseIds, one.reviews)).toEqual(alone);
  // A review of the other field's case does not get in.
  expect(() => all('one', one.caseIds, [...one.reviews, { caseId: 'elsewhere', expertId: 'expert-1', value: 50 }])).toThrow(
    'CASE_UNKNOWN: elsewhere',
  );
  // Nor do hand-made scores compile.
  // @ts-expect-error: only scoresOfField makes the scores of a field
  const made: FieldScores = {
    field: 'one',
    cases: [],
    experts: [],
    caseOf: new Int32Array(),
    expertOf: new Int32Array(),
    values: new Float64Array(),
  };
  expect(made.field).toBe('one');
});
