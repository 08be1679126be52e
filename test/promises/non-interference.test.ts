import { jest } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery, isObjectType } from 'graphql';
import { sql } from '../support/databases.ts';
import { EventStream } from '../support/event-stream.ts';
import { GraphClient } from '../support/graph-client.ts';
import { type Pool, type Question, SchemaWalk } from '../support/schema-walk.ts';
import { openTwoHistories, type TwoHistories } from '../support/two-histories.ts';
import type { World } from '../support/world.ts';

/**
 * Promise 1, asked of the whole graph. The questions are made from the schema by introspection, so that a field which
 * somebody adds tomorrow is asked about without anybody thinking of it: each argument with everything that an outsider
 * could have guessed or overheard, in two installations that differ in hidden things alone. The answers have to be the
 * same, byte for byte.
 */
jest.setTimeout(600_000);

// The walk asks more than any client may: what clients may cost has tests of its own.
const plenty = String(1_000_000_000);
const settings = {
  ...{ VISITOR_BUDGET: plenty, VISITOR_BUDGET_PER_SECOND: plenty, CLIENT_PACE: plenty, PERSON_BUDGET: plenty, PERSON_BUDGET_PER_SECOND: plenty },
  ...{
    MAX_COST: '1000000',
    MAX_LOOP_DELAY_MS: '60000',
    MAX_RUNNING: '100000',
    MAX_STATEMENTS: '100000',
    MAX_DEPTH: '30',
    MAX_DOCUMENT_TOKENS: '100000',
    MAX_DOCUMENT_BYTES: '1000000',
    MAX_SELECTIONS: '1000000',
    MAX_ALIASES: '1000',
  },
};

/**
 * Acts that are not tried here, and why: they succeed for outsiders and answer something random.
 */
const except = new Set([
  'Mutation.startSubmission(input.edition)', // begins a draft under a random id
  'Mutation.attachPicture(input.submissionId)', // takes a file; test/promises/unknown.test.ts asks it
]);

/** Places that nobody gets to here, and why. */
const outOfReach = [
  'SubmissionPicture.url(width)', // pictures of one's own: an address is sealed for a session; test/management/media/ holds it
  ...['Material.url(width)', 'Material.url(format)', 'Material.url(crop)', 'Material.posterUrl(width)'], // the same
  ...['ReviewedPicture.url(width)', 'ReviewedFile.posterUrl(width)'], // the same
  'TranslationCase.sheet(language)', // of a case on one's own desk; test/promises/unknown.test.ts asks for others'
  ...['Release.changes(first)', 'Release.changes(after)'], // of a release that waits, for its edition's organizers; test/management/publishing/ holds it
  'Partner.usage(days)', // of a partner, for its contacts; test/management/partners/ holds that others see none
  ...['WebhookEndpoint.messages(first)', 'WebhookEndpoint.messages(before)', 'WebhookEndpoint.messages(state)'], // the same
  'PreparedVersion.url(width)', // of a case that its owner was told of; test/management/preparation/ holds it
  'HonourList.certificate(organizationId)', // of an edition that the asker organizes; test/management/honours/ holds it
  'Dossier.address(format)', // of a case that the asker organizes; test/management/dossiers/ holds it
];

let histories: TwoHistories;
let walk: SchemaWalk;
let pool: Pool;
let leak: string | null = null;

beforeAll(async () => {
  histories = await openTwoHistories({ settings, tamper: { schema: leaksInTheGraph, app: leaksInTheAnswer } });
  const [here, there] = histories.worlds;
  const [one, other] = await Promise.all([schemaOf(here), schemaOf(there)]);
  expect(one).toEqual(other);
  pool = await gather();
  await Promise.all(histories.worlds.map(untilFiguresAreThere));
  walk = new SchemaWalk(buildClientSchema(one), pool, except);
});
afterAll(() => histories?.close());
afterEach(() => (leak = null));

const schemaOf = ({ url }: World): Promise<IntrospectionQuery> => new GraphClient(url).run<IntrospectionQuery>(getIntrospectionQuery());

/** Figures are calculated beside, once somebody asks: until then their state says so, at whatever moment. */
async function untilFiguresAreThere({ url }: World): Promise<void> {
  const client = new GraphClient(url, histories.outsiders['an organizer of another edition']!);
  for (;;) {
    const { viewer } = await client.run<{ viewer: { desk: { fieldTables: { state: string }[] } } }>(
      '{ viewer { desk(edition: 2029) { fieldTables { state } } } }',
    );
    if (viewer.desk.fieldTables.every(({ state }) => state === 'CURRENT')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Everything that an outsider could have guessed or overheard, from both installations. */
async function gather(): Promise<Pool> {
  const { worlds, cases, prepared, outsiders } = histories;
  const rows = await Promise.all(worlds.map(everyId));
  const [here, there] = rows as [Map<string, string>, Map<string, string>];
  // of each table a few that only one installation has, and one that both have: what is known of the cases comes beside
  const some = (ids: Map<string, string>, other: Map<string, string>, isIn: boolean, most: number): string[] =>
    Object.values(
      Object.groupBy(
        [...ids].filter(([id]) => other.has(id) === isIn),
        ([, table]) => table,
      ),
    ).flatMap((group) => group!.slice(0, most).map(([id]) => id));
  const hidden = [...some(here, there, false, 3), ...some(there, here, false, 3)];
  const hiddenForActs = [...some(here, there, false, 1), ...some(there, here, false, 1)];
  const shared = some(here, there, true, 1);
  const known = Object.values(cases).flatMap(({ submissionId, revisionId, organizationId }) => [submissionId, revisionId, organizationId]);
  const showcases = prepared.flatMap(({ showcase }) => showcase?.id ?? []);
  const slugs = prepared.flatMap((content) => content.cases.map(({ slug }) => slug));
  const titles = ['Case of X', 'Case of Y', 'Case of Z', 'orchards', 'lighthouses', 'Convincing', 'Thin', 'Organization of'];
  const client = new GraphClient(worlds[0].url);
  const cursors = await client.run<{ cases: { edges: { cursor: string }[] }; changes: { nextToken: string } }>(
    '{ cases(first: 2) { edges { cursor } } changes(first: 2) { nextToken } }',
  );
  const applicant = new GraphClient(worlds[0].url, outsiders['the applicant of X']!);
  const own = await applicant.run<{ viewer: { submissions: { edges: { cursor: string }[] } } }>('{ viewer { submissions { edges { cursor } } } }');
  const tokens = [
    ...cursors.cases.edges.map(({ cursor }) => cursor),
    cursors.changes.nextToken,
    ...own.viewer.submissions.edges.map(({ cursor }) => cursor),
  ];
  const positions = [...tokens, ...tokens.map((token) => `${token.slice(0, -2)}AA`), hidden[0], '', 'nonsense'];
  const lastYear = await client.run<{ case: { id: string; applicants: { organization: { id: string } }[] } }>(
    '{ case(slug: "2029-case-1") { id applicants { organization { id } } } }',
  );
  return {
    ids: [...new Set([...hidden, ...known, ...showcases, ...shared, lastYear.case.id, 'nonsense', ''])],
    // acts are many: every id is tried with each of them by `npm run test:attack`, a third in turn otherwise
    idsForActs: {
      always: [...new Set([...known, 'nonsense'])],
      inTurn: [...new Set([...hiddenForActs, ...shared])].filter((id) => !known.includes(id)),
      oneIn: process.env.EVERY_ID ? 1 : 3,
    },
    byName: {
      first: [2, 100, 1, 0, -1, 101],
      width: [640, 1, 1920, 0, -1, 100_000],
      after: positions,
      since: positions,
      search: [...titles, ...slugs, 'Sample', '案例', 'a', '%', '_', '', 'x'.repeat(201), String(hidden[0])],
      filter: [
        { editions: [2030] },
        { editions: [2029] },
        { fields: ['SECURITY'] },
        ...[...hidden].slice(0, 20).map((id) => ({ organizations: [id] })),
        null,
      ],
      slug: [...slugs, '2029-case-1', 'case-of-x', 'case-of-y', 'case-of-z', String(hidden[0]), '', 'NONSENSE'],
      field: ['SECURITY', 'CULTURE', 'security', 'COOKING', ''],
      contentHash: ['0'.repeat(64), 'nonsense'],
      order: [1, 2, 0],
      expectedSequence: [0, 1, -1],
    },
    byType: {
      Int: [2030, 2029, 2031, 2028, 0, -1],
      Locale: ['en', 'zh-Hans', 'fr', 'ar', 'not a tag'],
      String: ['en', ...titles.slice(0, 3), ''],
      Boolean: [true, false],
      DateTime: ['2030-01-01T00:00:00Z', 'nonsense'],
    },
    good: {
      slug: '2029-case-1',
      year: 2029,
      edition: 2029,
      first: 5,
      locale: 'en',
      locales: ['en', 'zh-Hans'],
      ...{ to: 'fr', targetLocale: 'fr', Locale: 'en', caseIds: [lastYear.case.id] },
      width: 640,
      'Query.searchCases.search': '',
      'Query.node.id': lastYear.case.id,
      'Query.organization.id': lastYear.case.applicants[0]!.organization.id,
      'Viewer.submission.id': cases.x.submissionId,
      'Viewer.reviewAssignment.id': (
        await sql<{ id: string }>(
          worlds[0].office.databases.management.owner,
          `select a.id from review_assignments a join role_grants g on g.person_id = a.reviewer_id and g.field_key = 'CULTURE' limit 1`,
        )
      )[0]!.id,
      'Viewer.fieldTable.field': 'SECURITY',
      ID: lastYear.case.id,
      Int: 1,
      String: 'nonsense',
      DateTime: '2030-01-01T00:00:00Z',
      Date: '2020-01-01',
      Boolean: false,
    },
  };
}

/** Every id in both databases of an installation, with the table where it lies; what the walk itself comes in with aside. */
async function everyId({ office }: World): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const comesIn = new Set(['sessions', 'keys', 'passkeys', 'idempotent_acts', 'audit_entries']);
  for (const owner of [office.databases.management.owner, office.databases.delivery.owner]) {
    const columns = await sql<{ name: string; column: string }>(
      owner,
      `select table_name as name, column_name as column from information_schema.columns where table_schema = 'public' and data_type = 'uuid' order by 1, 2`,
    );
    for (const { name, column } of columns.filter(({ name }) => !comesIn.has(name)))
      for (const { id } of await sql<{ id: string }>(
        owner,
        // a role that the walk itself comes in with could be laid down, and with it would end the session
        `select distinct "${column}"::text as id from "${name}" where "${column}" is not null
         ${name === 'role_grants' && column === 'id' ? 'and person_id not in (select person_id from sessions)' : ''} order by 1`,
      ))
        if (!ids.has(id)) ids.set(id, name);
  }
  for (const { id, showcase, cases } of await releases(office.databases.management.owner))
    for (const one of [id, showcase, ...cases]) if (one) ids.set(one, 'releases');
  return ids;
}
const releases = (owner: World['office']['databases']['management']['owner']) =>
  sql<{ id: string; showcase: string | null; cases: string[] }>(
    owner,
    `select id::text, content -> 'showcase' ->> 'id' as showcase,
       array(select jsonb_path_query(content, '$.cases[*].**.id') #>> '{}') as cases from releases`,
  );

interface Asked {
  differences: string[];
  /** Places where somebody got an answer from the place itself. */
  reached: Set<string>;
  asked: number;
}

/** Asks both installations everything, as everybody; ends at the first difference where one is enough. */
async function askEverything(who: string[], { oneIsEnough = false } = {}): Promise<Asked> {
  const result: Asked = { differences: [], reached: new Set(), asked: 0 };
  const { worlds, outsiders } = histories;
  const questions = [...walk.questions()];
  const isOver = () => oneIsEnough && result.differences.length > 0;
  const ask = async (name: string, question: Question): Promise<Answer> => {
    const [here, there] = (await Promise.all(worlds.map(({ url }) => answerTo(url, outsiders[name]!, question)))) as [Answer, Answer];
    result.asked++;
    if (here.text !== there.text) result.differences.push(`${name}: ${question.place} ${JSON.stringify(question)}\n${here.text}\n${there.text}`);
    if (isAt(here, question.at)) result.reached.add(question.place);
    return here;
  };
  for (const name of who) {
    const places = Object.values(
      Object.groupBy(
        questions.filter((question) => isWorthIt(name, question)),
        ({ place }) => place,
      ),
    ) as Question[][];
    const work = async () => {
      for (let place = places.shift(); place && !isOver(); place = places.shift()) {
        let isOpen = true;
        for (const [i, question] of place.entries()) {
          // an act that refuses whoever asks has not looked at the ids: it is asked with every eighth of them
          if (isOver() || (!isOpen && i % 8 > 0)) continue;
          const answer = await ask(name, question);
          isOpen = !question.document.startsWith('mutation') || !isShut(answer);
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
  }
  return result;
}

/** Whether an act refused whoever asked, and said so. */
const isShut = ({ body }: Answer): boolean => {
  const { problems = [] } = ((body.data as { answer?: { problems?: { code: string }[] } } | null | undefined)?.answer ?? {}) satisfies {
    problems?: { code: string }[];
  };
  const codes = [...problems.map(({ code }) => code), ...(body.errors ?? []).map(({ extensions }) => extensions.code)];
  return codes.length > 0 && codes.every((code) => ['UNAUTHENTICATED', 'OUT_OF_SCOPE', 'NOT_ALLOWED'].includes(code));
};

/** What is public is asked in every way by visitors; the others ask it at the roots, and everything that is theirs. */
const isWorthIt = (name: string, { place, at, document, variables }: Question): boolean => {
  // what is theirs to do succeeds, under a random id or at an instant
  if (isTheirOwn(name, place, variables)) return false;
  if (name === 'an organizer of another edition' && document.startsWith('mutation') && JSON.stringify(variables).includes('"edition":2029'))
    return false;
  if (name === 'a visitor') return at[0] !== 'viewer';
  if (place.startsWith('Query.')) return true;
  const isProgram = name === 'a partner’s program' || name === 'a screen'; // test/management/keys/ shows that they reach no more
  return !isProgram && (at[0] === 'viewer' || document.startsWith('mutation'));
};

const ownThreads = new Set(['Mutation.sendMessage(input.submissionId)', 'Mutation.markThreadRead(input.submissionId)']);
const isTheirOwn = (name: string, place: string, variables: Question['variables']): boolean =>
  name.includes('applicant') && ownThreads.has(place) && JSON.stringify(variables).includes(histories.cases.x.submissionId);

interface Answer {
  text: string;
  body: { data?: unknown; errors?: { path?: unknown[]; extensions: { code: string } }[] };
}
async function answerTo(url: string, token: string | null, { document, variables }: Question): Promise<Answer> {
  const client = new GraphClient(url, token ?? undefined);
  const response = await client.post({ query: document, variables });
  const body = await response.text();
  return { text: told(response, body), body: JSON.parse(body) as Answer['body'] };
}

/** Headers that differ from answer to answer whatever is hidden; a budget is charged for time as well, and comes back with it. */
const passing = new Set(['date', 'x-request-id', 'keep-alive', 'connection', 'x-budget-remaining']);
const told = (response: Response, body: string): string =>
  [
    response.status,
    ...[...response.headers].filter(([name]) => !passing.has(name)).map(([name, value]) => `${name}: ${value}`),
    body.replaceAll(/incident [0-9a-f-]{36}|"incident":"[0-9a-f-]{36}"/g, 'incident'),
  ].join('\n');

/** Whether the field was asked at all: its parent was there, so that it gave an answer or refused one. */
function isAt({ body }: Answer, at: string[]): boolean {
  if (body.errors?.some(({ path, extensions }) => path?.at(-1) === 'answer' && extensions.code !== 'OUT_OF_SCOPE')) return true;
  let front: unknown[] = [body.data];
  for (const name of at) {
    front = front.flat(3).flatMap((one) => (typeof one === 'object' && one !== null && name in one ? [(one as Record<string, unknown>)[name]] : []));
  }
  return front.length > 0;
}

/** Doors beside the graph: files, screens, health, streams, the consumers' documents by GET. */
async function askBeside(): Promise<string[]> {
  const { worlds, prepared } = histories;
  const hashes = prepared.flatMap(({ cases }) =>
    cases.flatMap(({ pictures }) => pictures.flatMap(({ renditions }) => renditions.map(({ hash }) => hash))),
  );
  const paths = [
    ...hashes.map((hash) => `/files/${hash}.webp`),
    ...pool.ids.slice(0, 40).flatMap((id) => [`/files/${String(id)}`, `/screen/${String(id)}`]),
    ...['/screen/2029', '/screen/2030', '/health/live', '/health/ready', '/files/', '/graphql'],
    ...[2029, 2030, 2031].map(
      (year) => `/graphql?${new URLSearchParams({ query: `{ showcase(edition: ${year}) { id version } edition(year: ${year}) { revision } }` })}`,
    ),
    ...pool.byName.search!.map(
      (search) =>
        `/graphql?${new URLSearchParams({ query: 'query ($s: String) { cases(search: $s) { totalCount } }', variables: JSON.stringify({ s: search }) })}`,
    ),
  ];
  const differences: string[] = [];
  for (const path of paths) {
    const [here, there] = (await Promise.all(
      worlds.map(async ({ url }) => fetch(url + path).then(async (response) => told(response, await response.text()))),
    )) as [string, string];
    if (here !== there) differences.push(`${path}\n${here}\n${there}`);
  }
  const [here, there] = await Promise.all(worlds.map(firstCues));
  if (here !== there) differences.push(`the stage\n${here}\n${there}`);
  return differences;
}

/** What the stage's stream says first: of last year's programme something, of this year's nothing but how it opens. */
async function firstCues({ url }: World): Promise<string> {
  const address = (year: number) =>
    `${url}/graphql/stream?${new URLSearchParams({ query: `subscription { stage(edition: ${year}) { sequence programmeVersion state at message { value } current { order } } }` })}`;
  const past = new EventStream(address(2029));
  const first = JSON.stringify(await past.next());
  past.close();
  const abort = new AbortController();
  const response = await fetch(address(2030), { headers: { accept: 'text/event-stream' }, signal: abort.signal });
  abort.abort();
  return `${first}\n${told(response, '')}`;
}

test('nobody outside can tell the histories apart, whatever they ask of the graph', async () => {
  const { differences, reached, asked } = await askEverything(Object.keys(histories.outsiders));
  expect(differences.slice(0, 3)).toEqual([]);
  const places = walk.places();
  const missed = places.filter((place) => !reached.has(place));
  expect(missed.toSorted()).toEqual(outOfReach.toSorted());
  expect(reached.size / places.length).toBeGreaterThanOrEqual(0.95);
  expect(places.length).toBeGreaterThan(60);
  expect(asked).toBeGreaterThan(3_000);
});

test('nor at the doors beside it', async () => {
  expect(await askBeside()).toEqual([]);
});

// ---- Leaks that are planted, so that it is known what the walk can see.

/** The installation that leaks is the first; each schema knows by when it was made which one it belongs to. */
let schemas = 0;
function leaksInTheGraph(schema: GraphQLSchema): void {
  if (schemas++ > 0) return;
  const around = (type: string, field: string, name: string, change: (answer: unknown, args: Record<string, unknown>) => unknown) => {
    const of = schema.getType(type);
    const one = isObjectType(of) ? of.getFields()[field]! : undefined;
    const inner = one!.resolve!;
    one!.resolve = async (source, args: Record<string, unknown>, context, info) => {
      const answer: unknown = await inner(source, args, context, info);
      return leak === name ? change(answer, args) : answer;
    };
  };
  around('CaseConnection', 'totalCount', 'a count', (count) => (count as number) + 1);
  around('Query', 'editions', 'an order', (editions) => (editions as unknown[]).toReversed());
  around('Viewer', 'submission', 'an error', (answer, { id }) => {
    if (answer === null && id === histories.cases.y.submissionId) throw new Error('this case is outstanding');
    return answer;
  });
  around('Query', 'node', 'a status', (answer, { id }) => (id === histories.prepared[0].showcase!.id ? { __typename: 'Showcase' } : answer));
  around('Edition', 'stage', 'a stage', () => 'SHOWCASE');
  around('SubmissionEvaluation', 'feedback', 'feedback', () => [{ comment: 'Convincing throughout.' }]);
}
function leaksInTheAnswer(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    if (
      leak === 'a header' &&
      String(app.server.address() && (app.server.address() as { port: number }).port) === new URL(histories.worlds[0].url).port
    )
      reply.header('x-revision-prepared', '7');
  });
}

describe('the walk sees a leak:', () => {
  const found = async (who: string): Promise<string[]> => (await askEverything([who], { oneIsEnough: true })).differences;

  test.each([
    ['a count', 'a visitor'],
    ['an order', 'a visitor'],
    ['an error', 'a recommender'],
    ['a status', 'a partner’s program'],
    ['a stage', 'a screen'],
    ['a header', 'a visitor'],
    ['feedback', 'the applicant of X'],
  ])('%s, seen by %s', async (name, who) => {
    leak = name;
    expect(await found(who)).not.toEqual([]);
  });

  test('a row that is written early', async () => {
    const { owner } = histories.worlds[0].office.databases.delivery;
    const { organizationId } = histories.cases.x;
    await sql(
      owner,
      `insert into organizations (id, names, kind, country, revision) values ($1, '{"en":"Organization of Case of X"}', 'UNIVERSITY', 'KE', 1)`,
      [organizationId],
    );
    try {
      expect(await found('a visitor')).not.toEqual([]);
    } finally {
      await sql(owner, `delete from organizations where id = $1`, [organizationId]);
    }
    expect(await askBeside()).toEqual([]);
  });

  test('a gate of outcomes that stands open', async () => {
    const owners = histories.worlds.map(({ office }) => office.databases.management.owner);
    const gate = `create or replace function results_are_public(edition uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as`;
    const [{ was }] = (await sql<{ was: string }>(owners[0]!, `select prosrc as was from pg_proc where proname = 'results_are_public'`)) as [
      { was: string },
    ];
    await Promise.all(owners.map((owner) => sql(owner, `${gate} 'select true'`)));
    try {
      expect(await found('the applicant of X')).not.toEqual([]);
    } finally {
      await Promise.all(owners.map((owner) => sql(owner, `${gate} $body$${was}$body$`)));
    }
  });

  test('a file that lies there early', async () => {
    const { owner } = histories.worlds[0].office.databases.delivery;
    const { hash } = histories.cases.x.content.pictures[0]!.renditions[0]!;
    await sql(owner, `insert into files (hash, bytes, mime_type, byte_length) values ($1, 'x', 'image/webp', 1)`, [hash]);
    try {
      expect(await askBeside()).toEqual([expect.stringContaining(`/files/${hash}.webp`)]);
    } finally {
      await sql(owner, `delete from files where hash = $1`, [hash]);
    }
  });
});
