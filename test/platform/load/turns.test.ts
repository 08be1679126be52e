import { mostInHand, Turns } from '../../../src/platform/load/turns.ts';

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
const begun: string[] = [];
const ask = (turns: Turns, client: string, name: string, work = 1) =>
  turns.take(client, work).then((end) => {
    begun.push(name);
    return end;
  });
beforeEach(() => void begun.splice(0));

test('so many at a time of one client; the others wait in their order, and nobody waits for another client', async () => {
  const turns = new Turns({ running: 2, waiting: 10, perSecond: 1_000_000 });
  const first = ask(turns, 'hostile', 'a');
  for (const name of ['b', 'c', 'd']) void ask(turns, 'hostile', name);
  void ask(turns, 'honest', 'x');
  await settle();
  expect(begun).toEqual(['a', 'b', 'x']);
  const end = await first;
  end();
  end(); // ending twice ends once
  await settle();
  expect(begun).toEqual(['a', 'b', 'x', 'c']);
});

test('whoever has too many waiting is refused, and nothing of that one is kept', async () => {
  const turns = new Turns({ running: 1, waiting: 2, perSecond: 1_000_000 });
  const first = ask(turns, 'hostile', 'a');
  const others = [ask(turns, 'hostile', 'b'), ask(turns, 'hostile', 'c')];
  await expect(ask(turns, 'hostile', 'd')).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED', retryAfter: 1 } });
  for (const turn of [first, ...others]) (await turn)();
  expect(begun).toEqual(['a', 'b', 'c']);
});

test('beyond the head start, work begins at the client’s pace', async () => {
  let now = 0;
  const turns = new Turns({ running: 100, waiting: 100, perSecond: 1_000, now: () => now });
  for (let i = 0; i < 10; i++) void ask(turns, 'hostile', String(i), 200); // 0.2 s of work each
  await settle();
  expect(begun).toHaveLength(3); // half a second at once, and the one that goes over it
  now = 100;
  void ask(turns, 'hostile', 'one more', 200);
  await settle();
  expect(begun).toHaveLength(4);
  now = 10_000;
  void ask(turns, 'hostile', 'the last', 200);
  await settle();
  expect(begun).toHaveLength(7); // what was not used in time does not pile up
});

test('whoever would wait for more than two seconds hears how long instead', async () => {
  const turns = new Turns({ running: 100, waiting: 100, perSecond: 1_000, now: () => 0 });
  void ask(turns, 'hostile', 'a', 4_000);
  await expect(ask(turns, 'hostile', 'b', 1)).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED', retryAfter: 4 } });
  void ask(turns, 'honest', 'x', 4_000);
  await settle();
  expect(begun).toEqual(['a', 'x']);
});

test('a client who is gone is forgotten', async () => {
  const turns = new Turns({ running: 1, waiting: 1, perSecond: 1_000_000_000 });
  (await ask(turns, 'honest', 'a'))();
  while (turns.size > 0) await settle();
  expect(turns.size).toBe(0);
});

test('dear work of one client runs alone, cheap work beside each other', async () => {
  const turns = new Turns({ running: 8, waiting: 10, perSecond: 1_000_000 });
  const dear = ask(turns, 'hostile', 'dear', mostInHand * 4);
  for (const name of ['a', 'b']) void ask(turns, 'hostile', name, mostInHand / 2);
  void ask(turns, 'hostile', 'c', 1);
  void ask(turns, 'honest', 'x', mostInHand * 4);
  await settle();
  expect(begun).toEqual(['dear', 'x']);
  (await dear)();
  await settle();
  expect(begun).toEqual(['dear', 'x', 'a', 'b']); // and the one behind them waits in line
});
