import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { applyRelease as applyToDelivery } from '../../src/delivery/releases/index.ts';
import type { ReleaseContent } from '../../src/delivery/releases/release-content.ts';
import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { approveNoticeBatch } from '../../src/management/letters/approve-notice-batch.ts';
import { composeNotice } from '../../src/management/letters/compose-notice.ts';
import { applyRelease, approveRelease, prepareRelease, type ReleaseView } from '../../src/management/publishing/index.ts';
import { assignReviewer } from '../../src/management/reviews/assign-reviewer.ts';
import { submitReview } from '../../src/management/reviews/submit-review.ts';
import { confirmDecisionPlan } from '../../src/management/selection/confirm-decision-plan.ts';
import { ruleFeedback } from '../../src/management/selection/outcomes/rule-feedback.ts';
import { planDecisions } from '../../src/management/selection/plan-decisions.ts';
import { keyHash, newKey } from '../../src/management/keys/key-token.ts';
import { openDiskStorage } from '../../src/platform/storage/disk-storage.ts';
import { aKey, granted, openDrawer } from './applicant.ts';
import { aFrozenPicture, aHandedIn, type HandedIn, holdAt } from './committee.ts';
import { freshDatabases, holdClock, sql } from './databases.ts';
import type { Office } from './office.ts';
import { aRecommender } from './recommender.ts';
import { aDocument, anEdition, aRelease, aVideo, readFilesOf, someContent } from './release-factory.ts';
import { aToken, openWorld, type World, type WorldOptions } from './world.ts';

/**
 * Two installations that began with the same rows and differ in hidden things alone: drafts, assignments, scores, opinions,
 * decisions, and a release that is prepared and approved, one millisecond before its instant. Last year is public in both.
 */
export interface TwoHistories {
  worlds: [World, World];
  /** People and programs outside the group that is entitled to know, by what they are; null is a visitor. */
  outsiders: Record<string, string | null>;
  /** Cases as they were handed in, in both. */
  cases: Record<'x' | 'y' | 'z', HandedIn>;
  /** What is frozen to be released, in each. */
  prepared: [ReleaseContent, ReleaseContent];
  close(): Promise<void>;
}

type Decisions = Parameters<typeof planDecisions>[1]['decisions'];
interface Course {
  reviewer: Desk;
  judged: HandedIn;
  score: number;
  comment: string;
  decisions: Decisions;
  drafts: string[];
}

export async function openTwoHistories(options: WorldOptions & { settings: Record<string, string> }): Promise<TwoHistories> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-histories-'));
  const base = await openWorld(await freshDatabases(), folder);
  const { office, press } = base;
  const edition = await office.anEdition();
  const applyAt = edition.showcaseOpensAt;
  const lastYears = await office.anEdition({ year: 2029 });
  const organizers = [
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
  ] as const;
  const security = { role: 'REVIEWER' as const, editionYear: 2030, fieldKey: 'SECURITY' };
  const reviewers = [await office.aDesk(security), await office.aDesk(security)] as const;

  const owner = await office.aDesk();
  const elsewhere = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'CULTURE' }, { role: 'REVIEWER', editionYear: 2029 });
  const drawer = await openDrawer();
  const recommender = await aRecommender(office, drawer.receiptKey, organizers[0]);
  await drawer.close();
  const ofLastYear = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  const outsiders: Record<string, string | null> = {
    'a visitor': null,
    'the applicant of X': await aToken(office, owner),
    'a recommender': await aToken(office, recommender.desk),
    'a reviewer of another field': await aToken(office, elsewhere),
    'an organizer of another edition': await aToken(office, ofLastYear),
    'a partner’s program': await aKeyOf(office, 'PARTNER', ['PUBLIC']),
    'a screen': await aKeyOf(office, 'SCREEN', ['SHOWCASE', 'STAGE']),
    'the program of X’s applicant': await aKeyOf(office, 'PERSONAL', ['READ', 'WRITE'], owner),
  };

  const storage = await openDiskStorage(path.join(folder, 'media'));
  const handIn = async (name: string, ownerId?: string) =>
    aHandedIn(office, edition, { title: `Case of ${name}`, pictures: [await aFrozenPicture(storage, name)], ...(ownerId ? { ownerId } : {}) });
  const cases = { x: await handIn('X', owner.person.id), y: await handIn('Y'), z: await handIn('Z') };
  const old = await aHandedIn(office, lastYears, { title: 'Case of last year' });

  const provenance = [{ path: 'quotas', origin: 'INFERRED' as const, notes: { en: 'A note.' } }];
  const content = someContent({ year: 2029, edition: anEdition(2029, { provenance }) });
  const [shown, ...others] = content.cases;
  const lastYear = { ...content, cases: [{ ...shown!, videos: [aVideo(shown!.slug)], documents: [aDocument(shown!.slug)] }, ...others] };
  await applyToDelivery(press.publisher, aRelease(lastYear), readFilesOf(lastYear));
  const call = granted(await prepareRelease(organizers[0], press, { idempotencyKey: aKey(), edition: 2030, kind: 'CALL', applyAt: new Date(0) }));
  await approve(base, organizers, call);
  await applyRelease(press, call.id);
  // the reviewer of another field has something to review in another year
  granted(await assignReviewer(ofLastYear, { idempotencyKey: aKey(), submissionId: old.submissionId, reviewerId: elsewhere.person.id }));
  const letter = [{ locale: 'en', subject: 'About {edition}', body: 'Dear {name},\n\n{link}' }];
  granted(await composeNotice(ofLastYear, { idempotencyKey: aKey(), edition: 2029, audience: 'REVIEWERS', letter }));
  // a run that waits, written as the house: there is nobody to assign
  await office
    .em()
    .execute(`insert into assignment_runs (edition_id, input, inputs_hash, asked_by) values (?, '{}', ?, ?)`, [
      lastYears.id,
      '0'.repeat(64),
      ofLastYear.person.id,
    ]);
  await holdClock(office.databases.delivery.owner, new Date(applyAt.getTime() - 1).toISOString());
  await base.close();

  const worlds: [World, World] = [
    await openWorld(await office.databases.copy(), folder, options),
    await openWorld(await office.databases.copy(), folder, options),
  ];
  const { x, y, z } = cases;
  const courses: [Course, Course] = [
    {
      reviewer: reviewers[0],
      judged: x,
      score: 10,
      comment: 'Convincing throughout.',
      decisions: [
        { submissionId: x.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
        { submissionId: z.submissionId, outcome: 'COLLECTION' },
      ],
      drafts: ['Draft about lighthouses'],
    },
    {
      reviewer: reviewers[1],
      judged: y,
      score: 1,
      comment: 'Thin, and late.',
      decisions: [
        { submissionId: z.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
        { submissionId: y.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 2 },
        { submissionId: x.submissionId, outcome: 'NOT_SELECTED' },
      ],
      drafts: ['Draft about orchards', 'Another draft about orchards'],
    },
  ];
  const prepared: ReleaseContent[] = [];
  for (const [i, { reviewer, judged, score, comment, decisions, drafts }] of courses.entries()) {
    const world = worlds[i]!;
    const { at } = world.office;
    for (const title of drafts) await aDraftOf(world.office, edition, reviewers[0], title);
    await holdAt(world.office, edition.applicationsCloseAt, -1);
    const asked = { idempotencyKey: aKey(), submissionId: judged.submissionId, reviewerId: reviewer.person.id };
    const { assignmentId } = granted(await assignReviewer(at(organizers[0]), asked));
    await holdAt(world.office, edition.applicationsCloseAt);
    const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: score }));
    granted(await submitReview(at(reviewer), { idempotencyKey: aKey(), assignmentId, scores, comment }));
    await holdAt(world.office, edition.reviewsCloseAt);
    const plan = granted(await planDecisions(at(organizers[0]), { idempotencyKey: aKey(), edition: 2030, decisions }));
    granted(await confirmDecisionPlan(at(organizers[1]), { idempotencyKey: aKey(), planId: plan.id, contentHash: plan.contentHash }));
    // X is chosen in the first, and its applicant is not told so yet; in the second it is not, and those who are have been told
    const selected = { idempotencyKey: aKey(), edition: 2030, audience: 'SELECTED' as const, letter };
    const batch = granted(await composeNotice(at(organizers[0]), selected));
    if (i === 1) granted(await approveNoticeBatch(at(organizers[1]), { idempotencyKey: aKey(), batchId: batch.id, contentHash: batch.contentHash }));
    const [{ id: reviewId }] = await world.office.em().execute<[{ id: string }]>('select id from reviews');
    const comments = [{ reviewId, ruling: 'REDACT' as const, text: comment, reason: 'A sample.' }];
    granted(await ruleFeedback(at(organizers[0]), { idempotencyKey: aKey(), submissionId: judged.submissionId, comments }));
    const prepare = { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS' as const, applyAt };
    const release = granted(await prepareRelease(at(organizers[0]), world.press, prepare));
    await approve(world, organizers, release);
    const [row] = await world.office.em().execute<[{ content: ReleaseContent }]>('select content from releases where id = ?', [release.id]);
    prepared.push(row.content);
    await holdAt(world.office, applyAt, -1);
  }
  return {
    worlds,
    outsiders,
    cases,
    prepared: prepared as [ReleaseContent, ReleaseContent],
    async close() {
      for (const world of worlds) await world.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function approve(world: World, organizers: readonly Desk[], { id, contentHash }: ReleaseView): Promise<void> {
  for (const desk of organizers)
    granted(await approveRelease(world.office.at(desk), world.press, { idempotencyKey: aKey(), releaseId: id, contentHash }));
}

async function aDraftOf(office: Office, edition: Edition, { person }: Desk, title: string): Promise<void> {
  const { owner } = office.databases.management;
  const id = randomUUID();
  await sql(owner, `insert into submissions (id, edition_id, owner_id, source_locale, field_key) values ($1, $2, $3, 'en', 'CULTURE')`, [
    id,
    edition.id,
    person.id,
  ]);
  await sql(owner, `insert into submission_texts (submission_id, locale, title, summary, body) values ($1, 'en', $2, $2, $2)`, [id, title]);
}

async function aKeyOf(office: Office, kind: string, scopes: string[], desk?: Desk): Promise<string> {
  const { token, prefix } = newKey();
  await sql(
    office.databases.management.owner,
    `insert into keys (id, kind, name, prefix, token_hash, scopes, person_id, with_roles, expires_at, last_used_at)
     values ($1, $2, 'Sample', $3, $4, $5, $6, $7, '2100-01-01', '2100-01-01')`,
    [randomUUID(), kind, prefix, keyHash(token), scopes, desk?.person.id ?? null, desk !== undefined],
  );
  return token;
}
