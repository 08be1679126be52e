import { firstDifference } from '../../bench/compare.ts';
import { median, type Round } from '../../bench/measure.ts';

test('the same answer is the same, whatever the order of its keys and the text of its tokens', () => {
  const one = { cases: { totalCount: 1, edges: [{ cursor: 'a', node: { id: '1', cover: null } }] } };
  const other = { cases: { edges: [{ node: { cover: null, id: '1' }, cursor: 'b' }], totalCount: 1 } };
  expect(firstDifference(one, other)).toBeUndefined();
});

test.each([
  ['a value', { id: '1' }, { id: '2' }, 'data.id is "1" here and "2" there'],
  ['a missing field', { id: '1' }, {}, 'data.id is on one side only'],
  ['a null', { cover: null }, { cover: {} }, 'data.cover is null here and {} there'],
  ['a shorter list', [{ id: '1' }], [{ id: '1' }, { id: '2' }], 'data[1] is on one side only'],
  ['a missing token', { cursor: '' }, { cursor: 'b' }, 'data.cursor is empty on one side'],
])('%s that differs is named', (_, one, other, sentence) => {
  expect(firstDifference(one, other)).toBe(sentence);
});

test('the median is taken number by number', () => {
  const round = (perSecond: number, p99: number): Round => ({ perSecond, p50: 1, p99, cpu: 1, databaseCpu: 1, megabytes: 1 });
  expect(median([round(10, 7), round(30, 9), round(20, 8)])).toEqual(round(20, 8));
});
