import type { EntityManager } from '@mikro-orm/postgresql';
import type { Desk } from '../../src/management/identity/index.ts';
import { leaveSubmission } from '../../src/management/submissions/leave-submission.ts';
import { aCompleteDraft, aKey, aSubmittedCase, type Drawer, granted, openDrawer, save, submit } from './applicant.ts';
import { holdAt } from './committee.ts';
import { holdClock } from './databases.ts';
import { letIn } from './desk-member.ts';
import { type Office, openOffice } from './office.ts';

export type ClosedPeople = Record<
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
type Ids = Record<
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

/** A draft, two cases that were handed in, and what grew around them, with everybody who might look: for asking who finds and writes what. */
export interface ClosedWorld {
  office: Office;
  drawer: Drawer;
  people: ClosedPeople;
  ids: Ids;
  close(): Promise<void>;
}

export async function openClosedWorld(): Promise<ClosedWorld> {
  const people = {} as ClosedPeople;
  const ids = {} as Ids;
  const office = await openOffice();
  const drawer = await openDrawer();
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
  return {
    ...{ office, drawer, people, ids },
    async close() {
      await office.close();
      await drawer.close();
    },
  };
}

/** Everything that a table's rows allow to be done to them by somebody; says what was done, or how it was refused. */
export const attempt = async (em: EntityManager, statement: string): Promise<number | 'refused'> =>
  em.execute<{ affectedRows: number }>(statement, [], 'run').then(
    ({ affectedRows }) => affectedRows,
    (error: Error) => (/row-level security/.test(error.message) ? 'refused' : Promise.reject(error)),
  );
