import type { EntityManager } from '@mikro-orm/postgresql';
import { actingAs, type Desk, purposes } from '../../src/management/identity/index.ts';
import { Asset } from '../../src/management/media/index.ts';
import { openManagement } from '../../src/management/open-management.ts';
import { Review, ReviewAssignment } from '../../src/management/reviews/index.ts';
import { DecisionPlan } from '../../src/management/selection/index.ts';
import { endAccreditation } from '../../src/management/recommendations/end-accreditation.ts';
import { offerRecommendation } from '../../src/management/recommendations/offer-recommendation.ts';
import { Receipt, Revision, Submission, SubmissionApplicant, SubmissionMaterial, SubmissionText } from '../../src/management/submissions/index.ts';
import { aKey, aSubmittedCase, type Drawer, granted } from '../support/applicant.ts';
import { attempt, type ClosedPeople, type ClosedWorld, openClosedWorld } from '../support/closed-world.ts';
import { sql } from '../support/databases.ts';
import type { Office } from '../support/office.ts';
import { aCode, aRecommender, claim } from '../support/recommender.ts';

// The second line, for reading: queries that forget whose rows they want, by everybody, against the real database and its runtime role.

let office: Office;
let drawer: Drawer;
let people: ClosedPeople;
let ids: ClosedWorld['ids'];
let close: ClosedWorld['close'];
beforeAll(async () => {
  ({ office, drawer, people, ids, close } = await openClosedWorld());
});
afterAll(() => close());

const tables = {
  submissions: Submission,
  submission_texts: SubmissionText,
  submission_applicants: SubmissionApplicant,
  submission_materials: SubmissionMaterial,
  assets: Asset,
  revisions: Revision,
  receipts: Receipt,
  review_assignments: ReviewAssignment,
  reviews: Review,
  decision_plans: DecisionPlan,
};
type Counts = Record<keyof typeof tables, number>;
const none = Object.fromEntries(Object.keys(tables).map((name) => [name, 0])) as Counts;
const each = async (count: (table: keyof typeof tables) => Promise<number>): Promise<Counts> => {
  const counts = { ...none };
  for (const name of Object.keys(tables) as (keyof typeof tables)[]) counts[name] = await count(name);
  return counts;
};

/** What is found by whoever forgets to say whose rows they want, on every way that the program has to its database. */
async function found(em: EntityManager): Promise<Counts> {
  const byEntity = await each(async (name) => (await em.fork().find(tables[name] as typeof Submission, {})).length);
  const byStatement = await each(async (name) => (await em.execute<unknown[]>(`select * from ${name}`)).length);
  const byBuilder = await each(
    async (name) =>
      (
        await em
          .fork()
          .createQueryBuilder(tables[name] as typeof Submission)
          .getResult()
      ).length,
  );
  const inTransaction = await em.fork().transactional((em) => each(async (name) => (await em.find(tables[name] as typeof Submission, {})).length));
  expect([byStatement, byBuilder, inTransaction]).toEqual([byEntity, byEntity, byEntity]);
  return byEntity;
}

const ofOneCase = { submissions: 1, submission_texts: 1, submission_applicants: 1, submission_materials: 1, assets: 1, revisions: 1, receipts: 1 };
const seen: Record<keyof typeof people, Partial<Counts>> = {
  applicant: { ...ofOneCase, submissions: 2, submission_texts: 2, submission_applicants: 2, submission_materials: 2, assets: 2 },
  other: { ...ofOneCase, submissions: 2 },
  // what they were let in to, and nothing else of its owner's
  editor: { submissions: 1, submission_texts: 1, submission_applicants: 1, submission_materials: 1, assets: 1 },
  along: ofOneCase,
  formerMember: {},
  stranger: {},
  // the revision and its pictures, and nothing that says whose they are
  reviewer: { revisions: 1, assets: 1, review_assignments: 1, reviews: 1 },
  formerReviewer: { review_assignments: 1, reviews: 1 },
  chair: { ...ofOneCase, reviews: 1 }, // what was said, not by whom
  organizer: {
    ...{ submissions: 2, submission_texts: 2, submission_applicants: 2, submission_materials: 2, assets: 2, revisions: 2, receipts: 2 },
    ...{ review_assignments: 2, reviews: 2, decision_plans: 1 },
  },
  organizerElsewhere: {},
};

test.each(Object.keys(seen) as (keyof typeof people)[])('a query that names nobody finds only what it may: %s', async (who) => {
  expect(await found(people[who].em)).toEqual({ ...none, ...seen[who] });
});

test('where nobody acts, nothing is found, even behind somebody on the same connection', async () => {
  expect(await found(office.nobody())).toEqual(none);

  const alone = await openManagement(office.databases.management.runtime, { maxConnections: 1, statementTimeout: 10_000 });
  const { person, grants } = people.organizer;
  expect((await actingAs(alone.em, person.id, grants).find(Submission, {})).length).toBe(2);
  const settings = `select current_setting('casegraph.person', true) as person, current_setting('casegraph.roles', true) as roles`;
  expect(await alone.em.fork().execute(settings)).toEqual([{ person: '', roles: '' }]);
  expect(await found(alone.em.fork() as EntityManager)).toEqual(none);
  await alone.close();
});

test('a way around the transactions that say who acts finds nothing', async () => {
  expect(await people.organizer.em.getConnection().execute('select * from submissions')).toEqual([]);
});

test('roles that do not count, as before the second factor, reach nothing', async () => {
  for (const who of ['organizer', 'chair'] as const) {
    expect(await found(actingAs(office.orm.em, people[who].person.id, []))).toEqual(none);
  }
  expect(await found(actingAs(office.orm.em, people.reviewer.person.id, []))).toEqual({ ...none, review_assignments: 1, reviews: 1 });
});

test('an unknown purpose reaches nothing, and no role at run time adds one', async () => {
  expect(await found(office.orm.em.fork({ session: { variables: { 'casegraph.purpose': 'curiosity' } } }) as EntityManager)).toEqual(none);
  await expect(office.em().execute(`insert into house_purposes values ('curiosity', '')`)).rejects.toThrow(/permission denied/);
  const rows = await office.em().execute<{ name: string }[]>('select name from house_purposes order by name');
  expect(rows.map(({ name }) => name)).toEqual(purposes.toSorted());
});

test('what a committee says and votes is found by whom it concerns only, and a paper by its voter', async () => {
  const closed = [
    'agendas',
    'agenda_items',
    'agenda_item_history',
    'agenda_comments',
    'agenda_reads',
    'ballots',
    'ballot_candidates',
    'ballot_papers',
  ];
  const counted = async (em: EntityManager) =>
    (await Promise.all(closed.map(async (name) => (await em.execute<unknown[]>(`select * from ${name}`)).length))).join(' ');
  const seen = {
    ...{ organizer: '1 1 1 1 0 2 2 0', chair: '1 1 1 1 0 2 2 1' },
    reviewer: '0 0 0 0 0 2 1 0', // of another field, and still at the other case
    ...{ stranger: '0 0 0 0 0 0 0 0', applicant: '0 0 0 0 0 0 0 0', other: '0 0 0 0 0 0 0 0', formerReviewer: '0 0 0 0 0 0 0 0' },
    organizerElsewhere: '0 0 0 0 0 0 0 0',
  };
  for (const [who, counts] of Object.entries(seen)) expect([who, await counted(people[who as keyof typeof people].em)]).toEqual([who, counts]);
  expect(await counted(office.nobody())).toBe('0 0 0 0 0 0 0 0');
  for (const em of [people.stranger.em, people.organizer.em, people.reviewer.em]) {
    expect(await attempt(em, `update agenda_items set place = 5`)).toBe(0);
    expect(await attempt(em, `update ballot_papers set version = 5`)).toBe(0);
    expect(await em.execute(`select * from ballot_pairs('${ids.ballot}')`)).toEqual([]);
  }
  await expect(people.organizer.em.execute(`select note_recusals('${ids.ballot}')`)).rejects.toThrow(/sealed by the house/);
});

test('what an act answered is found by whoever acted only', async () => {
  const all = await office.em().execute<{ person_id: string }[]>('select person_id from idempotent_acts');
  const own = all.filter(({ person_id }) => person_id === people.applicant.person.id).length;
  expect(own).toBeGreaterThan(0);
  expect(await people.applicant.em.execute('select from idempotent_acts')).toHaveLength(own);
  for (const em of [people.organizer.em, office.nobody()]) expect(await em.execute('select from idempotent_acts')).toEqual([]);
});

test('what recommenders and applicants bring to each other is theirs, and the organizers’ from the hand-in on', async () => {
  const key = drawer.receiptKey;
  const [recommender, elsewhere] = [await aRecommender(office, key, people.organizer), await aRecommender(office, key, people.organizer)];
  const ended = await aRecommender(office, key, people.organizer);
  const others = await aRecommender(office, key, people.organizerElsewhere, 2031);
  for (const { desk, accreditationId } of [recommender, elsewhere, ended]) {
    await aCode(desk, key, accreditationId);
    granted(await offerRecommendation(desk, { idempotencyKey: aKey(), accreditationId, address: 'offered@example.org' }));
  }
  const claimed = async (applicant: Desk, submissionId: string) => {
    const { code } = await aCode(recommender.desk, key, recommender.accreditationId);
    return granted(await claim(applicant, key, submissionId, code!));
  };
  await claimed(people.applicant, ids.draft);
  await claimed(people.other, (await aSubmittedCase(people.other, drawer)).id);
  granted(await endAccreditation(people.organizer, { idempotencyKey: aKey(), accreditationId: ended.accreditationId }));

  const closed = ['accreditations', 'accreditation_contacts', 'recommendation_codes', 'recommendation_offers', 'recommendations'];
  const counted = async (em: EntityManager) =>
    (await Promise.all(closed.map(async (name) => (await em.execute<unknown[]>(`select * from ${name}`)).length))).join(' ');
  const seen = {
    ...{ organizer: '3 3 0 0 1', organizerElsewhere: '1 1 0 0 0', applicant: '1 0 0 0 1', editor: '1 0 0 0 1', other: '1 0 0 0 1' },
    ...{ stranger: '0 0 0 0 0', reviewer: '0 0 0 0 0', along: '0 0 0 0 0', formerMember: '0 0 0 0 0' },
  };
  for (const [who, counts] of Object.entries(seen)) expect([who, await counted(people[who as keyof typeof people].em)]).toEqual([who, counts]);
  expect(await counted(recommender.desk.em)).toBe('1 1 3 1 2');
  expect(await counted(elsewhere.desk.em)).toBe('1 1 1 1 0');
  expect(await counted(ended.desk.em)).toBe('0 1 0 0 0');
  expect(await counted(others.desk.em)).toBe('1 1 0 0 0');
  expect(await counted(office.nobody())).toBe('0 0 0 0 0');

  // and who may not see a row does nothing to it, by whatever way
  const change = `update recommendations set state = 'AGREED', settled_by = claimed_by, settled_at = instant() where state = 'CLAIMED'`;
  for (const em of [elsewhere.desk.em, ended.desk.em, people.stranger.em, people.organizer.em, office.nobody()]) {
    expect(await attempt(em, change)).toBe(0);
    expect(await attempt(em, 'update recommendation_codes set uses_left = 500 where accreditation_id <> ' + `'${elsewhere.accreditationId}'`)).toBe(
      0,
    );
    expect(await attempt(em, `update accreditation_contacts set person_id = '${people.stranger.person.id}', accepted_at = instant()`)).toBe(0);
  }
  for (const ask of ['accept_accreditation(gen_random_uuid())', `people_to_agree('${recommender.accreditationId}')`])
    expect(await people.stranger.em.execute(`select * from ${ask} x where x is not null`)).toEqual([]);
  const [edition] = await office.em().execute<[{ id: string }]>('select id from editions where year = 2030');
  expect(await office.nobody().execute(`select * from use_recommendation_offer(?, (select gen_random_uuid()))`, [edition.id])).toEqual([]);
});

test('whoever is tied to a case of an edition finds no plan of it, and adds none', async () => {
  const { owner } = office.databases.management;
  const [{ edition_id: editionId }] = (await sql<{ edition_id: string }>(owner, 'select edition_id from decision_plans')) as [{ edition_id: string }];
  const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const plans = () => tied.em.execute<unknown[]>('select id from decision_plans');
  expect(await plans()).toHaveLength(1);
  await sql(owner, `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`, [
    editionId,
    tied.person.id,
    ids.culture,
  ]);
  expect(await plans()).toEqual([]);
  const added = tied.em.execute(
    `insert into decision_plans (edition_id, state, decisions, content_hash, proposed_by) values (?, 'PROPOSED', '[]', repeat('0', 64), ?)`,
    [editionId, tied.person.id],
  );
  await expect(added).rejects.toThrow('row-level security');
});
