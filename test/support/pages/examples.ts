import { until } from '../program.ts';
import type { SampleYear } from '../sample-stages.ts';

/** Something of each kind, for pages that show one of them. */
export interface Examples {
  year: number;
  /** Of a public case, and of an organization that applied with it. */
  slug: string;
  organization: string;
  /** Submissions: one whose owner was told that it was chosen, one whose owner has not promised to keep it yet, and a draft. */
  told: string;
  toAcknowledge: string;
  draft: string;
  assignment: string;
  run: string;
  plan: string;
  letter: string;
  release: string;
}

interface Known {
  viewer: {
    submissions: { edges: { node: { id: string; step: string; evaluation: { state: string } | null } }[] };
    reviewAssignments: { edges: { node: { id: string } }[] };
    desk: Record<'releases' | 'decisionPlans' | 'noticeBatches', { id: string }[]>;
  };
}

/** What stands where there is no such thing yet: a page says so. */
const nothing = 'nothing-there';

/** Finds them in a program with a sample year, and does what nobody has done there yet. */
export async function findExamples({ edition, submissions, people }: SampleYear): Promise<Examples> {
  const ask = async (name: string, query: string) => (await people.ask<Known>(name, query, { edition })).viewer;
  const own = '{ viewer { submissions(first: 50) { edges { node { id step evaluation { state } } } } } }';
  const ownOf = async (name: string) => (await ask(name, own)).submissions.edges.map(({ node }) => node);
  const [first, second] = await Promise.all(['applicant-1', 'applicant-2'].map(ownOf));
  const desk = (part: string) => `query ($edition: Int!) { viewer { desk(edition: $edition) { ${part} } } }`;
  const [reviewer, office, { cases }] = await Promise.all([
    ask('reviewer-security', '{ viewer { reviewAssignments(first: 1) { edges { node { id } } } } }'),
    ask('organizer-1', desk('releases { id } decisionPlans { id } noticeBatches { id }')),
    people.ask<{ cases: { edges: { node: { slug: string; applicants: { organization: { id: string } }[] } }[] } }>(
      'applicant-1',
      '{ cases(first: 1) { edges { node { slug applicants { organization { id } } } } } }',
    ),
  ]);
  const published = cases.edges[0]!.node;
  const run = await aRun(people, edition);
  return {
    year: edition,
    ...{ slug: published.slug, organization: published.applicants[0]!.organization.id },
    ...{ told: submissions.get('warnings')!, draft: first!.find(({ step }) => step === 'DRAFT')?.id ?? nothing },
    toAcknowledge: second!.find(({ evaluation }) => evaluation?.state === 'TO_ACKNOWLEDGE')?.id ?? nothing,
    ...{ assignment: reviewer.reviewAssignments.edges[0]?.node.id ?? nothing, run },
    ...{
      plan: office.desk.decisionPlans[0]?.id ?? nothing,
      letter: office.desk.noticeBatches[0]?.id ?? nothing,
      release: office.desk.releases[0]?.id ?? nothing,
    },
  };
}

/** An assignment that was calculated. */
async function aRun(people: SampleYear['people'], edition: number): Promise<string> {
  const { run } = await people.act<{ run: { id: string } }>('organizer-1', 'proposeAssignment', 'run { id }', { edition, keep: 300 });
  const query = 'query ($edition: Int!, $id: ID!) { viewer { desk(edition: $edition) { assignmentRun(id: $id) { state } } } }';
  await until(async () => {
    const { viewer } = await people.ask<{ viewer: { desk: { assignmentRun: { state: string } } } }>('organizer-1', query, { edition, id: run.id });
    return viewer.desk.assignmentRun.state === 'PROPOSED';
  });
  return run.id;
}

/** Which account recommends. */
export const recommender = 'recommender-1';
