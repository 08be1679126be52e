import { Edge, PageInfo } from '../../../src/platform/graph/page.ts';

test('cursors are sealed when they are asked for, once for each time', () => {
  const sealed: number[] = [];
  const seal = (node: number) => `sealed ${sealed.push(node)}`;
  const edges = [new Edge(1, seal), new Edge(2, seal)];
  const info = new PageInfo(edges, true);
  expect(sealed).toEqual([]);
  expect([edges[0]!.cursor, info.endCursor, info.hasNextPage]).toEqual(['sealed 1', 'sealed 2', true]);
  expect(sealed).toEqual([1, 2]);
  expect(new PageInfo([], false).endCursor).toBeNull();
});

test('no item has a shape of its own: getters between an object’s braces would keep what they see', () => {
  const seal = () => 'sealed';
  for (const one of [new Edge({ id: 'a' }, seal), new PageInfo([], false)]) {
    expect(Object.values(Object.getOwnPropertyDescriptors(one)).filter(({ get }) => get)).toEqual([]);
  }
});
