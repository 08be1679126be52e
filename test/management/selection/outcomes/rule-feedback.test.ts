import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../../src/management/editions/index.ts';
import type { Desk } from '../../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../../src/management/reviews/assign-reviewer.ts';
import { submitReview } from '../../../../src/management/reviews/submit-review.ts';
import { rulingsOf } from '../../../../src/management/selection/outcomes/feedback-queries.ts';
import { feedbackFor } from '../../../../src/management/selection/outcomes/outcome-queries.ts';
import { ruleFeedback } from '../../../../src/management/selection/outcomes/rule-feedback.ts';
import { aKey, codes, granted } from '../../../support/applicant.ts';
import { aHandedIn, holdAt, ledger, resultsApplied } from '../../../support/committee.ts';
import { sql } from '../../../support/databases.ts';
import { tie } from '../../../support/deliberation.ts';
import { type Office, openOffice } from '../../../support/office.ts';

let office: Office;
let edition: Edition;
let [organizer, chair, owner]: Desk[] = [];
let submissionId: string;
let reviews: string[];
let reviewers: Desk[];
beforeEach(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  chair = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' });
  owner = await office.aDesk();
  submissionId = (await aHandedIn(office, edition, { ownerId: owner.person.id })).submissionId;
  const assigned: [Desk, string][] = [];
  for (let i = 0; i < 3; i++) {
    const reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
    const asked = { idempotencyKey: aKey(), submissionId, reviewerId: reviewer.person.id };
    assigned.push([reviewer, granted(await assignReviewer(organizer, asked)).assignmentId]);
  }
  await holdAt(office, edition.applicationsCloseAt);
  reviewers = assigned.map(([reviewer]) => reviewer);
  const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: 5 }));
  reviews = [];
  for (const [i, [reviewer, assignmentId]] of assigned.entries()) {
    const commentToApplicant = i === 2 ? '' : `Comment ${i}, yours, Reviewer ${i}.`;
    reviews.push(
      granted(await submitReview(reviewer, { idempotencyKey: aKey(), assignmentId, scores, comment: 'Between us.', commentToApplicant })).id,
    );
  }
  await holdAt(office, edition.reviewsCloseAt);
});
afterEach(() => office.close());

type Comments = Parameters<typeof ruleFeedback>[1]['comments'];
const rule = (by: Desk, ...comments: Comments) => ruleFeedback(by, { idempotencyKey: aKey(), submissionId, comments });
const read = async (by: Desk) => ((await feedbackFor(by.em, [submissionId])).get(submissionId) ?? []).map(({ comment }) => comment).sort();
async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = await ledger(office);
  expect(codes(await act())).toEqual(expected);
  expect(await ledger(office)).toEqual(before);
}

test('applicants read what was released for them, as it was ruled, once the results are public and not before', async () => {
  const given = { reviewId: reviews[0]!, ruling: 'GIVE' as const };
  granted(await rule(chair!, given, { reviewId: reviews[1]!, ruling: 'REDACT', text: 'Comment 1.', reason: 'It was signed.' }));
  expect(await read(owner!)).toEqual([]);
  await resultsApplied(office, 2030, organizer!);
  expect(await read(owner!)).toEqual(['Comment 0, yours, Reviewer 0.', 'Comment 1.']);
  granted(await rule(organizer!, { reviewId: reviews[0]!, ruling: 'LEAVE_OUT', reason: 'It was signed as well.' }));
  expect(await read(owner!)).toEqual(['Comment 1.']);
  for (const other of [organizer!, chair!, await office.aDesk()]) expect(await read(other)).toEqual([]);
});

test('what a review says lapses when the review becomes void, also after it was ruled on', async () => {
  granted(await rule(chair!, { reviewId: reviews[0]!, ruling: 'GIVE' }, { reviewId: reviews[1]!, ruling: 'GIVE' }));
  await tie(office, reviewers[0]!, submissionId, organizer!);
  await resultsApplied(office, 2030, organizer!);
  expect(await read(owner!)).toEqual(['Comment 1, yours, Reviewer 1.']);
});

test('nothing that was ruled on a void review tells a chair whose it is, and whoever may not judge any more is not ruled on', async () => {
  granted(await rule(chair!, { reviewId: reviews[0]!, ruling: 'GIVE' }, { reviewId: reviews[1]!, ruling: 'GIVE' }));
  await tie(office, reviewers[0]!, submissionId, organizer!);
  await sql(
    office.databases.management.owner,
    `update review_assignments set ended_at = instant(), ended_why = 'NO_LONGER_ALLOWED' where reviewer_id = $1`,
    [reviewers[1]!.person.id],
  );
  for (const desk of [chair!, organizer!]) expect(await rulingsOf(desk.em, submissionId)).toEqual([]);
  for (const reviewId of [reviews[0]!, reviews[1]!])
    await nothingHappens(() => rule(chair!, { reviewId, ruling: 'GIVE' }), { code: 'NOT_FOUND', path: ['comments', '0', 'reviewId'] });
  await resultsApplied(office, 2030, organizer!);
  expect(await read(owner!)).toEqual([]);
});

test('a tie that arises after the results takes no comment away: nobody finds out whose one is by making ties', async () => {
  granted(await rule(chair!, { reviewId: reviews[0]!, ruling: 'GIVE' }, { reviewId: reviews[1]!, ruling: 'GIVE' }));
  await resultsApplied(office, 2030, organizer!);
  const before = await read(owner!);
  expect(before).toHaveLength(2);
  await tie(office, reviewers[0]!, submissionId, organizer!);
  expect(await read(owner!)).toEqual(before);
});

test('a comment on which nobody ruled is not shown', async () => {
  granted(await rule(chair!, { reviewId: reviews[0]!, ruling: 'GIVE' }));
  await resultsApplied(office, 2030, organizer!);
  expect(await read(owner!)).toHaveLength(1);
});

test('everything wrong with rulings is said at once', async () => {
  await nothingHappens(
    () =>
      rule(
        chair!,
        { reviewId: randomUUID(), ruling: 'GIVE' },
        { reviewId: reviews[0]!, ruling: 'REDACT', text: ' ' },
        { reviewId: reviews[0]!, ruling: 'GIVE', text: 'x' },
        { reviewId: reviews[1]!, ruling: 'LEAVE_OUT', reason: 'a\u0000b' },
        { reviewId: reviews[2]!, ruling: 'GIVE' },
      ),
    { code: 'NOT_FOUND', path: ['comments', '0', 'reviewId'] },
    { code: 'REQUIRED', path: ['comments', '1', 'text'] },
    { code: 'REQUIRED', path: ['comments', '1', 'reason'] },
    { code: 'INVALID', path: ['comments', '2', 'reviewId'] },
    { code: 'INVALID', path: ['comments', '2', 'text'] },
    { code: 'INVALID', path: ['comments', '3', 'reason'] },
    { code: 'INVALID', path: ['comments', '4', 'ruling'] },
  );
  await nothingHappens(() => rule(chair!), { code: 'INVALID', path: ['comments'] });
});

test('comments are ruled on when reviews have closed', async () => {
  await holdAt(office, edition.reviewsCloseAt, -1);
  await nothingHappens(() => rule(chair!, { reviewId: reviews[0]!, ruling: 'GIVE' }), { code: 'WRONG_STATE', path: [] });
});

test('who is tied to the case, leads another field or neither leads nor organizes, rules on nothing', async () => {
  const other = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'CULTURE' });
  const give = { reviewId: reviews[0]!, ruling: 'GIVE' as const };
  await nothingHappens(() => rule(other, give), { code: 'NOT_FOUND', path: ['submissionId'] });
  await nothingHappens(() => rule(owner!, give), { code: 'NOT_ALLOWED', path: [] });
  granted(await rule(organizer!, give));
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`,
    [edition.id, organizer!.person.id, submissionId],
  );
  await nothingHappens(() => rule(organizer!, give), { code: 'NOT_FOUND', path: ['submissionId'] });
  expect([await rulingsOf(organizer!.em, submissionId), (await rulingsOf(chair!.em, submissionId)).length]).toEqual([[], 1]);
});
