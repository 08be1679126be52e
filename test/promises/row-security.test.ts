import { globSync, readFileSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/postgresql';
import { closedTables } from '../../src/management/closed-tables.ts';
import { actingAs, type Desk, purposes } from '../../src/management/identity/index.ts';
import { Asset } from '../../src/management/media/index.ts';
import { openManagement } from '../../src/management/open-management.ts';
import { Review, ReviewAssignment } from '../../src/management/reviews/index.ts';
import { DecisionPlan } from '../../src/management/selection/index.ts';
import { endAccreditation } from '../../src/management/recommendations/end-accreditation.ts';
import { offerRecommendation } from '../../src/management/recommendations/offer-recommendation.ts';
import { Receipt, Revision, Submission, SubmissionApplicant, SubmissionMaterial, SubmissionText } from '../../src/management/submissions/index.ts';
import { aCompleteDraft, aKey, aSubmittedCase, type Drawer, granted, openDrawer, save, stateOf, submit } from '../support/applicant.ts';
import { leaveSubmission } from '../../src/management/submissions/leave-submission.ts';
import { letIn } from '../support/desk-member.ts';
import { holdAt } from '../support/committee.ts';
import { holdClock, sql } from '../support/databases.ts';
import { type Office, openOffice } from '../support/office.ts';
import { aCode, aRecommender, claim } from '../support/recommender.ts';

// The second line: queries that forget whose rows they want, by everybody, against the real database and its runtime role.

let office: Office;
let drawer: Drawer;
const people = {} as Record<
  | 'applicant'
  | 'other'
  | 'editor'
  | 'along'
  | 'formerMember'
  | 'stranger'
  | 'reviewer'
  | 'formerReviewer'
  | 'chair'
  | 'organizer'
  | 'organizerElsewhere',
  Desk
>;
const ids = {} as Record<
  | 'draft'
  | 'security'
  | 'culture'
  | 'securityRevision'
  | 'cultureRevision'
  | 'asked'
  | 'askedOfFormer'
  | 'plan'
  | 'agenda'
  | 'item'
  | 'ballot'
  | 'emptyBallot'
  | 'candidate'
  | 'text',
  string
>;

beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  const edition = await office.anEdition();
  await office.anEdition({ year: 2031 });
  const past = (days: number) => new Date(Date.now() - days * 86_400_000);
  await office.anEdition({ year: 2029, applicationsOpenAt: past(9), applicationsCloseAt: past(8), reviewsCloseAt: past(7) }); // nobody judges any more
  for (const name of ['applicant', 'other', 'editor', 'along', 'formerMember', 'stranger', 'formerReviewer'] as const)
    people[name] = await office.aDesk();
  people.reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  people.chair = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'CULTURE' });
  people.organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  people.organizerElsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });

  ids.draft = (await aCompleteDraft(people.applicant, drawer)).id;
  ids.security = (await aSubmittedCase(people.applicant, drawer)).id;
  const inCulture = granted(await save(people.other, await aCompleteDraft(people.other, drawer), { field: 'CULTURE' }));
  ids.culture = granted(await submit(people.other, drawer, inCulture)).id;

  const row = async (statement: string, values: unknown[]) =>
    (await office.em().execute<{ id: string }[]>(`${statement} returning id`, values))[0]!.id;
  // withdrawn before it was handed in: a draft all the same
  await row(`insert into submissions (edition_id, owner_id, step, source_locale, field_key) values (?, ?, 'WITHDRAWN', 'en', 'CULTURE')`, [
    edition.id,
    people.other.person.id,
  ]);
  // a draft and what was handed in, each with somebody at its desk, and one whom somebody has left
  await letIn(office, drawer, people.applicant, ids.draft, people.editor);
  await letIn(office, drawer, people.applicant, ids.security, people.along, 'VIEWER');
  await letIn(office, drawer, people.applicant, ids.draft, people.formerMember);
  granted(await leaveSubmission(people.formerMember, { idempotencyKey: aKey(), submissionId: ids.draft }));
  const revisionOf = async (submission: string) =>
    (await office.em().execute<{ id: string }[]>('select id from revisions where submission_id = ?', [submission]))[0]!.id;
  ids.securityRevision = await revisionOf(ids.security);
  ids.cultureRevision = await revisionOf(ids.culture);
  const ask = (revision: string, { person }: Desk) =>
    row('insert into review_assignments (revision_id, reviewer_id, assigned_by) values (?, ?, ?)', [revision, person.id, people.organizer.person.id]);
  ids.asked = await ask(ids.securityRevision, people.reviewer);
  ids.askedOfFormer = await ask(ids.cultureRevision, people.formerReviewer);
  for (const assignment of [ids.asked, ids.askedOfFormer])
    await row(`insert into reviews (assignment_id, scores, submitted_at) values (?, '{}', instant())`, [assignment]);
  ids.plan = await row(
    `insert into decision_plans (edition_id, state, decisions, content_hash, proposed_by) values (?, 'PROPOSED', '[]', repeat('0', 64), ?)`,
    [edition.id, people.organizer.person.id],
  );
  ids.text = await row(`insert into translations (submission_id, locale, unit) values (?, 'fr', 'title')`, [ids.culture]);
  await office.em().execute(
    `insert into translation_versions (translation_id, version, submission_id, text, origin, engine, source_locale, source_revision, source_text)
     values (?, 1, ?, 'x', 'MACHINE', 'sample', 'en', 1, 'x')`,
    [ids.text, ids.culture],
  );
  // an item of the chair's agenda, and a ballot whose other paper the reviewer of its field has given
  ids.agenda = await row(`insert into agendas (edition_id, field_key, opened_by) values (?, 'CULTURE', ?)`, [edition.id, people.chair.person.id]);
  ids.item = await row(`insert into agenda_items (agenda_id, submission_id, place, origin, reason, added_by) values (?, ?, 1, 'ADDED', 'x', ?)`, [
    ids.agenda,
    ids.culture,
    people.chair.person.id,
  ]);
  await row(`insert into agenda_comments (item_id, submission_id, author_id, part, text) values (?, ?, ?, 'CHAIR', 'x')`, [
    ids.item,
    ids.culture,
    people.chair.person.id,
  ]);
  await holdAt(office, edition.reviewsCloseAt);
  const aBallot = () =>
    row(`insert into ballots (edition_id, purpose, seats, opened_by, closes_at) values (?, 'x', 1, ?, instant() + interval '1 day')`, [
      edition.id,
      people.organizer.person.id,
    ]);
  [ids.ballot, ids.emptyBallot] = [await aBallot(), await aBallot()];
  for (const submission of [ids.culture, ids.security])
    ids.candidate = await row('insert into ballot_candidates (ballot_id, submission_id) values (?, ?)', [ids.ballot, submission]);
  await row('insert into ballot_papers (ballot_id, voter_id, ranking) values (?, ?, ?::jsonb)', [
    ids.ballot,
    people.chair.person.id,
    JSON.stringify([[ids.candidate]]),
  ]);
  await holdClock(office.databases.management.owner, null);
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

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

const setToItself: Record<string, string> = {
  ...{ submissions: 'source_locale', submission_texts: 'title', submission_applicants: 'role', submission_materials: 'credit' },
  ...{ assets: 'mime_type', review_assignments: 'assigned_by', reviews: 'comment', decision_plans: 'state' },
};

/** Everything that a table's rows allow to be done to them by somebody; says what was done, or how it was refused. */
const attempt = async (em: EntityManager, statement: string): Promise<number | 'refused'> =>
  em.execute<{ affectedRows: number }>(statement, [], 'run').then(
    ({ affectedRows }) => affectedRows,
    (error: Error) => (/row-level security/.test(error.message) ? 'refused' : Promise.reject(error)),
  );

test.each(['stranger', 'along', 'formerMember', 'reviewer', 'formerReviewer', 'chair', 'organizer', 'organizerElsewhere', 'other'] as const)(
  'nobody changes or removes what is an applicant’s: %s',
  async (who) => {
    const before = await stateOf(office);
    const { em } = people[who];
    const own = who === 'other' ? ` and submission_id <> '${ids.culture}'` : '';
    for (const table of ['submission_texts', 'submission_applicants', 'submission_materials']) {
      expect([table, await attempt(em, `update ${table} set ${setToItself[table]} = ${setToItself[table]} where true${own}`)]).toEqual([table, 0]);
      expect([table, await attempt(em, `delete from ${table} where true${own}`)]).toEqual([table, 0]);
    }
    // who may see a submission may lock it, but never write it
    const locks = ['along', 'chair', 'organizer'].includes(who);
    expect(
      await attempt(
        em,
        `update submissions set source_locale = 'zh' where id in ('${ids.security}', '${who === 'other' ? ids.draft : ids.culture}')`,
      ),
    ).toBe(locks ? 'refused' : 0);
    expect(await attempt(em, 'delete from submissions')).toBe(0);
    expect(await attempt(em, `update assets set mime_type = 'image/gif' where owner_id = '${people.applicant.person.id}'`)).toBe(0);
    expect(await attempt(em, `delete from assets where owner_id = '${people.applicant.person.id}'`)).toBe(0);
    expect(await stateOf(office)).toEqual(before);
  },
);

test('an editor writes the draft that they were let in to, and nothing else', async () => {
  const { em } = people.editor;
  for (const table of ['submission_texts', 'submission_applicants', 'submission_materials'])
    expect([table, await attempt(em, `update ${table} set ${setToItself[table]} = ${setToItself[table]}`)]).toEqual([table, 1]);
  expect(await attempt(em, `update submissions set source_locale = source_locale`)).toBe(1);
  expect(await attempt(em, 'delete from submissions')).toBe(0);
  expect(await attempt(em, `insert into submission_texts (submission_id, locale) values ('${ids.security}', 'fr')`)).toBe('refused');
  expect(await attempt(em, `update submissions set owner_id = '${people.editor.person.id}' where id = '${ids.draft}'`)).toBe('refused');
  expect(await attempt(em, `update submission_members set role = 'VIEWER' where person_id <> '${people.editor.person.id}'`)).toBe(0);
  expect(await em.execute('select from submission_invitations')).toEqual([]);
});

test('nobody takes a submission over, or gives theirs away', async () => {
  const give = (to: Desk) => `update submissions set owner_id = '${to.person.id}' where id = '${ids.security}'`;
  expect(await attempt(people.stranger.em, give(people.stranger))).toBe(0);
  expect(await attempt(people.organizer.em, give(people.organizer))).toBe('refused');
  expect(await attempt(people.applicant.em, give(people.stranger))).toBe('refused');
});

test('nothing is added to what is somebody else’s', async () => {
  const before = await stateOf(office);
  const { id: stranger } = people.stranger.person;
  const { id: applicant } = people.applicant.person;
  const add: Record<string, string> = {
    submissions: `(edition_id, owner_id, source_locale) select id, '${applicant}', 'en' from editions limit 1`,
    submission_texts: `(submission_id, locale) values ('${ids.draft}', 'fr')`,
    submission_applicants: `(submission_id, position, organization_id, role) select '${ids.draft}', 9, id, 'JOINT' from organizations limit 1`,
    submission_materials: `(submission_id, position, asset_id) values ('${ids.draft}', 9, gen_random_uuid())`,
    assets: `(owner_id, storage_key, content_hash, mime_type, byte_length, width, height, renditions) values ('${applicant}', 'x', repeat('0', 64), 'image/png', 1, 1, 1, '[]')`,
    revisions: `(submission_id, number, content, content_hash, created_at) values ('${ids.security}', 9, '{}', repeat('0', 64), instant())`,
    receipts: `(revision_id, number, received_at, content_hash, signature) values ('${ids.securityRevision}', 'x', instant(), '', '')`,
    review_assignments: `(revision_id, reviewer_id, assigned_by) values ('${ids.securityRevision}', '${stranger}', '${stranger}')`,
    reviews: `(assignment_id, scores, submitted_at) values ('${ids.asked}', '{}', instant())`,
    review_sheets: `(assignment_id, version, scores, saved_at) values ('${ids.askedOfFormer}', 1, '{}', instant())`,
    review_history: `(review_id, version, act, submission_id, revision_id, scores, comment, comment_to_applicant) values ('${ids.draft}', 1, 'LOCKED', '${ids.draft}', '${ids.draft}', '{}', '', '')`,
    public_case_ids: `(submission_id) values ('${ids.culture}')`,
    told_outcomes: `(submission_id, plan_id, batch_id, outcome) values ('${ids.culture}', '${ids.plan}', gen_random_uuid(), 'COLLECTION')`,
    outcome_acknowledgements: `(submission_id, plan_id, person_id) values ('${ids.culture}', '${ids.plan}', '${stranger}')`,
    feedback_rulings: `(review_id, submission_id, ruling, text, ruled_by) values (gen_random_uuid(), '${ids.culture}', 'GIVE', 'x', '${stranger}')`,
    lapsed_feedback: `(review_id) values (gen_random_uuid())`,
    asked_materials: `(edition_id, tier, form, names, due_at, is_required, changed_by) select id, 'COLLECTION', 'PICTURE', '{"en": "x"}', instant(), true, '${stranger}' from editions where year = 2030`,
    prepared_files: `(asset_id, submission_id, asked_id, requested_by) values (gen_random_uuid(), '${ids.culture}', gen_random_uuid(), '${stranger}')`,
    prepared_versions: `(submission_id, asked_id, number, texts, content_hash, handed_in_by) values ('${ids.culture}', gen_random_uuid(), 1, '[{}]', repeat('0', 64), '${stranger}')`,
    asset_rights: `(version_id, submission_id, licence, credit, persons_shown, consent, recorded_by) values (gen_random_uuid(), '${ids.culture}', 'CC_BY', 'x', 'NOBODY', '', '${stranger}')`,
    prepared_rulings: `(submission_id, asked_id, ruling, reason, ruled_by) values ('${ids.culture}', gen_random_uuid(), 'WAIVE', 'x', '${stranger}')`,
    summit_invitations: `(submission_id, places, answer_until, letter, offered_by) values ('${ids.culture}', 1, instant() + interval '1 day', '{}', '${stranger}')`,
    delegates: `(invitation_id, submission_id, names, locales, named_by) values (gen_random_uuid(), '${ids.culture}', '{"en": "x"}', '{en}', '${stranger}')`,
    honour_lists: `(edition_id, version, plan_id, content, content_hash, proposed_by) select id, 1, '${ids.plan}', '{}', repeat('0', 64), '${stranger}' from editions where year = 2030`,
    decision_plans: `(edition_id, state, decisions, content_hash, proposed_by) select id, 'PROPOSED', '[]', repeat('0', 64), '${stranger}' from editions where year = 2031`,
    submission_sections: `(submission_id, kind, version, saved_by, saved_at) values ('${ids.draft}', 'FACTS', 1, '${stranger}', instant())`,
    ready_marks: `(submission_id, version, content, content_hash, marked_at, marked_by) values ('${ids.draft}', 1, '{}', repeat('0', 64), instant(), '${stranger}')`,
    extensions: `(edition_id, submission_id, until, reason, granted_by) select id, '${ids.draft}', instant() + interval '1 day', 'x', '${stranger}' from editions where year = 2030`,
    experts: `(edition_id, address, proposed_by) select id, 'a@example.org', '${people.organizer.person.id}' from editions where year = 2030`,
    expert_seats: `(expert_id, edition_id, field_key, part) select gen_random_uuid(), id, 'CULTURE', 'CHAIR' from editions where year = 2030`,
    expert_affiliations: `(person_id, organization_id, until) select '${applicant}', id, instant() from organizations limit 1`,
    case_organizations: `(submission_id, organization_id) values ('${ids.security}', gen_random_uuid())`,
    declared_ties: `(edition_id, person_id, submission_id, reason, declared_by) select id, '${applicant}', '${ids.security}', 'x', '${applicant}' from editions where year = 2030`,
    conflict_rulings: `(submission_id, person_id, ruling, reason, ruled_by) values ('${ids.security}', '${applicant}', 'NONE', 'x', '${stranger}')`,
    review_wishes: `(submission_id, person_id, wish) values ('${ids.security}', '${applicant}', 'WANTS')`,
    assignment_rulings: `(submission_id, person_id, ruling, ruled_by) values ('${ids.security}', '${applicant}', 'BAN', '${stranger}')`,
    assignment_runs: `(edition_id, input, inputs_hash, asked_by) select id, '{}', repeat('0', 64), '${stranger}' from editions where year = 2030`,
    submission_returns: `(submission_id, revision_id, reason, mend, until, returned_by, returned_at)
      values ('${ids.security}', '${ids.securityRevision}', 'x', '[{"part": "FIELD", "locale": null, "note": "x"}]', instant() + interval '1 day', '${stranger}', instant())`,
    screenings: `(revision_id, number, outcome, reason, screened_by, screened_at) values ('${ids.securityRevision}', 1, 'PASSED', 'x', '${stranger}', instant())`,
    duplicate_rulings: `(submission_id, revision_id, released_case, released_year, ruling, signs, reason, ruled_by, ruled_at)
      values ('${ids.security}', '${ids.securityRevision}', gen_random_uuid(), 2029, 'DUPLICATE', '[]', 'x', '${stranger}', instant())`,
    rule_judgements: `(revision_id, rule_key, rules_version, verdict, evidence, reason, judged_by, judged_at)
      values ('${ids.securityRevision}', 'ONE_FIELD', 1, 'PASS', '{}', 'x', '${stranger}', instant())`,
    agendas: `(edition_id, field_key, opened_by) select id, 'SECURITY', '${stranger}' from editions where year = 2030`,
    agenda_items: `(agenda_id, submission_id, place, origin, reason, added_by) values ('${ids.agenda}', '${ids.culture}', 9, 'ADDED', 'x', '${stranger}')`,
    agenda_item_history: `(item_id, version, act, said, acted_by, submission_id) values ('${ids.item}', 9, 'SETTLED', 'x', '${stranger}', '${ids.culture}')`,
    agenda_comments: `(item_id, submission_id, author_id, part, text) values ('${ids.item}', '${ids.culture}', '${stranger}', 'CHAIR', 'x')`,
    agenda_reads: `(item_id, person_id, read_until) values ('${ids.item}', '${stranger}', instant())`,
    ballots: `(edition_id, purpose, seats, opened_by, closes_at) select id, 'x', 1, '${stranger}', instant() + interval '1 day' from editions where year = 2029`,
    ballot_candidates: `(ballot_id, submission_id) values ('${ids.emptyBallot}', '${ids.security}')`,
    ballot_papers: `(ballot_id, voter_id, ranking) values ('${ids.ballot}', '${people.reviewer.person.id}', '[["${ids.candidate}"]]')`,
    translations: `(submission_id, locale, unit) values ('${ids.culture}', 'fr', 'title')`,
    translation_versions: `(translation_id, version, submission_id, text, origin, written_by, source_locale, source_revision, source_text)
      values ('${ids.text}', 2, '${ids.culture}', 'x', 'PERSON', '${stranger}', 'en', 1, 'x')`,
    translator_limits: `(edition_id, person_id, languages, set_by) select id, '${stranger}', '{fr}', '${stranger}' from editions where year = 2030`,
    machine_translations: `(submission_id, locale, requested_by) values ('${ids.culture}', 'fr', '${stranger}')`,
    message_threads: `(submission_id, edition_id, last_at) select '${ids.draft}', id, instant() from editions where year = 2030`,
    messages: `(submission_id, side, author_id, text) values ('${ids.security}', 'APPLICANT', '${stranger}', 'x')`,
    message_reads: `(submission_id, person_id, read_until) values ('${ids.security}', '${stranger}', instant())`,
    notice_batches: `(edition_id, audience, letter, recipient_count, content_hash, composed_by) select id, 'REVIEWERS', '{"en": {}}', 1, repeat('0', 64), '${stranger}' from editions where year = 2030`,
    notice_batch_recipients: `(batch_id, person_id) values ('${ids.draft}', '${stranger}')`,
    submission_members: `(submission_id, person_id, role) values ('${ids.draft}', '${stranger}', 'EDITOR')`,
    submission_invitations: `(submission_id, address, role, invited_by, expires_at) values ('${ids.draft}', 'a@example.org', 'EDITOR', '${stranger}', instant() + interval '1 day')`,
    accreditations: `(edition_id, organization_id, accredited_by) select e.id, gen_random_uuid(), '${stranger}' from editions e where year = 2030`,
    accreditation_contacts: `(accreditation_id, address, invited_by) values (gen_random_uuid(), 'a@example.org', '${stranger}')`,
    recommendation_codes: `(accreditation_id, code_mark, hint, agrees_in_advance, uses_left, made_by) values (gen_random_uuid(), sha256('x'), 'AA', false, 1, '${stranger}')`,
    recommendation_offers: `(accreditation_id, address, made_by) values (gen_random_uuid(), 'a@example.org', '${stranger}')`,
    recommendations: `(submission_id, accreditation_id, state, is_primary, title, submission_state, claimed_by, counted_at) values ('${ids.draft}', gen_random_uuid(), 'CLAIMED', true, '', 'DRAFT', '${stranger}', instant())`,
    partners: `(name, requests_per_day, bytes_per_day) values ('x', 1, 1)`,
    partner_contacts: `(partner_id, address) values (gen_random_uuid(), '${people.applicant.person.email}')`,
    partner_acceptances: `(partner_id, kind, version, accepted_by) values (gen_random_uuid(), 'STANDARD', 1, '${applicant}')`,
    key_usage: `(key_id, partner_id, day, requests, bytes, last_at) values (gen_random_uuid(), gen_random_uuid(), '2030-01-01', 1, 1, instant())`,
    webhook_endpoints: `(partner_id, url, events, secret) values (gen_random_uuid(), 'https://example.org/', '{CASE_REMOVED}', 'x')`,
    webhook_messages: `(endpoint_id, partner_id, message_id, type, body, next_try_at) values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'test', '{}', instant())`,
    webhook_attempts: `(message_id, partner_id, number, at, status, took_ms) values (gen_random_uuid(), gen_random_uuid(), 1, instant(), 200, 1)`,
    embargo_offers: `(release_id, content_hash, proposed_by) values (gen_random_uuid(), repeat('0', 64), '${stranger}')`,
    embargo_packages: `(offer_id, partner_id) values (gen_random_uuid(), gen_random_uuid())`,
    embargo_reads: `(package_id, partner_id, person_id, what) values (gen_random_uuid(), gen_random_uuid(), '${stranger}', 'items')`,
    hall_messages: `(edition_year, texts, proposed_by) values (2030, '{"en": "x"}', '${people.organizer.person.id}')`,
    programmes: `(edition_year, version, is_secret, items, content_hash, saved_by) values (2030, 1, true, '[]', repeat('0', 64), '${stranger}')`,
    screens: `(edition_year, name, key_id, paired_by) values (2030, 'x', gen_random_uuid(), '${stranger}')`,
    screen_pairings: `(code, prefix, token_hash, expires_at) values ('AAAAAA', 'aaaaaaaa', sha256('x'), instant() + interval '1 day')`,
    idempotent_acts: `(person_id, key, operation, input_hash, outcome) values ('${applicant}', 'a long key', 'x', '', '{}')`,
  };
  expect(Object.keys(add).sort()).toEqual([...closedTables].sort());
  for (const [table, row] of Object.entries(add)) {
    expect([table, await attempt(people.stranger.em, `insert into ${table} ${row}`)]).toEqual([table, 'refused']);
    expect([table, await attempt(office.nobody(), `insert into ${table} ${row}`)]).toEqual([table, 'refused']);
  }
  expect(await stateOf(office)).toEqual(before);
});

test('reviews and plans are changed by those whose they are', async () => {
  const review = `update reviews set comment = comment where assignment_id = '${ids.asked}'`;
  const plan = `update decision_plans set state = state where id = '${ids.plan}'`;
  for (const who of ['stranger', 'formerReviewer', 'chair', 'organizer', 'applicant'] as const) expect(await attempt(people[who].em, review)).toBe(0);
  for (const who of ['stranger', 'reviewer', 'chair', 'organizerElsewhere', 'applicant'] as const)
    expect(await attempt(people[who].em, plan)).toBe(0);
  expect(await attempt(people.reviewer.em, review)).toBe(1);
  expect(await attempt(people.organizer.em, plan)).toBe(1);
  // a reviewer gives an assignment to nobody else
  const handOn = `update review_assignments set reviewer_id = '${people.stranger.person.id}' where id = '${ids.asked}'`;
  expect(await attempt(people.reviewer.em, handOn)).toBe('refused');
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

test('every table that belongs to a submission or a review is closed', async () => {
  const { owner } = office.databases.management;
  const found = await sql<{ name: string }>(
    owner,
    `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (a.attname ~ '^(submission|revision|assignment|asset|review|plan)_id$'
       or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid::regclass::text = any ($1)))`,
    [closedTables.filter((name) => name !== 'idempotent_acts' && !/^(notice_|accreditation|recommendation_|partners$)/.test(name))],
  );
  const unsaid = found.map(({ name }) => name).filter((name) => !closedTables.includes(name));
  expect(unsaid).toEqual([]);
  const walls = await sql(
    owner,
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity order by 1`,
  );
  expect(walls).toEqual(closedTables.toSorted().map((relname) => ({ relname })));
});

test('work that is nobody’s is marked in one place, by those named here', () => {
  const mentions = (pattern: RegExp) =>
    globSync('src/**/*.ts')
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([match]) => `${file}: ${match}`))
      .sort();
  expect(mentions(/asSystem\(em, '\w+'/g)).toEqual([
    "src/management/deliberation/seal-ballots.ts: asSystem(em, 'ballots'",
    "src/management/media/process-asset.job.ts: asSystem(em, 'uploads'",
    "src/management/media/uploads/tidy-uploads.ts: asSystem(em, 'uploads'",
    "src/management/partners/key-meter.ts: asSystem(em, 'partners'",
    "src/management/partners/webhooks/hand-out-events.ts: asSystem(em, 'partners'",
    "src/management/partners/webhooks/webhook-post.ts: asSystem(em, 'partners'",
    "src/management/partners/webhooks/webhook-post.ts: asSystem(em, 'partners'",
    "src/management/preparation/remind-of-preparation.ts: asSystem(em, 'preparation'",
    "src/management/privacy/erase-person.ts: asSystem(em, 'privacy'",
    "src/management/privacy/erase-who-asked.ts: asSystem(em, 'privacy'",
    "src/management/privacy/export-person.ts: asSystem(em, 'privacy'",
    "src/management/privacy/forget-old.ts: asSystem(em, 'retention'",
    "src/management/programme/screens/ask-for-code.ts: asSystem(em, 'screens'",
    "src/management/programme/screens/note-screen.ts: asSystem(em, 'screens'",
    "src/management/publishing/embargo/read-package.ts: asSystem(em, 'partners'",
    "src/management/publishing/embargo/read-package.ts: asSystem(em, 'partners'",
    "src/management/publishing/embargo/read-package.ts: asSystem(em, 'partners'",
    "src/management/publishing/embargo/trace-copy.ts: asSystem(em, 'partners'",
    "src/management/publishing/hang-hall-message.ts: asSystem(em, 'hall'",
    "src/management/publishing/tell-of-consent.job.ts: asSystem(em, 'releases'",
    "src/management/publishing/tell-of-release.job.ts: asSystem(em, 'releases'",
    "src/management/reviews/runs/calculate-run.job.ts: asSystem(em, 'assignment'",
    "src/management/reviews/runs/calculate-run.job.ts: asSystem(em, 'assignment'",
    "src/management/translations/machine/translate-by-machine.job.ts: asSystem(em, 'translation'",
    "src/management/translations/machine/translate-by-machine.job.ts: asSystem(em, 'translation'",
  ]);
  expect(
    mentions(/asSystem\b(?!\(em, '\w+')(?! = )/g).filter(
      (one) =>
        !/(privacy\/\S+|deliberation\/seal-ballots|identity\/index|preparation\/remind-of-preparation|publishing\/embargo\/(read-package|trace-copy)|partners\/key-meter|partners\/webhooks\/(hand-out-events|webhook-post)|publishing\/(hang-hall-message|tell-of-(consent|release)\.job)|programme\/screens\/\S+|media\/process-asset\.job|reviews\/runs\/calculate-run\.job|translations\/machine\/translate-by-machine\.job|media\/uploads\/tidy-uploads)\.ts: /.test(
          one,
        ),
    ),
  ).toEqual([]);
  // who acts is said nowhere else
  expect(
    mentions(/casegraph\.(person|roles|purpose)|session: \{|set_config\((?!'casegraph\.(mirroring|preview_instant)')/g).filter(
      (one) => !one.startsWith('src/management/identity/acting.ts'),
    ),
  ).toEqual([]);
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

test('nobody at run time writes what was told, and only the committee rules on comments', async () => {
  const told = `insert into told_outcomes (submission_id, plan_id, batch_id, outcome) values ('${ids.culture}', '${ids.plan}', gen_random_uuid(), 'COLLECTION')`;
  const acknowledged = `insert into outcome_acknowledgements (submission_id, plan_id, person_id) values ('${ids.culture}', '${ids.plan}', '${people.other.person.id}')`;
  const [review] = await office.em().execute<[{ id: string }]>('select id from reviews where submission_id = ?', [ids.culture]);
  const ruled = (by: Desk) =>
    `insert into feedback_rulings (review_id, submission_id, ruling, text, ruled_by) values ('${review.id}', '${ids.culture}', 'GIVE', 'x', '${by.person.id}')`;
  for (const who of Object.keys(people) as (keyof typeof people)[]) {
    const { em } = people[who];
    for (const statement of [told, acknowledged]) expect([who, await attempt(em, statement)]).toEqual([who, 'refused']);
    const may = who === 'chair' || who === 'organizer';
    expect([who, await attempt(em, ruled(people[who]))]).toEqual([who, may ? 1 : 'refused']);
    expect([who, (await em.execute<unknown[]>('select id from feedback_rulings')).length > 0]).toEqual([who, may]);
  }
});
