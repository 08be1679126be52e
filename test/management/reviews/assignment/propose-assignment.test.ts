import { canonicalInput, type AssignmentInput } from '../../../../src/management/reviews/assignment/assignment-input.ts';
import { proposeAssignment } from '../../../../src/management/reviews/assignment/propose-assignment.ts';
import { seededRandom } from '../../../../src/platform/seeded-random.ts';
import { brokenRules } from './broken-rules.ts';
import { pairsOf, sampleCall, smallCall } from './sample-call.ts';

const lines = ({ assignments }: { assignments: readonly { caseId: string; expertId: string }[] }) =>
  assignments.map(({ caseId, expertId }) => `${caseId}-${expertId}`).join(' ');
const size = { cases: 40, experts: 12, fields: 2, organizations: 9, demand: [3, 4], load: [5, 16], conflicts: 0.08, wishes: 0.1 } as const;
const shuffle = <T>(items: readonly T[], seed: string): T[] => {
  const random = seededRandom(seed);
  return items.map((item) => ({ item, key: random.next() })).sort((a, b) => a.key - b.key).map(({ item }) => item); // prettier-ignore
};

test('the order of the input changes nothing, neither the proposal nor the hash', () => {
  const input = sampleCall('order', size);
  const proposal = proposeAssignment(input);
  const other: AssignmentInput = {
    ...input,
    cases: shuffle(input.cases, '1').map((one) => ({ ...one, topics: one.topics.toReversed() })),
    experts: shuffle(input.experts, '2').map((one) => ({ ...one, languages: one.languages.toReversed() })),
    wishes: shuffle(input.wishes, '3'),
    conflicts: shuffle(input.conflicts, '4'),
  };
  expect(proposeAssignment(other)).toEqual(proposal);
  expect(canonicalInput(other)).toEqual(canonicalInput(input));
  expect(brokenRules(input, proposal)).toEqual([]);
});

test('the hash changes with whatever could change the proposal', () => {
  const input = smallCall({ wishes: [{ caseId: 'a', expertId: 'x', wish: 'WANTS' }] });
  const changes: Partial<AssignmentInput>[] = [
    {},
    { seed: 'other' },
    { keep: 1 },
    { wishes: [] },
    { bans: pairsOf('a-x') },
    { current: pairsOf('a-x') },
    { weights: { topics: 1, language: 1, wish: 1 } },
    { experts: input.experts.map((expert) => ({ ...expert, load: { least: 0, most: 1 } })) },
  ];
  expect(new Set(changes.map((change) => proposeAssignment({ ...input, ...change }).inputsHash)).size).toBe(changes.length);
});

test('equals are decided by the seed', () => {
  const found = new Set(Array.from({ length: 20 }, (_, seed) => lines(proposeAssignment(smallCall({ seed: `${seed}` })))));
  expect(found.size).toBeGreaterThan(2);
});

test('a wish is followed where it costs nobody else; what it could not get is named', () => {
  const one = proposeAssignment(smallCall({ wishes: [{ caseId: 'a', expertId: 'x', wish: 'WANTS' }, { caseId: 'b', expertId: 'x', wish: 'AVOIDS' }] })); // prettier-ignore
  expect(lines(one)).toBe('a-x b-y');
  expect(one.unmetWishes).toEqual([]);
  const both = smallCall({ wishes: pairsOf('a-x a-y').map((pair) => ({ ...pair, wish: 'WANTS' as const })) });
  expect(proposeAssignment(both).unmetWishes).toHaveLength(1);
});

test('the worst-served case comes before the sum', () => {
  // x on a is best for the sum (x knows both topics of a), but then b is left with y, who knows nothing of it.
  const input = smallCall({
    cases: [
      { id: 'a', field: 'f', sourceLanguage: 'en', topics: ['s', 't'], demand: 1 },
      { id: 'b', field: 'f', sourceLanguage: 'en', topics: ['t', 'u', 'v'], demand: 1 },
    ],
    experts: [
      { id: 'x', fields: ['f'], languages: ['en'], topics: ['s', 't'], organization: null, load: { least: 0, most: 1 } },
      { id: 'y', fields: ['f'], languages: ['en'], topics: ['s'], organization: null, load: { least: 0, most: 1 } },
    ],
  });
  const { cases, assignments } = proposeAssignment(input);
  expect(assignments.map(({ caseId, expertId }) => caseId + expertId)).toEqual(['ay', 'bx']);
  expect(Math.min(...cases.map(({ weakest }) => weakest!))).toBeGreaterThan(500);
});

test('adjusting keeps what it can, and says what it changed and why', () => {
  const input = sampleCall('adjust', size);
  const current = proposeAssignment(input).assignments.map(({ caseId, expertId }) => ({ caseId, expertId }));
  const lost = current[0]!;
  const adjusted = proposeAssignment({ ...input, current, keep: 500, seed: 'another', conflicts: [...input.conflicts, lost] });
  expect(adjusted.difference.removed).toContainEqual({ ...lost, why: 'NO_LONGER_ALLOWED' });
  expect(adjusted.difference.kept.length).toBeGreaterThanOrEqual(current.length - 3);
  expect(adjusted.difference.added.length).toBe(adjusted.difference.removed.length);
  expect(adjusted.coverage.assigned).toBe(current.length);
});

describe('what cannot be is left open and explained', () => {
  const why = (change: Partial<AssignmentInput>) => proposeAssignment(smallCall(change)).shortfalls;
  const [a, b] = smallCall().cases as [AssignmentInput['cases'][0], AssignmentInput['cases'][0]];
  const [x, y] = smallCall().experts as [AssignmentInput['experts'][0], AssignmentInput['experts'][0]];

  test('too few are eligible', () => {
    expect(why({ conflicts: pairsOf('a-x'), bans: pairsOf('a-y') })).toMatchObject([
      { caseId: 'a', missing: 1, why: ['TOO_FEW_ELIGIBLE'], eligible: 0, excluded: { CONFLICT: 1, BANNED: 1, OTHER_FIELD: 0 } },
    ]);
  });

  test('too few organizations', () => {
    const shortfalls = why({ cases: [{ ...a, demand: 2 }], experts: [x, y].map((one) => ({ ...one, organization: 'o' })) });
    expect(shortfalls).toMatchObject([{ caseId: 'a', missing: 1, why: ['TOO_FEW_ORGANIZATIONS'], eligible: 2 }]);
  });

  test('nobody reads the language: the last place stays free for somebody who does', () => {
    const proposal = proposeAssignment(smallCall({ cases: [{ ...a, sourceLanguage: 'fr', demand: 2 }] }));
    expect(proposal.shortfalls).toMatchObject([{ caseId: 'a', missing: 1, why: ['NO_READER'], eligible: 2 }]);
    expect(proposal.coverage).toEqual({ demanded: 2, assigned: 1, casesServed: 0, casesWithReader: 0 });
    expect(why({ cases: [{ ...b, sourceLanguage: 'fr' }] })).toMatchObject([
      { why: ['TOO_FEW_ELIGIBLE', 'NO_READER'], excluded: { NOT_A_READER: 2 } },
    ]);
  });

  test('all who could are full, and who competes for them', () => {
    const shortfalls = why({ experts: [{ ...x, load: { least: 0, most: 1 } }], conflicts: [] });
    expect(shortfalls).toMatchObject([{ missing: 1, why: ['EXPERTS_FULL'], competing: { experts: ['x'], cases: ['a', 'b'] } }]);
  });

  test('an expert cannot reach their least load', () => {
    const proposal = proposeAssignment(smallCall({ experts: [{ ...x, load: { least: 2, most: 2 } }, { ...y, load: { least: 1, most: 2 } }] })); // prettier-ignore
    expect(proposal.underloaded).toMatchObject([{ missing: 1, eligible: 2 }]);
  });
});

test('a least load is reached although it costs fit, pins are kept although they fit badly', () => {
  const [x, y] = smallCall().experts as [AssignmentInput['experts'][0], AssignmentInput['experts'][0]];
  const wishes = pairsOf('a-x b-x').map((pair) => ({ ...pair, wish: 'WANTS' as const }));
  expect(lines(proposeAssignment(smallCall({ wishes })))).toBe('a-x b-x');
  const even = proposeAssignment(smallCall({ wishes, experts: [x, { ...y, load: { least: 1, most: 2 } }] }));
  expect(even.experts.map(({ load }) => load)).toEqual([1, 1]);
  expect(lines(proposeAssignment(smallCall({ wishes, pins: pairsOf('a-y b-y') })))).toBe('a-y b-y');
});

test('everything that is wrong with the input is said at once', () => {
  const [a] = smallCall().cases as [AssignmentInput['cases'][0]];
  const [x, y] = smallCall().experts as [AssignmentInput['experts'][0], AssignmentInput['experts'][0]];
  const wrong = smallCall({
    cases: [a, a, { ...a, id: 'c', demand: 0, field: 'g' }, { ...a, id: 'd', sourceLanguage: 'fr' }],
    experts: [
      { ...x, organization: 'o' },
      { ...y, organization: 'o', load: { least: 3, most: 2 } },
    ],
    wishes: [{ caseId: 'a', expertId: 'nobody', wish: 'WANTS' }],
    conflicts: pairsOf('a-x'),
    pins: pairsOf('a-x a-y c-y d-y'),
    weights: { topics: 0, language: 0, wish: 0 },
  });
  expect(() => proposeAssignment(wrong)).toThrow(
    'CASE_TWICE: a; DEMAND_OUT_OF_RANGE: c, 0; LOAD_OUT_OF_RANGE: y, 3, 2; WEIGHTS_OUT_OF_RANGE: 0, 0, 0, 0; PAIR_UNKNOWN: a, nobody; PIN_IS_FORBIDDEN: a, x; PIN_IN_ANOTHER_FIELD: c, y; PINS_OVER_DEMAND: a, 2, 1; PINS_SHARE_ORGANIZATION: a; PINS_OVER_DEMAND: c, 1, 0; PINS_LEAVE_NO_READER: d; PINS_OVER_LOAD: y, 3, 2',
  );
});
