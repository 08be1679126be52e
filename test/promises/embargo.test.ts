import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { applyRelease as applyToDelivery } from '../../src/delivery/releases/index.ts';
import type { ReleaseContent } from '../../src/delivery/releases/release-content.ts';
import type { Edition } from '../../src/management/editions/index.ts';
import { actingAs, type Desk } from '../../src/management/identity/index.ts';
import { approveNoticeBatch } from '../../src/management/letters/approve-notice-batch.ts';
import { composeNotice } from '../../src/management/letters/compose-notice.ts';
import {
  applyDueReleases,
  applyRelease,
  approveRelease,
  prepareRelease,
  type ReleaseView,
  releasesOf,
} from '../../src/management/publishing/index.ts';
import { assignReviewer } from '../../src/management/reviews/assign-reviewer.ts';
import { submitReview } from '../../src/management/reviews/submit-review.ts';
import { confirmDecisionPlan } from '../../src/management/selection/confirm-decision-plan.ts';
import { ruleFeedback } from '../../src/management/selection/outcomes/rule-feedback.ts';
import { planDecisions } from '../../src/management/selection/plan-decisions.ts';
import { openDiskStorage } from '../../src/platform/storage/disk-storage.ts';
import { aKey, granted } from '../support/applicant.ts';
import { aFrozenPicture, aHandedIn, type HandedIn, holdAt } from '../support/committee.ts';
import { freshDatabases, holdClock, sql } from '../support/databases.ts';
import { EventStream } from '../support/event-stream.ts';
import { GraphClient } from '../support/graph-client.ts';
import type { Office } from '../support/office.ts';
import { publicView, publicViewOfId } from '../support/public-view.ts';
import { aRelease, readFilesOf, someContent } from '../support/release-factory.ts';
import { aToken, openWorld, type World } from '../support/world.ts';

/**
 * Promise 1. Two histories begin with the same rows and then differ in drafts, assignments, scores and decisions alone.
 * Until the release is applied, nobody outside the group that is entitled to it can tell which of them they live in.
 */
jest.setTimeout(240_000);

type Decisions = Parameters<typeof planDecisions>[1]['decisions'];
interface History {
  world: World;
  /** Who reviews which case, and how well they like it. */
  reviewer: Desk;
  judged: HandedIn;
  score: number;
  decisions: Decisions;
}

let folder: string;
let edition: Edition;
let applyAt: Date;
let organizers: Desk[];
let cases: Record<'x' | 'y' | 'z', HandedIn>;
/** People outside the group, by what they are; null is a visitor without an account. */
const outsiders: Record<string, string> = {};
let histories: [History, History];
let beginnings: unknown[];

/** What an outsider could have guessed or overheard, in either history. */
const overheard = {
  words: ['Case of X', 'Case of Y', 'Case of Z', 'Organization of'],
  ids: [] as string[],
  paths: ['/files/', '/screen/2030', '/health/ready'],
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-embargo-'));
  const base = await openWorld(await freshDatabases(), folder);
  const { office, press } = base;
  edition = await office.anEdition();
  applyAt = edition.showcaseOpensAt;
  organizers = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
  const reviewers = [await aReviewer(office), await aReviewer(office)];
  const owner = await office.aDesk();
  for (const [name, desk] of Object.entries({
    'the applicant of X': owner,
    'somebody with an account': await office.aDesk(),
    'a reviewer of another field': await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'CULTURE' }),
    'an organizer of another edition': await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }),
    'a stage manager': await office.aDesk({ role: 'STAGE_MANAGER' }),
    'a translator of another edition': await office.aDesk({ role: 'TRANSLATOR', editionYear: 2029 }),
  })) {
    outsiders[name] = await aToken(office, desk);
  }
  const storage = await openDiskStorage(path.join(folder, 'media'));
  const handIn = async (name: string, ownerId?: string) =>
    aHandedIn(office, edition, { title: `Case of ${name}`, pictures: [await aFrozenPicture(storage, name)], ...(ownerId ? { ownerId } : {}) });
  cases = { x: await handIn('X', owner.person.id), y: await handIn('Y'), z: await handIn('Z') };
  for (const { submissionId, revisionId, organizationId, content } of Object.values(cases)) {
    overheard.ids.push(submissionId, revisionId, organizationId);
    overheard.paths.push(...content.pictures.flatMap(({ renditions }) => renditions.map(({ hash }) => `/files/${hash}.webp`)));
  }

  // last year's results and this year's call are public
  const lastYear = someContent({ year: 2029 });
  await applyToDelivery(press.publisher, aRelease(lastYear), readFilesOf(lastYear));
  const call = granted(await prepareRelease(organizers[0]!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'CALL', applyAt: new Date(0) }));
  await approve(base, call);
  await applyRelease(press, call.id);
  await holdClock(office.databases.delivery.owner, new Date(applyAt.getTime() - 1).toISOString());

  await base.close();
  const worlds = [await openWorld(await office.databases.copy(), folder), await openWorld(await office.databases.copy(), folder)] as const;
  const { x, y, z } = cases;
  histories = [
    {
      world: worlds[0],
      reviewer: reviewers[0]!,
      judged: x,
      score: 10,
      decisions: [
        { submissionId: x.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
        { submissionId: z.submissionId, outcome: 'COLLECTION' },
      ],
    },
    {
      world: worlds[1],
      reviewer: reviewers[1]!,
      judged: y,
      score: 1,
      decisions: [
        { submissionId: z.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
        { submissionId: y.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 2 },
        { submissionId: x.submissionId, outcome: 'NOT_SELECTED' },
      ],
    },
  ];
  beginnings = await Promise.all(worlds.map(everyRowOfDelivery));
});
afterAll(async () => {
  for (const { world } of histories ?? []) await world.close();
  await rm(folder, { recursive: true, force: true });
});

const aReviewer = (office: Office) => office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
/** Somebody from before the histories parted, at their desk in one of them. */
const at = (world: World, desk: Desk): Desk => world.office.at(desk);

async function approve(world: World, { id, contentHash }: ReleaseView): Promise<void> {
  for (const desk of organizers) granted(await approveRelease(at(world, desk), world.press, { idempotencyKey: aKey(), releaseId: id, contentHash }));
}

async function everyRowOfDelivery({ office }: World): Promise<unknown> {
  const { owner } = office.databases.delivery;
  const tables = await sql<{ name: string }>(
    owner,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const all = tables.map(({ name }) => `'${name}', (select jsonb_agg(t order by t::text) from ${name} t)`);
  return (await sql<{ state: unknown }>(owner, `select jsonb_build_object(${all.join(', ')}) as state`))[0]!.state;
}

/** Everything that outsiders can see and try. */
async function viewOf({ url }: World): Promise<Record<string, unknown>> {
  const view: Record<string, unknown> = await publicView(url, 2030, { words: overheard.words, paths: overheard.paths });
  for (const id of overheard.ids) view[`id ${id}`] = await publicViewOfId(url, id);
  view['all of the edition'] = await (await new GraphClient(url).post({ query: allOfTheEdition })).text();
  view['a stream'] = await openingOfStream(url);
  for (const [name, token] of Object.entries(outsiders)) view[name] = await viewOfOutsider(new GraphClient(url, token));
  return view;
}

const allOfTheEdition = `{ edition(year: 2030) {
  id year name(locale: "en") stage applicationsOpenAt applicationsCloseAt timeZone revision fields { key } kinds { key }
  eligibilityRules { key text(locale: "en") } criteria { key weight minimum maximum } quotas { collection outstanding }
  contact { name email } honours { organization { id } } provenance { path origin note(locale: "en") } } }`;

async function viewOfOutsider(client: GraphClient): Promise<unknown[]> {
  const read = async (query: string, variables: object) => (await client.post({ query, variables })).text();
  const attempt = (acts: Record<string, object>) => read(attemptAll(acts), inputsOf(acts));
  return [
    await read(everythingOfMine, {}),
    ...(await Promise.all(overheard.ids.map(async (id) => [await read(somethingById, { id }), await attempt(actsWith(id))]))),
    await attempt(actsWithoutId),
  ];
}

const everythingOfMine = `{ viewer { person { id } roles { role } desk(edition: 2030) { year } honourFormula(edition: 2030) { version contentHash }
  submissions { edges { cursor node { id step version updatedAt receipt { number } texts { title } evaluation { state outcome acknowledgedAt feedback { comment } } preparation { tier items { state } } } } pageInfo { hasNextPage } }
  reviewAssignments { edges { cursor node { id } } pageInfo { hasNextPage } } } }`;
const somethingById = `query ($id: ID!) {
  viewer { submission(id: $id) { id step version updatedAt eligibility { verdict } evaluation { state outcome feedback { comment } } preparation { tier items { state } } } reviewAssignment(id: $id) { id } } }`;

/** Acts that an outsider may try with an id. */
const actsWith = (id: string): Record<string, object> => ({
  assignReviewer: { submissionId: id, reviewerId: id },
  submitReview: { assignmentId: id, scores: [] },
  confirmDecisionPlan: { planId: id, contentHash: '0'.repeat(64) },
  withdrawFromPlan: { planId: id, withdrawals: [{ submissionId: id, reason: 'x' }] },
  acknowledgeOutcome: { submissionId: id },
  requestPreparationUpload: { submissionId: id, askedId: id, fileName: 'x', byteLength: 1 },
  handInPrepared: { submissionId: id, askedId: id, texts: [{ locale: 'en', value: 'x' }] },
  recordAssetRights: { versionId: id, rights: { licence: 'CC_BY', credit: 'x', personsShown: 'NOBODY' } },
  rulePrepared: { submissionId: id, askedId: id, ruling: 'WAIVE', reason: 'x' },
  ruleFeedback: { submissionId: id, comments: [{ reviewId: id, ruling: 'GIVE' }] },
  offerSummitInvitation: { submissionId: id, places: 1, answerUntil: '2030-01-01T00:00:00Z' },
  acceptSummitInvitation: { invitationId: id },
  nameDelegate: { invitationId: id, names: [{ locale: 'en', value: 'x' }], locales: ['en'] },
  removeDelegate: { delegateId: id },
  confirmHonours: { listId: id, contentHash: '0'.repeat(64) },
  approveRelease: { releaseId: id, contentHash: '0'.repeat(64) },
  abortRelease: { releaseId: id },
});
const actsWithoutId: Record<string, object> = {
  planDecisions: { edition: 2030, decisions: [] },
  proposeDecisionPlan: { edition: 2030 },
  proposeHonours: { edition: 2030 },
  prepareRelease: { edition: 2030, kind: 'RESULTS', applyAt: '2030-01-01T00:00:00Z' },
  moveStage: { edition: 2030, expectedSequence: 0, state: 'WAITING' },
};

/** One document that tries them all. */
function attemptAll(acts: Record<string, object>): string {
  const names = Object.keys(acts);
  const variables = names.map((name) => `$${name}: ${name[0]!.toUpperCase()}${name.slice(1)}Input!`);
  return `mutation (${variables.join(', ')}) { ${names.map((name) => `${name}(input: $${name}) { problems { code message path } }`).join(' ')} }`;
}
const inputsOf = (acts: Record<string, object>) =>
  Object.fromEntries(Object.entries(acts).map(([name, input]) => [name, { idempotencyKey: randomUUID(), ...input }]));

const streamOf = (url: string): string =>
  `${url}/graphql/stream?${new URLSearchParams({ query: 'subscription { stage(edition: 2030) { sequence programmeVersion } }' })}`;

/** How the stage's stream answers. What it says comes later; before there is a programme that is nothing. */
async function openingOfStream(url: string): Promise<string> {
  const abort = new AbortController();
  const response = await fetch(streamOf(url), { headers: { accept: 'text/event-stream' }, signal: abort.signal });
  abort.abort();
  return `${response.status} ${response.headers.get('content-type')} ${response.headers.get('cache-control')}`;
}

/** The heart of the matter. */
async function nobodyCanTell(): Promise<void> {
  const [here, there] = [await viewOf(histories[0].world), await viewOf(histories[1].world)];
  expect(here).toEqual(there);
  expect(Object.keys(here).length).toBeGreaterThan(50);
  expect(JSON.stringify(here)).not.toMatch(/"(5\d\d)\\n|INTERNAL/); // an error that hides a difference would prove nothing
  expect(await Promise.all(histories.map(({ world }) => everyRowOfDelivery(world)))).toEqual(beginnings);
}

const each = async (act: (history: History) => Promise<void>): Promise<void> => {
  for (const history of histories) await act(history);
};

test('at the beginning nobody can tell the histories apart', nobodyCanTell);

test('nor by who reviews what, nor by other people’s drafts', async () => {
  await each(async ({ world, reviewer, judged }) => {
    const [organizer] = organizers;
    const { submissionId } = judged;
    const assigned = granted(await assignReviewer(at(world, organizer!), { idempotencyKey: aKey(), submissionId, reviewerId: reviewer.person.id }));
    overheard.ids.push(assigned.assignmentId);
  });
  const draft = randomUUID();
  overheard.ids.push(draft);
  await histories[1].world.office
    .em()
    .execute(`insert into submissions (id, edition_id, owner_id, source_locale) values (?, ?, ?, 'en')`, [
      draft,
      edition.id,
      organizers[1]!.person.id,
    ]);
  await nobodyCanTell();
});

test('nor by what reviewers think', async () => {
  await each(async ({ world, reviewer, score }) => {
    await holdAt(world.office, edition.applicationsCloseAt);
    const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: score }));
    const [{ id }] = (await world.office.em().execute<{ id: string }[]>(`select id from review_assignments`)) as [{ id: string }];
    granted(
      await submitReview(at(world, reviewer), {
        idempotencyKey: aKey(),
        assignmentId: id,
        scores,
        comment: 'Seen.',
        commentToApplicant: `So far ${score}.`,
      }),
    );
  });
  await nobodyCanTell();
});

test('nor by what is decided', async () => {
  await each(async ({ world, decisions }) => {
    await holdAt(world.office, edition.reviewsCloseAt);
    const [one, two] = organizers;
    const plan = granted(await planDecisions(at(world, one!), { idempotencyKey: aKey(), edition: 2030, decisions }));
    granted(await confirmDecisionPlan(at(world, two!), { idempotencyKey: aKey(), planId: plan.id, contentHash: plan.contentHash }));
    overheard.ids.push(plan.id);
  });
  await nobodyCanTell();
});

test('nor by what others are told in confidence, nor by what they acknowledge, nor by comments that are released', async () => {
  await each(async ({ world, judged: { submissionId } }) => {
    const [one, two] = organizers.map((desk) => at(world, desk));
    const [{ id: reviewId }] = await world.office.em().execute<[{ id: string }]>('select id from reviews');
    granted(await ruleFeedback(one!, { idempotencyKey: aKey(), submissionId, comments: [{ reviewId, ruling: 'GIVE' }] }));
    const letter = [{ locale: 'en', subject: 'In confidence', body: 'Dear {name},\n\n{link}' }];
    const batch = granted(await composeNotice(one!, { idempotencyKey: aKey(), edition: 2030, audience: 'SELECTED', letter }));
    overheard.ids.push(reviewId, batch.id);
    // X is chosen here, and its applicant is not told so yet; there it is not, and those who are have been told
    if (world === histories[0].world) return;
    granted(await approveNoticeBatch(two!, { idempotencyKey: aKey(), batchId: batch.id, contentHash: batch.contentHash }));
    const [{ owner_id }] = await world.office
      .em()
      .execute<[{ owner_id: string }]>('select owner_id from submissions where id = ?', [cases.y.submissionId]);
    const told = actingAs(world.office.orm.em, owner_id, []);
    expect(await told.execute('select acknowledge_outcome(?) as done', [cases.y.submissionId])).toEqual([{ done: true }]);
  });
  await nobodyCanTell();
});

test('nor by what is prepared', async () => {
  await each(async ({ world }) => {
    const [one] = organizers;
    const { id } = granted(await prepareRelease(at(world, one!), world.press, { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt }));
    const [{ content }] = (await world.office.em().execute<{ content: ReleaseContent }[]>(`select content from releases where id = ?`, [id])) as [
      { content: ReleaseContent },
    ];
    overheard.ids.push(id, content.showcase!.id, ...content.cases.flatMap((one) => [one.id, one.pictures[0]!.id]));
    overheard.words.push(...content.cases.map(({ slug }) => slug));
  });
  await nobodyCanTell();
});

test('nor by what is approved, a millisecond before its instant', async () => {
  await each(async ({ world }) => {
    await approve(world, await results(world));
    await holdAt(world.office, applyAt, 60_000); // management's clock is ahead; delivery's decides
    expect(await applyDueReleases(world.press, unexpected)).toBe(0);
    await expect(applyRelease(world.press, (await results(world)).id)).rejects.toThrow('is due at');
  });
  await nobodyCanTell();
});

test('at its instant everybody can tell, and what was not chosen stays hidden', async () => {
  const fileOfX = `/files/${cases.x.content.pictures[0]!.renditions[0]!.hash}.webp`;
  await each(async ({ world }) => {
    await holdClock(world.office.databases.delivery.owner, applyAt.toISOString());
    expect(await applyDueReleases(world.press, unexpected)).toBe(1);
  });
  const [here, there] = [await viewOf(histories[0].world), await viewOf(histories[1].world)];
  const differing = Object.keys(here).filter((question) => JSON.stringify(here[question]) !== JSON.stringify(there[question]));
  // each door is one through which this test would have seen a leak
  for (const question of ['POST PartnerChanges', 'POST ScreenShowcase', 'POST search Case of X', 'POST cases OUTSTANDING 2030', `GET ${fileOfX}`]) {
    expect(differing).toContain(question);
  }
  const stream = new EventStream(streamOf(histories[0].world.url));
  expect(await stream.next()).toMatchObject({ data: { data: { stage: { programmeVersion: 1 } } } });
  stream.close();
  const published = (view: Record<string, unknown>) =>
    JSON.stringify([view['POST PartnerChanges'], view['POST cases undefined 2030'], view['POST ScreenShowcase']]);
  expect(['X', 'Y', 'Z'].filter((name) => published(here).includes(`Case of ${name}`))).toEqual(['X', 'Z']);
  expect(['X', 'Y', 'Z'].filter((name) => published(there).includes(`Case of ${name}`))).toEqual(['Y', 'Z']);
  // what became of one's own case, and what was written for oneself, is told then; nobody else is
  for (const { 'the applicant of X': own, ...view } of [here, there]) {
    expect(JSON.stringify(view)).not.toMatch(/shareJudged|Seen\.|So far|RESERVE|NOT_SELECTED/);
    expect(JSON.stringify(own)).not.toMatch(/shareJudged|Seen\.|RESERVE/);
  }
  const own = [here, there].map((view) => JSON.stringify(view['the applicant of X']));
  expect(own.map((text) => [/So far 10/.test(text), /OUTSTANDING/.test(text), /NOT_SELECTED/.test(text)])).toEqual([
    [true, true, false],
    [false, false, true],
  ]);
});

const unexpected = (_: string, error: unknown): never => {
  throw error;
};
const results = async ({ office }: World): Promise<ReleaseView> => (await releasesOf(office.em(), 2030)).find(({ kind }) => kind === 'RESULTS')!;
