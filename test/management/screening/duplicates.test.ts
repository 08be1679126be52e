import { randomUUID } from 'node:crypto';
import type { SaveSubmissionInput } from '../../../src/generated/schema.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { failScreening, passScreening, returnSubmission, ruleDuplicate } from '../../../src/management/screening/index.ts';
import { attachPicture, type SubmissionView } from '../../../src/management/submissions/index.ts';
import {
  aDraft,
  aKey,
  anOrganization,
  anUpload,
  aPicture,
  aText,
  codes,
  type Drawer,
  granted,
  openDrawer,
  save,
  submit,
} from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { letIn } from '../../support/desk-member.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let applicant: Desk;
let screener: Desk;
let year = 2030;
let shade = 0;
const releasedId = randomUUID();
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  applicant = await office.aDesk();
  const like = {
    cases: [
      {
        ...{ id: releasedId, slug: 'coastal-schools', startedOn: '2018-01-01', countries: ['CN', 'KE'] },
        texts: [{ locale: 'en', title: 'Coastal schools on one network', summary: null }],
        applicants: [{ organizationId: randomUUID(), names: { en: 'Sample harbour' } }],
      },
    ],
  };
  await sql(
    office.databases.management.owner,
    `insert into releases (edition_year, kind, state, apply_at, content, content_hash, prepared_by, revision, applied_at)
     values (2020, 'RESULTS', 'APPLIED', instant(), $1, repeat('0', 64), $2, 1, instant())`,
    [JSON.stringify(like), applicant.person.id],
  );
});
// each test has an edition to itself: every case of one is compared with every other
beforeEach(async () => {
  year++;
  await office.anEdition({ year });
  screener = await office.aDesk({ role: 'ORGANIZER', editionYear: year });
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

/** A draft with a picture of its own. */
async function aWork(change: Partial<SaveSubmissionInput> = {}, desk = applicant, picture?: string): Promise<SubmissionView> {
  const facts = { field: 'SECURITY', kind: 'PROJECT', startedOn: '2019-05-01', countries: ['KE', 'CN'] };
  const applicants = change.applicants ?? [{ organizationId: await anOrganization(desk), role: 'LEAD' as const }];
  const { id, version } = granted(await save(desk, await aDraft(desk, year), { ...facts, ...change, applicants }));
  const file = anUpload(await aPicture(400, 300, picture ?? `#${(++shade * 4096).toString(16).padStart(6, '0')}`));
  return granted(await attachPicture(desk, drawer.storage, { idempotencyKey: aKey(), submissionId: id, expectedVersion: version, file, alt: [] }));
}
const aCase = async (...of: Parameters<typeof aWork>) => granted(await submit(of[1] ?? applicant, drawer, await aWork(...of)));
const words = (title: string, summary: string) => ({ texts: [aText({ title, summary })] });
const harvest = words('A harvest market', 'Grain is sold.');
const schools = words('Coastal schools on one network', 'Schools on both coasts share one network.');

interface Candidate {
  id: string;
  submission: { id: string; texts: { title: string; body: string }[]; pictures: { id: string }[] } | null;
  state: string | null;
  released: { year: number; slug: string } | null;
  signs: { kind: string; likeness: number | null; evidence: string }[];
  ruling: { ruling: string; submissionId: string; reason: string; isOutdated: boolean } | null;
  rulings: { ruling: string }[];
}
const shown = `id state submission { id texts { title body } pictures { id } } released { year slug texts { title } applicants { names { value } } }
  signs { kind likeness evidence } ruling { ruling submissionId reason isOutdated by { name } at } rulings { ruling }`;
async function deskOf(desk: Desk): Promise<Map<string, Candidate[]>> {
  const text = `{ viewer { desk(edition: ${year}) { screening(first: 10) { edges { node { submission { id } duplicates { ${shown} } } } } } } }`;
  const { data, errors } = await ask<{
    viewer: { desk: { screening: { edges: { node: { submission: { id: string }; duplicates: Candidate[] } }[] } } };
  }>(desk, text);
  expect(errors).toBeUndefined();
  return new Map(data!.viewer.desk.screening.edges.map(({ node }) => [node.submission.id, node.duplicates]));
}
const screened = ({ id }: { id: string }, some: object = {}) => ({
  idempotencyKey: aKey(),
  submissionId: id,
  revision: 1,
  reason: 'Looked at.',
  ...some,
});
const rule = (one: { id: string }, other: { id: string }, ruling: 'DUPLICATE' | 'NOT_DUPLICATE' = 'DUPLICATE', some: object = {}, desk = screener) =>
  ruleDuplicate(desk, screened(one, { otherId: other.id, ruling, ...some }) as never);

test('a case stands beside itself in another language, and beside what was released before', async () => {
  const applicants = [{ organizationId: await anOrganization(applicant), role: 'LEAD' as const }];
  const one = await aCase({ ...schools, applicants });
  const inChinese = await aCase({ texts: [aText({ title: '沿海学校网络' }), aText({ locale: 'zh-Hans', title: '沿海学校网络' })], applicants });
  await aWork({ ...schools, applicants }); // a draft
  const another = await aCase(harvest);
  const duplicates = await deskOf(screener);
  expect(duplicates.get(another.id)).toEqual([]);
  expect(duplicates.get(inChinese.id)).toMatchObject([{ id: one.id, signs: [{ kind: 'SAME_WORK' }] }]);
  expect(duplicates.get(one.id)).toMatchObject([
    {
      ...{ id: inChinese.id, state: 'PENDING', released: null },
      submission: { texts: [{ title: '沿海学校网络', body: 'First paragraph.\n\nSecond paragraph.' }, {}], pictures: [{}] },
      signs: [{ kind: 'SAME_WORK', likeness: null }],
    },
    {
      ...{ id: releasedId, submission: null, state: null, ruling: null, rulings: [] },
      released: { year: 2020, slug: 'coastal-schools', applicants: [{ names: [{ value: 'Sample harbour' }] }] },
      signs: [{ kind: 'LIKE_TITLE', likeness: 1 }],
    },
  ]);
});

test('the same picture is found under other words; what the screener is tied to is not shown', async () => {
  const [one, other] = [await aCase(harvest, applicant, '#123456'), await aCase(words('Another one', 'Else.'), applicant, '#123456')];
  const theirs = await aWork(words('A third', 'Thing.'), applicant, '#123456');
  await letIn(office, drawer, applicant, theirs.id, screener);
  granted(await submit(applicant, drawer, theirs));
  expect(await deskOf(screener)).toMatchObject(
    new Map([
      [other.id, [{ id: one.id, signs: [{ kind: 'SAME_FILE' }] }]],
      [one.id, [{ id: other.id }]],
    ]),
  );
  expect(codes(await rule(one, theirs))).toEqual([{ code: 'NOT_FOUND', path: ['otherId'] }]);
  granted(await rule(one, theirs, 'DUPLICATE', {}, await office.aDesk({ role: 'ORGANIZER', editionYear: year })));
  expect((await deskOf(screener)).get(one.id)!.map(({ id }) => id)).toEqual([other.id]);
  expect(await screener.em.fork().execute('select * from duplicate_rulings')).toEqual([]);
});

test('a ruling is kept for the pair whatever is handed in later, and what gives way does not pass', async () => {
  const [one, other] = [await aCase(schools), await aCase(schools)];
  granted(await rule(one, other, 'DUPLICATE', { reason: 'The same schools.' }));
  for (const [mine, beside] of [
    [one, other],
    [other, one],
  ] as const)
    expect((await deskOf(screener)).get(mine.id)![0]).toMatchObject({
      id: beside.id,
      ruling: { ruling: 'DUPLICATE', submissionId: one.id, reason: 'The same schools.', isOutdated: false },
    });
  expect(codes(await passScreening(screener, screened(one)))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  granted(await passScreening(screener, screened(other)));

  // mended until nothing speaks for it: the pair stays, and says that it was ruled on something else
  const until = new Date(Date.now() + 15 * 86_400_000).toISOString();
  granted(await returnSubmission(screener, screened(one, { until, parts: [{ part: 'TEXTS', note: 'Say more.' }] }) as never));
  const mended = granted(await submit(applicant, drawer, granted(await save(applicant, one, harvest))));
  const [pair] = (await deskOf(screener)).get(mended.id)!;
  expect(pair).toMatchObject({ id: other.id, signs: [], ruling: { isOutdated: true } });
  expect(codes(await passScreening(screener, screened(one, { revision: 2 })))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  granted(await rule(other, one, 'NOT_DUPLICATE'));
  expect((await deskOf(screener)).get(one.id)![0]).toMatchObject({
    ruling: { ruling: 'NOT_DUPLICATE', isOutdated: false },
    rulings: [{}, { ruling: 'DUPLICATE' }],
  });
  granted(await passScreening(screener, screened(one, { revision: 2 })));
  const kept = await sql(office.databases.management.owner, `select ruling, signs from duplicate_rulings where submission_id = $1`, [one.id]);
  expect(kept).toMatchObject([{ ruling: 'DUPLICATE', signs: [{ kind: 'LIKE_TITLE' }, { kind: 'LIKE_SUMMARY' }] }]);
  await expect(sql(office.databases.management.runtime, 'delete from duplicate_rulings')).rejects.toThrow('permission denied');
});

test('one gives way to what was released before', async () => {
  const one = await aCase(schools);
  granted(await rule(one, { id: releasedId }));
  expect((await deskOf(screener)).get(one.id)).toMatchObject([{ id: releasedId, ruling: { ruling: 'DUPLICATE' } }]);
  expect(codes(await passScreening(screener, screened(one)))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  granted(await rule(one, { id: releasedId }, 'NOT_DUPLICATE'));
  granted(await passScreening(screener, screened(one)));
});

test('a draft, another edition’s, itself and what is not there answer alike, and nobody else rules', async () => {
  const [one, other, draft] = [await aCase(schools), await aCase(schools), await aWork(schools)];
  const elsewhere = await (async () => {
    await office.anEdition({ year: ++year });
    const found = await aCase(schools);
    year--;
    return found;
  })();
  const unknown = await rule(one, { id: randomUUID() });
  expect(codes(unknown)).toEqual([{ code: 'NOT_FOUND', path: ['otherId'] }]);
  for (const each of [one, draft, elsewhere, { id: 'no-uuid' }, { id: '' }]) expect(await rule(one, each)).toEqual(unknown);
  expect(codes(await rule(one, other, 'DUPLICATE', { reason: ' ' }))).toEqual([{ code: 'REQUIRED', path: ['reason'] }]);
  expect(codes(await rule(one, other, 'DUPLICATE', { revision: 2 }))).toEqual([{ code: 'CONFLICT', path: ['revision'] }]);
  const stranger = await rule({ id: randomUUID() }, other);
  expect(codes(stranger)).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  for (const each of [draft, elsewhere]) expect(await rule(each, other)).toEqual(stranger);
  for (const desk of [applicant, await office.aDesk({ role: 'REVIEWER', editionYear: year })])
    expect(codes(await rule(one, other, 'DUPLICATE', {}, desk))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(await sql(office.databases.management.owner, 'select * from duplicate_rulings where submission_id = $1', [one.id])).toEqual([]);
  year++; // the other edition has been used
});

test('nobody is asked to judge what failed or is being mended, and who was asked reads it no longer', async () => {
  const [failed, returned, asked] = [await aCase(schools), await aCase(harvest), await aCase(harvest)];
  const reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: year, fieldKey: 'SECURITY' });
  const assign = ({ id }: { id: string }) => assignReviewer(screener, { idempotencyKey: aKey(), submissionId: id, reviewerId: reviewer.person.id });
  granted(await assign(asked));
  for (const each of [failed, asked]) granted(await failScreening(screener, screened(each)));
  const until = new Date(Date.now() + 15 * 86_400_000).toISOString();
  granted(await returnSubmission(screener, screened(returned, { until, parts: [{ part: 'FIELD', note: 'Choose another.' }] }) as never));
  for (const each of [failed, returned, asked]) expect(codes(await assign(each))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  expect(await reviewer.em.fork().execute('select * from revisions')).toEqual([]);
  const insert = `insert into review_assignments (revision_id, reviewer_id, assigned_by)
    select id, '${reviewer.person.id}', '${screener.person.id}' from revisions where submission_id = '${failed.id}'`;
  await expect(screener.em.fork().transactional((em) => em.execute(insert))).rejects.toMatchObject({ constraint: 'review_assignments_screened' });
  granted(await passScreening(screener, screened(asked, { reason: 'Fit after all.' })));
  granted(await assign(asked));
});

test('a page of 1 and a page of 3 cost the same number of statements', async () => {
  for (let i = 0; i < 3; i++) await aCase(schools);
  const countedFor = async (first: number) => {
    let statements = 0;
    const connection = office.orm.em.getConnection();
    const execute = connection.execute.bind(connection);
    connection.execute = ((...args: Parameters<typeof execute>) => {
      statements++;
      return execute(...args);
    }) as typeof connection.execute;
    try {
      const text = `{ viewer { desk(edition: ${year}) { screening(first: ${first}) { edges { node { findings { holds } duplicates { ${shown} } } } } } } }`;
      expect((await ask(screener, text)).errors).toBeUndefined();
    } finally {
      connection.execute = execute;
    }
    return statements;
  };
  expect(await countedFor(3)).toBe(await countedFor(1));
});
