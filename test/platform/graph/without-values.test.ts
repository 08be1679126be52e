import { buildSchema, getOperationAST, getVariableValues, GraphQLError, parse, validate } from 'graphql';
import { variableWithoutValue, withoutValues } from '../../../src/platform/graph/without-values.ts';

const schema = buildSchema(`
  enum Role { ORGANIZER REVIEWER }
  input Inner { word: String! count: Int role: Role }
  input Outer { inner: [Inner!]! id: ID }
  type Query { ask(outer: Outer, first: Int, role: Role): Int }`);

const saidOf = (text: string): string => {
  try {
    return validate(schema, parse(text))
      .map(({ message }) => withoutValues(message))
      .join(' ');
  } catch (error) {
    return withoutValues((error as GraphQLError).message);
  }
};

test.each([
  ['{ ask(first: "secret: , found x") }', 'Int cannot represent non-integer value.'],
  ['{ ask(role: "secret") }', 'Enum "Role" cannot represent non-enum value.'],
  ['{ ask(role: secret) }', 'This value does not exist in "Role" enum.'],
  ['{ ask(outer: "secret") }', 'Expected value of type "Outer", found another.'],
  ['{ ask(outer: { inner: [{ word: ["secret"] }] }) }', 'String cannot represent a non string value.'],
  ['{ ask(first: "secret" "secret") }', 'Syntax Error: Expected Name, found String.'],
  ['{ ask(first: """secret""" """se"cret""") }', 'Syntax Error: Expected Name, found BlockString.'],
  ['{ ask(first: 1 1980) }', 'Syntax Error: Expected Name, found Int.'],
  ['{ ask(', 'Syntax Error: Expected Name, found <EOF>.'],
  ['{ asks }', 'Cannot query field "asks" on type "Query". Did you mean "ask"?'],
])('of %s it is said what is wrong, and not with what', (text, said) => {
  expect(saidOf(text)).toBe(said);
});

const variables = 'query ($outer: Outer!, $first: Int) { ask(outer: $outer, first: $first) }';
test.each([
  [
    { outer: { inner: [{ word: { secret: 1 } }] } },
    'Variable "$outer" has a wrong value at "outer.inner[0].word": String cannot represent a non string value.',
  ],
  [
    { outer: { inner: [{ word: 'x', role: 'secret" at "outer.id"' }] } },
    'Variable "$outer" has a wrong value at "outer.inner[0].role": This value does not exist in "Role" enum.',
  ],
  [
    { outer: { inner: [{ word: 'x', 'a secret': 1 }] } },
    'Variable "$outer" has a wrong value at "outer.inner[0]": A field is not defined by type "Inner".',
  ],
  [{ outer: { inner: [{}] } }, 'Variable "$outer" has a wrong value at "outer.inner[0]": Field "word" of required type "String!" was not provided.'],
  [{ outer: 'secret at "outer.id' }, 'Variable "$outer" has a wrong value: Expected type "Outer" to be an object.'],
  [{ outer: { inner: [] }, first: 'secret; x' }, 'Variable "$first" has a wrong value: Int cannot represent non-integer value.'],
  [{}, 'Variable "$outer" of required type "Outer!" was not provided.'],
])('of the variables %j as well', (values, said) => {
  const { errors } = getVariableValues(schema, getOperationAST(parse(variables))!.variableDefinitions!, values);
  expect(errors!.map((error) => variableWithoutValue(error).message)).toEqual([said]);
});
