import { randomUUID } from 'node:crypto';
import { recordReads } from '../../../src/management/audit/index.ts';
import { readDossier } from '../../../src/management/dossiers/read-dossier.ts';
import { spoken } from '../../../src/management/dossiers/spoken.ts';
import { sections } from '../../../src/management/dossiers/sections.ts';
import { type Edition, deskAtEdition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { FiguresDesk } from '../../../src/management/reviews/index.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
import { aSubmittedCase, aDraft, type Drawer, openDrawer } from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { aCaseOfAYear, type CaseOfAYear } from '../../support/dossier.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let edition: Edition;
let organizer: Desk;
let second: Desk;
let figures: FiguresDesk;
let ofYear: CaseOfAYear;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  edition = await office.anEdition({ quotaCollection: 4, quotaOutstanding: 1 });
  await office.anEdition({ year: 2031 });
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  second = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  figures = new FiguresDesk(() => {});
  ofYear = await aCaseOfAYear(office, drawer, edition, [organizer, second]);
});
afterAll(async () => {
  figures.close();
  await office.close();
  await drawer.close();
});

const read = async (desk: Desk, id = ofYear.submissionId) => {
  const at = await deskAtEdition(desk, 2030);
  return at && (await readDossier(at, figures, id));
};
const wayOf = async (desk = organizer, id = ofYear.submissionId) => {
  const parts = (await read(desk, id))!.parts;
  return parts.map(({ section, entries }) => ({ kind: section.kind, entries: entries.map((e) => ({ what: e.event, act: e.entry?.act ?? null })) }));
};

test('all that is on record of a case stands in one place, each act with its entry in the audit', async () => {
  await read(organizer);
  await figures.idle();
  expect(await wayOf()).toEqual([
    { kind: 'REVISIONS', entries: [{ what: 'HANDED_IN', act: 'submitCase' }] },
    {
      kind: 'SCREENING',
      entries: [{ what: 'SCREENED', act: 'passScreening' }, ...edition.eligibilityRules.map(() => ({ what: 'FOUND', act: null }))],
    },
    { kind: 'CONFLICTS', entries: [{ what: 'TIE_RULED', act: 'ruleTie' }] },
    {
      kind: 'REVIEWS',
      entries: [
        { what: 'ASKED', act: 'assignReviewer' },
        { what: 'SUBMITTED', act: 'submitReview' },
        { what: 'LOCKED', act: 'lockReview' },
        { what: 'REOPENED', act: 'reopenReview' },
      ],
    },
    { kind: 'NUMBERS', entries: [{ what: 'FIGURES', act: null }] },
    { kind: 'DELIBERATION', entries: [] },
    { kind: 'BALLOTS', entries: [] },
    { kind: 'QUOTA_MOVES', entries: [] },
    {
      kind: 'DECISION',
      entries: [
        { what: 'PLANNED', act: 'planDecisions' },
        { what: 'CONFIRMED', act: 'confirmDecisionPlan' },
      ],
    },
    {
      kind: 'SIGNATURES',
      entries: [
        { what: 'PROPOSED_PLAN', act: 'planDecisions' },
        { what: 'CONFIRMED_PLAN', act: 'confirmDecisionPlan' },
      ],
    },
  ]);
});

test('it says when, who and as what, in the language of whoever reads', async () => {
  const document = `query ($id: ID!) { viewer { desk(edition: 2030) { dossier(submissionId: $id) { title field edition submissionId
    sections { kind title entries { event what part person { id } facts { name label value code } audit { number hash act person { id } } } }
    trail { number hash act subjectId } } } } }`;
  type Answer = {
    viewer: { desk: { dossier: { title: string; sections: ReturnType<typeof spoken>; trail: { number: number; hash: string; act: string }[] } } };
  };
  const { data, errors } = await ask<Answer>({ ...organizer, language: 'zh-Hans' }, document, { id: ofYear.submissionId });
  expect(errors).toBeUndefined();
  const { title, sections: said, trail } = data!.viewer.desk.dossier;
  expect(title).toBe('A bridge of nets');
  const entry = (kind: string, event: string) => said.find((each) => each.kind === kind)!.entries.find((each) => each.event === event)!;
  const fact = (kind: string, event: string, name: string) => entry(kind, event).facts.find((each) => each.name === name);
  expect(entry('REVISIONS', 'HANDED_IN')).toMatchObject({ part: 'APPLICANT', person: { id: ofYear.applicant.person.id } });
  expect(entry('REVIEWS', 'SUBMITTED')).toMatchObject({ what: '提交评审', part: 'EXPERT', person: { id: ofYear.reviewer.person.id } });
  expect(entry('REVIEWS', 'REOPENED')).toMatchObject({ part: 'COMMITTEE', person: { id: second.person.id } });
  expect(fact('REVIEWS', 'SUBMITTED', 'scores')!.value).toContain('PRESENTATION: 无法评判');
  expect(fact('REVIEWS', 'REOPENED', 'reason')).toEqual({ name: 'reason', label: '理由', value: 'A slip.', code: null });
  expect(fact('DECISION', 'CONFIRMED', 'outcome')).toEqual({ name: 'outcome', label: '结果', value: '精品案例', code: 'OUTSTANDING' });
  expect(fact('CONFLICTS', 'TIE_RULED', 'expert')!.value).toBe(ofYear.tied.person.name);
  expect(said.flatMap(({ entries }) => entries).every(({ what }) => what !== '')).toBe(true);
  const chain = await sql(
    office.databases.management.owner,
    `select number::int, hash, act from audit_entries where act <> 'read' and subject_id = $1 order by number`,
    [ofYear.submissionId],
  );
  expect(trail).toMatchObject([...chain, {}, {}, {}, {}, {}]); // and what was done about its assignment, its review and its plan
  expect(trail.map(({ act }) => act)).toEqual(expect.arrayContaining(['startSubmission', 'submitCase', 'lockReview', 'confirmDecisionPlan']));
});

test('every word and label is there in both languages', async () => {
  for (const { title, events, labels, words = {} } of sections)
    for (const sentence of [title, ...Object.values({ ...events, ...labels, ...words })])
      expect(Object.values(sentence).every((text) => (text as string) !== '')).toBe(true);
  for (const language of ['en', 'zh-Hans'] as const)
    for (const part of spoken((await read(organizer))!, language)) expect(part.entries).toBeDefined();
});

test('whoever is tied to the case, judges it still, or does not run the edition finds nothing, as for an unknown one', async () => {
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  const chair = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' });
  const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A cousin', $2)`,
    [edition.id, tied.person.id, ofYear.submissionId],
  );
  const judging = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }, { role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  await sql(
    office.databases.management.owner,
    `insert into review_assignments (revision_id, reviewer_id, assigned_by) select id, $2, $3 from revisions where submission_id = $1`,
    [ofYear.submissionId, judging.person.id, organizer.person.id],
  );
  const draft = await aDraft(await office.aDesk());
  for (const desk of [elsewhere, chair, tied, judging, ofYear.applicant, ofYear.reviewer]) expect(await read(desk)).toBeNull();
  for (const id of [randomUUID(), draft.id, 'not-a-uuid', '']) expect(await read(organizer, id)).toBeNull();
  const at2031 = await deskAtEdition(elsewhere, 2031);
  expect(await readDossier(at2031!, figures, ofYear.submissionId)).toBeNull();
  // what the others see does not change by who is tied
  expect((await wayOf(second)).find(({ kind }) => kind === 'CONFLICTS')!.entries.filter(({ what }) => what === 'TIE_DECLARED')).toHaveLength(1);
});

test('reading it is written down, and finding nothing is not', async () => {
  const { owner } = office.databases.management;
  const reads = () =>
    sql<{ subject_id: string }>(owner, `select subject_id, person_id, edition_year from audit_entries where subject_type = 'dossier'`);
  const reader = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  await read(reader, randomUUID());
  await recordReads(reader);
  expect(await reads()).toEqual([]);
  await read(reader);
  await recordReads(reader);
  expect(await reads()).toEqual([{ subject_id: ofYear.submissionId, person_id: reader.person.id, edition_year: 2030 }]);
});

test('it costs the same few statements, however much has happened', async () => {
  const counted = async (id: string) => {
    const work = new RequestWork(1_000_000);
    await work.run(() => read(second, id));
    return work.statements;
  };
  const { id: fresh } = await aSubmittedCase(await office.aDesk(), drawer);
  expect([await counted(ofYear.submissionId), await counted(fresh)]).toEqual([expect.any(Number), await counted(ofYear.submissionId)]);
});
