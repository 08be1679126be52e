import { closedTables } from '../../src/management/closed-tables.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { stateOf } from '../support/applicant.ts';
import { attempt, type ClosedPeople, type ClosedWorld, openClosedWorld } from '../support/closed-world.ts';
import type { Office } from '../support/office.ts';

// The second line, for writing: whoever may not see a row, or not change it, does nothing to it, by whatever statement.

let office: Office;
let people: ClosedPeople;
let ids: ClosedWorld['ids'];
let close: ClosedWorld['close'];
beforeAll(async () => {
  ({ office, people, ids, close } = await openClosedWorld());
});
afterAll(() => close());

const setToItself: Record<string, string> = {
  ...{ submissions: 'source_locale', submission_texts: 'title', submission_applicants: 'role', submission_materials: 'credit' },
  ...{ assets: 'mime_type', review_assignments: 'assigned_by', reviews: 'comment', decision_plans: 'state' },
};

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
    email_changes: `(person_id, old_email, email, expires_at) values ('${applicant}', 'a@example.org', 'b@example.org', instant())`,
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
