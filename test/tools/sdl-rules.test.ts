import { parse, Source } from 'graphql';
import { findSdlProblems } from '../../tools/sdl-rules.ts';

const findings = (text: string) => findSdlProblems([parse(new Source(text, 'schema/planted.graphql'))]);
const sentences = (text: string) => findings(text).map(({ sentence }) => sentence);

const sound = `
"A thing." type Thing { "Name." name("Language." locale: String!): String! "All." things("How many." first: Int! = 20, "Behind." after: String): ThingConnection! }
"Kinds." enum Kind { "One." FIRST_KIND }
"What." input DoThingInput { "Key." key: ID! }
"Answer." type DoThingPayload { "Why not." problems: [Problem!]! }
type Mutation { "Does." doThing("What." input: DoThingInput!): DoThingPayload! }
`;

test('a schema that keeps the conventions has nothing to say', () => {
  expect(sentences(sound)).toEqual([]);
});

test.each([
  ['a type', `type Thing { "Id." id: ID! }`, 'Thing has no description.'],
  ['a field', `"A." type Thing { id: ID! }`, 'Thing.id has no description.'],
  ['a field of an extension', `extend type Query { id: ID! }`, 'Query.id has no description.'],
  ['an argument', `"A." type Thing { "N." name(locale: String): String }`, 'Thing.name(locale:) has no description.'],
  ['an input field', `"A." input Thing { id: ID! }`, 'Thing.id has no description.'],
  ['an enum value', `"A." enum Kind { ONE }`, 'Kind.ONE has no description.'],
  ['a scalar', `scalar Day`, 'Day has no description.'],
  ['an empty description', `"" scalar Day`, 'Day has no description.'],
])('%s without a description is found', (_, text, sentence) => {
  expect(sentences(text)).toEqual([sentence]);
});

test.each([
  [`"A." type case_text { "I." id: ID! }`, 'case_text is not written in PascalCase.'],
  [`"A." type Case { "I." edition_id: ID! }`, 'Case.edition_id is not written in camelCase.'],
  [`"A." type Case { "I." id("A." Locale: Int): ID! }`, 'Case.id(Locale:) is not written in camelCase.'],
  [`"A." enum Kind { "O." outstanding }`, 'Kind.outstanding is not written in SCREAMING_SNAKE_CASE.'],
])('%s is misspelled', (text, sentence) => {
  expect(sentences(text)).toEqual([sentence]);
});

const payload = `"A." type DoPayload { "P." problems: [Problem!]! } `;
test.each([
  [
    'two arguments',
    `${payload} type Mutation { "D." do("I." input: I!, "K." key: ID): DoPayload! }`,
    'Mutation.do takes other arguments than one named "input".',
  ],
  ['another name', `${payload} type Mutation { "D." do("K." key: ID): DoPayload! }`, 'Mutation.do takes other arguments than one named "input".'],
  ['another type', `${payload} type Mutation { "D." do: Case }`, 'Mutation.do returns Case instead of DoPayload!.'],
  [
    'no problems',
    `"A." type DoPayload { "C." case: ID } type Mutation { "D." do: DoPayload! }`,
    'Mutation.do has a payload without "problems: [Problem!]!".',
  ],
])('a mutation with %s is found', (_, text, sentence) => {
  expect(sentences(text)).toEqual([sentence]);
});

test('a connection that cannot be read on is found, with its place', () => {
  expect(findings(`"A."\ntype Desk {\n  "C."\n  cases("F." first: Int): CaseConnection!\n}`)).toEqual([
    { file: 'schema/planted.graphql', line: 4, sentence: 'Desk.cases is a connection, and takes no "after: String".' },
  ]);
});

test('a list of unknown length is found, and one that is known is not', () => {
  const things = (field: string, edges = '"E." edges: [Thing!]!') => sentences(`"A." type Thing { "F." ${field} } "P." type Page { ${edges} }`);
  const [list, page] = [
    'Thing.all is a list of unknown length: say it with @listSize.',
    'Page.edges is a list of unknown length: say it with @listSize.',
  ];
  expect(things('all: [Thing!]!')).toEqual([list, page]);
  expect(things('all: [Thing!]! @listSize(assumedSize: 3)')).toEqual([page]);
  expect(things('all: Page @listSize(assumedSize: 3, sizedFields: ["edges"])')).toEqual([]);
  expect(things('all: [String!]!', '"N." n: [Int!]!')).toEqual([]);
});
