import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { committeeReviews } from '../../../src/management/reviews/committee-reviews.ts';
import { readFieldTable, readFieldTables } from '../../../src/management/reviews/field-table.ts';
import { calculate } from '../../../src/management/reviews/figures/calculate.ts';
import { FiguresDesk } from '../../../src/management/reviews/index.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
import { aHandedIn, type HandedIn } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let organizer: Desk;
let chair: Desk;
let figures: FiguresDesk;
let failures: unknown[];
const experts: Desk[] = [];
const cases: HandedIn[] = [];

beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition({ quotaCollection: 4, quotaOutstanding: 1 });
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  chair = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' });
  for (let n = 0; n < 4; n++) experts.push(await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' }));
  for (let n = 0; n < 6; n++) cases.push(await aHandedIn(office, edition, { title: `Case ${n}` }));
  await aHandedIn(office, edition, { field: 'CULTURE' });
  for (const [c, one] of cases.entries()) for (const [e, expert] of experts.entries()) await aReview(one, expert, 2 + ((3 * c + 2 * e + c * e) % 8));
});
beforeEach(() => {
  failures = [];
  figures = new FiguresDesk((error) => failures.push(error));
});
afterEach(() => {
  figures.close();
  expect(failures).toEqual([]);
});
afterAll(() => office.close());

const owner = () => office.databases.management.owner;
const run = (text: string, ...values: unknown[]) => sql(owner(), text, values);
async function aReview(one: HandedIn, expert: Desk, score: number): Promise<string> {
  const id = randomUUID();
  await run(
    `insert into review_assignments (id, revision_id, reviewer_id, assigned_by) values ($1, $2, $3, $4)`,
    ...[id, one.revisionId, expert.person.id, organizer.person.id],
  );
  const scores = Object.fromEntries(edition.criteria.map(({ key }, i) => [key, i === 3 ? Math.min(10, score + 1) : score]));
  await run(
    `insert into reviews (assignment_id, scores, comment, submitted_at, locked_at) values ($1, $2, 'In confidence.', instant(), instant())`,
    id,
    scores,
  );
  return id;
}
const read = (desk: Desk, field = 'SECURITY', top?: number) => readFieldTable(desk, figures, { edition: 2030, field, ...(top ? { top } : {}) });
async function readCurrent(desk: Desk, field = 'SECURITY') {
  await read(desk, field);
  await figures.idle();
  const table = (await read(desk, field))!;
  expect(table.state).toBe('CURRENT');
  return table;
}
const row = (table: { cases: { submissionId: string }[] }, { submissionId }: HandedIn) =>
  table.cases.find((one) => one.submissionId === submissionId);

test('a table says what its figures were made from, and is the same for the same reviews wherever it is calculated', async () => {
  const first = (await read(chair))!;
  expect(first).toMatchObject({ state: 'CALCULATING', madeFrom: null, calculated: null, top: 2 });
  expect(first.cases).toHaveLength(6);
  expect(first.cases[0]).toMatchObject({ asked: 4, counted: 4, uncounted: 0, mean: undefined, isInBand: false });
  await figures.idle();
  const table = (await read(chair))!;
  expect(table).toMatchObject({ state: 'CURRENT', madeFrom: first.reviewsHash, reviewsHash: first.reviewsHash });
  expect(table.calculated).toMatchObject({
    adjustedRefused: null,
    orderRefused: null,
    correlationsRefused: null,
    chancesRefused: null,
    chancesBasis: 'ADJUSTED',
  });
  expect(row(table, cases[0]!)).toMatchObject({
    title: 'Case 0',
    titles: [{ locale: 'en', value: 'Case 0' }],
    mean: expect.any(Number),
    adjusted: expect.any(Number),
    place: expect.any(Number),
    topChance: expect.any(Number),
  });

  const another = new FiguresDesk(() => {});
  await readFieldTable(organizer, another, { edition: 2030, field: 'SECURITY' });
  await another.idle();
  expect((await readFieldTable(organizer, another, { edition: 2030, field: 'SECURITY' }))!.calculated).toEqual(table.calculated);
  another.close();
});

test('the figures are those of the pure functions', async () => {
  const table = await readCurrent(organizer);
  const reviews = await run(
    `select s.id as "caseId", left(md5(s.edition_id || ' ' || a.reviewer_id), 20) as "expertId",
       round(25 * (select sum(v.value::numeric - 1) / 9 from jsonb_each_text(r.scores) v), 9)::float8 as value
     from reviews r join review_assignments a on a.id = r.assignment_id join submissions s on s.id = a.submission_id where s.field_key = 'SECURITY'`,
  );
  const ids = cases.map(({ submissionId }) => submissionId);
  expect(table.calculated).toEqual(calculate({ field: 'SECURITY', cases: ids, reviews: reviews as never, top: 2, seed: table.reviewsHash }));
});

test('older figures are shown as stale until newer ones are there', async () => {
  const before = await readCurrent(chair);
  const late = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  const id = await aReview(cases[0]!, late, 9);
  const stale = (await read(chair))!;
  expect(stale).toMatchObject({ state: 'STALE', madeFrom: before.reviewsHash, calculated: before.calculated });
  expect(stale.reviewsHash).not.toBe(before.reviewsHash);
  expect(row(stale, cases[0]!)).toMatchObject({ counted: 5 });
  await figures.idle();
  expect(await read(chair)).toMatchObject({ state: 'CURRENT', madeFrom: stale.reviewsHash });
  await run(`alter table review_history disable trigger user`);
  await run(`delete from reviews where assignment_id = $1`, id);
  await run(`alter table review_history enable trigger user`);
  await run(`delete from review_assignments where id = $1`, id);
  expect((await read(chair))!.reviewsHash).toBe(before.reviewsHash);
});

test('a field is its chairs’ and the organizers’, and nobody else learns what there is', async () => {
  const strangers = [
    await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'CULTURE' }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }),
    experts[0]!,
    await office.aDesk(),
  ];
  for (const desk of strangers) for (const field of ['SECURITY', 'COOKING']) expect(await read(desk, field)).toBeNull();
  expect(await read(organizer, 'COOKING')).toBeNull();
  expect(await readFieldTable(organizer, figures, { edition: 2031, field: 'SECURITY' })).toBeNull();
  // the database answers the same to whoever asks it directly
  for (const desk of strangers)
    expect(await desk.em.execute('select * from field_reviews(?, null)', [edition.id])).toEqual(
      desk === strangers[0] ? [expect.objectContaining({ field: 'CULTURE' })] : [],
    );
});

test('nothing in a table, or in what was said, tells who reviewed what', async () => {
  const table = await readCurrent(chair);
  const said = await committeeReviews(table, cases[0]!.submissionId);
  expect(said).toHaveLength(4);
  expect(said[0]).toMatchObject({ comment: 'In confidence.', lockedAt: expect.any(String), uncountedBecause: null });
  const text = JSON.stringify([table.cases, table.calculated, said, await chair.em.execute('select * from field_reviews(?, null)', [edition.id])]);
  for (const { person } of experts) expect(text).not.toContain(person.id);
  const elsewhere = await aHandedIn(office, edition, { field: 'CULTURE' });
  for (const id of [elsewhere.submissionId, randomUUID(), 'no id']) expect(await committeeReviews(table, id)).toEqual([]);
});

test('whom a case concerns does not have it in any number, and never had it in an older one', async () => {
  const whole = await readCurrent(chair);
  const tied = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' });
  expect((await read(tied))!.state).toBe('CURRENT'); // the same cases: the same figures
  await run(`insert into submission_members (submission_id, person_id, role) values ($1, $2, 'VIEWER')`, cases[1]!.submissionId, tied.person.id);
  const without = (await read(tied))!;
  expect(without).toMatchObject({ state: 'CALCULATING', madeFrom: null, calculated: null });
  const table = await readCurrent(tied);
  expect(row(table, cases[1]!)).toBeUndefined();
  expect(Object.keys(table.calculated!.cases)).toHaveLength(5);
  expect(JSON.stringify([table.cases, table.calculated])).not.toContain(cases[1]!.submissionId);
  expect(await committeeReviews(whole, cases[1]!.submissionId)).toHaveLength(4);
  expect(await committeeReviews({ ...whole, desk: tied }, cases[1]!.submissionId)).toEqual([]);
  expect((await read(chair))!.reviewsHash).toBe(whole.reviewsHash);
});

test('a chair who judges a case reads its numbers once theirs is locked', async () => {
  const both = await office.aDesk(
    { role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' },
    { role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' },
  );
  const [{ id }] = (await run(
    `insert into review_assignments (revision_id, reviewer_id, assigned_by) values ($1, $2, $3) returning id`,
    ...[cases[2]!.revisionId, both.person.id, organizer.person.id],
  )) as [{ id: string }];
  expect(row((await read(both))!, cases[2]!)).toBeUndefined();
  await run(`insert into reviews (assignment_id, scores, submitted_at, locked_at) values ($1, '{}', instant(), instant())`, id);
  expect(row((await read(both))!, cases[2]!)).toMatchObject({ counted: 4, uncounted: 1 });
});

test('reviews that are void, on an earlier revision, or judge too little are in no number; failed and withdrawn cases are in no table', async () => {
  const fresh = await Promise.all(Array.from({ length: 5 }, () => aHandedIn(office, edition)));
  const [tied, earlier, little, failed, gone] = fresh as [HandedIn, HandedIn, HandedIn, HandedIn, HandedIn];
  const someone = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  for (const one of fresh) await aReview(one, someone, 5);
  await run(
    `insert into conflict_rulings (submission_id, person_id, ruling, reason, ruled_by) values ($1, $2, 'CONFLICT', 'A sample.', $3)`,
    ...[tied.submissionId, someone.person.id, organizer.person.id],
  );
  await run(
    `insert into revisions (submission_id, number, content, content_hash, created_at) select submission_id, 2, content, content_hash, instant() from revisions where id = $1`,
    earlier.revisionId,
  );
  await run(`update reviews set locked_at = null, reopened_because = 'A sample.' where submission_id = $1`, little.submissionId);
  await run(`update reviews set scores = '{"INFLUENCE": 5, "ALIGNMENT": "ABSTAIN"}' where submission_id = $1`, little.submissionId);
  await run(`update submissions set step = 'WITHDRAWN' where id = $1`, gone.submissionId);
  await run(`alter table screenings disable trigger user`);
  await run(
    `insert into screenings (revision_id, number, outcome, reason, screened_by, screened_at) values ($1, 1, 'FAILED', 'A sample.', $2, instant())`,
    failed.revisionId,
    organizer.person.id,
  );
  const table = (await read(organizer))!;
  for (const one of [tied, earlier, little]) expect(row(table, one)).toMatchObject({ counted: 0, uncounted: 1 });
  for (const one of [failed, gone]) expect(row(table, one)).toBeUndefined();
  const why = async (one: HandedIn) => (await committeeReviews(table, one.submissionId)).map(({ uncountedBecause }) => uncountedBecause);
  expect([await why(tied), await why(earlier), await why(little)]).toEqual([['VOID'], ['SUPERSEDED'], ['TOO_LITTLE_JUDGED']]);
  // a chair knows who is out of the room for the case: one void review beside one name would tell whose it is
  const chairs = (await read(chair))!;
  expect(row(chairs, tied)).toMatchObject({ counted: 0, uncounted: 0 });
  expect(await committeeReviews(chairs, tied.submissionId)).toEqual([]);
  expect(row(chairs, earlier)).toMatchObject({ counted: 0, uncounted: 1 });
  // nor does whoever is no longer allowed to judge: the list says what the table says
  await run(`update review_assignments set ended_at = instant(), ended_why = 'NO_LONGER_ALLOWED' where submission_id = $1`, little.submissionId);
  expect([await why(little), await committeeReviews((await read(chair))!, little.submissionId)]).toEqual([['VOID'], []]);
  for (const one of fresh) await run(`update submissions set step = 'WITHDRAWN' where id = $1`, one.submissionId);
});

test('figures are refused with a reason, not shown in another’s place', async () => {
  const table = await readCurrent(organizer, 'CULTURE');
  const refused = { because: 'NO_REVIEWS', count: 0 };
  expect(table.calculated).toMatchObject({ adjustedRefused: refused, orderRefused: refused, correlationsRefused: refused, chancesRefused: refused });
  expect(table.calculated!.agreement).toEqual({ alpha: null, interval: null, cases: 0, refused });
});

test('the line is a number in its range', async () => {
  for (const top of [-1, 1_001]) await expect(read(organizer, 'SECURITY', top)).rejects.toThrow(/"top" is a number from 1 to 1000/);
  expect((await read(organizer, 'SECURITY', 1_000))!.top).toBe(1_000);
});

test('all fields are read by the same number of statements, however many cases there are', async () => {
  const statements = async () => {
    const work = new RequestWork(1_000);
    const tables = await work.run(() => readFieldTables(organizer, figures, edition));
    return { cases: tables.map(({ cases }) => cases.length), statements: work.statements };
  };
  const before = await statements();
  expect(before).toMatchObject({ statements: 1 });
  for (let more = 0; more < 12; more++) await aHandedIn(office, edition, { field: 'CULTURE' });
  expect(await statements()).toEqual({ cases: [before.cases[0], before.cases[1]! + 12], statements: 1 });
});
