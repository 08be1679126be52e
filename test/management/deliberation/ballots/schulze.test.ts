import type { Ballot } from '../../../../src/management/deliberation/ballots/ballot.ts';
import { countBallots } from '../../../../src/management/deliberation/ballots/schulze.ts';
import { InvalidInput } from '../../../../src/platform/invalid-input.ts';

/** '5 a>b=c' is five ballots that put a before b and c, who are tied. */
const ballots = (text: string): Ballot[] =>
  text.split('|').flatMap((line, at) => {
    const [count, order] = line.trim().split(' ') as [string, string];
    const groups = order.includes('>') || order.includes('=') ? order.split('>').map((group) => group.split('=')) : [...order].map((one) => [one]);
    return Array.from({ length: Number(count) }, (_, voter) => ({ voter: `${at}.${voter}`, ranking: groups, recused: [] }));
  });

const orderOf = (text: string, seats = 1) => {
  const cast = ballots(text);
  const result = countBallots([...new Set(cast.flatMap(({ ranking }) => ranking.flat()))], cast, seats);
  const places = Map.groupBy(result.standings, ({ place }) => place);
  return [...places.values()].map((tied) => tied.map(({ candidate }) => candidate).join('')).join('>');
};

// The worked examples of Schulze's paper (2011, section 3) and of his public collection.
test.each([
  ['5 ACBED|5 ADECB|8 BEDAC|3 CABED|7 CAEBD|2 CBADE|7 DCEBA|8 EBADC', 'E>A>C>B>D'],
  ['5 ACBD|2 ACDB|3 ADCB|4 BACD|3 CBDA|3 CDBA|1 DACB|5 DBAC|4 DCBA', 'D>A>C>B'],
  ['3 ABDEC|5 ADEBC|1 ADECB|2 BADEC|2 BDECA|4 CABDE|6 CBADE|2 DBECA|5 DECAB', 'B>A>D>E>C'],
  ['8 acdb|2 badc|4 cdba|4 dbac|3 dcba', 'd>a>c>b'],
  ['3 abcd|2 cbda|2 dabc|2 dbca', 'bd>ac'],
  ['6 abcd|12 acdb|21 bcad|9 cdba|15 dbac', 'b>ac>d'],
  ['3 adebcf|3 bfecda|4 cabfde|1 dbcefa|4 defabc|2 ecbdfa|2 facdbe', 'a>b>f>d>e>c'],
  ['3 adebcf|3 bfecda|4 cabfde|1 dbcefa|4 defabc|2 ecbdfa|2 facdbe|2 aefcbd', 'd>e>c>a>b>f'],
  // Ties on the ballots: measures of strength other than winning votes elect a, b or c here.
  ['6 a>b>c>d|8 a=b>c=d|8 a=c>b=d|18 a=c>d>b|8 a=c=d>b|40 b>a=c=d|4 c>b>d>a|9 c>d>a>b|8 c=d>a=b|14 d>a>b>c|11 d>b>c>a|4 d>c>a>b', 'd>a>b>c'],
])('%s: %s', (cast, order) => {
  expect(orderOf(cast)).toBe(order);
});

test('the published tables of the first example come out, preferences and path strengths', () => {
  const cast = ballots('5 ACBED|5 ADECB|8 BEDAC|3 CABED|7 CAEBD|2 CBADE|7 DCEBA|8 EBADC');
  const { prefers, strengths } = countBallots(['E', 'D', 'C', 'B', 'A'], cast, 1);
  expect(prefers).toEqual([
    [0, 20, 26, 30, 22],
    [25, 0, 16, 33, 18],
    [19, 29, 0, 17, 24],
    [15, 12, 28, 0, 14],
    [23, 27, 21, 31, 0],
  ]);
  expect(strengths).toEqual([
    [0, 28, 28, 30, 24],
    [25, 0, 28, 33, 24],
    [25, 29, 0, 29, 24],
    [25, 28, 28, 0, 24],
    [25, 28, 28, 31, 0],
  ]);
});

test('a seat that only a lot could give is shown as tied', () => {
  const seats = (k: number) =>
    countBallots(['a', 'b', 'c', 'd'], ballots('3 abcd|2 cbda|2 dabc|2 dbca'), k)
      .standings.map(({ candidate, seat }) => `${candidate} ${seat}`)
      .toSorted();
  expect(seats(1)).toEqual(['a NOT_SEATED', 'b TIED', 'c NOT_SEATED', 'd TIED']);
  expect(seats(3)).toEqual(['a TIED', 'b SEATED', 'c TIED', 'd SEATED']);
  expect(seats(4)).toEqual(['a SEATED', 'b SEATED', 'c SEATED', 'd SEATED']);
});

test('who is not ranked stands last and tied; without ballots everybody is tied', () => {
  const one = countBallots(['a', 'b', 'c'], [{ voter: 'v', ranking: [['b']], recused: [] }], 1);
  expect(one.standings.map(({ candidate, place, seat }) => [candidate, place, seat])).toEqual([
    ['b', 1, 'SEATED'],
    ['a', 2, 'NOT_SEATED'],
    ['c', 2, 'NOT_SEATED'],
  ]);
  expect(countBallots(['a', 'b'], [], 1).standings.map(({ place, seat }) => [place, seat])).toEqual([
    [1, 'TIED'],
    [1, 'TIED'],
  ]);
});

test('a recused voter counts neither for nor against, and in the other pairs as before', () => {
  const cast: Ballot[] = [
    { voter: 'v1', ranking: [['a'], ['b'], ['c']], recused: [] },
    { voter: 'v2', ranking: [['b'], ['c']], recused: ['a'] },
    { voter: 'v3', ranking: [['c']], recused: ['a', 'b'] },
  ];
  expect(countBallots(['a', 'b', 'c'], cast, 1).prefers).toEqual([
    [0, 1, 1],
    [0, 0, 2],
    [0, 0, 0],
  ]);
});

test('a voter who is recused from all but one says nothing at all', () => {
  const cast = ballots('2 abc|1 bca');
  const with4 = countBallots(['a', 'b', 'c'], [...cast, { voter: 'away', ranking: [['c']], recused: ['a', 'b'] }], 1);
  expect(with4.standings).toEqual(countBallots(['a', 'b', 'c'], cast, 1).standings);
});

test('the order of candidates and ballots changes nothing', () => {
  const cast = ballots('3 abcd|2 cbda|2 dabc|2 dbca');
  expect(countBallots(['d', 'b', 'a', 'c'], cast.toReversed(), 2)).toEqual(countBallots(['a', 'b', 'c', 'd'], cast, 2));
});

test('everything that is wrong with ballots is said at once', () => {
  const wrong: Ballot[] = [
    { voter: 'v1', ranking: [['a'], ['a', 'x']], recused: ['y'] },
    { voter: 'v1', ranking: [['b']], recused: ['b'] },
  ];
  const act = () => countBallots(['a', 'b', 'b'], wrong, 3);
  expect(act).toThrow(InvalidInput);
  expect(act).toThrow(
    'CANDIDATE_TWICE: b; SEATS_OUT_OF_RANGE: 3; RANKED_TWICE: v1, a; RANKED_UNKNOWN: v1, x; RECUSED_UNKNOWN: v1, y; VOTER_TWICE: v1; RANKED_RECUSED: v1, b',
  );
});
