import { randomUUID } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { callFacts } from '../../../src/demo/facts.ts';
import { aCompleteDraft, aDraft, aKey, type Drawer, granted, openDrawer, save, submit } from '../../support/applicant.ts';
import { aHandedIn, confirmed, holdAt } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { openPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { submitReview } from '../../../src/management/reviews/submit-review.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let organizer: Desk;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER' });
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

interface Answer {
  problems: { code: string; path: string[] }[];
  desk: { version: number; [name: string]: unknown } | null;
  extension: { id: string; [name: string]: unknown } | null;
  calendar: Record<string, unknown> | null;
}
const deskFields = `desk { year version stage timeZone extensionsAllowed rulesVersion names { locale value } callTexts { locale value }
  fields { key names { value } } kinds { key } criteria { key weight minimum maximum } rules { key check year count pictures languages together }
  quotas { collection outstanding } contacts { name email } calendar { applicationsOpenAt applicationsCloseAt applicationsCloseText releaseAt } }`;
async function act(desk: Desk, mutation: string, input: object, fields = deskFields): Promise<Answer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await ask<{ answer: Answer }>(
    desk,
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${fields} problems { code path } } }`,
    { input: JSON.parse(JSON.stringify({ idempotencyKey: aKey(), ...input })) as object },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.answer;
}
const version = async (year = 2030) =>
  (await sql<{ version: number }>(office.databases.management.owner, 'select version from editions where year = $1', [year]))[0]!.version;
const edit = async (mutation: string, input: object, year = 2030) =>
  act(organizer, mutation, { edition: year, expectedVersion: await version(year), ...input });
const refusedWith = ({ problems, desk }: Answer) => {
  expect(desk).toBeNull();
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const everything = () =>
  sql(office.databases.management.owner, 'select e.*, (select count(*) from edition_changes) as changes from editions e order by year');
const names = (value: string) => [{ locale: 'en', value }];

test('the call of 2025 is expressed whole, as data', async () => {
  const call = callFacts();
  const zh = (each: { 'zh-Hans': string; en?: string }) => [{ locale: 'zh-Hans', value: each['zh-Hans'] }, ...(each.en ? names(each.en) : [])];
  const dates = {
    ...{
      callOpensAt: '2025-03-01T00:00:00+08:00',
      applicationsOpenAt: '2025-03-15T00:00:00+08:00',
      applicationsCloseAt: '2025-06-19T00:00:00+08:00',
    },
    ...{ reviewsOpenAt: '2025-07-01T00:00:00+08:00', reviewsCloseAt: '2025-08-01T00:00:00+08:00', selectionDueAt: '2025-08-10T00:00:00+08:00' },
    ...{ preparationDueAt: '2025-10-20T00:00:00+08:00', showcaseOpensAt: '2025-11-07T00:00:00+08:00' },
    ...{ releaseAt: '2025-11-08T09:00:00+08:00', showcaseClosesAt: '2025-11-10T00:00:00+08:00' },
  };
  const begun = await act(organizer, 'createEdition', { from: 2030, edition: 2025, ...dates });
  expect(begun.problems).toEqual([]);
  const eligibility = [
    ['ONE_FIELD', {}],
    ['STARTED_IN_OR_AFTER', { year: 2015 }],
    ['MINIMUM_COUNTRIES', { count: 2 }],
    ['MATERIALS', { pictures: 1 }],
    ['SEVERAL_CASES_ALLOWED', {}],
    ['RECEIVED_BEFORE_CLOSE', {}],
  ] as const;
  const rules = call.eligibility.map(({ rule }, i) => ({
    key: `RULE_${i + 1}`,
    check: eligibility[i]![0],
    texts: names(rule),
    ...eligibility[i]![1],
  }));
  const edits: [string, object][] = [
    [
      'describeEdition',
      { names: zh(call.names.edition), callTexts: names('The text of the call.\n\nIn two paragraphs.'), timeZone: 'Asia/Shanghai' },
    ],
    [
      'setFields',
      {
        fields: call.fields.map((each) => ({ key: each.key, names: zh(each) })),
        kinds: call.kinds.map((each) => ({ key: each.key, names: zh(each) })),
      },
    ],
    [
      'setCriteria',
      { criteria: call.whatReviewersLookFor.map((each) => ({ key: each.key, names: zh(each), weight: 0.25, minimum: 1, maximum: 10 })) },
    ],
    ['setRules', { rules }],
    ['setQuotas', { collection: call.quotas.collection.about, outstanding: call.quotas.outstanding.about }],
    [
      'setContacts',
      {
        contacts: [
          { name: 'Sample help desk', email: 'Help@Example.org' },
          { name: 'Sample second desk', email: 'second@example.org' },
        ],
      },
    ],
  ];
  let last: Answer | undefined;
  for (const [mutation, input] of edits) {
    last = await edit(mutation, input, 2025);
    expect({ mutation, problems: last.problems }).toEqual({ mutation, problems: [] });
  }
  expect(last!.desk).toMatchObject({
    ...{ version: 6, stage: 'PROMOTION', timeZone: 'Asia/Shanghai', rulesVersion: 2, quotas: { collection: 60, outstanding: 12 } },
    calendar: { applicationsCloseAt: '2025-06-18T16:00:00.000Z', applicationsCloseText: '24:00 on June 18, 2025 (GMT+8)' },
    contacts: [{ email: 'help@example.org' }, { email: 'second@example.org' }],
  });
  expect((last!.desk!.fields as unknown[]).length).toBe(5);
  expect((last!.desk!.rules as { check: string }[]).map(({ check }) => check)).toEqual(eligibility.map(([check]) => check));
  const kept = await sql<{ version: number }>(
    office.databases.management.owner,
    'select r.version from edition_rules r join editions e on e.id = r.edition_id where e.year = 2025 order by 1',
  );
  expect(kept.map((each) => each.version)).toEqual([1, 2]);
});

test('a year begins from another: dates only when shifted, submissions never', async () => {
  await aDraft(await office.aDesk());
  expect(refusedWith(await act(organizer, 'createEdition', { from: 2030, edition: 2041 }))).toEqual([
    ...['applicationsOpenAt', 'applicationsCloseAt', 'reviewsCloseAt', 'showcaseOpensAt', 'showcaseClosesAt'].map((key) => `REQUIRED ${key}`),
  ]);
  const shifted = await act(organizer, 'createEdition', { from: 2025, edition: 2026, shiftDates: true, releaseAt: '2026-11-09T00:00:00+08:00' });
  expect(shifted.desk).toMatchObject({
    ...{ year: 2026, version: 1, extensionsAllowed: false },
    calendar: { applicationsCloseAt: '2026-06-18T16:00:00.000Z', releaseAt: '2026-11-08T16:00:00.000Z' },
  });
  const [count] = await sql(
    office.databases.management.owner,
    'select count(*)::int as n from submissions s join editions e on e.id = s.edition_id where e.year = 2026',
  );
  expect(count).toEqual({ n: 0 });
  expect(refusedWith(await act(organizer, 'createEdition', { from: 2025, edition: 2026, shiftDates: true }))).toEqual(['ALREADY_DONE edition']);
  expect(refusedWith(await act(organizer, 'createEdition', { from: 1999, edition: 2042, shiftDates: true }))).toEqual(['NOT_FOUND from']);
  expect(refusedWith(await act(organizer, 'createEdition', { from: 2025, edition: 3000, shiftDates: true }))).toEqual(['INVALID edition']);
});

test('what does not hold is refused with all reasons at once, and nothing changes', async () => {
  const before = await everything();
  const many = Array.from({ length: 10_000 }, (_, i) => ({ key: `K${i}`, names: names('x') }));
  expect(refusedWith(await edit('setFields', { fields: many, kinds: [] }))).toEqual(['INVALID fields', 'INVALID kinds']);
  expect(
    refusedWith(
      await edit('setFields', {
        fields: [
          { key: 'security', names: [] },
          { key: 'A', names: names('\u0007') },
          { key: 'A', names: names('a') },
        ],
      }),
    ),
  ).toEqual(['INVALID fields.0.key', 'INVALID fields.2.key', 'REQUIRED fields.0.names', 'INVALID fields.1.names.0.value']);
  const rule = (some: object) => ({ key: 'A', texts: names('a'), ...some });
  expect(
    refusedWith(
      await edit('setRules', {
        rules: [
          rule({ check: 'STARTED_IN_OR_AFTER', year: 1899 }),
          rule({ key: 'B', check: 'ONE_FIELD', count: 2, languages: ['en'], together: [] }),
          rule({ key: 'C', check: 'MINIMUM_COUNTRIES', count: 10_000, together: [['CN', 'ZZ']] }),
          rule({ key: 'D', check: 'MATERIALS', pictures: 11 }),
        ],
      }),
    ),
  ).toEqual([
    'INVALID rules.0.year',
    'INVALID rules.1.count',
    'INVALID rules.1.languages',
    'INVALID rules.1.together',
    'INVALID rules.2.count',
    'INVALID rules.2.together',
    'INVALID rules.3.pictures',
  ]);
  expect(refusedWith(await edit('setCriteria', { criteria: [{ key: 'A', names: names('a'), weight: 2, minimum: 9, maximum: -1 }] }))).toEqual([
    'INVALID criteria.0.maximum',
    'INVALID criteria.0.minimum',
    'INVALID criteria',
  ]);
  expect(refusedWith(await edit('setQuotas', { collection: 1, outstanding: 2 }))).toEqual(['INVALID outstanding']);
  expect(refusedWith(await edit('setContacts', { contacts: [{ name: '', email: 'nobody' }] }))).toEqual([
    'REQUIRED contacts.0.name',
    'INVALID contacts.0.email',
  ]);
  expect(refusedWith(await edit('describeEdition', { names: [], callTexts: names('\u0000'), timeZone: 'Mars/Olympus' }))).toEqual([
    'REQUIRED names',
    'INVALID callTexts.0.value',
    'INVALID timeZone',
  ]);
  const unknownLanguage = await ask(organizer, 'mutation ($input: DescribeEditionInput!) { describeEdition(input: $input) { problems { code } } }', {
    input: { idempotencyKey: aKey(), edition: 2030, expectedVersion: 1, names: [{ locale: 'not a tag', value: 'x' }] },
  });
  expect(unknownLanguage.errors).toHaveLength(1);
  const unknownRule = await ask(organizer, 'mutation ($input: SetRulesInput!) { setRules(input: $input) { problems { code } } }', {
    input: { idempotencyKey: aKey(), edition: 2030, expectedVersion: 1, rules: [rule({ check: 'ASTROLOGY' })] },
  });
  expect(unknownRule.errors).toHaveLength(1);
  expect(await everything()).toEqual(before);
});

test('two people who edit at once: the second is told, and nothing is lost', async () => {
  const seen = await version();
  expect((await act(organizer, 'setContacts', { edition: 2030, expectedVersion: seen, contacts: [] })).desk).toMatchObject({
    version: seen + 1,
    contacts: [],
  });
  expect(refusedWith(await act(organizer, 'setQuotas', { edition: 2030, expectedVersion: seen, collection: 5, outstanding: 1 }))).toEqual([
    'CONFLICT expectedVersion',
  ]);
  expect((await act(organizer, 'setContacts', { edition: 2030, expectedVersion: seen + 1, contacts: [] })).desk).toMatchObject({ version: seen + 1 });
});

test('what cases, reviewers, reviews or confirmed outcomes rest on is not taken away', async () => {
  const edition = await office.anEdition({ year: 2035 });
  const draft = await aDraft(await office.aDesk(), 2035);
  granted(await save(await ownerOf(draft.id), draft, { field: 'SECURITY', kind: 'PROJECT' }));
  const culture = [{ key: 'CULTURE', names: names('Culture') }];
  expect(refusedWith(await edit('setFields', { fields: culture, kinds: [{ key: 'OTHER', names: names('Other') }] }, 2035))).toEqual([
    'WRONG_STATE fields',
    'WRONG_STATE kinds',
  ]);

  const judged = await aHandedIn(office, edition, { title: 'Judged' });
  const reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2035 });
  const { assignmentId } = granted(
    await assignReviewer(organizer, { idempotencyKey: aKey(), submissionId: judged.submissionId, reviewerId: reviewer.person.id }),
  );
  await holdAt(office, edition.applicationsCloseAt);
  const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: 5 }));
  granted(await submitReview(reviewer, { idempotencyKey: aKey(), assignmentId, scores, comment: '' }));
  const criteria = edition.criteria.map(({ key, weight, minimum, maximum }) => ({ key, names: names('Renamed'), weight, minimum, maximum }));
  expect((await edit('setCriteria', { criteria }, 2035)).problems).toEqual([]);
  expect(refusedWith(await edit('setCriteria', { criteria: criteria.map((each) => ({ ...each, maximum: 9 })) }, 2035))).toEqual([
    'WRONG_STATE criteria',
  ]);
  const reopen = { edition: 2035, applicationsCloseAt: edition.reviewsCloseAt };
  expect((await act(organizer, 'rescheduleEdition', reopen, 'calendar { applicationsCloseAt }')).problems).toEqual([
    { code: 'WRONG_STATE', path: ['applicationsCloseAt'] },
  ]);

  const others = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })] as [Desk, Desk];
  await confirmed(office, edition, others, []);
  expect(refusedWith(await edit('setQuotas', { collection: 5, outstanding: 1 }, 2035))).toEqual(['WRONG_STATE ']);
});

test('a close does not move into the past, nor before what was handed in', async () => {
  const edition = await office.anEdition({ year: 2036 });
  const desk = await office.aDesk();
  const move = async (applicationsCloseAt: Date) =>
    (await act(organizer, 'rescheduleEdition', { edition: 2036, applicationsCloseAt }, 'calendar { applicationsCloseAt }')).problems.map(({ path }) =>
      path.join(),
    );
  expect(await move(new Date(Date.now() - 120_000))).toEqual(['applicationsCloseAt']);
  await holdAt(office, edition.applicationsCloseAt, -10_000);
  granted(await submit(desk, drawer, await aCompleteDraft(desk, drawer, 2036)));
  expect(await move(new Date(edition.applicationsCloseAt.getTime() - 20_000))).toEqual(['applicationsCloseAt']);
  expect(await move(new Date(edition.applicationsCloseAt.getTime() - 5_000))).toEqual([]);
  await holdClock(office.databases.management.owner, null);
});

test('a change of dates is kept with before and after, audited, and told once to each whom it concerns', async () => {
  const edition = await office.anEdition({ year: 2037 });
  const applicant = await office.aDesk();
  await aDraft(applicant, 2037);
  const reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2037 });
  const stranger = await office.aDesk();
  const later = new Date(edition.applicationsCloseAt.getTime() + 86_400_000);
  const input = { idempotencyKey: aKey(), edition: 2037, expectedVersion: 1, applicationsCloseAt: later, selectionDueAt: edition.showcaseOpensAt };
  for (const _ of [1, 2]) expect((await act(organizer, 'rescheduleEdition', input, 'calendar { applicationsCloseAt }')).problems).toEqual([]);

  const { data } = await ask<{
    viewer: { desk: { changes: { act: string; before: string; after: string; contentHash: string; by: { id: string } }[] } };
  }>(organizer, '{ viewer { desk(edition: 2037) { changes { version act at before after contentHash by { id } } } } }');
  const [change] = data!.viewer.desk.changes;
  expect({ before: JSON.parse(change!.before) as unknown, after: JSON.parse(change!.after) as unknown }).toEqual({
    before: { applicationsCloseAt: edition.applicationsCloseAt.toISOString(), selectionDueAt: null },
    after: { applicationsCloseAt: later.toISOString(), selectionDueAt: edition.showcaseOpensAt.toISOString() },
  });
  const audited = await sql<{ facts: object }>(
    office.databases.management.owner,
    `select facts from audit_entries where act = 'rescheduleEdition' and edition_year = 2037`,
  );
  expect(audited).toEqual([{ facts: { expectedVersion: 1, version: 2, contentHash: change!.contentHash } }]);

  const post = await openPostOffice(office);
  const told = (await post.rows()).filter(({ event, key }) => event === 'new-dates' && key.startsWith(edition.id));
  const keys = (desk: Desk) =>
    told.filter(({ recipient }) => recipient === `person:${desk.person.id}`).map(({ key }) => key.split(':').slice(1).join());
  expect([applicant, reviewer, organizer, stranger].map(keys)).toEqual([['2,2'], ['2,2'], ['2,2,5'], []]);
  while ((await post.round()) > 0);
  expect((await post.mails()).some((mail) => mail.includes('The close of applications') && mail.includes('until now'))).toBe(true);
  await post.close();
});

test('nobody else edits an edition, nor learns which years there are', async () => {
  const before = await everything();
  const others = [
    await office.aDesk(),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 }),
    await office.aDesk({ role: 'CHAIR', editionYear: 2030 }),
  ];
  for (const desk of others) {
    for (const [mutation, input] of [
      ['setContacts', { contacts: [] }],
      ['setQuotas', { collection: 2, outstanding: 1 }],
      ['allowExtensions', { allowed: true }],
    ] as const) {
      const at = (edition: number) => act(desk, mutation, { edition, expectedVersion: 1, ...input });
      expect(refusedWith(await at(2030))).toEqual(['NOT_ALLOWED ']);
      expect(await at(2030)).toEqual(await at(2929));
    }
    expect(refusedWith(await act(desk, 'createEdition', { from: 2030, edition: 2031, shiftDates: true }))).toEqual(['NOT_ALLOWED ']);
    const revoke = (extensionId: string) => act(desk, 'revokeExtension', { extensionId }, 'extension { id }');
    expect((await revoke(randomUUID())).extension).toBeNull();
  }
  expect(await everything()).toEqual(before);
});

async function ownerOf(submissionId: string): Promise<Desk> {
  const [row] = await sql<{ id: string; email: string; name: string }>(
    office.databases.management.owner,
    'select p.id, p.email, p.name from submissions s join people p on p.id = s.owner_id where s.id = $1',
    [submissionId],
  );
  return { person: row!, sessionId: '', grants: [], language: 'en', em: office.em() };
}
