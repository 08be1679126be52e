import type { GraphQLObjectType } from 'graphql';
import { resolvers } from '../../src/delivery/resolvers.ts';
import { createSchema, schemaOfSdl } from '../../src/graph.ts';
import { managementResolvers } from '../../src/management/resolvers.ts';
import { everyone, nobody, type Rights } from '../../src/platform/rights/audience.ts';
import { gatherRights, isRoute, pointless, routesUnsaid, unsaid } from '../../src/platform/rights/check-rights.ts';
import { rights } from '../../src/rights.ts';

const schema = schemaOfSdl();
const without = (...keys: string[]): Rights => Object.fromEntries(Object.entries(rights).filter(([key]) => !keys.includes(key)));

test('the table says everything that the schema has, and nothing more', () => {
  expect(unsaid(schema, rights)).toEqual([]);
  expect(pointless(schema, rights)).toEqual([]);
});

test.each(Object.keys(rights).filter((key) => !isRoute(key) && !/\(.*\)|Input\./.test(key)))('without %s it is named', (key) => {
  const sentences = unsaid(schema, without(key));
  expect(sentences.length).toBeGreaterThan(0);
  const type = key.split('.')[0]!;
  for (const sentence of sentences)
    // with a field goes whatever it takes
    expect(sentence).toMatch(new RegExp(`^Nobody has said who may use (${type}|\\w+(Input|Filter))\\.\\w+(\\(\\w+\\))?: add it to the rights table`));
});

test.each([
  'Viewer.submission(id)',
  'Viewer.desk(edition)',
  'SaveSubmissionInput.submissionId',
  'DecisionInput.submissionId',
  'MoveStageInput.edition',
])('what names something is said by itself: %s', (place) => {
  expect(unsaid(schema, without(place))).toEqual([
    `Nobody has said who may use ${place}: add it to the rights table of its module (src/**/*-rights.ts).`,
  ]);
});

test.each(['Viewer.secrets', 'Secret.*', 'Viewer.submission(secret)', 'SaveSubmissionInput.secret'])(
  'an entry for what does not exist is named: %s',
  (key) => {
    expect(pointless(schema, { ...rights, [key]: everyone })).toEqual([
      `The rights table speaks of ${key}, which does not exist: take the entry out, or mend its name.`,
    ]);
  },
);

test('a route that nobody has spoken of is named', () => {
  expect(routesUnsaid(['GET /files/:name'], rights)).toEqual([]);
  expect(routesUnsaid(['GET /drafts/:id'], rights)).toEqual([
    'Nobody has said who may use GET /drafts/:id: add it to the rights table of its module (src/**/*-rights.ts).',
  ]);
});

test('two tables cannot speak of one place', () => {
  expect(() => gatherRights({ 'Case.*': everyone }, { 'Case.*': nobody })).toThrow('The rights of "Case.*" are said twice: everyone, and nobody.');
});

test('there is no schema to serve while something is unsaid, or said of nothing', async () => {
  const all = [...resolvers, ...managementResolvers];
  await expect(createSchema(all, without('Viewer.person'))).rejects.toMatchObject({
    name: 'StartRefused',
    reasons: ['Nobody has said who may use Viewer.person: add it to the rights table of its module (src/**/*-rights.ts).'],
  });
  await expect(createSchema(all, { ...rights, 'Viewer.secrets': everyone })).rejects.toMatchObject({ name: 'StartRefused' });
});

test('the schema that is served has its gates', async () => {
  const { person } = ((await createSchema(managementResolvers)).getType('Viewer') as GraphQLObjectType).getFields();
  const visitor = { desk: null, language: 'en', managementIsHere: true };
  expect(() => person!.resolve!({ person: { id: 'somebody' } }, {}, visitor, {} as never)).toThrow('You are not signed in');
});
