import { askSamples, chooseSamples, releaseSamples } from './sample-year/choose-samples.ts';
import { handInSamples, registerSamples } from './sample-year/hand-in-samples.ts';
import { judgeSamples } from './sample-year/judge-samples.ts';
import { openSamplePeople, type Running, type SamplePeople } from './sample-year/sample-people.ts';
import { sampleCases } from './sample-year/sample-cases.ts';
import { fields, sampleExperts, seatCommittee } from './sample-year/seat-committee.ts';
import { until } from './program.ts';

/** The sample edition of a program in some stage of its year. */
export interface SampleYear {
  edition: number;
  /** The ids of submissions, by the keys of `sampleCases`. */
  submissions: ReadonlyMap<string, string>;
  people: SamplePeople;
}

/**
 * Stages stand on one another, and each is reached once for a program: asking again answers the same. Everything is done over HTTP by the
 * sample accounts, so what stands there afterwards is what a year leaves behind.
 */
export type Stage = 'screening' | 'review' | 'underWay' | 'decision' | 'preparation' | 'showcase';
const stages = new WeakMap<Running, Map<Stage, Promise<SampleYear>>>();
function once(program: Running, stage: Stage, reach: () => Promise<SampleYear>): Promise<SampleYear> {
  const known = stages.get(program) ?? new Map<Stage, Promise<SampleYear>>();
  stages.set(program, known);
  const reached = known.get(stage) ?? reach();
  known.set(stage, reached);
  return reached;
}

/** Says that a program stands at a stage already: it runs on a copy of what another left behind. */
export function standsAt(program: Running, stage: Stage, { edition, submissions }: Omit<SampleYear, 'people'>): SampleYear {
  const year = { edition, submissions, people: openSamplePeople(program) };
  void once(program, stage, () => Promise.resolve(year));
  return year;
}

/**
 * Applications have closed: twelve cases are handed in, none is screened, and the committee sits.
 * @param withFiles whether one case has a video and a document as well: looking at them takes the program a while. Counts for whoever comes first.
 */
export const toScreening = (program: Running, { withFiles = false } = {}): Promise<SampleYear> =>
  once(program, 'screening', async () => {
    const people = openSamplePeople(program);
    const { editions } = await people.ask<{ editions: { year: number }[] }>('organizer-1', '{ editions { year } }');
    const edition = Math.max(...editions.map(({ year }) => year));
    const organizations = await registerSamples(people);
    const [submissions] = await Promise.all([
      handInSamples(people, edition, organizations, withFiles),
      seatCommittee(people, edition, organizations),
    ]);
    await people.act('organizer-1', 'rescheduleEdition', 'calendar { applicationsCloseAt }', { edition, applicationsCloseAt: new Date() });
    return { edition, submissions, people };
  });

/** Cases are screened and with their reviewers, but for one that is still to be screened. */
export const toReview = (program: Running, options: { withFiles?: boolean } = {}): Promise<SampleYear> =>
  once(program, 'review', async () => {
    const year = await toScreening(program, options);
    await screenAll(
      year.people,
      [...year.submissions].filter(([key]) => key !== 'exchange').map(([, id]) => id),
    );
    await assign(year);
    return year;
  });

/** The same, with every reviewer somewhere in their work: reviews that are locked, given, begun, and not begun. */
export const toReviewsUnderWay = (program: Running): Promise<SampleYear> =>
  once(program, 'underWay', async () => {
    const year = await toReview(program);
    await judgeSamples(year.people, (place) => (['LOCKED', 'SUBMITTED', 'SAVED', null] as const)[Math.min(place, 3)]!);
    return year;
  });

/** Reviews have closed: almost all were given, and the first field has an agenda that was talked about. */
export const toDecision = (program: Running): Promise<SampleYear> =>
  once(program, 'decision', async () => {
    const year = await toReview(program);
    await judgeSamples(year.people, (place, expert) => (place === 0 && expert === 2 ? null : 'LOCKED'));
    await year.people.act('organizer-1', 'rescheduleEdition', 'calendar { applicationsCloseAt }', {
      edition: year.edition,
      reviewsCloseAt: new Date(),
    });
    await openAgendas(year);
    return year;
  });

/** Outcomes stand, the chosen were told in confidence, and hand in what is asked of them. */
export const toPreparation = (program: Running): Promise<SampleYear> =>
  once(program, 'preparation', async () => {
    const year = await toDecision(program);
    await chooseSamples(year);
    await askSamples(year);
    return year;
  });

/** Results and programme are public, and the stage waits. */
export const toShowcase = (program: Running): Promise<SampleYear> =>
  once(program, 'showcase', async () => {
    const year = await toPreparation(program);
    await releaseSamples(year);
    return year;
  });

async function screenAll(people: SamplePeople, ids: readonly string[]): Promise<void> {
  for (const submissionId of ids)
    await people.act('organizer-1', 'passScreening', 'case { state }', { submissionId, revision: 1, reason: 'A sample: everything is there.' });
}

/** Every expert of a case's field judges it, but for those who are of an organization that applies. */
async function assign({ people, edition, submissions }: SampleYear): Promise<void> {
  const query = 'query ($edition: Int!) { viewer { desk(edition: $edition) { reviewers { person { id email } } } } }';
  const { viewer } = await people.ask<{ viewer: { desk: { reviewers: { person: { id: string; email: string } }[] } } }>(
    ...(['organizer-1', query, { edition }] as const),
  );
  for (const { key, field, organizations } of sampleCases)
    for (const { name, organization, seats } of sampleExperts) {
      if (key === 'exchange' || !seats.includes(field) || (organization && organizations.includes(organization))) continue;
      const reviewer = viewer.desk.reviewers.find(({ person }) => person.email === `${name}@example.org`)!.person;
      await people.act('organizer-1', 'assignReviewer', 'assignment { id }', { submissionId: submissions.get(key), reviewerId: reviewer.id });
    }
}

async function openAgendas({ people, edition }: SampleYear): Promise<void> {
  for (const field of fields) {
    let reviewsHash = '';
    await until(async () => {
      const query = 'query ($edition: Int!, $field: String!) { viewer { fieldTable(edition: $edition, field: $field) { state reviewsHash } } }';
      const { viewer } = await people.ask<{ viewer: { fieldTable: { state: string; reviewsHash: string } } }>('chair', query, { edition, field });
      reviewsHash = viewer.fieldTable.reviewsHash;
      return viewer.fieldTable.state === 'CURRENT';
    });
    await people.act('chair', 'openAgenda', 'agenda { id }', { edition, field, reviewsHash });
  }
}
