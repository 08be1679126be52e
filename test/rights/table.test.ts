import { schemaOfSdl } from '../../src/graph.ts';
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
    expect(sentence).toMatch(new RegExp(`^Nobody has said who may use ${type}\\.\\w+(\\(\\w+\\))?: add it to the rights table`));
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
