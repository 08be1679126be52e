import { type Formula, type Recommended, standings, usualFormula } from '../../../src/management/honours/honour-rules.ts';

const some = (organizationId: string, came: Recommended['came'], count: number, isPrimary = true): Recommended[] =>
  Array.from({ length: count }, (_, i) => ({ organizationId, submissionId: `${organizationId} ${came} ${i} ${isPrimary}`, isPrimary, came }));
const formula: Formula = { ...usualFormula, leastCases: 2, leastChosen: 1, most: 2 };

test('every number that enters is said, and they come to the score', () => {
  const recommended = [
    ...some('a', 'handedIn', 1),
    ...some('a', 'collection', 1),
    ...some('a', 'outstanding', 1),
    ...some('a', 'collection', 1, false),
  ];
  expect(standings(formula, recommended)).toEqual([
    {
      organizationId: 'a',
      primary: { handedIn: 1, collection: 1, outstanding: 1 },
      supporting: { handedIn: 0, collection: 1, outstanding: 0 },
      ...{ primaryPoints: 10, supportingPoints: 1, sharePoints: 7.5, score: 18.5, rank: 1, isHonoured: true },
    },
  ]);
});

test('shares are taken to the hundredth, half up', () => {
  const shareOf = (chosen: number, others: number) =>
    standings(formula, [...some('a', 'collection', chosen), ...some('a', 'handedIn', others)])[0]!.sharePoints;
  expect([shareOf(1, 2), shareOf(2, 1), shareOf(1, 15), shareOf(0, 2), shareOf(3, 0)]).toEqual([3.33, 6.67, 0.63, 0, 10]);
});

test('whoever does not reach what is asked for at least has no place, however high the score', () => {
  const recommended = [...some('few', 'outstanding', 1), ...some('none chosen', 'handedIn', 50), ...some('enough', 'collection', 2)];
  expect(standings(formula, recommended).map(({ organizationId, rank }) => [organizationId, rank])).toEqual([
    ['none chosen', null],
    ['enough', 1],
    ['few', null],
  ]);
});

test('equal ones have the same place, and none of them is left out', () => {
  const recommended = ['d', 'c', 'b']
    .flatMap((one) => some(one, 'collection', 2))
    .concat(some('a', 'outstanding', 2), some('e', 'handedIn', 2), some('e', 'collection', 1));
  expect(standings(formula, recommended).map(({ organizationId, rank, isHonoured }) => [organizationId, rank, isHonoured])).toEqual([
    ['a', 1, true],
    ['b', 2, true],
    ['c', 2, true],
    ['d', 2, true],
    ['e', 5, false],
  ]);
});

test('a case counts once for an organization, as its main recommender where it is that', () => {
  const twice = (isPrimary: boolean): Recommended => ({ organizationId: 'a', submissionId: 'x', isPrimary, came: 'collection' });
  const [{ primary, supporting }] = standings(formula, [twice(false), twice(true), twice(false)]) as [ReturnType<typeof standings>[number]];
  expect([primary.collection, supporting.collection]).toEqual([1, 0]);
});
