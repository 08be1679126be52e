import { getOperationAST, parse } from 'graphql';
import { readSdl } from '../../../src/graph.ts';
import { loadConfig } from '../../../src/platform/config.ts';
import { Admission } from '../../../src/platform/cost/admission.ts';
import { priceOf } from '../../../src/platform/cost/price.ts';
import { readWeights } from '../../../src/platform/cost/read-weights.ts';
import { documentId, readKnownDocuments } from '../../../src/platform/graph/known-documents.ts';
import { consumerOperations } from '../../support/public-view.ts';

const weights = readWeights(
  parse(`
    type Query {
      items(first: Int! = 20, tag: String @cost(weight: 7)): Page! @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], most: 100)
      few: [Item!]! @listSize(assumedSize: 3)
      some: [Item!]!
      one: Item
    }
    type Page { nodes: [Item!]! total: Int! @cost(weight: 20) }
    type Item {
      name: String!
      heavy: String! @cost(weight: 5)
      texts(locales: [String!]!): [Text!]! @listSize(slicingArguments: ["locales"], most: 30)
      few: [Item!]! @listSize(assumedSize: 3)
    }
    type Text @cost(weight: 0.5) { title: String! }
    type Mutation { act: Item! dear: Item! @cost(weight: 100) }
  `),
);
const price = (text: string, variables: Record<string, unknown> = {}, worst = false) => {
  const document = parse(text);
  return priceOf(weights, document, getOperationAST(document)!, variables, worst);
};

test.each<[string, string, Record<string, unknown>, number]>([
  ['a leaf', '{ __typename }', {}, 0],
  ['an object', '{ one { name } }', {}, 1],
  ['a page, by its default', '{ items { nodes { name } } }', {}, 1 + 20],
  ['a page, by a literal', '{ items(first: 5) { nodes { name } } }', {}, 1 + 5],
  ['a page, by a variable', 'query ($n: Int!) { items(first: $n) { nodes { name } } }', { n: 50 }, 1 + 50],
  ['a page, by a variable’s default', 'query ($n: Int! = 7) { items(first: $n) { nodes { name } } }', {}, 1 + 7],
  ['a page that is refused for its size later', '{ items(first: 1000000) { nodes { name } } }', {}, 1 + 100],
  ['no items', '{ items(first: -5) { nodes { name } } }', {}, 1],
  ['what is asked once of a page', '{ items(first: 5) { total nodes { name } } }', {}, 1 + 20 + 5],
  ['an argument with a weight', '{ items(first: 5, tag: "x") { nodes { name } } }', {}, 1 + 7 + 5],
  ['the same, left out by a variable', 'query ($t: String) { items(first: 5, tag: $t) { nodes { name } } }', {}, 1 + 5],
  ['lists in lists', '{ items(first: 10) { nodes { few { name } } } }', {}, 1 + 10 * (1 + 3)],
  ['languages, by a literal', '{ one { texts(locales: ["a", "b"]) { title } } }', {}, 1 + 1],
  ['languages, by a variable', 'query ($l: [String!]!) { one { texts(locales: $l) { title } } }', { l: ['a', 'b', 'c', 'd'] }, 1 + 2],
  ['more languages than are served', 'query ($l: [String!]!) { one { texts(locales: $l) { title } } }', { l: Array(1_000).fill('a') }, 1 + 15 + 970],
  ['one language for a list', 'query ($l: [String!]!) { one { texts(locales: $l) { title } } }', { l: 'a' }, 2],
  ['a list about which nothing is said', '{ some { name } }', {}, 10],
  ['a heavy leaf in a list', '{ few { heavy } }', {}, 3 * (1 + 5)],
  ['what is skipped', 'query ($s: Boolean!) { few @skip(if: $s) { name } one { name } }', { s: true }, 1],
  ['what is not included', 'query ($s: Boolean! = false) { few @include(if: $s) { name } one { name } }', {}, 1],
  ['aliases', '{ a: few { name } b: few { name } }', {}, 6],
  [
    'a fragment around a sized list',
    '{ items(first: 5) { ...P } } fragment P on Page { nodes { ...I } } fragment I on Item { heavy }',
    {},
    1 + 5 * 6,
  ],
  ['an inline fragment', '{ items(first: 5) { ... on Page { nodes { name } } } }', {}, 6],
  ['a mutation', 'mutation { act { name } }', {}, 10 + 1],
  ['a dear mutation', 'mutation { dear { name } }', {}, 100 + 1],
  ['introspection', '{ __schema { types { name } } }', {}, 2_000],
])('%s', (_what, text, variables, cost) => expect(price(text, variables)).toBe(cost));

test('at worst, variables name the longest lists', () => {
  const text = 'query ($n: Int! = 5, $l: [String!]!) { items(first: $n) { nodes { texts(locales: $l) { title } } } }';
  expect([price(text, { l: [] }), price(text, {}, true)]).toEqual([1 + 5, 1 + 100 * (1 + 30 * 0.5)]);
});

test('fragments that double at each step are priced once each', () => {
  const steps = 60; // walked one by one, these would never come to an end
  const fragments = Array.from({ length: steps }, (_, i) => `fragment F${i} on Item { few { ...F${i + 1} } more: few { ...F${i + 1} } }`);
  expect(price(`{ one { ...F0 } } ${fragments.join(' ')} fragment F${steps} on Item { name }`)).toBeGreaterThan(2 ** steps);
});

test('fragments that hold each other come to an end', () => {
  expect(price('{ one { ...A } } fragment A on Item { few { ...B } } fragment B on Item { few { ...A } }')).toBeGreaterThan(0);
});

const { limits } = loadConfig({}).config!;
const known = readKnownDocuments(new URL('../../../schema/operations/', import.meta.url));
const served = readWeights(readSdl());
const admission = new Admission(served, limits, known);
const refusalOf = (text: string, some = admission) => {
  try {
    some.admit(text, undefined, {});
    return 'taken';
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

test('every consumer’s document fits, with the longest pages and the most languages', () => {
  expect(admission.priceKnown()).toEqual([]);
  for (const text of Object.values(consumerOperations)) {
    const document = parse(text);
    expect(priceOf(served, document, getOperationAST(document)!, {}, true)).toBeLessThan(limits.cost * 0.8);
    expect(known.has(documentId(text))).toBe(true);
  }
});

test('a known document over the limit is named', () => {
  const tight = new Admission(served, { ...limits, cost: 100 }, known);
  expect(tight.priceKnown()).toContainEqual(
    expect.stringMatching(/^The known document PartnerChanges can cost \d+, which is over MAX_COST \(100\)\.$/),
  );
});

test.each([
  ['too long', `{ editions { year } } # ${'x'.repeat(limits.documentBytes)}`, 'REQUEST_TOO_LARGE'],
  ['too long in bytes', `{ editions { year } } # ${'案'.repeat(limits.documentBytes / 3)}`, 'REQUEST_TOO_LARGE'],
  ['too deep', `{ ${'a { '.repeat(limits.depth)} b ${'}'.repeat(limits.depth)} }`, 'DOCUMENT_TOO_COMPLEX'],
  [
    'too deep behind fragments',
    `{ ...F0 } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on X { a { ...F${i + 1} } }`).join(' ')}`,
    'DOCUMENT_TOO_COMPLEX',
  ],
  ['many aliases', `{ editions { ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: year`).join(' ')} } }`, 'DOCUMENT_TOO_COMPLEX'],
  [
    'many aliased __typename',
    `{ editions { ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: __typename`).join(' ')} } }`,
    'DOCUMENT_TOO_COMPLEX',
  ],
  ['many root fields', `{ ${'editions { year } '.repeat(limits.rootFields + 1)} }`, 'DOCUMENT_TOO_COMPLEX'],
  [
    'many root fields behind a fragment',
    `{ ...F } fragment F on Query { ${'editions { year } '.repeat(limits.rootFields + 1)} }`,
    'DOCUMENT_TOO_COMPLEX',
  ],
  ['many directives', `{ editions { year ${'@skip(if: false) '.repeat(limits.directives + 1)} } }`, 'DOCUMENT_TOO_COMPLEX'],
  ['a type definition', 'type Query { a: Int }', 'DOCUMENT_TOO_COMPLEX'],
  [
    'too dear',
    `{ ${'abcde'.replace(/./g, (a) => `${a}: changes(first: 100) { nodes { ... on CaseChanged { case { pictures { url } texts(locales: ["en"]) { title } applicants { organization { id } } } } } }`)} }`,
    'COST_TOO_HIGH',
  ],
  ['what is not GraphQL, which others explain', '{', 'taken'],
  ['a modest question', '{ editions { year } }', 'taken'],
])('%s', (_what, text, code) => expect(refusalOf(text)).toBe(code));
