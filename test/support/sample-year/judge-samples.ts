import type { SamplePeople } from './sample-people.ts';
import { sampleExperts } from './seat-committee.ts';

/** How far a review is brought. */
type Reach = 'SAVED' | 'SUBMITTED' | 'LOCKED';

interface Assignment {
  id: string;
  sheet: { version: number } | null;
  review: { version: number; lockedAt: string | null } | null;
  revision: { texts: { title: string }[] };
  criteria: { key: string }[];
}

const opinions = [
  'Sample opinion: clear about what was done and by whom. The figures could say what they are compared with.',
  'Sample opinion: a modest idea, well carried out, and it would work elsewhere.',
  'Sample opinion: convincing in its partners, thin in what came of it.',
  '示例意见：合作各方分工清楚，成效数据可再补充对照。',
];
const forApplicants = ['Sample comment: please say how long the work will go on.', '', '示例评语：建议补充后续计划。'];

/** Brings each expert's reviews as far as is said of the place that a case has in their queue; null leaves one alone. */
export async function judgeSamples(people: SamplePeople, reachOf: (place: number, expert: number) => Reach | null): Promise<void> {
  await Promise.all(
    sampleExperts.map(async ({ name }, expert) => {
      const query = `{ viewer { reviewAssignments(first: 50) { edges { node { id sheet { version } review { version lockedAt } criteria { key } revision { texts { title } } } } } } }`;
      const { viewer } = await people.ask<{ viewer: { reviewAssignments: { edges: { node: Assignment }[] } } }>(name, query);
      const assignments = viewer.reviewAssignments.edges.map(({ node }) => node).toSorted((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));
      for (const [place, assignment] of assignments.entries()) {
        const reach = reachOf(place, expert);
        if (reach && !assignment.review?.lockedAt) await judge(people, name, assignment, reach, expert);
      }
    }),
  );
}

const titleOf = ({ revision }: Assignment) => revision.texts[0]!.title;

async function judge(people: SamplePeople, name: string, assignment: Assignment, reach: Reach, expert: number): Promise<void> {
  const { id: assignmentId, criteria } = assignment;
  const merit = [...titleOf(assignment)].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);
  const scores = criteria.map(({ key }, i) => ({ criterion: key, value: 4 + ((merit + i) % 5) + ((merit + expert + i) % 3 === 0 ? 1 : 0) }));
  const words = { comment: opinions[(merit + expert) % opinions.length], commentToApplicant: forApplicants[(merit + expert) % forApplicants.length] };
  if (reach === 'SAVED') {
    const expectedVersion = assignment.sheet?.version ?? 0;
    await people.act(name, 'saveReview', 'sheet { version }', { assignmentId, expectedVersion, scores: scores.slice(0, 2), comment: words.comment });
    return;
  }
  const given = await people.act<{ review: { version: number } }>(name, 'submitReview', 'review { version }', { assignmentId, scores, ...words });
  if (reach === 'LOCKED') await people.act(name, 'lockReview', 'review { version }', { assignmentId, expectedVersion: given.review.version });
}
