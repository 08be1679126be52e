import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../../src/management/editions/index.ts';
import type { Desk } from '../../../../src/management/identity/index.ts';
import { approveNoticeBatch } from '../../../../src/management/letters/approve-notice-batch.ts';
import { batchById, batchesOf, type BatchView } from '../../../../src/management/letters/batch-queries.ts';
import { composeNotice } from '../../../../src/management/letters/compose-notice.ts';
import { withdrawNoticeBatch } from '../../../../src/management/letters/withdraw-notice-batch.ts';
import { exportPerson } from '../../../../src/management/privacy/index.ts';
import { acknowledgeOutcome } from '../../../../src/management/selection/outcomes/acknowledge-outcome.ts';
import { evaluationsOf } from '../../../../src/management/selection/outcomes/outcome-queries.ts';
import { confirmDecisionPlan } from '../../../../src/management/selection/confirm-decision-plan.ts';
import { withdrawFromPlan } from '../../../../src/management/selection/withdraw-from-plan.ts';
import { aKey, codes, granted } from '../../../support/applicant.ts';
import { aHandedIn, confirmed, holdAt, resultsApplied } from '../../../support/committee.ts';
import { sql } from '../../../support/databases.ts';
import { type Office, openOffice } from '../../../support/office.ts';

let office: Office;
let edition: Edition;
let [one, two]: Desk[] = [];
/** The owners of an outstanding case, of one of the Collection, of a reserve, and somebody at the desk of the first. */
let [first, second, third, along]: Desk[] = [];
let [a, b, c]: string[] = [];
let plan: Awaited<ReturnType<typeof confirmed>>;
beforeEach(async () => {
  office = await openOffice();
  edition = await office.anEdition({ quotaCollection: 2, quotaOutstanding: 1 });
  [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  [first, second, third, along] = [await office.aDesk(), await office.aDesk(), await office.aDesk(), await office.aDesk()];
  const handIn = async (title: string, { person }: Desk) => (await aHandedIn(office, edition, { title, ownerId: person.id })).submissionId;
  [a, b, c] = [await handIn('A', first), await handIn('B', second), await handIn('C', third)];
  await sql(office.databases.management.owner, `insert into submission_members (submission_id, person_id, role) values ($1, $2, 'EDITOR')`, [
    ...[a, along.person.id],
  ]);
  plan = await confirmed(
    office,
    edition,
    [one!, two!],
    [
      { submissionId: a!, outcome: 'OUTSTANDING', showcaseOrder: 1 },
      { submissionId: b!, outcome: 'COLLECTION' },
      { submissionId: c!, outcome: 'RESERVE' },
    ],
  );
  await holdAt(office, edition.reviewsCloseAt);
});
afterEach(() => office.close());

const letter = [{ locale: 'en', subject: 'In confidence', body: 'Dear {name},\n\nthere is something to tell you.\n\n{link}' }];
const compose = (by: Desk) => composeNotice(by, { idempotencyKey: aKey(), edition: 2030, audience: 'SELECTED', letter });
const approve = (by: Desk, { id, contentHash }: BatchView) => approveNoticeBatch(by, { idempotencyKey: aKey(), batchId: id, contentHash });
const acknowledge = (by: Desk, submissionId: string) => acknowledgeOutcome(by, { idempotencyKey: aKey(), submissionId });
const shownTo = async (desk: Desk, id: string | undefined) => {
  const found = (await evaluationsOf(desk.em, [id!])).get(id!);
  return found ? `${found.state} ${found.outcome ?? ''}`.trim() : null;
};
const everybody = async () => [await shownTo(first!, a), await shownTo(along!, a), await shownTo(second!, b), await shownTo(third!, c)];
const inEvaluation = Array.from({ length: 4 }, () => 'IN_EVALUATION');
const release = () => resultsApplied(office, 2030, one!);

test('until two people have released the letter, everybody reads the same', async () => {
  expect(await everybody()).toEqual(inEvaluation);
  const batch = granted(await compose(one!));
  expect(batch).toMatchObject({ audience: 'SELECTED', recipientCount: 2 });
  expect(await everybody()).toEqual(inEvaluation);
  // nor do they find it in what is kept about them
  const theirs = await Promise.all(
    [first, third].map(async (desk) => Object.entries((await exportPerson(office.nobody(), desk!.person.email))!.rows)),
  );
  const counts = theirs.map((rows) => rows.map(([name, found]) => [name, (found as unknown[]).length]));
  expect(counts[0]).toEqual(counts[1]);
  expect(codes(await approve(one!, batch))).toEqual([{ code: 'SECOND_PERSON_REQUIRED', path: [] }]);
  granted(await approve(two!, batch));
  expect(await everybody()).toEqual(['TO_ACKNOWLEDGE', 'IN_EVALUATION', 'TO_ACKNOWLEDGE', 'IN_EVALUATION']);
  expect(await shownTo(one!, a)).toBeNull();
});

test('the owner acknowledges, and is told; for everybody else there is nothing by that id', async () => {
  granted(await approve(two!, granted(await compose(one!))));
  const unknown = await acknowledge(first!, randomUUID());
  expect(codes(unknown)).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  for (const [who, id] of [
    [third, c],
    [third, a],
    [along, a],
    [two, a],
    [first, 'no id'],
  ] as const)
    expect(await acknowledge(who!, id!)).toEqual(unknown);
  expect(await everybody()).toEqual(['TO_ACKNOWLEDGE', 'IN_EVALUATION', 'TO_ACKNOWLEDGE', 'IN_EVALUATION']);
  const told = granted(await acknowledge(first!, a!));
  expect(told).toMatchObject({ state: 'TOLD', outcome: 'OUTSTANDING', acknowledgedAt: edition.reviewsCloseAt.toISOString() });
  expect(granted(await acknowledge(first!, a!))).toEqual(told);
  expect(await everybody()).toEqual(['TOLD OUTSTANDING', 'IN_EVALUATION', 'TO_ACKNOWLEDGE', 'IN_EVALUATION']);
});

test('from the release on, everybody at a desk reads what came of the case; a reserve was not chosen', async () => {
  await release();
  expect(await everybody()).toEqual(['PUBLISHED OUTSTANDING', 'PUBLISHED OUTSTANDING', 'PUBLISHED COLLECTION', 'PUBLISHED NOT_SELECTED']);
  expect([await shownTo(third!, a), await shownTo(two!, a)]).toEqual([null, null]);
});

test('a letter that is withdrawn tells nobody any more, but for who has acknowledged', async () => {
  const batch = granted(await compose(one!));
  granted(await approve(two!, batch));
  granted(await acknowledge(first!, a!));
  granted(await withdrawNoticeBatch(one!, { idempotencyKey: aKey(), batchId: batch.id }));
  expect(await everybody()).toEqual(['TOLD OUTSTANDING', 'IN_EVALUATION', 'IN_EVALUATION', 'IN_EVALUATION']);
});

test('a new version is told by a letter of its own, to those for whom it is new; what is no longer so is not shown', async () => {
  granted(await approve(two!, granted(await compose(one!))));
  granted(await acknowledge(first!, a!));
  granted(await acknowledge(second!, b!));
  const stale = await compose(one!);
  expect(codes(stale)).toEqual([{ code: 'WRONG_STATE', path: ['audience'] }]);
  const withdrawals = [{ submissionId: b!, reason: 'The applicant wrote.' }];
  const next = granted(await withdrawFromPlan(one!, { idempotencyKey: aKey(), planId: plan.id, withdrawals }));
  granted(await confirmDecisionPlan(two!, { idempotencyKey: aKey(), planId: next.id, contentHash: next.contentHash }));
  expect(await everybody()).toEqual(['TOLD OUTSTANDING', 'IN_EVALUATION', 'IN_EVALUATION', 'IN_EVALUATION']);
  const batch = granted(await compose(one!));
  expect(batch.recipientCount).toBe(1);
  granted(await approve(two!, batch));
  expect(await everybody()).toEqual(['TOLD OUTSTANDING', 'IN_EVALUATION', 'IN_EVALUATION', 'TO_ACKNOWLEDGE']);
  await release();
  expect(await everybody()).toEqual(['PUBLISHED OUTSTANDING', 'PUBLISHED OUTSTANDING', 'WITHDRAWN', 'PUBLISHED COLLECTION']);
});

test('a letter whose plan has changed since is not released, not even past the program', async () => {
  const batch = granted(await compose(one!));
  const withdrawals = [{ submissionId: b!, reason: 'The applicant wrote.' }];
  granted(await withdrawFromPlan(one!, { idempotencyKey: aKey(), planId: plan.id, withdrawals }));
  expect(codes(await approve(two!, batch))).toEqual([{ code: 'WRONG_STATE', path: ['batchId'] }]);
  const past = two!.em.execute(`update notice_batches set state = 'APPROVED', approved_by = ?, approved_at = instant() where id = ?`, [
    ...[two!.person.id, batch.id],
  ]);
  await expect(past).rejects.toMatchObject({ constraint: 'notice_batches_selected' });
});

test('for whoever is tied to a case there is no such letter, and no mail of it', async () => {
  const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`,
    [edition.id, tied.person.id, c],
  );
  expect(codes(await compose(tied))).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: [] }]);
  const batch = granted(await compose(one!));
  expect([await batchById(tied.em, batch.id), await batchesOf(tied.em, edition.id)]).toEqual([null, []]);
  expect(codes(await approve(tied, batch))).toEqual([{ code: 'NOT_FOUND', path: ['batchId'] }]);
  granted(await approve(two!, batch));
  const mails = await sql<{ edition_year: number | null }>(
    office.databases.management.owner,
    `select edition_year from notices where event = 'letter-to-selected'`,
  );
  expect(mails).toEqual([{ edition_year: null }, { edition_year: null }]);
  for (const table of ['told_outcomes', 'outcome_acknowledgements', 'notice_batch_recipients'])
    for (const desk of [tied, first!, third!]) expect([table, await desk.em.execute(`select * from ${table}`)]).toEqual([table, []]);
});
