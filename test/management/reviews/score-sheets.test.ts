import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import { applicantsProposalsOf } from '../../../src/management/editions/applicants-proposals.ts';
import { confirmApplicantsShown } from '../../../src/management/editions/confirm-applicants-shown.ts';
import { changesOf } from '../../../src/management/editions/extension-queries.ts';
import { proposeApplicantsShown } from '../../../src/management/editions/propose-applicants-shown.ts';
import { withdrawApplicantsShown } from '../../../src/management/editions/withdraw-applicants-shown.ts';
import { showApplicants } from '../../../src/management/editions/show-applicants.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { assignmentFor, assignmentsOf } from '../../../src/management/reviews/assignment-queries.ts';
import { confirmReview } from '../../../src/management/reviews/confirm-review.ts';
import { lockReview } from '../../../src/management/reviews/lock-review.ts';
import { reopenReview } from '../../../src/management/reviews/reopen-review.ts';
import type { ScoreSent } from '../../../src/management/reviews/review-rules.ts';
import { saveReview } from '../../../src/management/reviews/save-review.ts';
import { submitReview } from '../../../src/management/reviews/submit-review.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, holdAt, ledger } from '../../support/committee.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let organizer: Desk;
let chair: Desk;
let reviewer: Desk;
let handedIn: HandedIn;
let assignmentId: string;
beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  chair = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' });
});
beforeEach(async () => {
  reviewer = await aReviewer();
  handedIn = await aHandedIn(office, edition);
  assignmentId = await assign(reviewer);
  await holdAt(office, edition.applicationsCloseAt);
});
afterAll(() => office.close());

const aReviewer = () => office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
const assign = async ({ person }: Desk, { submissionId } = handedIn) =>
  granted(await assignReviewer(organizer, { idempotencyKey: aKey(), submissionId, reviewerId: person.id })).assignmentId;
const all = (value: number): ScoreSent[] => edition.criteria.map(({ key }) => ({ criterion: key, value }));
const saveAs = (desk: Desk, expectedVersion: number, some: object = {}) =>
  saveReview(desk, {
    idempotencyKey: aKey(),
    assignmentId,
    expectedVersion,
    scores: all(3).slice(0, 2),
    comment: 'Not yet.',
    commentToApplicant: '',
    ...some,
  });
const submitAs = (desk: Desk, some: object = {}) =>
  submitReview(desk, { idempotencyKey: aKey(), assignmentId, scores: all(4), comment: 'Good.', commentToApplicant: 'Thank you.', ...some });
const lockAs = (desk: Desk, expectedVersion = 1, some: object = {}) =>
  lockReview(desk, { idempotencyKey: aKey(), assignmentId, expectedVersion, ...some });
const reopenAs = (desk: Desk, reviewId: string, reason = 'A slip in one score.') => reopenReview(desk, { idempotencyKey: aKey(), reviewId, reason });
const read = async (desk: Desk, id = assignmentId) => (await assignmentFor(desk.em, desk.person.id, id))!;

async function aLaterRevision({ submissionId, content } = handedIn): Promise<string> {
  const [row] = await office.em().execute<[{ id: string }]>(
    `insert into revisions (submission_id, number, content, content_hash, created_at)
       select ?, max(number) + 1, ?::jsonb, repeat('0', 64), instant() from revisions where submission_id = ? returning id`,
    [submissionId, JSON.stringify({ ...content, texts: [{ locale: 'en', title: 'Later', summary: '', body: '' }] }), submissionId],
  );
  return row.id;
}

async function refused(act: () => Promise<{ refusals?: Parameters<typeof codes>[0]['refusals'] }>, code: string, ...path: string[]) {
  const before = await ledger(office);
  expect(codes(await act())).toEqual([{ code, path }]);
  expect(await ledger(office)).toEqual(before);
}

test('a sheet is saved version by version, unfinished as it is', async () => {
  const key = aKey();
  const sheet = granted(await saveAs(reviewer, 0, { idempotencyKey: key, commentToApplicant: 'Well told.' }));
  expect(sheet).toEqual({
    version: 1,
    scores: all(3)
      .slice(0, 2)
      .map((score) => ({ ...score, instead: null })),
    comment: 'Not yet.',
    commentToApplicant: 'Well told.',
    savedAt: edition.applicationsCloseAt.toISOString(),
    isChanged: true,
  });
  expect((await read(reviewer)).sheet).toEqual(sheet);
  expect(granted(await saveAs(reviewer, 1, { scores: [] }))).toMatchObject({ version: 2, scores: [] });
  expect(granted(await saveAs(reviewer, 0, { idempotencyKey: key, commentToApplicant: 'Well told.' })).version).toBe(1); // a retry acts no more
  expect((await read(reviewer)).sheet!.version).toBe(2);
});

test('two screens do not overwrite each other unseen', async () => {
  granted(await saveAs(reviewer, 0));
  for (const version of [0, 2, -1]) await refused(() => saveAs(reviewer, version), 'CONFLICT', 'expectedVersion');
  await refused(() => submitAs(reviewer, { expectedVersion: 0 }), 'CONFLICT', 'expectedVersion');
  const both = await Promise.all([saveAs(reviewer, 1, { comment: 'One.' }), saveAs(reviewer, 1, { comment: 'Another.' })]);
  expect(both.flatMap(codes)).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
});

test('a sheet that is being written is its reviewer’s alone, and counts nowhere', async () => {
  granted(await saveAs(reviewer, 0));
  for (const { em } of [organizer, chair, await aReviewer()]) expect(await em.execute('select from review_sheets')).toEqual([]);
  expect(await reviewer.em.execute('select from review_sheets')).toHaveLength(1);
  expect((await read(reviewer)).review).toBeNull();
  for (const desk of [organizer, chair, await aReviewer()]) await refused(() => saveAs(desk, 1), 'NOT_FOUND', 'assignmentId');
});

test('a submitted review takes what the sheet says, and the sheet goes on from there', async () => {
  granted(await saveAs(reviewer, 0));
  const review = granted(await submitAs(reviewer, { expectedVersion: 1 }));
  expect((await read(reviewer)).sheet).toMatchObject({ version: 2, comment: 'Good.', isChanged: false });
  granted(await saveAs(reviewer, 2, { comment: 'Better: ' }));
  expect(await read(reviewer)).toMatchObject({ sheet: { isChanged: true }, review: { id: review.id, comment: 'Good.' } });
});

test('cannot judge and abstain are words, not zeros', async () => {
  const [a, b, c, d] = edition.criteria.map(({ key }) => key);
  const scores = [
    { criterion: a!, instead: 'CANNOT_JUDGE' as const },
    { criterion: b!, value: 10 },
    { criterion: c!, instead: 'ABSTAIN' as const },
    { criterion: d!, value: 1 },
  ];
  expect(granted(await submitAs(reviewer, { scores }))).toMatchObject({
    scores: [
      { criterion: a, value: null, instead: 'CANNOT_JUDGE' },
      { criterion: b, value: 10, instead: null },
      { criterion: c, value: null, instead: 'ABSTAIN' },
      { criterion: d, value: 1, instead: null },
    ],
    points: 50,
    shareJudged: 0.5,
    uncountedBecause: null,
  });
  const most = scores.map((score, i) => (i === 3 ? { criterion: d!, instead: 'CANNOT_JUDGE' as const } : score));
  expect(granted(await submitAs(reviewer, { scores: most }))).toMatchObject({
    points: null,
    shareJudged: 0.25,
    uncountedBecause: 'TOO_LITTLE_JUDGED',
  });
});

test('a locked review changes no more, also for whoever writes to the database', async () => {
  await refused(() => lockAs(reviewer), 'WRONG_STATE', 'assignmentId');
  const { id } = granted(await submitAs(reviewer));
  await refused(() => lockAs(reviewer, 2), 'CONFLICT', 'expectedVersion');
  for (const desk of [organizer, chair]) await refused(() => lockAs(desk), 'NOT_FOUND', 'assignmentId');
  expect(granted(await lockAs(reviewer))).toMatchObject({ id, version: 2, lockedAt: edition.applicationsCloseAt.toISOString() });
  for (const act of [() => lockAs(reviewer, 2), () => submitAs(reviewer), () => saveAs(reviewer, 1)])
    await refused(act, 'WRONG_STATE', 'assignmentId');
  for (const change of [`comment = 'x'`, `scores = '{}'`, `comment_to_applicant = 'x'`])
    await expect(reviewer.em.execute(`update reviews set ${change} where id = ?`, [id])).rejects.toThrow(/a locked review is never changed/);
});

test('others’ reviews are read once one’s own is locked, or when reviews have closed', async () => {
  const [second, third] = [await aReviewer(), await aReviewer()];
  const ofSecond = await assign(second);
  const ofThird = await assign(third);
  for (const [desk, id, value] of [
    [second, ofSecond, 10],
    [third, ofThird, 1],
  ] as const)
    granted(await submitAs(desk, { assignmentId: id, scores: all(value), comment: `By ${value}.`, commentToApplicant: 'For them.' }));
  granted(await submitAs(reviewer));
  const foreign = async (desk: Desk) =>
    (await desk.em.execute<{ comment: string }[]>('select comment from reviews')).map(({ comment }) => comment).sort();

  expect((await read(reviewer)).others).toEqual([]);
  expect(await foreign(reviewer)).toEqual(['Good.']);
  granted(await lockAs(reviewer));
  const { others } = await read(reviewer);
  expect(others.map(({ comment, points, commentToApplicant }) => [comment, points, commentToApplicant]).sort()).toEqual([
    ['By 1.', 0, 'For them.'],
    ['By 10.', 100, 'For them.'],
  ]);
  expect(await foreign(reviewer)).toEqual(['By 1.', 'By 10.', 'Good.']);
  // by whom is not told
  for (const secret of [second.person.id, third.person.id, ofSecond, ofThird]) expect(JSON.stringify(await read(reviewer))).not.toContain(secret);
  // whoever has not locked theirs still sees nothing
  expect((await read(second, ofSecond)).others).toEqual([]);
  granted(await reopenAs(chair, (await read(reviewer)).review!.id));
  expect((await read(reviewer)).others).toEqual([]);

  await holdAt(office, edition.reviewsCloseAt);
  expect((await read(second, ofSecond)).others).toHaveLength(2);
  await office.em().execute('delete from role_grants where person_id = ?', [third.person.id]);
  expect(await foreign(third)).toEqual(['By 1.']); // their own; who reviews no more reads no others
});

test('an organizer who judges a case as well reads nothing of others before theirs is locked', async () => {
  const both = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }, { role: 'REVIEWER', editionYear: 2030 });
  granted(await submitAs(reviewer));
  expect(await both.em.execute('select from reviews where submission_id = ?', [handedIn.submissionId])).toHaveLength(1);
  const theirs = await assign(both);
  expect(await both.em.execute('select from reviews where submission_id = ?', [handedIn.submissionId])).toEqual([]);
  expect((await read(both, theirs)).others).toEqual([]);
  granted(await submitAs(both, { assignmentId: theirs }));
  granted(await lockAs(both, 1, { assignmentId: theirs }));
  expect(await both.em.execute('select from reviews where submission_id = ?', [handedIn.submissionId])).toHaveLength(2);
});

test('a chair or an organizer opens a review again, with a reason, and everything stays on record', async () => {
  const { id } = granted(await submitAs(reviewer));
  await refused(() => reopenAs(chair, id), 'WRONG_STATE', 'reviewId');
  granted(await lockAs(reviewer));
  await refused(() => reopenAs(chair, id, '  '), 'REQUIRED', 'reason');
  await refused(() => reopenAs(chair, id, 'x'.repeat(1_001)), 'TOO_LONG', 'reason');
  await refused(() => reopenAs(chair, id, 'a\u0000'), 'INVALID', 'reason');
  expect(granted(await reopenAs(chair, id))).toEqual({ version: 3, edition: 2030 });
  expect((await read(reviewer)).review).toMatchObject({ lockedAt: null, reopenedBecause: 'A slip in one score.' });
  granted(await submitAs(reviewer, { scores: all(9) }));
  granted(await lockAs(reviewer, 4));
  expect((await read(reviewer)).review).toMatchObject({ points: 88.888888889, reopenedBecause: null });
  granted(await reopenAs(organizer, id, 'Once more.'));

  const history = `select version, act, acted_by, reason, scores ->> 'INFLUENCE' as score from review_history where review_id = ? order by version`;
  expect(await organizer.em.execute(history, [id])).toEqual([
    { version: 1, act: 'SUBMITTED', acted_by: reviewer.person.id, reason: null, score: '4' },
    { version: 2, act: 'LOCKED', acted_by: reviewer.person.id, reason: null, score: '4' },
    { version: 3, act: 'REOPENED', acted_by: chair.person.id, reason: 'A slip in one score.', score: '4' },
    { version: 4, act: 'SUBMITTED', acted_by: reviewer.person.id, reason: null, score: '9' },
    { version: 5, act: 'LOCKED', acted_by: reviewer.person.id, reason: null, score: '9' },
    { version: 6, act: 'REOPENED', acted_by: organizer.person.id, reason: 'Once more.', score: '9' },
  ]);
  // a chair reads what was said, not by whom; and nobody rewrites it
  expect(await chair.em.execute('select from review_history')).toEqual([]);
  await expect(organizer.em.execute(`update review_history set reason = 'x'`)).rejects.toThrow(/permission denied/);
});

test('nobody else opens a review, and nobody learns whether there is one', async () => {
  const { id } = granted(await submitAs(reviewer));
  granted(await lockAs(reviewer));
  const [other, elsewhere] = [
    await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'CULTURE' }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }),
  ];
  for (const desk of [other, elsewhere])
    for (const one of [id, randomUUID(), 'no id']) await refused(() => reopenAs(desk, one, ''), 'NOT_FOUND', 'reviewId');
  for (const desk of [reviewer, await office.aDesk()]) await refused(() => reopenAs(desk, id), 'NOT_ALLOWED');
  const [{ became }] = await other.em.execute<[{ became: number | null }]>(`select reopen_review(?, 'x') as became`, [id]);
  expect(became).toBeNull();
});

test('whom a case concerns reads nothing of it, and opens nothing, also as its chair or organizer', async () => {
  for (const grant of [
    { role: 'CHAIR' as const, editionYear: 2030, fieldKey: 'SECURITY' },
    { role: 'ORGANIZER' as const, editionYear: 2030 },
  ]) {
    const own = await office.aDesk(grant);
    handedIn = await aHandedIn(office, edition, { ownerId: own.person.id });
    assignmentId = await assign(reviewer);
    const { id } = granted(await submitAs(reviewer));
    granted(await lockAs(reviewer));
    expect(await own.em.execute('select from reviews where submission_id = ?', [handedIn.submissionId])).toEqual([]);
    await refused(() => reopenAs(own, id), 'NOT_FOUND', 'reviewId');
  }
});

test('a reviewer whom the case concerns by now reads and writes nothing more of it; what they said is kept', async () => {
  const { id } = granted(await submitAs(reviewer));
  await office
    .em()
    .execute(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'VIEWER')`, [handedIn.submissionId, reviewer.person.id]);
  expect(await assignmentFor(reviewer.em, reviewer.person.id, assignmentId)).toBeNull();
  expect(await assignmentsOf(reviewer.em, reviewer.person.id, { first: 10, after: null })).toEqual([]);
  for (const act of [() => submitAs(reviewer), () => saveAs(reviewer, 1), () => lockAs(reviewer)]) await refused(act, 'NOT_FOUND', 'assignmentId');
  await reviewer.em.execute(`update reviews set comment = 'x' where id = ?`, [id]); // finds nothing
  expect(await office.em().execute('select comment from reviews where id = ?', [id])).toEqual([{ comment: 'Good.' }]);
});

test('a later revision puts a review out of the numbers, until it is confirmed', async () => {
  const { id } = granted(await submitAs(reviewer));
  granted(await lockAs(reviewer));
  const latest = await aLaterRevision();
  expect(await read(reviewer)).toMatchObject({
    revision: { id: handedIn.revisionId, texts: [{ title: 'Sample case' }] },
    newerRevision: { id: latest, texts: [{ title: 'Later' }] },
    review: { id, uncountedBecause: 'SUPERSEDED' },
  });
  const confirm = (revisionId: string, expectedVersion = 2) =>
    confirmReview(reviewer, { idempotencyKey: aKey(), assignmentId, expectedVersion, revisionId });
  for (const one of [handedIn.revisionId, randomUUID(), 'no id']) await refused(() => confirm(one), 'WRONG_STATE', 'revisionId');
  await refused(() => confirm(latest, 1), 'CONFLICT', 'expectedVersion');
  expect(granted(await confirm(latest))).toMatchObject({ id, version: 3, uncountedBecause: null, lockedAt: expect.any(String) });
  expect(await read(reviewer)).toMatchObject({ revision: { id: latest }, newerRevision: null });
  await refused(() => confirm(latest, 3), 'ALREADY_DONE', 'revisionId');
  const acts = await office.em().execute('select act, revision_id from review_history where review_id = ? order by version', [id]);
  expect(acts).toEqual([
    { act: 'SUBMITTED', revision_id: handedIn.revisionId },
    { act: 'LOCKED', revision_id: handedIn.revisionId },
    { act: 'CONFIRMED', revision_id: latest },
  ]);
});

test('a review is given on the latest revision, named by whoever read it', async () => {
  granted(await submitAs(reviewer));
  const latest = await aLaterRevision();
  for (const revisionId of [undefined, handedIn.revisionId, randomUUID(), 'no id'])
    await refused(() => submitAs(reviewer, { revisionId }), 'WRONG_STATE', 'revisionId');
  await refused(() => lockAs(reviewer), 'WRONG_STATE', 'revisionId');
  await expect(reviewer.em.execute(`update reviews set comment = 'x' where assignment_id = ?`, [assignmentId])).rejects.toThrow(
    /a later revision was handed in/,
  );
  expect(granted(await submitAs(reviewer, { revisionId: latest, scores: all(7) }))).toMatchObject({ uncountedBecause: null, version: 2 });
  // a revision of another case is nobody's to judge here
  const other = await aHandedIn(office, edition);
  await expect(reviewer.em.execute('update reviews set revision_id = ? where assignment_id = ?', [other.revisionId, assignmentId])).rejects.toThrow(
    /a review judges a revision of its own case/,
  );
});

test('nothing is taken before reviews begin or once they have closed, by the code and by the database', async () => {
  const { id } = granted(await submitAs(reviewer));
  const acts = [() => saveAs(reviewer, 1), () => submitAs(reviewer), () => lockAs(reviewer), () => reopenAs(chair, id)];
  await holdAt(office, edition.applicationsCloseAt, -1);
  for (const act of acts) await refused(act, 'REVIEWS_CLOSED');
  await holdAt(office, edition.reviewsCloseAt);
  for (const act of acts) await refused(act, 'REVIEWS_CLOSED');
  await expect(reviewer.em.execute(`update reviews set comment = 'x' where id = ?`, [id])).rejects.toThrow(/reviews have closed/);
  await holdAt(office, edition.reviewsCloseAt, -1);
  granted(await lockAs(reviewer));
});

test('who applies is told where the edition says so, for all reviewers alike', async () => {
  const show = (edition: Edition, shown: boolean) =>
    showApplicants(organizer, { idempotencyKey: aKey(), edition: edition.year, expectedVersion: 1, shown });
  expect(codes(await show(edition, true))).toEqual([{ code: 'WRONG_STATE', path: ['shown'] }]);
  // and behind the rule the database, whoever writes
  for (const em of [organizer.em, office.em()])
    await expect(em.execute('update editions set applicants_shown = true where id = ?', [edition.id])).rejects.toThrow(
      /reviewers were asked already/,
    );
  expect((await read(reviewer)).revision.applicants).toBeNull();

  organizer = await office.aDesk({ role: 'ORGANIZER' });
  const open = await office.anEdition({ year: 2033 });
  granted(await show(open, true));
  const desk = await office.aDesk({ role: 'REVIEWER', editionYear: 2033 });
  const shown = await aHandedIn(office, open, { title: 'Shown' });
  const { revision } = await read(desk, await assign(desk, shown));
  expect(revision.applicants).toEqual([{ names: [{ locale: 'en', value: 'Organization of Shown' }], country: 'KE', isLead: true }]);
  expect(JSON.stringify(revision)).not.toContain(shown.organizationId);
});

test('two organizers change what reviewers see of applicants after some were asked, and what they saw until then is kept', async () => {
  const year = 2034;
  const open = await office.anEdition({ year });
  const [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: year }), await office.aDesk({ role: 'ORGANIZER', editionYear: year })];
  const [desk, stranger] = [
    await office.aDesk({ role: 'REVIEWER', editionYear: year }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2033 }),
  ];
  const propose = (by: Desk, some: object = {}) =>
    proposeApplicantsShown(by, { idempotencyKey: aKey(), edition: year, shown: true, reason: 'A sample of a reason.', ...some });
  const confirm = (by: Desk, proposalId: string, some: object = {}) =>
    confirmApplicantsShown(by, { idempotencyKey: aKey(), edition: year, expectedVersion: 1, proposalId, ...some });
  const kept = () =>
    office
      .em()
      .execute(
        `select to_jsonb(e) as edition, (select jsonb_agg(p order by id) from applicants_proposals p) as proposals from editions e where year = ?`,
        [year],
      );
  const nothing = async (act: () => ReturnType<typeof confirm> | ReturnType<typeof propose>, code: string) => {
    const before = await kept();
    expect((await act()).refusals?.map((refusal) => refusal.code)).toEqual([code]);
    expect(await kept()).toEqual(before);
  };
  await nothing(() => propose(one), 'WRONG_STATE'); // nobody was asked: one does it alone
  const asked = await aHandedIn(office, open, { title: 'Asked' });
  const assigned = await assign(desk, asked);
  expect((await read(desk, assigned)).revision.applicants).toBeNull();
  await nothing(() => propose(one, { shown: false }), 'ALREADY_DONE');
  await nothing(() => propose(one, { reason: ' ' }), 'REQUIRED');
  await nothing(() => propose(stranger), 'NOT_ALLOWED');

  const withdrawn = granted(await propose(two));
  granted(await withdrawApplicantsShown(one, { idempotencyKey: aKey(), edition: year, proposalId: withdrawn.id }));
  await nothing(() => confirm(one, withdrawn.id), 'WRONG_STATE');
  const { id } = granted(await propose(one));
  await nothing(() => propose(two), 'ALREADY_DONE');
  await nothing(() => confirm(one, id), 'SECOND_PERSON_REQUIRED');
  await nothing(() => confirm(two, id, { expectedVersion: 2 }), 'CONFLICT');
  await nothing(() => confirm(two, randomUUID()), 'NOT_FOUND');
  await nothing(() => confirm(stranger, id), 'NOT_ALLOWED');
  expect((await read(desk, assigned)).revision.applicants).toBeNull();
  // the database, whoever writes
  const em = office.em();
  const end = `update applicants_proposals set state = 'CONFIRMED', ended_by = ?, ended_at = instant(), edition_version = 2 where id = ?`;
  await expect(em.execute(end, [one.person.id, id])).rejects.toThrow(/applicants_proposals_two_people/);
  await expect(em.execute(end, [stranger.person.id, id])).rejects.toThrow(/only organizers of the edition/);
  await expect(em.execute('update editions set applicants_shown = true, version = 2 where id = ?', [open.id])).rejects.toThrow(/asked already/);

  const key = aKey();
  expect(granted(await confirm(two, id, { idempotencyKey: key })).version).toBe(2);
  expect(granted(await confirm(two, id, { idempotencyKey: key })).version).toBe(2);
  expect((await read(desk, assigned)).revision.applicants).toEqual([
    { names: [{ locale: 'en', value: 'Organization of Asked' }], country: 'KE', isLead: true },
  ]);
  const [change] = await changesOf(two.em, open.id);
  expect(change).toMatchObject({ version: 2, act: 'confirmApplicantsShown', by: { id: two.person.id } });
  expect([JSON.parse(change!.before), JSON.parse(change!.after)]).toEqual([{ applicantsShown: false }, { applicantsShown: true }]);
  expect((await applicantsProposalsOf(one.em, open.id)).find((each) => each.id === id)).toMatchObject({
    ...{ id, state: 'CONFIRMED', reason: 'A sample of a reason.', editionVersion: 2 },
    ...{ proposedBy: { id: one.person.id }, endedBy: { id: two.person.id } },
  });
  // a proposal is used once
  await expect(em.execute('update editions set applicants_shown = false, version = 3 where id = ?', [open.id])).rejects.toThrow(/asked already/);
  await nothing(() => confirm(two, id, { expectedVersion: 2 }), 'WRONG_STATE');
  const acts = await em.execute<{ act: string }[]>(`select act from audit_entries where act like '%ApplicantsShown' order by number`);
  expect(acts.map(({ act }) => act)).toEqual([
    'proposeApplicantsShown',
    'withdrawApplicantsShown',
    'proposeApplicantsShown',
    'confirmApplicantsShown',
  ]);
});

test('a desk of one case and a desk of forty are read by the same number of statements', async () => {
  const statementsFor = async (desk: Desk) => {
    const work = new RequestWork(1_000);
    const found = await work.run(() => assignmentsOf(desk.em, desk.person.id, { first: 100, after: null }));
    return { cases: found.length, statements: work.statements };
  };
  expect(await statementsFor(reviewer)).toEqual({ cases: 1, statements: 1 });
  for (let more = 0; more < 39; more++) {
    const one = await aHandedIn(office, edition);
    const id = await assign(reviewer, one);
    if (more % 3 === 0) granted(await submitAs(reviewer, { assignmentId: id }));
    if (more % 6 === 0) granted(await lockAs(reviewer, 1, { assignmentId: id }));
  }
  expect(await statementsFor(reviewer)).toEqual({ cases: 40, statements: 1 });
});

const told = (event: string, { person }: Desk) =>
  office.em().execute<object[]>('select "values", edition_year from notices where event = ? and person_id = ?', [event, person.id]);

test('a reviewer is told when their review is opened again, and when what they judged was handed in anew; nobody else is', async () => {
  const review = granted(await submitAs(reviewer));
  granted(await lockAs(reviewer, 1));
  granted(await reopenAs(chair, review.id));
  // not in the edition's list of notices: it says who reviews
  const one = [{ values: { edition: '2030' }, edition_year: null }];
  expect(await told('review-reopened', reviewer)).toEqual(one);

  const [tied, stepped, unread] = [await aReviewer(), await aReviewer(), await aReviewer()];
  for (const other of [tied, stepped, unread]) {
    const id = await assign(other);
    if (other === unread) continue; // has judged nothing yet
    granted(await submitReview(other, { idempotencyKey: aKey(), assignmentId: id, scores: all(5), comment: '', commentToApplicant: '' }));
    if (other === stepped)
      await office.em().execute(`update review_assignments set ended_at = instant(), ended_why = 'STEPPED_DOWN' where id = ?`, [id]);
  }
  await office
    .em()
    .execute(`insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values (?, ?, ?, 'A cousin', ?)`, [
      ...[edition.id, tied.person.id, handedIn.submissionId, tied.person.id],
    ]);
  await aLaterRevision();
  expect(await told('review-superseded', reviewer)).toEqual(one);
  for (const other of [tied, stepped, unread, chair, organizer])
    expect([await told('review-superseded', other), await told('review-reopened', other)]).toEqual([[], []]);
});

test('saving a sheet takes six statements, and handing it in nine, in three round trips', async () => {
  const statementsOf = async (act: () => Promise<unknown>) => {
    const work = new RequestWork(100);
    await work.run(act);
    return [work.statements, work.roundTrips];
  };
  // the key, the lock, what was asked for, the edition with the instant; the sheet; the answer for the key, with the end
  expect(await statementsOf(async () => granted(await saveAs(reviewer, 0)))).toEqual([6, 3]);
  expect(await statementsOf(async () => granted(await saveAs(reviewer, 1)))).toEqual([6, 3]);
  // besides, the review, what it is then, and the audit
  expect(await statementsOf(async () => granted(await submitAs(reviewer)))).toEqual([9, 3]);
});
