import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { assignmentById, assignmentFor, assignmentsOf } from '../../../src/management/reviews/assignment-queries.ts';
import { reviewersOf } from '../../../src/management/reviews/reviewer-queries.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, ledger } from '../../support/committee.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let organizer: Desk;
let submission: HandedIn;
beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
});
beforeEach(async () => (submission = await aHandedIn(office, edition, { title: 'To be judged' })));
afterAll(() => office.close());

const aReviewer = (fieldKey: string | null = 'SECURITY', editionYear: number | null = 2030) =>
  office.aDesk({ role: 'REVIEWER', editionYear, fieldKey });
const assign = (desk: Desk, submissionId: string, reviewerId: string, idempotencyKey = aKey()) =>
  assignReviewer(desk, { idempotencyKey, submissionId, reviewerId });

async function refused(desk: Desk, submissionId: string, reviewerId: string, code: string, ...path: string[]) {
  const before = await ledger(office);
  expect(codes(await assign(desk, submissionId, reviewerId))).toEqual([{ code, path }]);
  expect(await ledger(office)).toEqual(before);
}

test('a reviewer of the field is asked, and can read what was frozen', async () => {
  const reviewer = await aReviewer();
  const key = aKey();
  const { assignmentId } = granted(await assign(organizer, submission.submissionId, reviewer.person.id, key));
  const given = await assignmentFor(reviewer.em, reviewer.person.id, assignmentId);
  expect(given).toEqual({
    id: assignmentId,
    revision: {
      id: submission.revisionId,
      edition: 2030,
      field: 'SECURITY',
      pictures: [],
      files: [],
      startedOn: '2019-05-01',
      countries: ['KE', 'CN'],
      texts: [{ locale: 'en', title: 'To be judged', summary: 'A summary.', body: 'A body.' }],
      criteria: edition.criteria,
      applicants: null,
    },
    newerRevision: null,
    criteria: expect.any(Array),
    closesAt: edition.reviewsCloseAt.toISOString(),
    sheet: null,
    review: null,
    others: [],
  });
  expect(granted(await assign(organizer, submission.submissionId, reviewer.person.id, key))).toEqual({ assignmentId });
  expect(await assignmentsOf(reviewer.em, reviewer.person.id, { first: 10, after: null })).toHaveLength(1);
});

test('a reviewer learns nothing of whose it is', async () => {
  const owner = await office.aDesk();
  const own = await aHandedIn(office, edition, { ownerId: owner.person.id, title: 'Anonymous' });
  const reviewer = await aReviewer();
  const { assignmentId } = granted(await assign(organizer, own.submissionId, reviewer.person.id));
  const text = JSON.stringify(await assignmentById(reviewer.em, assignmentId));
  for (const secret of [owner.person.id, own.submissionId, own.organizationId, 'Organization of', organizer.person.id])
    expect(text).not.toContain(secret);
});

test('the latest revision is what is judged', async () => {
  const later = { ...submission.content, texts: [{ locale: 'en', title: 'Later', summary: '', body: '' }] };
  await office
    .em()
    .execute(`insert into revisions (submission_id, number, content, content_hash, created_at) values (?, 2, ?::jsonb, repeat('0', 64), instant())`, [
      submission.submissionId,
      JSON.stringify(later),
    ]);
  const { assignmentId } = granted(await assign(organizer, submission.submissionId, (await aReviewer()).person.id));
  expect((await assignmentById(office.em(), assignmentId)).revision.texts[0]!.title).toBe('Later');
});

test('only organizers of the edition ask; nobody else learns what exists', async () => {
  const reviewer = (await aReviewer()).person.id;
  for (const desk of [await office.aDesk(), await aReviewer(), await office.aDesk({ role: 'CHAIR' })]) {
    await refused(desk, submission.submissionId, reviewer, 'NOT_ALLOWED');
    await refused(desk, randomUUID(), reviewer, 'NOT_ALLOWED');
  }
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  await refused(elsewhere, submission.submissionId, reviewer, 'NOT_FOUND', 'submissionId');
});

test('what is unknown, a draft, or not an id is not found', async () => {
  const reviewer = (await aReviewer()).person.id;
  const draft = randomUUID();
  await office
    .em()
    .execute(`insert into submissions (id, edition_id, owner_id, source_locale) values (?, ?, ?, 'en')`, [draft, edition.id, organizer.person.id]);
  for (const id of [randomUUID(), draft, 'no id', "'; drop table reviews"]) await refused(organizer, id, reviewer, 'NOT_FOUND', 'submissionId');
});

test('a person who may not review in this field is not found', async () => {
  const others = [await aReviewer('CULTURE'), await aReviewer('SECURITY', 2029), await office.aDesk({ role: 'CHAIR' }), await office.aDesk()];
  for (const { person } of others) await refused(organizer, submission.submissionId, person.id, 'NOT_FOUND', 'reviewerId');
  for (const id of [randomUUID(), 'nobody']) await refused(organizer, submission.submissionId, id, 'NOT_FOUND', 'reviewerId');
  granted(await assign(organizer, submission.submissionId, (await aReviewer(null, null)).person.id));
});

test('nobody judges their own', async () => {
  const reviewer = await aReviewer();
  const own = await aHandedIn(office, edition, { ownerId: reviewer.person.id });
  await refused(organizer, own.submissionId, reviewer.person.id, 'CONFLICT_OF_INTEREST', 'reviewerId');
});

test('what was taken back is not reviewed', async () => {
  const gone = await aHandedIn(office, edition, { step: 'WITHDRAWN' });
  await refused(organizer, gone.submissionId, (await aReviewer()).person.id, 'WRONG_STATE', 'submissionId');
});

test('a person is asked once, also when two organizers ask at the same time', async () => {
  const reviewer = (await aReviewer()).person.id;
  const desks = await Promise.all(Array.from({ length: 6 }, () => office.aDesk({ role: 'ORGANIZER' })));
  const outcomes = await Promise.all(desks.map((desk) => assign(desk, submission.submissionId, reviewer)));
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  expect(outcomes.flatMap(codes)).toEqual(Array(5).fill({ code: 'ALREADY_DONE', path: ['reviewerId'] }));
  await refused(organizer, submission.submissionId, reviewer, 'ALREADY_DONE', 'reviewerId');
});

test('an assignment is nobody else’s, and ends with the role', async () => {
  const [reviewer, other] = [await aReviewer(), await aReviewer()];
  const { assignmentId } = granted(await assign(organizer, submission.submissionId, reviewer.person.id));
  for (const id of [assignmentId, randomUUID(), 'no id']) expect(await assignmentFor(other.em, other.person.id, id)).toBeNull();
  expect(await assignmentsOf(other.em, other.person.id, { first: 10, after: null })).toEqual([]);
  await office.em().execute(`delete from role_grants where person_id = ?`, [reviewer.person.id]);
  expect(await assignmentFor(reviewer.em, reviewer.person.id, assignmentId)).toBeNull();
  expect(await assignmentsOf(reviewer.em, reviewer.person.id, { first: 10, after: null })).toEqual([]);
});

test('who may review is listed for an edition', async () => {
  const reviewer = await aReviewer('CULTURE', 2028);
  const other = await office.aDesk({ role: 'REVIEWER', editionYear: 2027 });
  const listed = await reviewersOf(organizer.em, 2028);
  expect(listed).toContainEqual({ person: reviewer.person, field: 'CULTURE' });
  expect(listed.map(({ person }) => person.id)).not.toContain(other.person.id);
});
