import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { assignmentFor, assignmentsOf } from '../../../src/management/reviews/assignment-queries.ts';
import { submitReview } from '../../../src/management/reviews/submit-review.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, holdAt, type HandedIn } from '../../support/committee.ts';
import { holdClock } from '../../support/databases.ts';
import { aBody, anExpert, type ExpertAtWork } from '../../support/expert.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let two: [Desk, Desk];
let submission: HandedIn;
beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  two = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })];
});
beforeEach(async () => (submission = await aHandedIn(office, edition)));
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(() => office.close());

const assign = (reviewerId: string, submissionId = submission.submissionId, by = two[0]) =>
  assignReviewer(by, { idempotencyKey: aKey(), submissionId, reviewerId });
const conflict = [{ code: 'CONFLICT_OF_INTEREST', path: ['reviewerId'] }];
const run = (statement: string, values: unknown[] = []) => office.em().execute(statement, values);

/** An expert at work on the case, with a review given. */
async function aReviewer(some: Parameters<typeof anExpert>[3] = {}): Promise<ExpertAtWork & { assignmentId: string }> {
  const expert = await anExpert(office, edition, two, some);
  const { assignmentId } = granted(await assign(expert.desk.person.id));
  await holdAt(office, edition.applicationsCloseAt);
  const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: 7 }));
  granted(await submitReview(expert.desk, { idempotencyKey: aKey(), assignmentId, scores, comment: 'A sample.' }));
  return { ...expert, assignmentId };
}
const isVoid = async (assignmentId: string) =>
  (await two[0].em.execute<[{ void: boolean }]>('select ?::uuid = any (void_assignments(?)) as void', [assignmentId, edition.id]))[0].void;

async function closed({ desk, assignmentId }: ExpertAtWork & { assignmentId: string }) {
  expect(await assignmentFor(desk.em, desk.person.id, assignmentId)).toBeNull();
  expect(await assignmentsOf(desk.em, desk.person.id, { first: 10, after: null })).toEqual([]);
  for (const table of ['revisions', 'review_assignments', 'reviews'])
    expect([table, await desk.em.execute(`select from ${table}`)]).toEqual([table, []]);
  const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: 1 }));
  expect(codes(await submitReview(desk, { idempotencyKey: aKey(), assignmentId, scores, comment: '' }))).toEqual([
    { code: 'NOT_FOUND', path: ['assignmentId'] },
  ]);
  expect(await isVoid(assignmentId)).toBe(true);
  const kept = await run('select comment from reviews where assignment_id = ?', [assignmentId]);
  expect(kept).toEqual([{ comment: 'A sample.' }]);
}
async function open({ desk, assignmentId }: ExpertAtWork & { assignmentId: string }) {
  expect(await assignmentFor(desk.em, desk.person.id, assignmentId)).not.toBeNull();
  expect(await isVoid(assignmentId)).toBe(false);
}

test('somebody without a tie judges', async () => {
  const expert = await aReviewer({ organizationId: await aBody(office) });
  await open(expert);
});

test('the applicant’s organization, what stands above it and what stands beside it are one group', async () => {
  const group = await aBody(office);
  const [sister, daughter] = [await aBody(office, group), await aBody(office, group)];
  const below = await aBody(office, daughter);
  await run('update organizations set parent_id = ? where id = ?', [daughter, submission.organizationId]);
  for (const organizationId of [submission.organizationId, daughter, group, sister, below]) {
    const expert = await anExpert(office, edition, two, { organizationId });
    expect([organizationId, codes(await assign(expert.desk.person.id))]).toEqual([organizationId, conflict]);
  }
});

test('an organization that joins the group, or is merged, closes what was open at once; taken apart, it opens again', async () => {
  const organizationId = await aBody(office);
  const expert = await aReviewer({ organizationId });
  await open(expert);
  await run('update organizations set parent_id = ? where id = ?', [organizationId, submission.organizationId]);
  await closed(expert);
  await run('update organizations set parent_id = null where id = ?', [submission.organizationId]);
  await open(expert);
  await run('update organizations set merged_into = ? where id = ?', [submission.organizationId, organizationId]);
  await closed(expert);
});

test('an applicant who comes in with a later revision is a tie; one who has gone from the latest stays one', async () => {
  const organizationId = await aBody(office);
  const expert = await aReviewer({ organizationId });
  const applicants = [{ organizationId, role: 'LEAD', names: { en: 'Sample' }, kind: null, country: null }];
  for (const [number, content] of [{ ...submission.content, applicants }, submission.content].entries()) {
    await run(
      `insert into revisions (submission_id, number, content, content_hash, created_at) values (?, ?, ?::jsonb, repeat('0', 64), instant())`,
      [submission.submissionId, number + 2, JSON.stringify(content)],
    );
    await closed(expert);
  }
});

test('whoever has left an organization is of it for some years more, as the edition says', async () => {
  const expert = await aReviewer({ organizationId: submission.organizationId === '' ? null : await aBody(office) });
  await run(`update experts set organization_id = ? where id = ?`, [submission.organizationId, expert.expertId]);
  await closed(expert);
  await run(`update experts set organization_id = null where id = ?`, [expert.expertId]);
  await closed(expert); // leaving is remembered, whoever writes the row
  await run(`insert into committee_rules (edition_id, conflict_years) values (?, 0)`, [edition.id]);
  await open(expert);
  await run(`update committee_rules set conflict_years = 3 where edition_id = ?`, [edition.id]);
  await closed(expert);
  await expect(
    run(`update expert_affiliations set until = instant() - interval '9 years' where person_id = ?`, [expert.desk.person.id]),
  ).rejects.toThrow(/not taken back/);
});

test('whose organization recommended a case, or who acts for the recommender, does not judge it', async () => {
  const organizationId = await aBody(office);
  const [theirs, contact] = [await aReviewer({ organizationId }), await aReviewer()];
  await holdClock(office.databases.management.owner, null);
  const [{ id }] = (await run(
    `insert into accreditations (edition_id, organization_id, state, accredited_by, accepted_at) values (?, ?, 'ACTIVE', ?, instant()) returning id`,
    [edition.id, organizationId, two[0].person.id],
  )) as [{ id: string }];
  await run(
    `insert into recommendations (submission_id, accreditation_id, state, is_primary, title, submission_state, claimed_by, counted_at)
     values (?, ?, 'CLAIMED', true, 'Sample', 'HANDED_IN', ?, instant())`,
    [submission.submissionId, id, two[0].person.id],
  );
  await closed(theirs);
  await open(contact);
  await run(
    `insert into accreditation_contacts (accreditation_id, address, invited_by, person_id, accepted_at) values (?, 'a@example.org', ?, ?, instant())`,
    [id, two[0].person.id, contact.desk.person.id],
  );
  await closed(contact);
  await run(`update recommendations set state = 'DECLINED', settled_at = instant(), counted_at = instant() where accreditation_id = ?`, [id]);
  await open(theirs);
});

test('a declared tie closes, whether it names the case or an organization of the applicant’s group', async () => {
  const [one, other] = [await aReviewer(), await aReviewer()];
  const declare = (who: ExpertAtWork, column: string, id: string) =>
    who.desk.em.execute(`insert into declared_ties (edition_id, person_id, ${column}, reason, declared_by) values (?, ?, ?, 'A sample.', ?)`, [
      ...[edition.id, who.desk.person.id, id, who.desk.person.id],
    ]);
  await declare(one, 'submission_id', submission.submissionId);
  await closed(one);
  const daughter = await aBody(office, submission.organizationId);
  await declare(other, 'organization_id', daughter);
  await closed(other);
});

test('what a person rules counts, either way, and the last ruling; but nobody rules open what somebody worked on', async () => {
  const [tied, free, own] = [await aReviewer({ organizationId: await aBody(office) }), await aReviewer(), await aReviewer()];
  const rule = (who: ExpertAtWork, ruling: string) =>
    two[0].em.execute(`insert into conflict_rulings (submission_id, person_id, ruling, reason, ruled_by) values (?, ?, ?, 'A sample.', ?)`, [
      ...[submission.submissionId, who.desk.person.id, ruling, two[0].person.id],
    ]);
  await run('update organizations set parent_id = ? where id = ?', [tied.organizationId, submission.organizationId]);
  await closed(tied);
  await rule(tied, 'NONE');
  await open(tied);
  await rule(free, 'CONFLICT');
  await closed(free);
  await rule(free, 'NONE');
  await open(free);
  await run(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'EDITOR')`, [submission.submissionId, own.desk.person.id]);
  await rule(own, 'NONE');
  await run(`update submission_members set left_at = instant() where person_id = ?`, [own.desk.person.id]);
  await closed(own);
});

test('a chair does not see a case that they are tied to; an organizer sees it, but neither its reviews nor who gives them', async () => {
  const organizationId = await aBody(office);
  const chair = await anExpert(office, edition, two, { organizationId, part: 'CHAIR', fields: ['CULTURE'] });
  const other = await aHandedIn(office, edition, { field: 'CULTURE' });
  submission = await aHandedIn(office, edition, { field: 'CULTURE' });
  const seen = async (desk: Desk) => (await desk.em.execute<{ id: string }[]>('select id from submissions')).map(({ id }) => id).sort();
  expect(await seen(chair.desk)).toEqual([other.submissionId, submission.submissionId].sort());
  await run('update organizations set parent_id = ? where id = ?', [organizationId, submission.organizationId]);
  expect(await seen(chair.desk)).toEqual([other.submissionId]);
  expect(await chair.desk.em.execute('select from revisions where submission_id = ?', [submission.submissionId])).toEqual([]);

  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const reviewer = await aReviewer({ fields: ['CULTURE'] });
  const reviews = () =>
    organizer.em.execute('select from reviews v join review_assignments a on a.id = v.assignment_id where a.id = ?', [reviewer.assignmentId]);
  expect(await reviews()).toHaveLength(1);
  await run(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'VIEWER')`, [
    submission.submissionId,
    organizer.person.id,
  ]);
  expect(await seen(organizer)).toContain(submission.submissionId);
  expect(await reviews()).toEqual([]);
  const another = await anExpert(office, edition, two, { fields: ['CULTURE'] });
  expect(codes(await assign(another.desk.person.id, submission.submissionId, organizer))).toEqual([
    { code: 'CONFLICT_OF_INTEREST', path: ['submissionId'] },
  ]);
});

test('the database assigns nobody who is tied, whoever asks it', async () => {
  const expert = await anExpert(office, edition, two, { organizationId: submission.organizationId });
  const insert = run('insert into review_assignments (revision_id, reviewer_id, assigned_by) values (?, ?, ?)', [
    ...[submission.revisionId, expert.desk.person.id, two[0].person.id],
  ]);
  await expect(insert).rejects.toThrow(/tied to/);
});
