import { Load } from '../../../src/platform/load/load.ts';

const lanes = ['visitor', 'known', 'person', 'kept'] as const;
let load: Load;
beforeEach(() => (load = new Load({ loopDelayMs: 100, running: 10 })));
afterEach(() => load.close());
const taken = () => lanes.filter((lane) => load.takes(lane));

test('one stall turns nobody away; what lasts does, the least important first', () => {
  load.note(5_000);
  expect(taken()).toEqual(lanes);
  load.note(120);
  expect(taken()).toEqual(['known', 'person', 'kept']);
  load.note(250);
  load.note(250);
  expect(taken()).toEqual(['person', 'kept']);
  load.note(90_000);
  load.note(90_000);
  expect(taken()).toEqual(['kept']);
  load.note(1);
  expect(taken()).toEqual(lanes);
});

test('requests under way count as well', () => {
  load.running = 10;
  expect(taken()).toEqual(['known', 'person', 'kept']);
  load.running = 400;
  expect(taken()).toEqual(['kept']);
});
