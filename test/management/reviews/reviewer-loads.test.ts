import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { reviewerLoadsOf } from '../../../src/management/reviews/reviewer-loads.ts';
import { submitReview } from '../../../src/management/reviews/submit-review.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, holdAt, inTwoLanguages } from '../../support/committee.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let organizer: Desk;
let reviewer: Desk;
let cases: HandedIn[];
beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  cases = [await aHandedIn(office, edition, { texts: inTwoLanguages('First', '其一') }), await aHandedIn(office, edition, { title: 'Second' })];
});
afterAll(() => office.close());

const loads = (desk: Desk) => reviewerLoadsOf({ desk, edition });
const missing = (title: string, one: HandedIn) => ({
  submissionId: one.submissionId,
  title,
  titles: one.content.texts.map(({ locale, title: value }) => ({ locale, value })),
  field: 'SECURITY',
  isBegun: false,
  askedAt: expect.any(String),
});

test('says what each reviewer is asked for, and what is missing; a review that is given is missing no more', async () => {
  expect(await loads(organizer)).toEqual([]);
  const asked = [];
  for (const { submissionId } of cases)
    asked.push(granted(await assignReviewer(organizer, { idempotencyKey: aKey(), submissionId, reviewerId: reviewer.person.id })));
  const person = reviewer.person;
  expect(await loads(organizer)).toEqual([{ person, asked: 2, given: 0, missing: [missing('First', cases[0]!), missing('Second', cases[1]!)] }]);

  await holdAt(office, edition.applicationsCloseAt, 1_000);
  const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: 5 }));
  granted(
    await submitReview(reviewer, { idempotencyKey: aKey(), assignmentId: asked[0]!.assignmentId, scores, comment: '', commentToApplicant: '' }),
  );
  expect(await loads(organizer)).toEqual([{ person, asked: 2, given: 1, missing: [missing('Second', cases[1]!)] }]);
});

test('an organizer who is tied to a case does not count it', async () => {
  const owner = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const own = await aHandedIn(office, edition, { title: 'Third', ownerId: owner.person.id });
  granted(await assignReviewer(organizer, { idempotencyKey: aKey(), submissionId: own.submissionId, reviewerId: reviewer.person.id }));
  const counted = async (desk: Desk) => (await loads(desk)).map(({ asked, missing }) => [asked, missing.map(({ title }) => title)]);
  expect(await counted(organizer)).toEqual([[3, ['Second', 'Third']]]);
  expect(await counted(owner)).toEqual([[2, ['Second']]]);
});

test('however many cases are missing, with their titles in every language, it takes one statement', async () => {
  const statements = async () => {
    const work = new RequestWork(1_000);
    const [load] = await work.run(() => loads(organizer));
    return { missing: load!.missing.length, statements: work.statements };
  };
  expect(await statements()).toEqual({ missing: 2, statements: 1 });
  for (let more = 0; more < 3; more++) {
    const { submissionId } = await aHandedIn(office, edition, { texts: inTwoLanguages(`More ${more}`, `更多${more}`) });
    granted(await assignReviewer(organizer, { idempotencyKey: aKey(), submissionId, reviewerId: reviewer.person.id }));
  }
  expect(await statements()).toEqual({ missing: 5, statements: 1 });
});
