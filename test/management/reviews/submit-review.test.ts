import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { assignmentFor } from '../../../src/management/reviews/assignment-queries.ts';
import { pageOfAssignments } from '../../../src/management/reviews/page-of-assignments.ts';
import { submitReview } from '../../../src/management/reviews/submit-review.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, holdAt, ledger } from '../../support/committee.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let organizer: Desk;
let reviewer: Desk;
let assignmentId: string;
beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER' });
});
beforeEach(async () => {
  reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  assignmentId = await anAssignment();
  await holdAt(office, edition.applicationsCloseAt);
});
afterAll(() => office.close());

async function anAssignment(): Promise<string> {
  const { submissionId } = await aHandedIn(office, edition);
  return granted(await assignReviewer(organizer, { idempotencyKey: aKey(), submissionId, reviewerId: reviewer.person.id })).assignmentId;
}
const scores = (...values: number[]) => edition.criteria.map(({ key }, i) => ({ criterion: key, value: values[i] ?? 5, instead: null }));
const submit = (desk: Desk, some: Partial<Parameters<typeof submitReview>[1]> = {}) =>
  submitReview(desk, { idempotencyKey: aKey(), assignmentId, scores: scores(1, 2, 3, 10), comment: 'Good.', ...some });

async function refused(desk: Desk, some: Parameters<typeof submit>[1], ...expected: { code: string; path: string[] }[]) {
  const before = await ledger(office);
  expect(codes(await submit(desk, some))).toEqual(expected);
  expect(await ledger(office)).toEqual(before);
}

test('a review is kept with the mean that the edition’s weights give', async () => {
  const given = granted(await submit(reviewer));
  expect(given).toEqual({
    id: expect.any(String),
    version: 1,
    scores: scores(1, 2, 3, 10),
    points: 33.333333333,
    shareJudged: 1,
    uncountedBecause: null,
    comment: 'Good.',
    commentToApplicant: '',
    submittedAt: edition.applicationsCloseAt.toISOString(),
    lockedAt: null,
    reopenedBecause: null,
  });
  expect((await assignmentFor(reviewer.em, reviewer.person.id, assignmentId))!.review).toEqual(given);
});

test('a later review replaces the earlier one, a retry does not', async () => {
  const first = { idempotencyKey: aKey(), comment: 'First.' };
  const { id } = granted(await submit(reviewer, first));
  const later = granted(await submit(reviewer, { scores: scores(10, 10, 10, 10), comment: 'Later.' }));
  expect(later).toMatchObject({ id, points: 100, version: 2, comment: 'Later.' });
  expect(granted(await submit(reviewer, first)).comment).toBe('First.');
  expect((await assignmentFor(reviewer.em, reviewer.person.id, assignmentId))!.review).toEqual(later);
});

test('two reviews at once leave one', async () => {
  const outcomes = await Promise.all([1, 2, 3, 4].map((value) => submit(reviewer, { scores: scores(value, value, value, value) })));
  expect(new Set(outcomes.map((outcome) => granted(outcome).id)).size).toBe(1);
});

test('reviews are taken from the close of applications until before they close, by the database’s clock', async () => {
  const closed = { code: 'REVIEWS_CLOSED', path: [] };
  await holdAt(office, edition.applicationsCloseAt, -1);
  await refused(reviewer, {}, closed);
  await holdAt(office, edition.reviewsCloseAt, -1);
  granted(await submit(reviewer));
  await holdAt(office, edition.reviewsCloseAt);
  await refused(reviewer, {}, closed);
});

test('another person’s assignment is as good as unknown', async () => {
  const notFound = { code: 'NOT_FOUND', path: ['assignmentId'] };
  const other = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  for (const desk of [other, organizer, await office.aDesk()]) await refused(desk, {}, notFound);
  for (const id of [randomUUID(), 'no id']) await refused(reviewer, { assignmentId: id }, notFound);
});

test('whoever reviews no more is refused as well', async () => {
  await office.em().execute(`delete from role_grants where person_id = ?`, [reviewer.person.id]);
  await refused(reviewer, {}, { code: 'NOT_FOUND', path: ['assignmentId'] });
});

test('everything wrong is said at once', async () => {
  await refused(
    reviewer,
    { scores: [...scores(0).slice(0, 2), { criterion: 'BEAUTY', value: 3 }], comment: 'x'.repeat(5_001) },
    { code: 'INVALID', path: ['scores', '0', 'value'] },
    { code: 'INVALID', path: ['scores', '2', 'criterion'] },
    { code: 'REQUIRED', path: ['scores'] },
    { code: 'REQUIRED', path: ['scores'] },
    { code: 'TOO_LONG', path: ['comment'] },
  );
});

test('assignments are read page by page, oldest first, each once', async () => {
  const secret = Buffer.from('a secret');
  const all = [assignmentId, await anAssignment(), await anAssignment(), await anAssignment(), await anAssignment()];
  const read: string[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Awaited<ReturnType<typeof pageOfAssignments>> = await pageOfAssignments(reviewer, secret, { first: 2, after });
    read.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(read)).toEqual(new Set(all));
  expect(read).toHaveLength(5);

  const { pageInfo } = await pageOfAssignments(reviewer, secret, { first: 1 });
  const other = await office.aDesk({ role: 'REVIEWER' });
  for (const cursor of [pageInfo.endCursor!, 'garbage', '']) {
    await expect(pageOfAssignments(other, secret, { first: 1, after: cursor })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  }
  for (const first of [0, 101])
    await expect(pageOfAssignments(reviewer, secret, { first })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});
