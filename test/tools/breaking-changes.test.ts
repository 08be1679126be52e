import { buildSchema } from 'graphql';
import { findUnagreedBreaks } from '../../tools/breaking-changes.ts';

const landed = buildSchema(`type Query { year: Int name: String }`);

test('adding breaks nothing', () => {
  expect(findUnagreedBreaks(landed, buildSchema(`type Query { year: Int name: String slug: String }`), [])).toEqual([]);
});

test('taking a field away is a break, unless agreed with a reason', () => {
  const now = buildSchema(`type Query { year: Int }`);
  const change = 'Query.name was removed.';
  expect(findUnagreedBreaks(landed, now, [])).toEqual([`Breaks consumers: ${change}`]);
  expect(findUnagreedBreaks(landed, now, [{ change, reason: 'Nobody ever read it.' }])).toEqual([]);
  expect(findUnagreedBreaks(landed, now, [{ change, reason: ' ' }])).toEqual([`Agreed without a reason: ${change}`]);
});

test('an agreement that is no longer needed is not kept', () => {
  expect(findUnagreedBreaks(landed, landed, [{ change: 'Query.name was removed.', reason: 'Once.' }])).toHaveLength(1);
});
