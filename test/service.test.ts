import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { connectionUrl, openPool } from '../src/platform/database/connection.ts';
import { documentId } from '../src/platform/graph/known-documents.ts';
import { applyRelease } from '../src/delivery/index.ts';
import { type Databases, freshDatabases, superuser } from './support/databases.ts';
import { EventStream } from './support/event-stream.ts';
import { GraphClient } from './support/graph-client.ts';
import { type Program, runProgram, startProgram, until } from './support/program.ts';
import { consumerOperations } from './support/public-view.ts';
import { aRelease, readFilesOf, someContent } from './support/release-factory.ts';

jest.setTimeout(240_000);

/** Failures that the program has nothing to do with, each at a signal: one that nothing waits for, and one that nobody catches. */
const faults = `process.on('SIGUSR2',()=>void(Promise.reject(new Error('a-stray-one'))));process.on('SIGWINCH',()=>{throw(new(Error)('not-caught'))})`;
const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(faults)}`;

/** The real program as a stranger starts it: the demo first, then nodes on databases of one's own. */
describe('the demo', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'casegraph-demo-'));
  let program: Program;
  let visitor: GraphClient;
  beforeAll(async () => {
    program = await startProgram({ DATA_DIR: dataDir });
    visitor = new GraphClient(program.url);
  });
  afterAll(async () => {
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('says in a few lines what runs where', () => {
    for (const place of ['/graphql', '/screen/2024', '/health/ready', 'organizer-1@example.org', program.samplePassword()]) {
      expect(program.output()).toContain(place);
    }
  });

  test('every consumer’s document runs by POST, by GET, and by its hash, with one answer', async () => {
    const { cases } = await visitor.run<{ cases: { edges: { node: { slug: string } }[] } }>(consumerOperations.PortalCases!, { locale: 'en' });
    const variables: Record<string, object> = {
      PortalCases: { locale: 'zh-Hans', edition: 2024, search: '互联网' },
      PortalCase: { slug: cases.edges[0]!.node.slug, locale: 'fr' },
      PortalEditions: { locale: 'zh-Hans' },
      ScreenShowcase: { edition: 2024, locales: ['zh-Hans', 'en'] },
      PartnerChanges: { locales: ['zh-Hans', 'en', 'ar'] },
    };
    for (const [operationName, query] of Object.entries(consumerOperations)) {
      if (!variables[operationName]) continue;
      const byPost = await visitor.post({ query, operationName, variables: variables[operationName] });
      const text = await byPost.text();
      expect([operationName, byPost.status, byPost.headers.get('content-type')]).toEqual([
        operationName,
        200,
        'application/graphql-response+json; charset=utf-8',
      ]);
      expect(JSON.parse(text)).toEqual({ data: expect.anything(), extensions: { cost: { requested: expect.any(Number), limit: 5000 } } });
      const asked = { operationName, variables: JSON.stringify(variables[operationName]) };
      for (const how of [{ query }, { documentId: documentId(query) }] as Record<string, string>[]) {
        const byGet = await visitor.get({ ...how, ...asked });
        expect([byGet.status, await byGet.text()]).toEqual([200, text]);
        const etag = byGet.headers.get('etag')!;
        expect(etag).toMatch(/^"/);
        expect((await visitor.get({ ...how, ...asked }, { 'if-none-match': etag })).status).toBe(304);
      }
    }
  });

  test('the showcase of 2024 has thirteen items in the published order, and says what was concluded', async () => {
    const facts = JSON.parse(readFileSync(new URL('../facts/edition-2024.json', import.meta.url), 'utf8')) as {
      outstandingCasesInShowcaseOrder: { title: Record<string, string>; applicants: Record<string, string>[] }[];
    };
    const { showcase } = await visitor.run<{
      showcase: {
        items: { order: number; case: { texts: { title: string }[]; applicants: { names: { value: string }[] }[]; cover: { url: string } } }[];
      };
    }>(consumerOperations.ScreenShowcase!, { edition: 2024, locales: ['zh-Hans', 'en'] });
    expect(
      showcase.items.map(({ order, case: { texts, applicants } }) => [
        order,
        texts.map(({ title }) => title),
        applicants.map(({ names }) => names.map(({ value }) => value)),
      ]),
    ).toEqual(
      facts.outstandingCasesInShowcaseOrder.map(({ title, applicants }, index) => [
        index + 1,
        [title['zh-Hans'], title.en],
        applicants.map((names) => [names['zh-Hans'], names.en]),
      ]),
    );
    const picture = await fetch(showcase.items[0]!.case.cover.url);
    expect([picture.status, picture.headers.get('content-type'), picture.headers.get('content-security-policy')]).toEqual([
      200,
      'image/webp',
      expect.stringContaining('sandbox'),
    ]);
    const { cases } = await visitor.run<{ cases: { edges: { node: { provenance: { path: string; origin: string }[] } }[] } }>(
      '{ cases(edition: 2024) { edges { node { provenance { path origin } } } } }',
    );
    for (const { node } of cases.edges) expect(node.provenance).toContainEqual({ path: 'field', origin: 'INFERRED' });
  });

  test('partners get each case once, and then nothing', async () => {
    type Page = { changes: { nodes: { case: { id: string } }[]; nextToken: string; hasMore: boolean } };
    const seen: string[] = [];
    let since: string | null = null;
    for (let more = true; more;) {
      const page: Page = await visitor.run<Page>(consumerOperations.PartnerChanges!, { since, first: 5, locales: ['en'] });
      seen.push(...page.changes.nodes.map((node) => node.case.id));
      since = page.changes.nextToken;
      more = page.changes.hasMore;
    }
    expect([seen.length, new Set(seen).size]).toEqual([13, 13]);
    const { changes } = await visitor.run<{ changes: { nodes: unknown[] } }>(consumerOperations.PartnerChanges!, { since, locales: ['en'] });
    expect(changes.nodes).toEqual([]);
  });

  test('the stage is served as an event stream, by hash too', async () => {
    const screen = new EventStream(
      `${program.url}/graphql/stream?${new URLSearchParams({ documentId: documentId(consumerOperations.ScreenStage!), variables: '{"edition":2024}' })}`,
    );
    expect(await screen.next()).toMatchObject({
      id: '0',
      event: 'next',
      data: { data: { stage: { sequence: 0, state: 'WAITING', current: null } } },
    });
    screen.close();
  });

  test.each([
    ['an unknown argument', '{ cases(filter: {}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a page of 0', '{ cases(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['a page of 101', '{ cases(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['a garbage cursor', '{ cases(after: "garbage") { totalCount } }', 'BAD_USER_INPUT'],
    ['a garbage token', '{ changes(since: "garbage") { nextToken } }', 'BAD_USER_INPUT'],
    ['a garbage language', '{ editions { name(locale: "not a tag") } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing field', 'mutation { startSubmission(input: {}) { problems { code } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a visitor’s mutation', 'mutation { signOut { problems { code } } }', 'UNAUTHENTICATED'],
  ])('%s is refused with a code', async (_what, query, code) => {
    const { errors } = await visitor.answer(query);
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
  });

  test('a wrong password and an unknown address are answered alike, in the caller’s language', async () => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token problems { code message path } } }';
    const answers = await Promise.all(
      ['organizer-1@example.org', 'nobody@example.org'].map(async (email) =>
        (await visitor.post({ query, variables: { input: { email, password: 'wrong' } } }, { 'accept-language': 'zh-CN' })).text(),
      ),
    );
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).toContain('电子邮箱与密码不匹配');
  });

  test('a session ends at once when its person signs out', async () => {
    const person = await GraphClient.signIn(program.url, 'translator@example.org', program.samplePassword());
    expect(await person.run('{ viewer { person { email } } }')).toEqual({ viewer: { person: { email: 'translator@example.org' } } });
    await person.run('mutation { signOut { problems { code } } }');
    expect((await person.post({ query: '{ viewer { person { email } } }' })).status).toBe(401);
  });

  test('ends within ten seconds though a stream is open, and a second start finds everything', async () => {
    const slugs = async () => JSON.stringify(await visitor.run('{ cases(first: 100) { edges { node { id slug revision } } } }'));
    const before = await slugs();
    const screen = new EventStream(
      `${program.url}/graphql/stream?${new URLSearchParams({ query: consumerOperations.ScreenStage!, variables: '{"edition":2024}' })}`,
    );
    await screen.next();
    const cut = expect(screen.next()).rejects.toThrow();
    const began = performance.now();
    expect(await program.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    await cut;

    program = await startProgram({ DATA_DIR: dataDir, NODE_OPTIONS });
    visitor = new GraphClient(program.url);
    expect(await slugs()).toBe(before);
  });

  test('what fails while nothing waits for it is in the log, and ends nothing', async () => {
    process.kill(program.pid, 'SIGUSR2');
    await until(async () => program.output().includes('"level":50'));
    expect(program.output()).toMatch(/"level":50,.*"message":"a-stray-one".*"msg":"something failed that nothing waited for"/);
    expect((await fetch(`${program.url}/health/ready`)).status).toBe(200);
  });

  test('what nobody expected is in the log as fatal; it and a kill are taken up again', async () => {
    process.kill(program.pid, 'SIGWINCH');
    await until(async () => program.output().includes('"level":60'));
    expect(program.output()).toMatch(/"level":60,.*"message":"not-caught"/);
    expect(await program.stop()).toBe(1);
    program = await startProgram({ DATA_DIR: dataDir });
    await program.stop('SIGKILL');
    program = await startProgram({ DATA_DIR: dataDir });
    visitor = new GraphClient(program.url);
    expect(await visitor.run('{ showcase(edition: 2024) { version } }')).toEqual({ showcase: { version: 1 } });
  });
});

describe('on databases of one’s own', () => {
  let databases: Databases;
  let own: Record<string, string>;
  beforeAll(async () => {
    databases = await freshDatabases();
    own = {
      MANAGEMENT_DATABASE_URL: connectionUrl(databases.management.runtime),
      DELIVERY_DATABASE_URL: connectionUrl(databases.delivery.reader),
      PUBLISHER_DATABASE_URL: connectionUrl(databases.delivery.publisher),
    };
    const content = someContent({ year: 2031, count: 3 });
    const publisher = openPool(databases.delivery.publisher, { max: 1, statementTimeout: 10_000 });
    await applyRelease(publisher, aRelease(content), readFilesOf(content));
    await publisher.end();
  });

  test('a delivery node works with the reader’s role alone', async () => {
    const program = await startProgram({ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: own.DELIVERY_DATABASE_URL! });
    try {
      const client = new GraphClient(program.url, 'cgs_whatever');
      const { cases } = await client.run<{ cases: { totalCount: number } }>(consumerOperations.PortalCases!, { locale: 'en' });
      expect(cases.totalCount).toBe(3);
      expect(await client.run('{ viewer { person { id } } receiptPublicKey }')).toEqual({ viewer: null, receiptPublicKey: null });
      const mutations = ['signOut { problems { code } }', 'signIn(input: { email: "a", password: "b" }) { token }'];
      for (const mutation of mutations) {
        const { errors } = await client.answer(`mutation { ${mutation} }`);
        expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['SERVED_ELSEWHERE']);
      }
      const screen = new EventStream(
        `${program.url}/graphql/stream?${new URLSearchParams({ query: consumerOperations.ScreenStage!, variables: '{"edition":2031}' })}`,
      );
      expect(await screen.next()).toMatchObject({ id: '0' });
      screen.close();
      expect(existsSync(path.join(program.dataDir, 'receipt-key.pem'))).toBe(false);
    } finally {
      expect(await program.stop()).toBe(0);
    }
  });

  test('there are no sample accounts, and nothing of the demo', async () => {
    const program = await startProgram(own);
    try {
      expect(program.output()).not.toContain('example.org');
      const { editions } = await new GraphClient(program.url).run<{ editions: { year: number }[] }>('{ editions { year } }');
      expect(editions).toEqual([{ year: 2031 }]);
    } finally {
      await program.stop();
    }
  });

  test('a role that is too strong is refused in a sentence', async () => {
    const root = { ...superuser, database: databases.delivery.reader.database };
    const asRoot = await runProgram({ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: connectionUrl(root) });
    expect([asRoot.code, asRoot.output]).toEqual([1, expect.stringContaining('is a superuser')]);
    const asOwner = await runProgram({ ...own, MANAGEMENT_DATABASE_URL: connectionUrl(databases.management.owner) });
    expect([asOwner.code, asOwner.output]).toEqual([1, expect.stringContaining('owns the database')]);
    const asWriter = await runProgram({ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: own.PUBLISHER_DATABASE_URL! });
    expect([asWriter.code, asWriter.output]).toEqual([1, expect.stringContaining('the public side only reads')]);
    for (const { output } of [asRoot, asOwner, asWriter]) expect(output).not.toMatch(/\n\s+at /);
  });
});

test('production keeps the demo away, on the embedded databases too', async () => {
  const program = await startProgram({ NODE_ENV: 'production' });
  try {
    expect(program.output()).not.toContain('@example.org');
    const visitor = new GraphClient(program.url);
    expect(await visitor.run('{ editions { year } }')).toEqual({ editions: [] });
    expect((await visitor.answer('{ __schema { queryType { name } } }')).errors).toHaveLength(1);
  } finally {
    await program.stop();
  }
});

test('bad settings end with a sentence each and exit code 1', async () => {
  const { code, output } = await runProgram({
    PORT: 'eighty',
    NODE_ROLE: 'king',
    DELIVERY_DATABASE_URL: 'postgres://reader:secret@127.0.0.1:1/nowhere',
  });
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toHaveLength(4);
  expect(output).not.toContain('secret');
});

test('a database that is not there is a sentence', async () => {
  const { code, output } = await runProgram({ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: 'postgres://reader:secret@127.0.0.1:1/nowhere' });
  expect([code, output]).toEqual([1, expect.stringContaining('The database of DELIVERY_DATABASE_URL cannot be used')]);
  expect(output).not.toContain('secret');
});

test('a port that is taken is a sentence', async () => {
  const first = await startProgram({ NODE_ENV: 'production' });
  try {
    const { code, output } = await runProgram({
      NODE_ENV: 'production',
      DATA_DIR: mkdtempSync(path.join(os.tmpdir(), 'casegraph-port-')),
      PORT: new URL(first.url).port,
    });
    expect([code, output]).toEqual([1, expect.stringContaining('is in use by another program')]);
  } finally {
    await first.stop();
  }
});
