import type { Line } from '../../bench/report.ts';
import { mergeParts } from '../../bench/report.ts';

const line = (data: string, work: string, bytes: number) => ({ data, work, bytes }) as Line;

test('a part that was run replaces what was kept of it, and the others stay', () => {
  const kept = { start: { ms: 900 }, live: { all: 500 }, growth: [1], writes: null, lines: [line('small', 'screen', 1), line('large', 'deep', 2)] };
  const now = { start: { ms: 800 }, live: null, growth: [], writes: { alone: 1 }, lines: [line('small', 'screen', 3)] };
  expect(mergeParts(kept, now)).toEqual({
    ...{ start: { ms: 800 }, live: { all: 500 }, growth: [1], writes: { alone: 1 } },
    lines: [line('large', 'deep', 2), line('small', 'screen', 3)],
  });
});
