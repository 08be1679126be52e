import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { AssignmentChange, AssignmentRulingKind, ProposeAssignmentInput } from '../../../../src/generated/schema.ts';
import type { Edition } from '../../../../src/management/editions/index.ts';
import type { Desk } from '../../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../../src/management/reviews/assign-reviewer.ts';
import { applyAssignment } from '../../../../src/management/reviews/runs/apply-assignment.ts';
import { calculateLeftOver, calculateRunJob } from '../../../../src/management/reviews/runs/calculate-run.job.ts';
import { proposeAssignment } from '../../../../src/management/reviews/runs/propose-assignment.ts';
import { ruleAssignment } from '../../../../src/management/reviews/runs/rule-assignment.ts';
import { outcomeOf, rulingsOf, runById, runOf, runsOf } from '../../../../src/management/reviews/runs/run-queries.ts';
import { coverageOf, loadsOf, pageOfPairs, shortfallsOf, unmetWishesOf } from '../../../../src/management/reviews/runs/run-view.ts';
import { submitReview } from '../../../../src/management/reviews/submit-review.ts';
import { RequestWork } from '../../../../src/platform/database/request-work.ts';
import { aKey, codes, granted } from '../../../support/applicant.ts';
import { aHandedIn, holdAt, type HandedIn, inTwoLanguages, ledger } from '../../../support/committee.ts';
import { holdClock } from '../../../support/databases.ts';
import { aBody, anExpert, type ExpertAtWork } from '../../../support/expert.ts';
import { type Office, openOffice } from '../../../support/office.ts';

jest.setTimeout(60_000);

let office: Office;
let edition: Edition;
let two: [Desk, Desk];
let cases: HandedIn[];
let experts: ExpertAtWork[];
beforeEach(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  two = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })];
  cases = [];
  experts = [];
  for (let i = 0; i < 3; i++) cases.push(await aHandedIn(office, edition, { texts: inTwoLanguages(`Case ${i} of ports`, `港口案例${i}`) }));
  for (let i = 0; i < 4; i++)
    experts.push(await anExpert(office, edition, two, { languages: i === 0 ? ['fr'] : ['en-GB'], organizationId: await aBody(office) }));
});
afterEach(() => office.close());

const run = (statement: string, values: unknown[] = []) => office.em().execute<Record<string, string>[]>(statement, values);
const propose = (some: Partial<ProposeAssignmentInput> = {}, by = two[0]) =>
  proposeAssignment(by, { idempotencyKey: aKey(), edition: 2030, keep: 300, seed: 'lot', reviewsPerCase: 2, ...some });
const calculate = (runId: string) => calculateRunJob(office.orm.em.fork(), { runId });
async function aProposal(some: Partial<ProposeAssignmentInput> = {}) {
  const { id } = granted(await propose(some));
  await calculate(id);
  return runById(two[0].em, id);
}
const apply = ({ id, inputsHash }: { id: string; inputsHash: string }, by = two[0]) =>
  applyAssignment(by, { idempotencyKey: aKey(), runId: id, inputsHash });
const live = async () =>
  (
    await run(
      `select r.submission_id || ' ' || a.reviewer_id as pair from review_assignments a join revisions r on r.id = a.revision_id where a.ended_at is null order by 1`,
    )
  ).map(({ pair }) => pair);
const pair = (one: HandedIn, who: ExpertAtWork) => `${one.submissionId} ${who.desk.person.id}`;
const pairs = async (runId: string, change: AssignmentChange | null = null, desk = two[0]) =>
  (await pageOfPairs(desk, await runById(desk.em, runId), Buffer.alloc(32, 7), { first: 100, change })).edges.map(({ node }) => node);
const fix = (one: HandedIn, who: ExpertAtWork, ruling: AssignmentRulingKind | null, by = two[0]) =>
  ruleAssignment(by, { idempotencyKey: aKey(), submissionId: one.submissionId, personId: who.desk.person.id, ruling });
/** What a case is called: in its source language, and in each. */
const calledAs = (submissionId: string) => {
  const titles = cases.find((one) => one.submissionId === submissionId)!.content.texts.map(({ locale, title: value }) => ({ locale, value }));
  return [titles[0]!.value, titles];
};
const scores = () => edition.criteria.map(({ key }) => ({ criterion: key, value: 7 }));

test('a run is asked for, calculated, looked at and applied; experts are told; asking again changes nothing', async () => {
  const key = aKey();
  const asked = granted(await propose({ idempotencyKey: key }));
  expect(asked).toMatchObject({ state: 'WAITING', progress: 0, seed: 'lot', keep: 300, edition: 2030, field: null, askedBy: two[0].person });
  expect(granted(await propose({ idempotencyKey: key })).id).toBe(asked.id);
  expect(codes(await apply(asked))).toEqual([{ code: 'WRONG_STATE', path: ['runId'] }]);
  const before = await live();
  await calculate(asked.id);
  await calculate(asked.id); // as when a job is run twice
  expect(await live()).toEqual(before);
  const proposed = await runById(two[0].em, asked.id);
  expect(proposed).toMatchObject({ state: 'PROPOSED', progress: 100 });
  const outcome = (await outcomeOf(two[0], asked.id))!;
  expect(outcome.proposal.inputsHash).toBe(asked.inputsHash);
  expect(coverageOf(outcome)).toEqual({ cases: 3, casesServed: 3, casesWithReader: 3, demanded: 6, assigned: 6 });
  expect((await loadsOf(two[0], proposed)).reduce((sum, { load }) => sum + load, 0)).toBe(6);
  const added = await pairs(asked.id, 'ADDED');
  expect(added).toHaveLength(6);
  for (const one of cases) expect(added.some(({ submissionId, reads }) => submissionId === one.submissionId && reads)).toBe(true);
  for (const { submissionId, title, titles } of added) expect([title, titles]).toEqual(calledAs(submissionId));

  const applied = granted(await apply(proposed, two[1]));
  expect(applied).toMatchObject({ state: 'APPLIED', appliedBy: two[1].person });
  expect(await live()).toEqual(added.map(({ submissionId, person }) => `${submissionId} ${person.id}`).sort());
  const told = await run(`select person_id as id from notices where event = 'reviews-asked'`);
  expect(told.map(({ id }) => id).sort()).toEqual([...new Set(added.map(({ person }) => person.id))].sort());
  expect(codes(await apply(proposed))).toEqual([{ code: 'WRONG_STATE', path: ['runId'] }]);
  const next = await aProposal();
  expect((await pairs(next.id)).map(({ change }) => change)).toEqual(Array(6).fill('KEPT'));
  granted(await apply(next));
  expect(await live()).toHaveLength(6);
});

test('a page of pairs takes as many statements for one as for all, and so do rulings', async () => {
  const { id } = await aProposal();
  for (const one of cases) granted(await fix(one, experts[1]!, 'BAN'));
  const statements = async (first: number) => {
    const [desk, found] = [{ ...two[0], em: two[0].em.fork() }, await runById(two[0].em, id)];
    await outcomeOf(desk, id);
    const work = new RequestWork(1_000);
    const shown = await work.run(async () => [
      (await pageOfPairs(desk, found, Buffer.alloc(32, 7), { first, change: null })).edges.length,
      (await rulingsOf(desk.em, edition.id)).length,
    ]);
    return { shown, statements: work.statements };
  };
  expect([await statements(1), await statements(6)]).toEqual([
    { shown: [1, 3], statements: 3 },
    { shown: [6, 3], statements: 3 },
  ]);
});

test('the same inputs have the same hash and the same proposal, another seed another hash', async () => {
  const [one, other, third] = [await aProposal(), await aProposal(), await aProposal({ seed: 'another' })];
  expect(other.inputsHash).toBe(one.inputsHash);
  expect(third.inputsHash).not.toBe(one.inputsHash);
  expect(await pairs(other.id)).toEqual(await pairs(one.id));
});

test('ties, bans and pins, wishes and one expert of an organization: what is possible is done, what is not is explained', async () => {
  await run('update organizations set parent_id = ? where id = ?', [experts[1]!.organizationId, cases[0]!.organizationId]);
  await run('update organizations set parent_id = ? where id = ?', [experts[2]!.organizationId, experts[3]!.organizationId]);
  granted(await fix(cases[1]!, experts[0]!, 'PIN'));
  granted(await fix(cases[1]!, experts[1]!, 'BAN'));
  for (const wish of ['WANTS', 'RATHER_NOT'])
    await run(`insert into review_wishes (submission_id, person_id, wish) values (?, ?, ?)`, [
      ...[cases[wish === 'WANTS' ? 0 : 2]!.submissionId, experts[1]!.desk.person.id, wish],
    ]);
  const proposed = await aProposal({ reviewsPerCase: 3 });
  const found = await pairs(proposed.id);
  const of = (at: number) => found.filter(({ submissionId }) => submissionId === cases[at]!.submissionId).map(({ person }) => person.id);
  const id = (at: number) => experts[at]!.desk.person.id;
  expect(of(0)).not.toContain(id(1));
  expect(of(1)).toContain(id(0));
  expect(of(1)).not.toContain(id(1));
  for (const at of [0, 1, 2]) expect(of(at).filter((who) => who === id(2) || who === id(3))).toHaveLength(1);
  expect(found.filter(({ isPinned }) => isPinned).map(({ person }) => person.id)).toEqual([id(0)]);
  const short = await shortfallsOf(two[0], proposed);
  expect(short.map(({ submissionId, missing, tied }) => ({ submissionId, missing, tied })).toSorted((a, b) => b.tied - a.tied)).toEqual([
    { submissionId: cases[0]!.submissionId, missing: 1, tied: 1 },
    { submissionId: cases[1]!.submissionId, missing: 1, tied: 0 },
  ]);
  const unmet = await unmetWishesOf(two[0], proposed);
  expect(unmet.map(({ submissionId, wish }) => [submissionId, wish])).toEqual(
    expect.arrayContaining([[cases[2]!.submissionId, 'RATHER_NOT']]) as unknown,
  );

  // an organizer who is tied to a case sees nothing of it in what comes out
  const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  await run(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'VIEWER')`, [cases[0]!.submissionId, tied.person.id]);
  expect((await pairs(proposed.id, null, tied)).map(({ submissionId }) => submissionId)).not.toContain(cases[0]!.submissionId);
  expect(coverageOf((await outcomeOf(tied, proposed.id))!)).toMatchObject({ cases: 2, demanded: 6 });
  const all = (loads: { load: number }[]) => loads.reduce((sum, { load }) => sum + load, 0);
  expect(all(await loadsOf(tied, proposed))).toBe(all(await loadsOf(two[0], proposed)) - of(0).length);
  expect((await shortfallsOf(tied, proposed)).map(({ submissionId }) => submissionId)).toEqual([cases[1]!.submissionId]);
  // and applies it all the same
  granted(await apply(proposed, tied));
  expect(await live()).toHaveLength(found.length);
  expect(codes(await fix(cases[0]!, experts[0]!, 'BAN', tied))).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: ['submissionId'] }]);
});

test('adjusting keeps what it can; what may not be any more goes, and a review that was given stays', async () => {
  granted(await apply(await aProposal()));
  const [first] = await pairs((await runsOf(two[0].em, edition.id))[0]!.id);
  const judge = experts.find(({ desk }) => desk.person.id === first!.person.id)!;
  const judged = cases.find(({ submissionId }) => submissionId === first!.submissionId)!;
  const [{ id: assignmentId }] = (await run(`select a.id from review_assignments a where a.reviewer_id = ? and a.revision_id = ?`, [
    ...[judge.desk.person.id, judged.revisionId],
  ])) as [{ id: string }];
  await holdAt(office, edition.applicationsCloseAt);
  granted(await submitReview(judge.desk, { idempotencyKey: aKey(), assignmentId, scores: scores(), comment: 'Kept.' }));
  await holdClock(office.databases.management.owner, null);
  const today = await live();
  const leaves = (await pairs((await runsOf(two[0].em, edition.id))[0]!.id)).find(
    ({ submissionId, person }) => submissionId !== judged.submissionId && person.id !== judge.desk.person.id,
  )!;
  await run(`insert into conflict_rulings (submission_id, person_id, ruling, reason, ruled_by) values (?, ?, 'CONFLICT', 'A sample.', ?)`, [
    ...[leaves.submissionId, leaves.person.id, two[0].person.id],
  ]);
  const next = await aProposal({ keep: 1000 });
  const gone = await pairs(next.id, 'NO_LONGER_ALLOWED');
  expect(gone.map(({ submissionId, person }) => [submissionId, person.id])).toEqual([[leaves.submissionId, leaves.person.id]]);
  expect((await pairs(next.id, 'KEPT')).length).toBeGreaterThanOrEqual(today.length - 2);
  granted(await apply(next));
  const now = await live();
  expect(now).not.toContain(`${leaves.submissionId} ${leaves.person.id}`);
  expect(now).toContain(pair(judged, judge));
  expect(await run(`select ended_why as why from review_assignments where ended_at is not null`)).toContainEqual({ why: 'NO_LONGER_ALLOWED' });

  // the review counts for nothing once its giver is tied; the row is neither taken back nor counted, and another review is planned
  await run(`insert into conflict_rulings (submission_id, person_id, ruling, reason, ruled_by) values (?, ?, 'CONFLICT', 'A sample.', ?)`, [
    ...[judged.submissionId, judge.desk.person.id, two[0].person.id],
  ]);
  const third = await aProposal({ keep: 1000 });
  const ofCase = (await pairs(third.id)).filter(({ submissionId }) => submissionId === judged.submissionId);
  expect(ofCase.map(({ person }) => person.id)).not.toContain(judge.desk.person.id);
  expect(ofCase).toHaveLength(2);
  granted(await apply(third));
  expect(await live()).toContain(pair(judged, judge));
});

test('a proposal is not applied to another assignment than today’s, nor a pair that may not be any more, nor after the close', async () => {
  const [stale, fresh] = [await aProposal(), await aProposal({ seed: 'another' })];
  const [added] = await pairs(stale.id, 'ADDED');
  const by = (id: string) => experts.find(({ desk }) => desk.person.id === id)!;
  await run(`update experts set organization_id = ? where id = ?`, [
    cases.find(({ submissionId }) => submissionId === added!.submissionId)!.organizationId,
    by(added!.person.id).expertId,
  ]);
  const before = { rows: await ledger(office), live: await live() };
  expect(codes(await apply(stale))).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: ['runId'] }]);
  expect(codes(await apply({ ...stale, inputsHash: fresh.inputsHash.replace(/^./, 'x') }))).toEqual([{ code: 'CONFLICT', path: ['inputsHash'] }]);
  expect({ rows: await ledger(office), live: await live() }).toEqual(before);
  const [one] = cases;
  const free = experts.find(({ desk }) => desk.person.id !== added!.person.id)!;
  granted(await assignReviewer(two[0], { idempotencyKey: aKey(), submissionId: one!.submissionId, reviewerId: free.desk.person.id }));
  expect(codes(await apply(fresh))).toEqual([{ code: 'CONFLICT', path: ['runId'] }]);
  const last = await aProposal();
  await holdAt(office, edition.reviewsCloseAt);
  expect(codes(await apply(last))).toEqual([{ code: 'REVIEWS_CLOSED', path: [] }]);
  await holdAt(office, edition.reviewsCloseAt, -1);
  granted(await apply(last));
  await holdClock(office.databases.management.owner, null);
});

test('what cannot be planned is said when it is asked for', async () => {
  const refused = async (some: Partial<ProposeAssignmentInput>, ...problems: object[]) => {
    const before = await ledger(office);
    expect(codes(await propose(some))).toEqual(problems);
    expect(await ledger(office)).toEqual(before);
  };
  await refused(
    { keep: 1001, reviewsPerCase: 0, seed: '' },
    { code: 'INVALID', path: ['keep'] },
    { code: 'INVALID', path: ['reviewsPerCase'] },
    { code: 'INVALID', path: ['seed'] },
  );
  await refused({ field: 'COOKING' }, { code: 'INVALID', path: ['field'] });
  await refused({ field: 'CULTURE' }, { code: 'WRONG_STATE', path: [] });
  granted(await fix(cases[0]!, experts[0]!, 'PIN'));
  granted(await fix(cases[0]!, experts[1]!, 'PIN'));
  await refused({ reviewsPerCase: 1 }, { code: 'WRONG_STATE', path: [cases[0]!.submissionId] });
  expect(await rulingsOf(two[0].em, edition.id)).toHaveLength(2);
  granted(await fix(cases[0]!, experts[0]!, null));
  expect((await rulingsOf(two[0].em, edition.id)).map(({ person, title, titles }) => [person.id, title, titles])).toEqual([
    [experts[1]!.desk.person.id, ...calledAs(cases[0]!.submissionId)],
  ]);
  await run(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'EDITOR')`, [
    cases[2]!.submissionId,
    experts[2]!.desk.person.id,
  ]);
  expect(codes(await fix(cases[2]!, experts[2]!, 'PIN'))).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: ['personId'] }]);
  expect(codes(await fix(cases[1]!, { ...experts[0]!, desk: two[1] }, 'PIN'))).toEqual([{ code: 'NOT_FOUND', path: ['personId'] }]);
});

test('runs are the edition’s organizers’; nobody else learns that there is one', async () => {
  const proposed = await aProposal();
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  for (const id of [proposed.id, randomUUID(), 'no id'])
    expect(codes(await apply({ id, inputsHash: proposed.inputsHash }, elsewhere))).toEqual([{ code: 'NOT_FOUND', path: ['runId'] }]);
  for (const submissionId of [cases[0]!.submissionId, randomUUID(), 'no id']) {
    const input = { idempotencyKey: aKey(), submissionId, personId: experts[0]!.desk.person.id, ruling: 'BAN' as const };
    expect(codes(await ruleAssignment(elsewhere, input))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  }
  const strangers = [elsewhere, await office.aDesk(), experts[0]!.desk, await office.aDesk({ role: 'CHAIR', editionYear: 2030 })];
  for (const desk of strangers) {
    if (desk !== elsewhere) {
      expect(codes(await propose({}, desk))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
      expect(codes(await apply(proposed, desk))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    }
    expect(await runOf(desk.em, edition.id, proposed.id)).toBeNull();
    for (const table of ['assignment_runs', 'assignment_rulings']) expect(await desk.em.execute(`select from ${table}`)).toEqual([]);
  }
});

test('a run that a killed program left is calculated all the same; one that cannot be is said to have failed', async () => {
  const { id } = granted(await propose());
  await run(`update assignment_runs set state = 'RUNNING', started_at = instant() - interval '1 hour' where id = ?`, [id]);
  await calculateLeftOver(office.orm.em.fork());
  expect((await runById(two[0].em, id)).state).toBe('PROPOSED');
  const [{ id: broken }] = (await run(
    `insert into assignment_runs (edition_id, input, inputs_hash, asked_by) values (?, '{}', repeat('0', 64), ?) returning id`,
    [edition.id, two[0].person.id],
  )) as [{ id: string }];
  await expect(calculate(broken)).rejects.toThrow();
  expect((await runById(two[0].em, broken)).state).toBe('FAILED');
  await calculate(broken);
  await expect(run(`update assignment_runs set input = '[]' where id = ?`, [id])).rejects.toThrow(/never changed/);
});

test('what failed screening or is out for correction is not dealt out', async () => {
  const [failed, returned] = cases;
  await run(
    `insert into screenings (revision_id, number, outcome, reason, screened_by, screened_at) values (?, 1, 'FAILED', 'A sample.', ?, instant())`,
    [...[failed!.revisionId, two[0].person.id]],
  );
  await run(
    `insert into submission_returns (submission_id, revision_id, reason, mend, until, returned_by, returned_at)
     values (?, ?, 'A sample.', '[{"part": "TEXTS"}]', instant() + interval '1 day', ?, instant())`,
    [returned!.submissionId, returned!.revisionId, two[0].person.id],
  );
  const proposed = await aProposal();
  expect(new Set((await pairs(proposed.id)).map(({ submissionId }) => submissionId))).toEqual(new Set([cases[2]!.submissionId]));
});
