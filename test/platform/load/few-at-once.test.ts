import { fewAtOnce } from '../../../src/platform/load/few-at-once.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('so many at a time, the others in their order, and one that fails makes room as well', async () => {
  const inTurn = fewAtOnce(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = [0, 1, 2, 3].map((n) =>
    inTurn(async () => {
      begun.push(n);
      await new Promise<void>((resolve) => (ends[n] = resolve));
      if (n === 1) throw new Error('planted');
      return n;
    }),
  );
  const results = Promise.allSettled(all);
  await settle();
  expect(begun).toEqual([0, 1]);
  ends[1]!();
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]!();
  await settle();
  expect(begun).toEqual([0, 1, 2, 3]);
  for (const end of ends) end();
  expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(await inTurn(async () => 'again')).toBe('again');
});
