import { jest } from '@jest/globals';
import { GraphClient } from '../support/graph-client.ts';
import { until } from '../support/program.ts';
import { startSample } from '../support/sample-program.ts';
import { sampleCases } from '../support/sample-year/sample-cases.ts';
import { fields, sampleExperts } from '../support/sample-year/seat-committee.ts';
import type { SampleYear, Stage } from '../support/sample-stages.ts';

/** The stages that browser tests and pictures of the desks begin from. */
jest.setTimeout(300_000);

const at = async (stage: Stage, look: (year: SampleYear, url: string) => Promise<void>): Promise<void> => {
  const program = await startSample(stage);
  try {
    await look(program.year, program.url);
  } finally {
    await program.stop();
  }
};

test('to the reviews: every field has cases, every case its reviewers, and ties close some', () =>
  at('review', async ({ edition, submissions, people }) => {
    expect([...submissions.keys()].sort()).toEqual(sampleCases.map(({ key }) => key).sort());
    expect(new Set(sampleCases.map(({ field }) => field))).toEqual(new Set(fields));
    const query = `query ($edition: Int!) { viewer { desk(edition: $edition) { ties(first: 100, standing: CONFLICT) { edges { node { submissionId } } } } } }`;
    const { viewer } = await people.ask<{ viewer: { desk: { ties: { edges: { node: object }[] } } } }>('organizer-1', query, { edition });
    expect(viewer.desk.ties.edges.map(({ node }) => node)).toContainEqual({ submissionId: submissions.get('letters') });
  }));

test('reviews under way: some of each kind are in a queue', () =>
  at('underWay', async ({ people }) => {
    for (const { name } of sampleExperts) {
      const { viewer } = await people.ask<{
        viewer: { reviewAssignments: { edges: { node: { sheet: object | null; review: { lockedAt: string | null } | null } }[] } };
      }>(name, '{ viewer { reviewAssignments(first: 50) { edges { node { sheet { version } review { lockedAt } } } } } }');
      const states = viewer.reviewAssignments.edges.map(({ node: { sheet, review } }) =>
        review ? (review.lockedAt ? 'locked' : 'given') : sheet ? 'begun' : 'not begun',
      );
      expect(new Set(states)).toEqual(new Set(['locked', 'given', 'begun', 'not begun']));
    }
  }));

test('to the decision: every field has figures and an agenda', () =>
  at('decision', async ({ edition, people }) => {
    for (const field of fields) {
      const query = `query ($edition: Int!, $field: String!) { viewer { fieldTable(edition: $edition, field: $field) { state cases { counted } } committee(edition: $edition, field: $field) { agenda { id } } } }`;
      type Shown = { viewer: { fieldTable: { state: string; cases: { counted: number }[] }; committee: { agenda: object } } };
      const look = () => people.ask<Shown>('chair', query, { edition, field });
      await until(async () => (await look()).viewer.fieldTable.state === 'CURRENT'); // opening an agenda has them reckoned once more
      const { viewer } = await look();
      expect(viewer.committee).toMatchObject({ agenda: { id: expect.any(String) } });
      expect(viewer.fieldTable.cases.some(({ counted }) => counted > 0)).toBe(true);
    }
  }));

test('to the preparation: the chosen know', () =>
  at('preparation', async ({ submissions, people }) => {
    const query = 'query ($id: ID!) { viewer { submission(id: $id) { evaluation { state outcome } } } }';
    const { viewer } = await people.ask<{ viewer: unknown }>('applicant-1', query, { id: submissions.get('warnings') });
    expect(viewer).toEqual({ submission: { evaluation: { state: 'TOLD', outcome: 'OUTSTANDING' } } });
  }));

test('to the showcase: it is public, and says that it is a sample', () =>
  at('showcase', async ({ edition }, url) => {
    const { cases } = await new GraphClient(url).run<{ cases: { edges: { node: { text: { title: string } } }[] } }>(
      'query ($edition: Int!) { cases(edition: $edition, first: 50) { edges { node { text(locale: "en") { title } } } } }',
      { edition },
    );
    expect(cases.edges).toHaveLength(7);
    expect(cases.edges.filter(({ node }) => !node.text.title.endsWith('(sample)'))).toEqual([]);
  }));
