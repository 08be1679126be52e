import { buildSchema, parse } from 'graphql';
import { createExecutor, type Selecting } from '../../../src/platform/graph/executor.ts';

const schema = buildSchema('scalar Word  type Query { say(words: [Word!]!): [Word!]! }');
let read = 0;
Object.assign(schema.getType('Word')!, { parseValue: (value: unknown) => (read++, `${String(value)}!`) });
schema.getQueryType()!.getFields().say!.resolve = (_row, { words }: { words: string[] }) => words;
const text = 'query ($words: [Word!]!, $more: Boolean = false) { say(words: $words) again: say(words: $words) @include(if: $more) }';

test('variables that come again as the same object are read once, and others each time', async () => {
  const executor = createExecutor(schema);
  await executor.run(text, parse(text), undefined, {}, { words: ['first'] });
  expect(executor.isReady(text, undefined)).toBe(true);
  read = 0;
  const words = { words: ['a', 'b'] };
  const [context, later]: Selecting[] = [{}, {}];
  for (const one of [context, later, {}]) expect(await executor.ready(text, undefined, one!, words)).toEqual({ data: { say: ['a!', 'b!'] } });
  expect(read).toBe(2);
  for (const { selected } of [context!, later!]) expect(selected!('say').argumentsOf('Query.say')).toEqual([{ words: ['a!', 'b!'] }]);
  expect(await executor.ready(text, undefined, {}, { words: ['c'], more: true })).toEqual({ data: { say: ['c!'], again: ['c!'] } });
  expect(await executor.ready(text, undefined, {}, words)).toEqual({ data: { say: ['a!', 'b!'] } });
  expect(read).toBe(3);
});

test('wrong variables are refused each time', async () => {
  const executor = createExecutor(schema);
  await executor.run(text, parse(text), undefined, {}, { words: [] });
  const wrong = {};
  for (let time = 0; time < 2; time++)
    expect(await executor.ready(text, undefined, {}, wrong)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});
