import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import { setQuotas } from '../../../src/management/editions/set-quotas.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { FiguresDesk } from '../../../src/management/reviews/index.ts';
import { confirmDecisionPlan } from '../../../src/management/selection/confirm-decision-plan.ts';
import { planDecisions } from '../../../src/management/selection/plan-decisions.ts';
import { planInForce, plansOf } from '../../../src/management/selection/plan-queries.ts';
import { proposeDecisionPlan } from '../../../src/management/selection/propose-decision-plan.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, holdAt, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let figures: FiguresDesk;
let [one, two]: Desk[] = [];
let [a, b, c, x, y]: HandedIn[] = [];
beforeEach(async () => {
  office = await openOffice();
  edition = await office.anEdition({ quotaCollection: 3, quotaOutstanding: 1 });
  figures = new FiguresDesk(() => {});
  [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  [a, b, c] = await Promise.all(['A', 'B', 'C'].map((title) => aHandedIn(office, edition, { title })));
  [x, y] = await Promise.all(['X', 'Y'].map((title) => aHandedIn(office, edition, { title, field: 'CULTURE' })));
  await holdAt(office, edition.reviewsCloseAt);
});
afterEach(async () => {
  figures.close();
  await office.close();
});

const idOf = (of: HandedIn | undefined) => of!.submissionId;
const merit = () => [
  { field: 'SECURITY', order: [a, b, c].map(idOf) },
  { field: 'CULTURE', order: [x, y].map(idOf) },
];
type Input = Parameters<typeof proposeDecisionPlan>[2];
const propose = (desk: Desk, some: Partial<Input> = {}) =>
  proposeDecisionPlan(desk, figures, { idempotencyKey: aKey(), edition: 2030, fields: merit(), outstanding: [], stage: [], reserves: 5, ...some });
const quota = async (rules: Parameters<typeof setQuotas>[1]['rules']) =>
  granted(
    await setQuotas(one!, {
      ...{
        idempotencyKey: aKey(),
        edition: 2030,
        expectedVersion: (await office.em().execute<[{ version: number }]>('select version from editions'))[0].version,
      },
      ...{ collection: 3, outstanding: 1, rules },
    }),
  );
const confirm = (desk: Desk, { id, contentHash }: { id: string; contentHash: string }) =>
  confirmDecisionPlan(desk, { idempotencyKey: aKey(), planId: id, contentHash });
async function tie({ person }: Desk, { submissionId }: HandedIn) {
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`,
    [edition.id, person.id, submissionId],
  );
}
async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = await ledger(office);
  expect(codes(await act())).toEqual(expected);
  expect(await ledger(office)).toEqual(before);
}

test('the fields’ first cases are asked before all second ones, and nothing is forgotten', async () => {
  const plan = granted(await propose(one!));
  const outcomes = Object.fromEntries(plan.decisions.map(({ submissionId, ...rest }) => [submissionId, rest]));
  expect(outcomes).toEqual({
    [idOf(a)]: { outcome: 'OUTSTANDING', showcaseOrder: 1, reserveOrder: null },
    [idOf(x)]: { outcome: 'COLLECTION', showcaseOrder: null, reserveOrder: null },
    [idOf(b)]: { outcome: 'COLLECTION', showcaseOrder: null, reserveOrder: null },
    [idOf(c)]: { outcome: 'RESERVE', showcaseOrder: null, reserveOrder: 1 },
    [idOf(y)]: { outcome: 'RESERVE', showcaseOrder: null, reserveOrder: 1 },
  });
  expect(plan).toMatchObject({ version: 1, moves: [], exceedances: [], replaces: null, state: 'PROPOSED' });
});

test('a quota by region moves a case, says for whom, and is sealed with the plan', async () => {
  await sql(office.databases.management.owner, `update organizations set country = 'FR' where id = any ($1)`, [
    [y!.organizationId, c!.organizationId],
  ]);
  await quota([{ tier: 'COLLECTION', by: 'REGION', key: '002', most: 2 }]);
  const plan = granted(await propose(one!));
  const why = { quota: { tier: 'COLLECTION', by: 'REGION', key: '002', most: 2 } };
  expect(plan.moves).toEqual([
    { submissionId: idOf(b), from: 'COLLECTION', to: 'RESERVE', takenBy: idOf(y), inPlaceOf: idOf(y), ...why },
    { submissionId: idOf(y), from: 'RESERVE', to: 'COLLECTION', takenBy: idOf(b), inPlaceOf: idOf(b), ...why },
  ]);
  await quota([]);
  await nothingHappens(() => confirm(two!, plan), { code: 'WRONG_STATE', path: ['planId'] });
});

test('organizations count with the one that stands for them', async () => {
  await sql(office.databases.management.owner, 'update organizations set merged_into = $1 where id = $2', [a!.organizationId, b!.organizationId]);
  await sql(office.databases.management.owner, 'update organizations set parent_id = $1 where id = $2', [a!.organizationId, x!.organizationId]);
  await quota([{ tier: 'COLLECTION', by: 'ORGANIZATION', most: 1 }]);
  const plan = granted(await propose(one!));
  expect(
    plan.decisions
      .filter(({ outcome }) => outcome !== 'RESERVE')
      .map(({ submissionId }) => submissionId)
      .sort(),
  ).toEqual([a, c, y].map(idOf).sort());
});

test('a plan over a quota needs a reason for each, which is kept', async () => {
  await quota([{ tier: 'COLLECTION', by: 'FIELD', key: 'SECURITY', most: 1 }]);
  const decisions = [a, b].map((one) => ({ submissionId: idOf(one), outcome: 'COLLECTION' as const }));
  const plan = (exceedances?: Parameters<typeof planDecisions>[1]['exceedances']) =>
    planDecisions(one!, { idempotencyKey: aKey(), edition: 2030, decisions, ...(exceedances ? { exceedances } : {}) });
  await nothingHappens(() => plan(), { code: 'OVER_QUOTA', path: ['decisions'] });
  const reason = { tier: 'COLLECTION', by: 'FIELD', key: 'SECURITY', reason: 'Two halves of one work.' } as const;
  const done = granted(await plan([reason]));
  expect(done.exceedances).toEqual([{ ...reason, most: 1, count: 2 }]);
  expect((await planInForce(two!.em, 2030))?.exceedances).toEqual(done.exceedances);
});

test('everything wrong with orders is said at once', async () => {
  await nothingHappens(
    () =>
      propose(one!, {
        fields: [
          { field: 'SECURITY', order: [idOf(a), idOf(a), idOf(x), 'no id'] },
          { field: 'SECURITY', order: [] },
          { field: 'LETTERS', order: [] },
          { field: 'CULTURE', order: [x, y].map(idOf) },
        ],
        outstanding: [randomUUID()],
        reserves: 101,
      }),
    { code: 'INVALID', path: ['fields', '0', 'order', '1'] },
    { code: 'NOT_FOUND', path: ['fields', '0', 'order', '2'] },
    { code: 'NOT_FOUND', path: ['fields', '0', 'order', '3'] },
    ...[b, c].map(() => ({ code: 'REQUIRED', path: ['fields', '0', 'order'] })),
    { code: 'INVALID', path: ['fields', '1', 'field'] },
    { code: 'INVALID', path: ['fields', '2', 'field'] },
    { code: 'NOT_FOUND', path: ['outstanding', '0'] },
    { code: 'INVALID', path: ['reserves'] },
  );
});

test('figures that give no order leave it to people', async () => {
  await nothingHappens(() => propose(one!, { fields: merit().slice(1) }), { code: 'REQUIRED', path: ['fields'] });
});

test('a case that is handed in or fails after the proposal keeps it from being confirmed', async () => {
  const plan = granted(await propose(one!));
  await office
    .em()
    .execute(
      `insert into screenings (revision_id, number, outcome, reason, screened_by, screened_at) values (?, 1, 'FAILED', 'A sample.', ?, instant())`,
      [...[x!.revisionId, two!.person.id]],
    );
  await nothingHappens(() => confirm(two!, plan), { code: 'WRONG_STATE', path: ['planId'] });
  await nothingHappens(() => propose(one!), { code: 'NOT_ELIGIBLE', path: ['fields', '1', 'order', '0'] });
  const fields = [merit()[0]!, { field: 'CULTURE', order: [idOf(y)] }];
  granted(await confirm(two!, granted(await propose(one!, { fields }))));
});

test('whoever is tied to a case of the edition neither makes, nor sees, nor confirms its plan, whatever became of the case', async () => {
  const plan = granted(await propose(one!));
  await tie(two!, c!);
  expect([await planInForce(two!.em, 2030), await plansOf(two!.em, 2030)]).toEqual([null, []]);
  await nothingHappens(() => confirm(two!, plan), { code: 'NOT_FOUND', path: ['planId'] });
  const failing = (desk: Desk) =>
    planDecisions(desk, { idempotencyKey: aKey(), edition: 2030, decisions: [{ submissionId: idOf(c), outcome: 'RESERVE' }] });
  const refused = await failing(two!);
  await office
    .em()
    .execute(
      `insert into screenings (revision_id, number, outcome, reason, screened_by, screened_at) values (?, 1, 'FAILED', 'A sample.', ?, instant())`,
      [...[c!.revisionId, one!.person.id]],
    );
  expect(await failing(two!)).toEqual(refused);
  await nothingHappens(() => failing(two!), { code: 'CONFLICT_OF_INTEREST', path: [] });
  await nothingHappens(() => propose(two!, { fields: [] }), { code: 'CONFLICT_OF_INTEREST', path: [] });
  expect(await plansOf(one!.em, 2030)).toHaveLength(1);
});
