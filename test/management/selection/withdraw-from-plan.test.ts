import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { prepareRelease } from '../../../src/management/publishing/index.ts';
import { confirmDecisionPlan } from '../../../src/management/selection/confirm-decision-plan.ts';
import { confirmedDecisions, plansOf } from '../../../src/management/selection/plan-queries.ts';
import { withdrawFromPlan } from '../../../src/management/selection/withdraw-from-plan.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed, type HandedIn, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress } from '../../support/press.ts';

let office: Office;
let edition: Edition;
let [one, two]: Desk[] = [];
let [a, b, c]: string[] = [];
let plan: Awaited<ReturnType<typeof confirmed>>;
beforeEach(async () => {
  office = await openOffice();
  edition = await office.anEdition({ quotaCollection: 2, quotaOutstanding: 1 });
  [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  const cases: HandedIn[] = await Promise.all(['A', 'B', 'C'].map((title) => aHandedIn(office, edition, { title })));
  [a, b, c] = cases.map(({ submissionId }) => submissionId);
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
});
afterEach(() => office.close());

const withdraw = (desk: Desk, ...ids: string[]) =>
  withdrawFromPlan(desk, {
    ...{ idempotencyKey: aKey(), planId: plan.id },
    withdrawals: ids.map((submissionId) => ({ submissionId, reason: 'The applicant wrote on 3 August.' })),
  });
const confirm = (desk: Desk, { id, contentHash }: { id: string; contentHash: string }) =>
  confirmDecisionPlan(desk, { idempotencyKey: aKey(), planId: id, contentHash });
const outcomesOf = (decisions: { submissionId: string; outcome: string }[] | null) =>
  Object.fromEntries((decisions ?? []).map(({ submissionId, outcome }) => [submissionId, outcome]));
async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = await ledger(office);
  expect(codes(await act())).toEqual(expected);
  expect(await ledger(office)).toEqual(before);
}

test('a new version names its predecessor, and needs two people again; the one before stays as it was', async () => {
  const second = granted(await withdraw(two!, a!));
  expect(second).toMatchObject({ version: 2, state: 'PROPOSED', replaces: plan.contentHash, withdrawals: [{ submissionId: a }] });
  expect(outcomesOf(second.decisions)).toEqual({ [a!]: 'NOT_SELECTED', [b!]: 'OUTSTANDING', [c!]: 'COLLECTION' });
  expect(second.promotions).toMatchObject([
    { submissionId: b, from: 'COLLECTION', to: 'OUTSTANDING', inPlaceOf: a },
    { submissionId: c, from: 'RESERVE', to: 'COLLECTION', inPlaceOf: b },
  ]);
  expect(outcomesOf(await confirmedDecisions(one!.em, 2030))).toMatchObject({ [a!]: 'OUTSTANDING' });
  await nothingHappens(() => confirm(two!, second), { code: 'SECOND_PERSON_REQUIRED', path: [] });
  granted(await confirm(one!, second));
  expect(await confirmedDecisions(one!.em, 2030)).toEqual(second.decisions);
  const [now, before] = await plansOf(one!.em, 2030);
  expect([now!.state, before]).toEqual(['CONFIRMED', { ...plan, state: 'SUPERSEDED' }]);
  await nothingHappens(() => withdraw(one!, b!), { code: 'WRONG_STATE', path: ['planId'] });
});

test('while a version waits, no results are prepared; once they are, nobody falls out of the plan behind them', async () => {
  const press = await openPress(office);
  const results = () => prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt: edition.showcaseOpensAt });
  const second = granted(await withdraw(two!, c!));
  await nothingHappens(results, { code: 'WRONG_STATE', path: [] });
  granted(await confirm(one!, second));
  granted(await results());
  plan = { ...plan, id: second.id };
  await nothingHappens(() => withdraw(two!, b!), { code: 'WRONG_STATE', path: ['planId'] });
  await press.close();
});

test('what is not in the plan, has fallen out before, or has no reason is refused, all at once', async () => {
  await nothingHappens(() => withdraw(one!), { code: 'INVALID', path: ['withdrawals'] });
  const both = withdrawFromPlan(one!, {
    ...{ idempotencyKey: aKey(), planId: plan.id },
    withdrawals: [
      { submissionId: randomUUID(), reason: 'x' },
      { submissionId: a!, reason: ' ' },
      { submissionId: a!, reason: 'x'.repeat(2_001) },
    ],
  });
  expect(codes(await both)).toEqual([
    { code: 'NOT_FOUND', path: ['withdrawals', '0', 'submissionId'] },
    { code: 'REQUIRED', path: ['withdrawals', '1', 'reason'] },
    { code: 'INVALID', path: ['withdrawals', '2', 'submissionId'] },
    { code: 'TOO_LONG', path: ['withdrawals', '2', 'reason'] },
  ]);
  const second = granted(await withdraw(one!, a!));
  granted(await confirm(two!, second));
  plan = { ...plan, id: second.id };
  await nothingHappens(() => withdraw(one!, a!), { code: 'ALREADY_DONE', path: ['withdrawals', '0', 'submissionId'] });
});

test('for others there is no plan to take anything out of', async () => {
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  await nothingHappens(() => withdraw(elsewhere, a!), { code: 'NOT_FOUND', path: ['planId'] });
  const chair = await office.aDesk({ role: 'CHAIR' });
  await nothingHappens(() => withdraw(chair, a!), { code: 'NOT_ALLOWED', path: [] });
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`,
    [edition.id, two!.person.id, c],
  );
  await nothingHappens(() => withdraw(two!, a!), { code: 'NOT_FOUND', path: ['planId'] });
});

test('a confirmed plan gives way to its successor alone, not even past the program', async () => {
  const owner = office.databases.management.owner;
  const second = granted(await withdraw(two!, a!));
  const both = sql(owner, `update decision_plans set state = 'CONFIRMED', confirmed_by = $2, confirmed_at = now() where id = $1`, [
    second.id,
    one!.person.id,
  ]);
  await expect(both).rejects.toThrow('is in force still');
  const altered = sql(owner, `update decision_plans set content = '{}' where id = $1`, [plan.id]);
  await expect(altered).rejects.toThrow('never changed');
});
