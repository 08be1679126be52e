import { randomUUID } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { failScreening, judgeRule, passScreening, returnSubmission } from '../../../src/management/screening/index.ts';
import { describeMaterial } from '../../../src/management/submissions/describe-material.ts';
import { attachPicture, type SubmissionView, withdrawSubmission } from '../../../src/management/submissions/index.ts';
import { readSubmission } from '../../../src/management/submissions/read-submission.ts';
import { removeMaterial } from '../../../src/management/submissions/remove-material.ts';
import { nextOutcomes } from '../../../src/management/screening/screening-rules.ts';
import {
  aCompleteDraft,
  aKey,
  anUpload,
  aPicture,
  aSubmittedCase,
  aText,
  codes,
  type Drawer,
  granted,
  openDrawer,
  save,
  stateOf,
  submit,
} from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { letIn } from '../../support/desk-member.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let applicant: Desk;
let screener: Desk;
const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString();
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
  [applicant, screener] = [await office.aDesk(), await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })];
});
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const screened = (one: { id: string }, some: object = {}) => ({
  idempotencyKey: aKey(),
  submissionId: one.id,
  revision: 1,
  reason: 'Looked at.',
  ...some,
});
const returned = (one: { id: string }, some: object = {}) => ({
  ...screened(one),
  until: day(15),
  parts: [{ part: 'COUNTRIES' as const, note: 'Name both countries.' }],
  ...some,
});
const wrote = () =>
  sql(
    office.databases.management.owner,
    'select * from screenings union all select r.id, r.revision_id, 1, r.until::text, r.reason, r.returned_by, r.returned_at from submission_returns r order by 1',
  );
const reread = async (desk: Desk, { id }: { id: string }) =>
  (await ask<{ viewer: { submission: SubmissionView } }>(desk, `{ viewer { submission(id: "${id}") { ${everything} } } }`)).data!.viewer.submission;
const everything = `id step version field startedOn countries texts { locale title } pictures { id } materials { id state } closesAt updatedAt
  receipt { number contentHash } receipts { number } ready { version } correction { until reason parts { part locale note } }
  eligibility { verdict evidence rulesVersion } applicants { organization { id } }`;

test('an applicant reads the same whether a case is pending, passed or failed', async () => {
  const [pending, passed, failed] = [
    await aSubmittedCase(applicant, drawer),
    await aSubmittedCase(applicant, drawer),
    await aSubmittedCase(applicant, drawer),
  ];
  const before = [await reread(applicant, pending), await reread(applicant, passed), await reread(applicant, failed)];
  expect(granted(await passScreening(screener, screened(passed)))).toMatchObject({
    state: 'PASSED',
    screenings: [{ revision: 1, outcome: 'PASSED', reason: 'Looked at.' }],
  });
  expect(granted(await failScreening(screener, screened(failed)))).toMatchObject({ state: 'FAILED' });
  expect([await reread(applicant, pending), await reread(applicant, passed), await reread(applicant, failed)]).toEqual(before);
  expect(await applicant.em.fork().execute('select * from screenings')).toEqual([]);
  expect(
    await sql(office.databases.management.owner, `select event from notices where person_id = $1 and event <> 'case-received'`, [
      applicant.person.id,
    ]),
  ).toEqual([]);
});

test('a return opens just what it names, tells the applicant, and keeps both revisions', async () => {
  const one = await aSubmittedCase(applicant, drawer);
  const parts = [
    { part: 'COUNTRIES' as const, note: 'Name both countries.' },
    { part: 'TEXTS' as const, locale: 'en', note: 'The title says nothing.' },
  ];
  const view = granted(await returnSubmission(screener, returned(one, { parts })));
  expect(view).toMatchObject({ state: 'RETURNED', returns: [{ revision: 1, reason: 'Looked at.' }] });
  const open = await reread(applicant, one);
  expect(open).toMatchObject({
    step: 'RETURNED',
    correction: {
      reason: 'Looked at.',
      parts: [
        { part: 'COUNTRIES', locale: null },
        { part: 'TEXTS', locale: 'en' },
      ],
    },
  });
  expect(open.closesAt).toBe(open.correction!.until);
  const mails = await sql(
    office.databases.management.owner,
    `select event, "values" ->> 'parts' as parts from notices where event = 'case-returned' and person_id = $1`,
    [applicant.person.id],
  );
  expect(mails).toEqual([{ event: 'case-returned', parts: 'the countries and regions, the texts (en)' }]);

  const closed = await save(applicant, one, { field: 'CULTURE', startedOn: '2020-01-01', applicants: [], texts: [aText({ locale: 'fr' })] });
  expect(codes(closed)).toEqual(
    ['field', 'startedOn', 'applicants', 'texts'].map((key) => ({ code: 'WRONG_STATE', path: key === 'texts' ? ['texts', '0'] : [key] })),
  );
  const mended = granted(await save(applicant, one, { countries: ['KE', 'BR'], texts: [aText({ title: 'Mended title' })] }));
  expect(mended).toMatchObject({ step: 'RETURNED', countries: ['KE', 'BR'], texts: [{ title: 'Mended title' }] });
  // what is being mended is the applicant's alone until it is handed in again
  expect(await reread(screener, one)).toMatchObject({ countries: ['KE', 'CN'], texts: [{ title: 'Sample case' }] });

  const again = granted(await submit(applicant, drawer, mended));
  expect(again).toMatchObject({ step: 'SUBMITTED', countries: ['KE', 'BR'], correction: null });
  expect(again.receipts.map(({ number }) => number)).toEqual([again.receipt!.number, one.receipt!.number]);
  expect(again.firstReceivedAt).toBe(one.firstReceivedAt);
  const contents = await sql<{ content: { countries: string[]; texts: { title: string }[] } }>(
    office.databases.management.owner,
    'select content from revisions where submission_id = $1 order by number',
    [one.id],
  );
  expect(contents.map(({ content }) => [content.countries, content.texts[0]!.title])).toEqual([
    [['KE', 'CN'], 'Sample case'],
    [['KE', 'BR'], 'Mended title'],
  ]);
  expect(codes(await submit(applicant, drawer, again))).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  expect(codes(await passScreening(screener, screened(one)))).toEqual([{ code: 'CONFLICT', path: ['revision'] }]);
  expect(granted(await passScreening(screener, screened(one, { revision: 2 })))).toMatchObject({ state: 'PASSED', revision: 2 });
});

test('a return ends at its instant, and what was handed in stands', async () => {
  const one = await aSubmittedCase(applicant, drawer);
  const until = day(15);
  granted(await returnSubmission(screener, returned(one, { until })));
  await holdClock(office.databases.management.owner, new Date(Date.parse(until) - 1).toISOString());
  const mended = granted(await save(applicant, one, { countries: ['KE', 'BR'] }));
  await holdClock(office.databases.management.owner, until);
  expect(codes(await save(applicant, mended, { countries: ['KE', 'ZA'] }))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  expect(codes(await submit(applicant, drawer, mended))).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  expect(await reread(applicant, one)).toMatchObject({ step: 'SUBMITTED', countries: ['KE', 'CN'], correction: null, closesAt: one.closesAt });
  // returned once more for something else: what was saved then and is not open now does not slip in
  granted(await returnSubmission(screener, returned(one, { until: day(18), parts: [{ part: 'FIELD', note: 'Choose culture.' }] })));
  const other = granted(await save(applicant, mended, { field: 'CULTURE' }));
  expect(granted(await submit(applicant, drawer, other))).toMatchObject({ field: 'CULTURE', countries: ['KE', 'CN'] });
});

test('materials that were changed and not handed in again stand as they were', async () => {
  const one = await aSubmittedCase(applicant, drawer);
  const until = day(15);
  granted(await returnSubmission(screener, returned(one, { until, parts: [{ part: 'MATERIALS', note: 'Say whose it is.' }] })));
  const material = { submissionId: one.id, materialId: one.materials[0]!.id };
  const on = (version: number) => ({ idempotencyKey: aKey(), expectedVersion: version, ...material });
  const described = granted(await describeMaterial(applicant, { ...on(one.version), credit: 'Somebody' }));
  const another = granted(
    await attachPicture(applicant, drawer.storage, {
      ...{ idempotencyKey: aKey(), submissionId: one.id, expectedVersion: described.version, alt: [] },
      file: anUpload(await aPicture(200, 100)),
    }),
  );
  const mended = granted(await removeMaterial(applicant, on(another.version)));
  expect(mended.pictures).toMatchObject([{ width: 200 }]);
  const standing = async (desk: Desk) =>
    (await readSubmission(desk, one.id))!.materials.map(({ id, credit, width, state }) => ({ id, credit, width, state }));
  const handedIn = [{ id: material.materialId, credit: null, width: 400, state: 'READY' }];
  expect(await standing(screener)).toEqual(handedIn);
  await holdClock(office.databases.management.owner, until);
  for (const desk of [screener, applicant]) expect(await standing(desk)).toEqual(handedIn);
  // nor does it slip in with something else
  granted(await returnSubmission(screener, returned(one, { until: day(18) })));
  granted(await submit(applicant, drawer, granted(await save(applicant, mended, { countries: ['KE', 'BR'] }))));
  const contents = await sql<{ pictures: unknown }>(
    office.databases.management.owner,
    `select content -> 'pictures' as pictures from revisions where submission_id = $1 order by number`,
    [one.id],
  );
  expect(contents[1]!.pictures).toEqual(contents[0]!.pictures);
});

test('one millisecond before the end it is handed in, at the end it is not', async () => {
  const one = await aSubmittedCase(applicant, drawer);
  const until = day(15);
  granted(await returnSubmission(screener, returned(one, { until })));
  await holdClock(office.databases.management.owner, new Date(Date.parse(until) - 1).toISOString());
  expect(granted(await submit(applicant, drawer, one)).receipts).toHaveLength(2);
});

test('materials stay closed unless they were opened, and the database says so too', async () => {
  const one = await aSubmittedCase(applicant, drawer);
  granted(await returnSubmission(screener, returned(one)));
  const em = applicant.em.fork();
  const only = { constraint: 'only_what_was_opened' };
  for (const statement of [
    `update submission_texts set title = 'Other' where submission_id = '${one.id}'`,
    `insert into submission_texts (submission_id, locale) values ('${one.id}', 'fr')`,
    `delete from submission_applicants where submission_id = '${one.id}'`,
    `update submission_materials set credit = 'Other' where submission_id = '${one.id}'`,
    `update submissions set field_key = 'CULTURE' where id = '${one.id}'`,
  ])
    await expect(em.transactional((work) => work.execute(statement))).rejects.toMatchObject({ constraint: only.constraint });
  await em.transactional((work) => work.execute(`update submissions set countries = '{KE,BR}' where id = '${one.id}'`));
});

test('bad input is refused all at once, and leaves nothing', async () => {
  const one = await aSubmittedCase(applicant, drawer);
  const before = await wrote();
  const parts = [
    { part: 'FIELD' as const, locale: 'en', note: '' },
    { part: 'TEXTS' as const, note: 'x'.repeat(501) },
    { part: 'TEXTS' as const, note: 'a\u0000b' },
  ];
  expect(codes(await returnSubmission(screener, returned(one, { reason: ' ', until: day(5), parts })))).toEqual([
    { code: 'REQUIRED', path: ['reason'] },
    { code: 'INVALID', path: ['until'] },
    { code: 'INVALID', path: ['parts', '0', 'locale'] },
    { code: 'REQUIRED', path: ['parts', '0', 'note'] },
    { code: 'TOO_LONG', path: ['parts', '1', 'note'] },
    { code: 'INVALID', path: ['parts', '2'] },
    { code: 'INVALID', path: ['parts', '2', 'note'] },
  ]);
  const one40 = Array.from({ length: 41 }, () => ({ part: 'FIELD' as const, note: 'x' }));
  for (const many of [[], one40])
    expect(codes(await returnSubmission(screener, returned(one, { parts: many })))).toEqual([{ code: 'INVALID', path: ['parts'] }]);
  for (const until of [day(-1), day(25), '1900-01-01T00:00:00Z'])
    expect(codes(await returnSubmission(screener, returned(one, { until })))).toEqual([{ code: 'INVALID', path: ['until'] }]);
  expect(codes(await failScreening(screener, screened(one, { reason: 'x'.repeat(1_001) })))).toEqual([{ code: 'TOO_LONG', path: ['reason'] }]);
  expect(await wrote()).toEqual(before);
});

test('a draft, another edition’s, an unknown one and no id answer alike', async () => {
  await office.anEdition({ year: 2031 });
  const [draft, elsewhere, mine] = [
    await aCompleteDraft(applicant, drawer),
    await aSubmittedCase(applicant, drawer, 2031),
    await aSubmittedCase(applicant, drawer),
  ];
  const before = { state: await stateOf(office), wrote: await wrote() };
  const acts = [
    (desk: Desk, one: { id: string }) => passScreening(desk, screened(one)),
    (desk: Desk, one: { id: string }) => failScreening(desk, screened(one)),
    (desk: Desk, one: { id: string }) => judgeRule(desk, { ...screened(one), ruleKey: 'ONE_FIELD', verdict: 'PASS' }),
    (desk: Desk, one: { id: string }) => returnSubmission(desk, returned(one)),
  ];
  for (const act of acts) {
    const unknown = await act(screener, { id: randomUUID() });
    expect(codes(unknown)).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
    for (const one of [draft, elsewhere, { id: 'no-uuid' }, { id: '' }]) expect(await act(screener, one)).toEqual(unknown);
    for (const stranger of [applicant, await office.aDesk({ role: 'REVIEWER' }), await office.aDesk({ role: 'CHAIR' })])
      expect(codes(await act(stranger, mine))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  }
  expect({ state: await stateOf(office), wrote: await wrote() }).toEqual(before);
});

test('nobody screens their own case, not even past the program', async () => {
  const both = await office.aDesk({ role: 'ORGANIZER' });
  const one = await aSubmittedCase(both, drawer);
  for (const act of [passScreening(both, screened(one)), failScreening(both, screened(one)), returnSubmission(both, returned(one))])
    expect(codes(await act)).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: ['submissionId'] }]);
  const insert = `insert into screenings (revision_id, number, outcome, reason, screened_by, screened_at)
    select id, 1, 'PASSED', 'Mine.', '${both.person.id}', instant() from revisions where submission_id = '${one.id}'`;
  await expect(both.em.fork().transactional((em) => em.execute(insert))).rejects.toThrow('row-level security');
});

test('who is at its desk reads and mends what was opened, and never screens it', async () => {
  const [editor, onlooker] = [await office.aDesk(), await office.aDesk()];
  const { id } = await aCompleteDraft(applicant, drawer);
  await letIn(office, drawer, applicant, id, editor);
  await letIn(office, drawer, applicant, id, screener);
  const one = granted(await submit(applicant, drawer, await letIn(office, drawer, applicant, id, onlooker, 'VIEWER')));
  for (const act of [passScreening(screener, screened(one)), failScreening(screener, screened(one)), returnSubmission(screener, returned(one))])
    expect(codes(await act)).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: ['submissionId'] }]);
  const insert = `insert into screenings (revision_id, number, outcome, reason, screened_by, screened_at)
    select id, 1, 'PASSED', 'Mine.', '${screener.person.id}', instant() from revisions where submission_id = '${id}'`;
  await expect(screener.em.fork().transactional((em) => em.execute(insert))).rejects.toThrow('row-level security');
  const queue = '{ viewer { desk(edition: 2030) { screening(first: 100) { edges { node { submission { id } } } } } } }';
  const other = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  for (const [desk, theirs] of [
    [screener, false],
    [other, true],
  ] as const)
    expect(JSON.stringify((await ask(desk, queue)).data).includes(id)).toBe(theirs);

  granted(await returnSubmission(other, returned(one)));
  const told = await sql<{ id: string }>(
    office.databases.management.owner,
    `select person_id as id from notices where event = 'case-returned' and key = (select id::text from submission_returns where submission_id = $1)`,
    [id],
  );
  expect(told.map((each) => each.id).sort()).toEqual([applicant, editor, screener].map(({ person }) => person.id).sort());
  const mended = granted(await save(editor, one, { countries: ['KE', 'BR'] }));
  expect(await reread(onlooker, one)).toMatchObject({ countries: ['KE', 'BR'], correction: { reason: 'Looked at.' } });
  expect(await reread(other, one)).toMatchObject({ countries: ['KE', 'CN'] });
  expect(codes(await save(onlooker, mended, { countries: ['KE', 'ZA'] }))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  const takeBack = (desk: Desk) => withdrawSubmission(desk, { idempotencyKey: aKey(), submissionId: id });
  for (const desk of [editor, onlooker]) expect(codes(await takeBack(desk))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  const past = `update submissions set step = 'WITHDRAWN', updated_at = instant() where id = '${id}'`;
  await expect(editor.em.fork().transactional((em) => em.execute(past))).rejects.toMatchObject({ constraint: 'submissions_withdrawn_by_owner' });
  expect(granted(await submit(editor, drawer, mended))).toMatchObject({ step: 'SUBMITTED', countries: ['KE', 'BR'] });
});

test('outcomes follow the table, are kept, and two at once come one after the other', async () => {
  const one = await aSubmittedCase(applicant, drawer);
  const outcomes = await Promise.all([
    passScreening(screener, screened(one)),
    failScreening(screener, screened(one)),
    passScreening(screener, screened(one)),
  ]);
  expect(outcomes.filter(({ done }) => done).length).toBeGreaterThanOrEqual(1);
  const rows = await sql<{ number: number; outcome: string }>(
    office.databases.management.owner,
    'select s.number, s.outcome from screenings s join revisions r on r.id = s.revision_id where r.submission_id = $1 order by 1',
    [one.id],
  );
  rows.slice(1).forEach(({ outcome }, i) => expect(nextOutcomes[rows[i]!.outcome as 'PASSED']).toContain(outcome));
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
  expect(codes(await returnSubmission(screener, returned(one)))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  await expect(sql(office.databases.management.runtime, 'delete from screenings')).rejects.toThrow('permission denied');
  const key = screened(await aSubmittedCase(applicant, drawer));
  expect(await passScreening(screener, key)).toEqual(await passScreening(screener, key));
});

test('while it is out, it is neither passed nor failed nor returned again', async () => {
  const one = await aSubmittedCase(applicant, drawer);
  const both = await Promise.all([returnSubmission(screener, returned(one)), returnSubmission(screener, returned(one))]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  for (const act of [passScreening(screener, screened(one)), failScreening(screener, screened(one)), returnSubmission(screener, returned(one))])
    expect(codes(await act)).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
});

test('an applicant takes a case back for good, until reviews close', async () => {
  const [draft, one, late] = [
    await aCompleteDraft(applicant, drawer),
    await aSubmittedCase(applicant, drawer),
    await aSubmittedCase(applicant, drawer),
  ];
  const withdraw = (desk: Desk, { id }: { id: string }) => withdrawSubmission(desk, { idempotencyKey: aKey(), submissionId: id });
  expect(codes(await withdraw(screener, one))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  for (const each of [draft, one]) expect(granted(await withdraw(applicant, each))).toMatchObject({ step: 'WITHDRAWN' });
  expect(codes(await withdraw(applicant, one))).toEqual([{ code: 'ALREADY_DONE', path: ['submissionId'] }]);
  expect(codes(await passScreening(screener, screened(one)))[0]!.code).toMatch(/NOT_FOUND|WRONG_STATE/);
  const [edition] = await sql<{ at: Date }>(office.databases.management.owner, 'select reviews_close_at as at from editions where year = 2030');
  await holdClock(office.databases.management.owner, edition!.at.toISOString());
  expect(codes(await withdraw(applicant, late))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  const past = `update submissions set step = 'WITHDRAWN', updated_at = instant() where id = '${late.id}'`;
  await expect(applicant.em.fork().transactional((em) => em.execute(past))).rejects.toMatchObject({ constraint: 'submissions_withdrawn_in_time' });
});

test('a person decides what a rule leaves to one, and only then does the case pass', async () => {
  const { owner } = office.databases.management;
  const rules = [{ key: 'NEW', check: 'NOT_RELEASED_BEFORE', texts: { en: 'Not released before' } }];
  await office.anEdition({ year: 2032, eligibilityRules: rules as never });
  const like = { cases: [{ texts: [{ title: 'Sample case' }], applicants: [], countries: [], startedOn: null }] };
  await sql(
    owner,
    `insert into releases (edition_year, kind, state, apply_at, content, content_hash, prepared_by, revision, applied_at)
     values (2020, 'RESULTS', 'APPLIED', instant(), $1, repeat('0', 64), $2, 1, instant())`,
    [JSON.stringify(like), applicant.person.id],
  );
  const desk = await office.aDesk({ role: 'ORGANIZER', editionYear: 2032 });
  const [near, other] = [await aSubmittedCase(applicant, drawer, 2032), await aSubmittedCase(applicant, drawer, 2032)];
  const judged = (one: { id: string }, some: object = {}) => ({ ...screened(one), ruleKey: 'NEW', verdict: 'PASS' as const, ...some });
  const before = await reread(applicant, near);
  expect(codes(await passScreening(desk, screened(near)))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  expect(codes(await judgeRule(desk, judged(near, { ruleKey: 'UNKNOWN' })))).toEqual([{ code: 'NOT_FOUND', path: ['ruleKey'] }]);
  expect(codes(await judgeRule(desk, judged(near, { reason: '' })))).toEqual([{ code: 'REQUIRED', path: ['reason'] }]);
  granted(await judgeRule(desk, judged(near, { verdict: 'FAIL', reason: 'The same case.' })));
  expect(codes(await passScreening(desk, screened(near)))).toEqual([{ code: 'NOT_ELIGIBLE', path: [] }]);

  const queue = async (filter: string) => {
    const text = `{ viewer { desk(edition: 2032) { screening(first: 1 ${filter}) { pageInfo { hasNextPage endCursor }
      edges { node { state submission { id } findings { verdict holds evidence rulesVersion judgements { verdict reason } } } } } } } }`;
    const { data, errors } = await ask<{ viewer: { desk: { screening: Queue } } }>(desk, text);
    expect(errors).toBeUndefined();
    return data!.viewer.desk.screening;
  };
  interface Queue {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { state: string; submission: { id: string }; findings: unknown[] } }[];
  }
  const idsOf = ({ edges }: Queue) => edges.map(({ node }) => node.submission.id);
  const first = await queue('');
  expect([idsOf(first), first.pageInfo.hasNextPage]).toEqual([[other.id], true]);
  expect(idsOf(await queue(`after: "${first.pageInfo.endCursor}"`))).toEqual([near.id]);
  expect(idsOf(await queue('verdict: FAIL'))).toEqual([near.id]);
  expect(idsOf(await queue('verdict: NEEDS_PERSON'))).toEqual([other.id]);
  expect(idsOf(await queue('verdict: PASS'))).toEqual([]);
  expect(idsOf(await queue('field: "CULTURE"'))).toEqual([]);

  const { findings } = granted(await judgeRule(desk, judged(near, { reason: 'Another one after all.' })));
  expect(findings).toMatchObject([
    { verdict: 'NEEDS_PERSON', holds: 'PASS', rulesVersion: 1, judgements: [{ reason: 'Another one after all.' }, { verdict: 'FAIL' }] },
  ]);
  granted(await passScreening(desk, screened(near)));
  expect(idsOf(await queue('state: PASSED'))).toEqual([near.id]);
  expect(idsOf(await queue('state: PENDING'))).toEqual([other.id]);
  expect(codes(await judgeRule(desk, judged(near)))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  expect(await reread(applicant, near)).toEqual(before);
});
