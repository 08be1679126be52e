import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { confirmDecisionPlan } from '../../../src/management/selection/confirm-decision-plan.ts';
import type { PlanContent } from '../../../src/management/selection/decision-plan.entity.ts';
import { planDecisions } from '../../../src/management/selection/plan-decisions.ts';
import { confirmedDecisions, planInForce } from '../../../src/management/selection/plan-queries.ts';
import { contentHash } from '../../../src/platform/canonical-json.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, holdAt, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let [one, two]: Desk[] = [];
let cases: HandedIn[];
beforeEach(async () => {
  office = await openOffice();
  edition = await office.anEdition({ quotaCollection: 2, quotaOutstanding: 1 });
  [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  cases = await Promise.all(['A', 'B', 'C'].map((title) => aHandedIn(office, edition, { title })));
  await holdAt(office, edition.reviewsCloseAt);
});
afterEach(() => office.close());

type Decisions = Parameters<typeof planDecisions>[1]['decisions'];
const outcomes = (): Decisions => [
  { submissionId: cases[0]!.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
  { submissionId: cases[1]!.submissionId, outcome: 'COLLECTION' },
];
const plan = (desk: Desk, decisions = outcomes(), year = 2030, idempotencyKey = aKey()) =>
  planDecisions(desk, { idempotencyKey, edition: year, decisions });
const confirm = (desk: Desk, { id, contentHash }: { id: string; contentHash: string }, idempotencyKey = aKey()) =>
  confirmDecisionPlan(desk, { idempotencyKey, planId: id, contentHash });

async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = await ledger(office);
  expect(codes(await act())).toEqual(expected);
  expect(await ledger(office)).toEqual(before);
}

test('a plan has an outcome for everything handed in, and a hash over exactly that', async () => {
  await aHandedIn(office, edition, { step: 'WITHDRAWN' });
  const proposed = granted(await plan(one!));
  expect(proposed).toMatchObject({ state: 'PROPOSED', proposedBy: one!.person, confirmedBy: null });
  expect(proposed.decisions).toEqual([
    { submissionId: cases[0]!.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1, reserveOrder: null },
    { submissionId: cases[1]!.submissionId, outcome: 'COLLECTION', showcaseOrder: null, reserveOrder: null },
    { submissionId: cases[2]!.submissionId, outcome: 'NOT_SELECTED', showcaseOrder: null, reserveOrder: null },
  ]);
  const [{ content }] = await office.em().execute<[{ content: PlanContent }]>('select content from decision_plans where id = ?', [proposed.id]);
  expect(content).toMatchObject({
    edition: 2030,
    replaces: null,
    decisions: proposed.decisions,
    quotas: { collection: 2, outstanding: 1, rules: [] },
  });
  expect(proposed.contentHash).toBe(contentHash(content));
  expect(await planInForce(office.em(), 2030)).toEqual(proposed);
  expect(await confirmedDecisions(office.em(), 2030)).toBeNull();
});

test('why an outcome leaves the order of merit is kept with it, and sealed', async () => {
  const [first, second] = outcomes();
  const proposed = granted(await plan(one!, [first!, { ...second!, reason: ' The field has no other. ' }]));
  expect(proposed.decisions.map(({ reason }) => reason)).toEqual([undefined, 'The field has no other.', undefined]);
  const without = granted(await plan(one!));
  expect(without.contentHash).not.toBe(proposed.contentHash);
  await nothingHappens(() => plan(one!, [first!, { ...second!, reason: 'a'.repeat(2_001) }]), {
    code: 'TOO_LONG',
    path: ['decisions', '1', 'reason'],
  });
});

test('a second person confirms, and then it is final', async () => {
  const proposed = granted(await plan(one!));
  const key = aKey();
  const confirmed = granted(await confirm(two!, proposed, key));
  expect(confirmed).toEqual({ ...proposed, state: 'CONFIRMED', confirmedBy: two!.person });
  expect(granted(await confirm(two!, proposed, key))).toEqual(confirmed);
  expect(await confirmedDecisions(office.em(), 2030)).toEqual(proposed.decisions);
  await nothingHappens(() => plan(one!), { code: 'ALREADY_DONE', path: [] });
  await nothingHappens(() => confirm(two!, proposed), { code: 'ALREADY_DONE', path: [] });
});

test('a later plan replaces one that nobody has confirmed', async () => {
  const first = granted(await plan(one!));
  const second = granted(await plan(two!, []));
  expect(await planInForce(office.em(), 2030)).toEqual(second);
  await nothingHappens(() => confirm(two!, first), { code: 'WRONG_STATE', path: ['planId'] });
  granted(await confirm(one!, second));
});

test('plans proposed at once replace each other; one stays in force', async () => {
  const made = await Promise.all([one!, two!, one!, two!].map((desk) => plan(desk)));
  const ids = made.map((outcome) => granted(outcome).id);
  const rows = await office.em().execute<{ id: string; state: string }[]>(`select id, state from decision_plans`);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
  expect(rows.filter(({ state }) => state === 'PROPOSED')).toHaveLength(1);
});

test('whoever proposed does not confirm, not even past the program', async () => {
  const proposed = granted(await plan(one!));
  await nothingHappens(() => confirm(one!, proposed), { code: 'SECOND_PERSON_REQUIRED', path: [] });
  const alone = sql(
    office.databases.management.owner,
    `update decision_plans set state = 'CONFIRMED', confirmed_by = proposed_by, confirmed_at = now() where id = $1`,
    [proposed.id],
  );
  await expect(alone).rejects.toMatchObject({ constraint: 'decision_plans_two_people' });
  const altered = sql(office.databases.management.owner, `update decision_plans set decisions = '[]' where id = $1`, [proposed.id]);
  await expect(altered).rejects.toThrow('never changed');
});

test('a confirmed plan does not go back, not even past the program', async () => {
  const proposed = granted(await plan(one!));
  granted(await confirm(two!, proposed));
  const back = sql(office.databases.management.owner, `update decision_plans set state = 'SUPERSEDED' where id = $1`, [proposed.id]);
  await expect(back).rejects.toThrow('cannot go from CONFIRMED');
});

test('what is confirmed is what was read', async () => {
  const proposed = granted(await plan(one!));
  await nothingHappens(() => confirm(two!, { ...proposed, contentHash: 'f'.repeat(64) }), { code: 'CONFLICT', path: ['contentHash'] });
});

test('planning waits for the close of reviews, by the database’s clock', async () => {
  await holdAt(office, edition.reviewsCloseAt, -1);
  await nothingHappens(() => plan(one!), { code: 'WRONG_STATE', path: [] });
});

test('everything wrong with a plan is said at once, and nothing is replaced', async () => {
  granted(await plan(one!));
  const draft = randomUUID();
  await office
    .em()
    .execute(`insert into submissions (id, edition_id, owner_id, source_locale) values (?, ?, ?, 'en')`, [draft, edition.id, one!.person.id]);
  const elsewhere = await aHandedIn(office, await office.anEdition({ year: 2031 }));
  await nothingHappens(
    () =>
      plan(one!, [
        { submissionId: cases[0]!.submissionId, outcome: 'OUTSTANDING' },
        { submissionId: cases[1]!.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
        { submissionId: cases[2]!.submissionId, outcome: 'COLLECTION', showcaseOrder: 3 },
        { submissionId: draft, outcome: 'RESERVE' },
        { submissionId: elsewhere.submissionId, outcome: 'RESERVE' },
        { submissionId: 'no id', outcome: 'RESERVE' },
      ]),
    { code: 'REQUIRED', path: ['decisions', '0', 'showcaseOrder'] },
    { code: 'INVALID', path: ['decisions', '2', 'showcaseOrder'] },
    ...['3', '4', '5'].map((index) => ({ code: 'NOT_FOUND', path: ['decisions', index, 'submissionId'] })),
    { code: 'OVER_QUOTA', path: ['decisions'] },
    { code: 'OVER_QUOTA', path: ['decisions'] },
  );
});

test('only organizers of the edition plan and confirm; nobody else learns that there is a plan', async () => {
  const proposed = granted(await plan(one!));
  for (const desk of [await office.aDesk(), await office.aDesk({ role: 'CHAIR' }), await office.aDesk({ role: 'REVIEWER' })]) {
    await nothingHappens(() => plan(desk), { code: 'NOT_ALLOWED', path: [] });
    await nothingHappens(() => plan(desk, [], 2044), { code: 'NOT_ALLOWED', path: [] });
    await nothingHappens(() => confirm(desk, proposed), { code: 'NOT_ALLOWED', path: [] });
    await nothingHappens(() => confirm(desk, { ...proposed, id: randomUUID() }), { code: 'NOT_ALLOWED', path: [] });
  }
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  await nothingHappens(() => plan(elsewhere), { code: 'NOT_ALLOWED', path: [] });
  await nothingHappens(() => confirm(elsewhere, proposed), { code: 'NOT_FOUND', path: ['planId'] });
  for (const id of [randomUUID(), 'no id']) await nothingHappens(() => confirm(two!, { ...proposed, id }), { code: 'NOT_FOUND', path: ['planId'] });
  await nothingHappens(() => plan(two!, [], 2044), { code: 'NOT_FOUND', path: ['edition'] });
});
