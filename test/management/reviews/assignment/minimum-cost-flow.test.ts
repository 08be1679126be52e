import { MinimumCostFlow } from '../../../../src/management/reviews/assignment/minimum-cost-flow.ts';
import { seededRandom } from '../../../../src/platform/seeded-random.ts';

/** Each of these rows takes one column: the least cost of all ways to do that. */
function leastCost(costs: readonly (readonly number[])[], from = 0, taken = 0): number {
  if (from === costs.length) return 0;
  let least = Infinity;
  costs[from]!.forEach((cost, column) => {
    if (!(taken & (1 << column))) least = Math.min(least, cost + leastCost(costs, from + 1, taken | (1 << column)));
  });
  return least;
}

test('pairs rows with columns at the least cost, after every unit sent', () => {
  const random = seededRandom('pairs');
  for (let round = 0; round < 100; round += 1) {
    const size = 6;
    const costs = Array.from({ length: size }, () => Array.from({ length: size }, () => random.below(100)));
    const flow = new MinimumCostFlow(2 * size + 1);
    const edges = costs.map((row, from) => row.map((cost, to) => ({ cost, edge: flow.connect(from, size + to, 1, cost) })));
    for (let to = 0; to < size; to += 1) flow.connect(size + to, 2 * size, 1, 0);
    for (let from = 0; from < size; from += 1) {
      expect(flow.send(from, 2 * size)).toBe(true);
      const cost = edges.flat().reduce((sum, { cost: each, edge }) => sum + each * flow.flowOn(edge), 0);
      expect(cost).toBe(leastCost(costs.slice(0, from + 1)));
    }
    expect(flow.send(0, 2 * size)).toBe(false); // everything is taken
  }
});

test('fills the cheaper of two edges first, to its capacity', () => {
  const flow = new MinimumCostFlow(2);
  const [dear, cheap] = [flow.connect(0, 1, 5, 3), flow.connect(0, 1, 2, 1)];
  for (let unit = 0; unit < 3; unit += 1) flow.send(0, 1);
  expect([flow.flowOn(dear), flow.flowOn(cheap)]).toEqual([1, 2]);
});
