import { randomUUID } from 'node:crypto';
import { aReviewOf } from '../../support/deliberation.ts';
import { contentHash } from '../../../src/platform/canonical-json.ts';
import { declareTie } from '../../../src/management/committee/declare-tie.ts';
import { ruleTie } from '../../../src/management/committee/rule-tie.ts';
import { pageOfTies } from '../../../src/management/committee/tie-queries.ts';
import { wishForCase } from '../../../src/management/committee/wish-for-case.ts';
import { pageOfCasesToWish } from '../../../src/management/committee/wish-queries.ts';
import type { TieRulingKind, TieStanding } from '../../../src/generated/schema.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, holdAt, inTwoLanguages, ledger } from '../../support/committee.ts';
import { aBody, anExpert, type ExpertAtWork } from '../../support/expert.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let two: [Desk, Desk];
beforeEach(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  two = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })];
});
afterEach(() => office.close());

const secret = Buffer.alloc(32, 7);
const ties = async (desk = two[0], standing: TieStanding | null = null) =>
  (await pageOfTies({ desk, edition }, secret, { first: 100, standing })).edges.map(({ node }) => node);
const kinds = async (standing: TieStanding | null = null) =>
  (await ties(two[0], standing)).map(({ submissionId, person, ties, standing }) => ({
    submissionId,
    who: person.id,
    kinds: ties.map(({ kind }) => kind),
    standing,
  }));
const rule = (by: Desk, submissionId: string, personId: string, ruling: TieRulingKind, reason = 'A sample.') =>
  ruleTie(by, { idempotencyKey: aKey(), submissionId, personId, ruling, reason });
const list = async ({ em, ...desk }: Desk, after: string | null = null, first = 100) =>
  pageOfCasesToWish({ em, ...desk }, secret, { edition: 2030, first, after });
const listed = async (desk: Desk) => (await list(desk)).edges.map(({ node }) => node.revisionId).sort();
const wish = (desk: Desk, revisionId: string, what: 'WANTS' | 'CAN' | 'RATHER_NOT' = 'WANTS') =>
  wishForCase(desk, { idempotencyKey: aKey(), revisionId, wish: what });

test('each tie says its reason; what only looks like one closes nothing until somebody rules, and both can be pinned', async () => {
  const title = 'Written with Sample person';
  const submission = await aHandedIn(office, edition, { title, texts: inTwoLanguages(title, '与示例人员合写') });
  const organizationId = submission.organizationId;
  const hard = await anExpert(office, edition, two, { organizationId });
  const maybe = await anExpert(office, edition, two);
  const lookalike = await anExpert(office, edition, two, {
    organizationId: await aBody(office, null, `Organization of ${'Written with Sample person'}, faculty`),
  });
  await office.em().execute(`update people set name = 'Anybody else' where id in (?, ?)`, [hard.desk.person.id, lookalike.desk.person.id]);
  const pair = ({ desk }: ExpertAtWork) => ({ submissionId: submission.submissionId, who: desk.person.id });
  const sorted = (rows: Awaited<ReturnType<typeof kinds>>) => rows.toSorted((a, b) => a.who.localeCompare(b.who));
  expect(sorted(await kinds())).toEqual(
    sorted([
      { ...pair(hard), kinds: ['SAME_ORGANIZATION'], standing: 'CONFLICT' },
      // people of this test have their mail boxes at one place
      { ...pair(maybe), kinds: ['MAIL_DOMAIN', 'NAME_IN_TEXT'], standing: 'POSSIBLE' },
      { ...pair(lookalike), kinds: ['MAIL_DOMAIN', 'NAME_OF_ORGANIZATION'], standing: 'POSSIBLE' },
    ]),
  );
  expect((await ties())[0]).toMatchObject({
    title,
    titles: [
      { locale: 'en', value: title },
      { locale: 'zh-Hans', value: '与示例人员合写' },
    ],
    ruling: null,
  });

  await holdAt(office, edition.applicationsCloseAt);
  expect([await listed(maybe.desk), await listed(hard.desk)]).toEqual([[submission.revisionId], []]);
  const ruled = granted(await rule(two[0], submission.submissionId, maybe.desk.person.id, 'CONFLICT', 'They wrote it.'));
  expect(ruled).toMatchObject({ standing: 'CONFLICT', ruling: { ruling: 'CONFLICT', reason: 'They wrote it.', ruledBy: two[0].person } });
  expect(await listed(maybe.desk)).toEqual([]);
  expect(granted(await rule(two[1], submission.submissionId, hard.desk.person.id, 'NONE'))).toMatchObject({ standing: 'DISMISSED' });
  expect(await listed(hard.desk)).toEqual([submission.revisionId]);
  expect(granted(await rule(two[1], submission.submissionId, maybe.desk.person.id, 'NONE')).standing).toBe('DISMISSED');
  expect(await office.em().execute('select from conflict_rulings')).toHaveLength(3); // both rulings are kept
  expect((await kinds('POSSIBLE')).map(({ who }) => who)).toEqual([lookalike.desk.person.id]);
});

test('a ruling is a stranger’s to the case and to the person', async () => {
  const submission = await aHandedIn(office, edition);
  const { desk: expert } = await anExpert(office, edition, two);
  const alsoSits = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }, { role: 'REVIEWER', editionYear: 2030 });
  const [tied, elsewhere, nobody] = [
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 }),
    await office.aDesk(),
  ];
  await office
    .em()
    .execute(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'EDITOR')`, [submission.submissionId, tied.person.id]);
  const before = await ledger(office);
  const refused = async (by: Desk, submissionId: string, personId: string, code: string, ...path: string[]) =>
    expect(codes(await rule(by, submissionId, personId, 'CONFLICT'))).toEqual([{ code, path }]);
  await refused(alsoSits, submission.submissionId, alsoSits.person.id, 'SECOND_PERSON_REQUIRED');
  await refused(tied, submission.submissionId, expert.person.id, 'CONFLICT_OF_INTEREST', 'submissionId');
  for (const id of [submission.submissionId, randomUUID(), 'no id']) await refused(elsewhere, id, expert.person.id, 'NOT_FOUND', 'submissionId');
  for (const id of [nobody.person.id, randomUUID(), 'no id']) await refused(two[0], submission.submissionId, id, 'NOT_FOUND', 'personId');
  await refused(expert, submission.submissionId, expert.person.id, 'NOT_ALLOWED');
  expect(codes(await rule(two[0], submission.submissionId, expert.person.id, 'NONE', ' '))).toEqual([{ code: 'REQUIRED', path: ['reason'] }]);
  const member = await anExpert(office, edition, two);
  await office
    .em()
    .execute(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'EDITOR')`, [
      submission.submissionId,
      member.desk.person.id,
    ]);
  expect(codes(await rule(two[0], submission.submissionId, member.desk.person.id, 'NONE'))).toEqual([
    { code: 'CONFLICT_OF_INTEREST', path: ['ruling'] },
  ]);
  expect(await ledger(office)).toEqual(before);
  expect(await ties(tied)).toEqual([]); // what they are tied to is in nothing that they count
  expect(await ties(elsewhere)).toEqual([]);
});

test('ties are paged without a gap or a double', async () => {
  const organizationId = await aBody(office);
  for (let i = 0; i < 3; i++) {
    const { organizationId: theirs } = await aHandedIn(office, edition);
    await office.em().execute('update organizations set parent_id = ? where id = ?', [organizationId, theirs]);
    await anExpert(office, edition, two, { organizationId });
  }
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await pageOfTies({ desk: two[0], edition }, secret, { first: 2, after, standing: 'CONFLICT' });
    found.push(...edges.map(({ node }) => `${node.submissionId} ${node.person.id}`));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(found).toHaveLength(9);
  expect(found).toEqual([...new Set(found)].sort());
});

test('the list of wishes shows what an expert may judge, when nothing more can come in, and nothing of whose it is', async () => {
  const { desk } = await anExpert(office, edition, two);
  const mine = await aHandedIn(office, edition, { title: 'Judge me' });
  await aHandedIn(office, edition, { field: 'CULTURE' });
  await aHandedIn(office, edition, { step: 'WITHDRAWN' });
  await holdAt(office, edition.applicationsCloseAt, -1);
  expect(await listed(desk)).toEqual([]);
  expect(codes(await wish(desk, mine.revisionId))).toEqual([{ code: 'NOT_FOUND', path: ['revisionId'] }]);
  await holdAt(office, edition.applicationsCloseAt);
  const page = await list(desk);
  expect(page.edges.map(({ node }) => node)).toEqual([
    {
      ...{ revisionId: mine.revisionId, field: 'SECURITY', startedOn: '2019-05-01', countries: ['KE', 'CN'], wish: 'CAN' },
      texts: [{ locale: 'en', title: 'Judge me', summary: 'A summary.' }],
    },
  ]);
  for (const secretOfIts of [mine.submissionId, mine.organizationId, 'Organization of']) expect(JSON.stringify(page)).not.toContain(secretOfIts);
  await holdAt(office, edition.reviewsCloseAt);
  expect(await listed(desk)).toEqual([]);
});

test('a wish is the expert’s own; what is not on their list is not found, whatever it is', async () => {
  const { desk } = await anExpert(office, edition, two);
  const other = await anExpert(office, edition, two, { fields: ['CULTURE'] });
  const [mine, culture] = [await aHandedIn(office, edition), await aHandedIn(office, edition, { field: 'CULTURE' })];
  const own = await aHandedIn(office, edition, { ownerId: desk.person.id });
  await holdAt(office, edition.applicationsCloseAt);
  for (const what of ['WANTS', 'RATHER_NOT'] as const) expect(granted(await wish(desk, mine.revisionId, what)).wish).toBe(what);
  expect((await list(desk)).edges.map(({ node }) => node.wish)).toEqual(['RATHER_NOT']);
  granted(await wish(other.desk, culture.revisionId));
  expect(await desk.em.execute('select wish from review_wishes')).toEqual([{ wish: 'RATHER_NOT' }]);
  expect(await two[0].em.execute('select from review_wishes')).toHaveLength(2);
  const before = await ledger(office);
  for (const id of [culture.revisionId, own.revisionId, mine.submissionId, randomUUID(), 'no id'])
    expect([id, codes(await wish(desk, id))]).toEqual([id, [{ code: 'NOT_FOUND', path: ['revisionId'] }]]);
  for (const stranger of [await office.aDesk({ role: 'REVIEWER' }), two[0]])
    expect(codes(await wish(stranger, mine.revisionId))).toEqual([{ code: 'NOT_FOUND', path: ['revisionId'] }]);
  expect(await ledger(office)).toEqual(before);
});

test('a case that was given to somebody is closed by naming any of its revisions', async () => {
  const { desk } = await anExpert(office, edition, two);
  const one = await aHandedIn(office, edition);
  const later = [randomUUID(), randomUUID()];
  for (const [i, id] of later.entries())
    await office
      .em()
      .execute(`insert into revisions (id, submission_id, number, content, content_hash, created_at) values (?, ?, ?, ?::jsonb, ?, instant())`, [
        id,
        one.submissionId,
        i + 2,
        JSON.stringify({ ...one.content, startedOn: `2020-01-0${i + 1}` }),
        contentHash({ ...one.content, startedOn: `2020-01-0${i + 1}` }),
      ]);
  await holdAt(office, edition.applicationsCloseAt);
  await aReviewOf(office, edition, one, desk, two[0], null);
  granted(await declareTie(desk, { idempotencyKey: aKey(), edition: 2030, reason: 'My sister works there.', revisionId: later[0]! }));
  expect(await listed(desk)).toEqual([]);
});

test('a declared tie takes the case off the list at once, and tells the organizers why', async () => {
  const { desk } = await anExpert(office, edition, two);
  const [one, other, third] = [await aHandedIn(office, edition), await aHandedIn(office, edition), await aHandedIn(office, edition)];
  await holdAt(office, edition.applicationsCloseAt);
  const declare = (some: object, by = desk) => declareTie(by, { idempotencyKey: aKey(), edition: 2030, reason: 'My sister works there.', ...some });
  expect(granted(await declare({ revisionId: one.revisionId }))).toEqual({ declared: true, edition: 2030 });
  granted(await declare({ organizationId: other.organizationId }));
  expect(await listed(desk)).toEqual([third.revisionId]);
  expect(codes(await declare({ revisionId: one.revisionId }))).toEqual([{ code: 'NOT_FOUND', path: ['revisionId'] }]);
  const known = await ties(two[0], 'CONFLICT');
  expect(known.map(({ ties }) => ties.map(({ kind, note }) => `${kind}: ${note}`))).toEqual(Array(2).fill(['DECLARED: My sister works there.']));
  expect(codes(await declare({ revisionId: third.revisionId, organizationId: third.organizationId, reason: '' }))).toEqual([
    { code: 'INVALID', path: [] },
    { code: 'REQUIRED', path: ['reason'] },
  ]);
  for (const id of [randomUUID(), third.submissionId, 'no id'])
    expect(codes(await declare({ revisionId: id }))).toEqual([{ code: 'NOT_FOUND', path: ['revisionId'] }]);
  expect(codes(await declare({ organizationId: randomUUID() }))).toEqual([{ code: 'NOT_FOUND', path: ['organizationId'] }]);
  expect(codes(await declare({ revisionId: third.revisionId }, two[0]))).toEqual([{ code: 'NOT_FOUND', path: ['edition'] }]);
});
