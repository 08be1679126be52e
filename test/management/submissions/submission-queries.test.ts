import type { Desk } from '../../../src/management/identity/index.ts';
import { aCompleteDraft, aDraft, aSubmittedCase, type Drawer, granted, openDrawer, submit } from '../../support/applicant.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

type Page = { edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
const OWN = `query ($first: Int! = 20, $after: String) { viewer { submissions(first: $first, after: $after) {
  edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`;
const own = async (desk: Desk, variables = {}) => (await ask<{ viewer: { submissions: Page } }>(desk, OWN, variables)).data!.viewer.submissions;
const FULL = `query ($first: Int!) { viewer { submissions(first: $first) { edges { node {
  id edition step version sourceLocale field kind startedOn countries updatedAt
  applicants { role organization { id kind country names { locale value } } }
  texts { locale title summary body } pictures { id width height credit alt { locale value } }
  eligibility { verdict evidence rule { key } } receipt { number receivedAt contentHash signature } } } } } }`;

test('one’s own submissions come newest first, page by page, each once', async () => {
  const desk = await office.aDesk();
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.unshift((await aDraft(desk)).id);
  await aDraft(await office.aDesk());

  const seen: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 3; pages++) {
    const page: Page = await own(desk, { first: 2, after });
    seen.push(...page.edges.map(({ node }) => node.id));
    expect(page.pageInfo).toEqual({ hasNextPage: pages < 2, endCursor: page.edges.at(-1)!.cursor });
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(ids);
  expect(await own(desk, { after })).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

test('submissions begun at one instant are told apart by their ids', async () => {
  const desk = await office.aDesk();
  for (let i = 0; i < 3; i++) await aDraft(desk);
  await office.em().execute(`update submissions set created_at = '2030-01-01T00:00:00.123456Z' where owner_id = ?`, [desk.person.id]);
  const all = (await own(desk)).edges.map(({ node }) => node.id);
  const first = await own(desk, { first: 1 });
  const others = await own(desk, { after: first.pageInfo.endCursor });
  expect([...first.edges, ...others.edges].map(({ node }) => node.id)).toEqual(all);
  expect(all).toEqual([...all].sort());
});

test('a page has 1 to 100 items, and a cursor belongs to its list', async () => {
  const [desk, other] = [await office.aDesk(), await office.aDesk()];
  await aDraft(desk);
  const cursor = (await own(desk)).edges[0]!.cursor;
  for (const variables of [{ first: 0 }, { first: 101 }, { first: -1 }, { after: 'garbage' }, { after: '' }, { after: `${cursor}A` }]) {
    const { data, errors } = await ask(desk, OWN, variables);
    expect({ data, codes: errors!.map(({ extensions }) => extensions!.code) }).toEqual({ data: { viewer: null }, codes: ['BAD_USER_INPUT'] });
  }
  expect((await ask(other, OWN, { after: cursor })).errors![0]!.extensions!.code).toBe('BAD_USER_INPUT');
});

test('a visitor has no viewer', async () => {
  expect(await ask(null, OWN)).toEqual({ data: { viewer: null } });
});

test('a list of 1 and a list of 3 cost the same number of statements', async () => {
  const desk = await office.aDesk();
  for (let i = 0; i < 3; i++) await aSubmittedCase(desk, drawer);
  const countedFor = async (first: number) => {
    let statements = 0;
    const connection = office.orm.em.getConnection();
    const execute = connection.execute.bind(connection);
    connection.execute = ((...args: Parameters<typeof execute>) => {
      statements++;
      return execute(...args);
    }) as typeof connection.execute;
    try {
      const { data, errors } = await ask<{ viewer: { submissions: Page } }>(desk, FULL, { first });
      expect(errors).toBeUndefined();
      expect(data!.viewer.submissions.edges.length).toBe(first);
    } finally {
      connection.execute = execute;
    }
    return statements;
  };
  const forOne = await countedFor(1);
  expect(forOne).toBeGreaterThan(0);
  expect(await countedFor(3)).toBe(forOne);
});

test('a submission tells each rule’s verdict, in the caller’s language', async () => {
  const desk = { ...(await office.aDesk()), language: 'zh-Hans' as const };
  const draft = await aDraft(desk);
  const document = `query ($id: ID!) { viewer { submission(id: $id) { eligibility { rule { key } verdict evidence } } } }`;
  const { data } = await ask<{ viewer: { submission: { eligibility: { rule: { key: string }; verdict: string; evidence: string }[] } } }>(
    desk,
    document,
    {
      id: draft.id,
    },
  );
  const findings = data!.viewer.submission.eligibility;
  expect(findings.map(({ rule, verdict }) => [rule.key, verdict])).toEqual([
    ['ONE_FIELD', 'FAIL'],
    ['STARTED_2015', 'FAIL'],
    ['TWO_COUNTRIES', 'FAIL'],
    ['MATERIALS', 'FAIL'],
    ['IN_TIME', 'PASS'],
  ]);
  expect(findings[0]!.evidence).toBe('尚未选择领域。');
});

const DESK = `query ($year: Int!) { viewer { desk(edition: $year) { year calendar { applicationsCloseAt } submissions { edges { node { id step } } } } } }`;

test('organizers of the year read what was handed in, and no draft', async () => {
  const applicant = await office.aDesk();
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const draft = await aCompleteDraft(applicant, drawer);
  const READ = `query ($id: ID!) { viewer { submission(id: $id) { id step } } }`;
  expect(await ask(organizer, READ, { id: draft.id })).toEqual({ data: { viewer: { submission: null } } });

  const submitted = granted(await submit(applicant, drawer, draft));
  expect(await ask(organizer, READ, { id: draft.id })).toEqual({ data: { viewer: { submission: { id: submitted.id, step: 'SUBMITTED' } } } });
  type Desks = { viewer: { desk: { year: number; submissions: Page } } };
  const { data } = await ask<Desks>(organizer, DESK, { year: 2030 });
  expect(data!.viewer.desk.submissions.edges[0]).toEqual({ node: { id: submitted.id, step: 'SUBMITTED' } });
  const drafts = await office.em().execute<{ id: string }[]>(`select id from submissions where step = 'DRAFT'`);
  const shown = new Set(data!.viewer.desk.submissions.edges.map(({ node }) => node.id));
  expect(drafts.filter(({ id }) => shown.has(id))).toEqual([]);

  for (const desk of [
    applicant,
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }),
    await office.aDesk({ role: 'CHAIR', editionYear: 2030 }),
  ]) {
    expect(await ask(desk, DESK, { year: 2030 })).toEqual({ data: { viewer: { desk: null } } });
    if (desk !== applicant) expect(await ask(desk, READ, { id: draft.id })).toEqual({ data: { viewer: { submission: null } } });
  }
});

test('the receipts’ public key is there for everybody', async () => {
  expect(await ask(null, '{ receiptPublicKey }')).toEqual({ data: { receiptPublicKey: drawer.receiptKey.publicKey } });
});
