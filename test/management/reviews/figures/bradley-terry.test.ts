import { bradleyTerry } from '../../../../src/management/reviews/figures/bradley-terry.ts';
import { pairedOrder } from '../../../../src/management/reviews/figures/paired-order.ts';
import { scoresFrom } from './published-data.ts';

test('the baseball season of 1987 has the strengths that Agresti prints (Categorical Data Analysis, 2002, table 10.11)', () => {
  // Milwaukee, Detroit, Toronto, New York, Boston, Cleveland, Baltimore: wins of the row against the column.
  const wins = [
    [0, 7, 9, 7, 7, 9, 11],
    [6, 0, 7, 5, 11, 9, 9],
    [4, 6, 0, 7, 7, 8, 12],
    [6, 8, 6, 0, 6, 7, 10],
    [6, 2, 6, 7, 0, 7, 12],
    [4, 4, 5, 6, 6, 0, 6],
    [2, 4, 1, 3, 1, 7, 0],
  ];
  const strengths = bradleyTerry(wins, 1e-6);
  expect([...strengths].map((strength) => (strength - strengths[6]!).toFixed(2))).toEqual(['1.58', '1.44', '1.29', '1.25', '1.11', '0.68', '0.00']);
});

test('two who met n times, with the pull counted in, have the odds of the closed form', () => {
  // By symmetry s and −s; the slope 0 at 3(1 − p(2s)) − 1·p(2s) + pull(½ − p(s)) = 0.
  const [a, b] = bradleyTerry([[0, 3], [1, 0]], 1); // prettier-ignore
  const p = (x: number) => 1 / (1 + Math.exp(-x));
  expect(a).toBeCloseTo(-b!, 10);
  expect(3 - 4 * p(2 * a!) + (0.5 - p(a!))).toBeCloseTo(0, 10);
});

test('who always wins stays finite', () => {
  const [a, b] = bradleyTerry([[0, 5], [0, 0]], 1); // prettier-ignore
  expect(a).toBeGreaterThan(0);
  expect(a).toBeLessThan(5);
  expect(b).toBeCloseTo(-a!, 10);
});

describe('the order within experts', () => {
  const placesOf = (table: string) => {
    const order = pairedOrder(scoresFrom(table));
    if (order.refused) throw new Error(order.refused);
    return order.cases.map(({ caseId, place }) => [caseId, place]);
  };

  test('knows nothing of strictness or of how the scale is used', () => {
    const plain = placesOf('9 8 .\n5 6 7\n. 4 3\n1 . 2');
    expect(placesOf('99 4 .\n50 3 7\n. 2 6.9\n49 . 1')).toEqual(plain);
    expect(plain).toEqual([
      ['case00', 1],
      ['case01', 2],
      ['case02', 3],
      ['case03', 4],
    ]);
  });

  test('equal values are ties, and a case that nobody compared has no place', () => {
    expect(placesOf('5 5\n5 5\n1 1')).toEqual([
      ['case00', 1],
      ['case01', 1],
      ['case02', 3],
    ]);
    expect(placesOf('5 5\n1 1\n. .')).toEqual([
      ['case00', 1],
      ['case01', 2],
    ]);
  });

  test('is refused when groups share no expert', () => {
    expect(pairedOrder(scoresFrom('1 .\n2 .\n. 3'))).toEqual({ refused: 'NOT_CONNECTED', about: [['case00', 'case01'], ['case02']] });
    expect(pairedOrder(scoresFrom('. .'))).toMatchObject({ refused: 'NO_REVIEWS' });
  });
});
