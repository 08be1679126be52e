import { buildSchema, type GraphQLFieldResolver, type GraphQLObjectType, parse } from 'graphql';
import { createExecutor } from '../../src/platform/graph/executor.ts';
import { refusal } from '../../src/platform/graph/refusal.ts';
import { type Audience, everyone, type Rights } from '../../src/platform/rights/audience.ts';
import { enforceRights } from '../../src/platform/rights/enforce-rights.ts';

const sentence = { en: 'Not for you.', 'zh-Hans': '无权。' };
const members: Audience = {
  name: 'members',
  sentence: 'Whoever is a member.',
  gate: { asks: 'is a member', refusal: ({ member }: { member: boolean }) => (member ? undefined : refusal('NOT_ALLOWED', sentence)) },
};
const rights: Rights = {
  'Query.open': everyone,
  'Query.narrow': everyone,
  'Query.narrow(secret)': members,
  'Query.closed': members,
  'Query.required': members,
  'Thing.*': members,
  'Mutation.act': members,
  'Payload.*': members,
  'Mutation.choose': everyone,
  'Choice.secret': members,
};

let reached: string[];
let resolvers: Record<string, unknown>;
function aSchema() {
  const schema = buildSchema(`
    type Query { open: Thing narrow(secret: ID): String closed: String required: String! }
    type Thing { name: String! }
    type Payload { done: String problems: [Problem!] }
    type Problem { code: String! }
    input Choice { secret: ID plain: String }
    type Mutation { act: Payload! choose(input: Choice!): Payload! }`);
  const reaching =
    (name: string, value: unknown): GraphQLFieldResolver<unknown, unknown> =>
    () => {
      reached.push(name);
      return value;
    };
  const values = { open: { name: 'A thing' }, narrow: 'some', closed: 'more', required: 'most', act: { done: 'it' }, choose: { done: 'that' } };
  for (const type of [schema.getQueryType()!, schema.getMutationType()!] as GraphQLObjectType[])
    for (const field of Object.values(type.getFields()))
      resolvers[field.name] = field.resolve = reaching(field.name, values[field.name as keyof typeof values]);
  enforceRights(schema, rights);
  return schema;
}
beforeEach(() => {
  reached = [];
  resolvers = {};
});

const ask = async (member: boolean, document: string) =>
  JSON.parse(JSON.stringify(await createExecutor(aSchema()).run(document, parse(document), null, { member, language: 'en' }, {}))) as {
    data: unknown;
    errors?: { message: string }[];
  };

test('whoever is refused reaches no resolver, and finds nothing there', async () => {
  expect(await ask(false, '{ closed }')).toEqual({ data: { closed: null } });
  expect(reached).toEqual([]);
  expect(await ask(true, '{ closed }')).toEqual({ data: { closed: 'more' } });
});

test('a refused act says so in its payload', async () => {
  expect(await ask(false, 'mutation { act { done problems { code } } }')).toEqual({
    data: { act: { done: null, problems: [{ code: 'NOT_ALLOWED' }] } },
  });
  expect(reached).toEqual([]);
  expect(await ask(true, 'mutation { act { done } }')).toEqual({ data: { act: { done: 'it' } } });
});

test('an argument that was given, alone or in an input, is asked for by itself', async () => {
  expect(await ask(false, '{ narrow }')).toEqual({ data: { narrow: 'some' } });
  expect(await ask(false, '{ narrow(secret: "a") }')).toEqual({ data: { narrow: null } });
  expect(await ask(false, 'mutation { choose(input: { plain: "a" }) { done } }')).toEqual({ data: { choose: { done: 'that' } } });
  expect(await ask(false, 'mutation { choose(input: { secret: "a" }) { done } }')).toEqual({ data: { choose: { done: null } } });
  expect(reached).toEqual(['narrow', 'choose']);
});

test('a type keeps itself: what a resolver handed out by mistake is an incident, not an answer', async () => {
  const { data, errors } = await ask(false, '{ open { name } }');
  expect(data).toEqual({ open: null });
  expect(errors?.map(({ message }) => message)).toEqual(['Thing.name was reached by somebody whom the rights table refuses']);
});

test('what is for everyone stays as it was', () => {
  const fields = aSchema().getQueryType()!.getFields();
  expect(fields.open!.resolve).toBe(resolvers.open);
  expect(fields.closed!.resolve).not.toBe(resolvers.closed);
});
