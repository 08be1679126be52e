import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { applyRelease } from '../../src/delivery/index.ts';
import { sealToken } from '../../src/delivery/syndication/change-token.ts';
import { sql } from '../support/databases.ts';
import { aCase, anEdition, anOrganization, aRelease, idOf, onlyContent, readFilesOf, someContent } from '../support/release-factory.ts';

let side: PublicSide;
beforeEach(async () => {
  side = await openPublicSide();
});
afterEach(() => side.close());

const CHANGES = `query ($since: String, $first: Int! = 100) { changes(since: $since, first: $first) { nextToken hasMore nodes {
  revision ... on CaseChanged { case { slug } } ... on CaseRemoved { caseId slug reason } } } }`;

interface Node {
  revision: number;
  case?: { slug: string };
  caseId?: string;
  slug?: string;
}

/** Reads on until nothing is left. */
async function pull(since: string | null, first = 100): Promise<{ token: string; told: string[] }> {
  const told: string[] = [];
  for (;;) {
    const { changes } = await side.ask(CHANGES, { since, first });
    told.push(...changes.nodes.map((node: Node) => (node.case ? node.case.slug : `-${node.slug}`)));
    since = changes.nextToken as string;
    if (!changes.hasMore) return { token: since, told };
  }
}

const change = (...ns: number[]) =>
  side.release(onlyContent({ organizations: ns.flatMap((n) => [anOrganization(n), anOrganization(n + 1)]), cases: ns.map((n) => aCase(2026, n)) }));
const takeDown = (n: number, reason: string | null = null) =>
  side.release(onlyContent({ removals: [{ caseId: idOf('case', 2026, n), slug: `2026-case-${n}`, reason }] }));

test('without a token everything public is told, each case once', async () => {
  await side.release(someContent({ count: 25 }));
  await change(3, 4);
  const { told } = await pull(null, 4);
  expect(told.toSorted()).toEqual(Array.from({ length: 25 }, (_, i) => `2026-case-${i + 1}`).sort());
  expect(told.slice(-2).sort()).toEqual(['2026-case-3', '2026-case-4']);
});

test('with a token what changed since is told, then nothing, then something again', async () => {
  await side.release(someContent({ count: 4 }));
  const beginning = await pull(null);
  expect(await pull(beginning.token)).toEqual({ token: beginning.token, told: [] });

  await change(2);
  await takeDown(3, 'A reason');
  const { changes } = await side.ask(CHANGES, { since: beginning.token });
  expect(changes.nodes).toEqual([
    { revision: 2, case: { slug: '2026-case-2' } },
    { revision: 3, caseId: idOf('case', 2026, 3), slug: '2026-case-3', reason: 'A reason' },
  ]);
  expect(await pull(changes.nextToken)).toEqual({ token: changes.nextToken, told: [] });
  await change(1);
  expect((await pull(changes.nextToken)).told).toEqual(['2026-case-1']);
});

test('what was taken down before is not told to whoever begins now, and is while they read', async () => {
  await side.release(someContent({ count: 6 }));
  await takeDown(1);
  const { changes } = await side.ask(CHANGES, { first: 2 });
  expect(changes.hasMore).toBe(true);
  const read = changes.nodes.map((node: Node) => node.case!.slug) as string[];
  await takeDown(Number(read[0]!.split('-').at(-1)));
  const { told } = await pull(changes.nextToken, 2);
  expect(told.at(-1)).toBe(`-${read[0]}`);
  expect([...read, ...told.slice(0, -1)].sort()).toEqual([2, 3, 4, 5, 6].map((n) => `2026-case-${n}`));
});

test('nothing public is an empty page with a token that reads on', async () => {
  const { token, told } = await pull(null);
  expect(told).toEqual([]);
  await side.release(someContent({ count: 1 }));
  expect((await pull(token)).told).toEqual(['2026-case-1']);
});

test('garbage, cursors of other lists and pages of other sizes are refused', async () => {
  await side.release(someContent({ count: 1 }));
  const { cases } = await side.ask('{ cases { pageInfo { endCursor } } }');
  for (const variables of [{ since: 'garbage' }, { since: '' }, { since: cases.pageInfo.endCursor }, { first: 0 }, { first: 101 }]) {
    await expect(side.ask(CHANGES, variables)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  }
});

test('a token is its partner’s alone; what a visitor was given anybody may go on with', async () => {
  await side.release(someContent({ count: 3 }));
  const ask = async (partner: string | undefined, since: string | null) => {
    const { result } = await side.askFor(CHANGES, { since, first: 2 }, side.delivery.openVisit(partner === undefined ? {} : { partner }));
    return result.errors ? result.errors[0]!.extensions.code : result.data!.changes;
  };
  const [one, another] = [idOf('partner', 1), idOf('partner', 2)];
  const theirs = (await ask(one, null)).nextToken as string;
  expect((await ask(one, theirs)).nodes).toHaveLength(1);
  expect(await ask(another, theirs)).toBe('BAD_USER_INPUT');
  expect(await ask(undefined, theirs)).toBe('BAD_USER_INPUT');
  const anybodys = (await ask(undefined, null)).nextToken as string;
  expect((await ask(another, anybodys)).nodes).toHaveLength(1);
});

test('a token of a revision that this database has not seen is sent away, and told when to come again', async () => {
  // as one of a copy of the database that lags behind, or was restored from before
  await side.release(someContent({ count: 1 }));
  const [{ secret }] = (await sql<{ secret: Buffer }>(side.databases.delivery.reader, 'select secret from cursor_keys')) as [{ secret: Buffer }];
  const of = (revision: number, horizon: number) => sealToken(secret, undefined, { revision, horizon, id: idOf('case', 2026, 1) });
  expect((await side.ask(CHANGES, { since: of(1, 1) })).changes.nodes).toEqual([]);
  for (const since of [of(2, 1), of(1, 2)]) {
    await expect(side.ask(CHANGES, { since })).rejects.toMatchObject({ extensions: { code: 'OVERLOADED', retryAfter: 2 } });
  }
});

test('releases become visible in the order of their revisions, however their work overlaps', async () => {
  await side.release(someContent({ count: 2 }));
  const { token } = await pull(null);
  const first = onlyContent({ organizations: [anOrganization(7), anOrganization(8)], cases: [aCase(2026, 7)] });
  const second = onlyContent({ organizations: [anOrganization(5), anOrganization(6)], cases: [aCase(2026, 5)] });
  let goOn!: () => void;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  let isHeld!: () => void;
  const holding = new Promise<void>((resolve) => (isHeld = resolve));
  const readFile = readFilesOf(first);
  const slow = applyRelease(side.publisher, aRelease(first), async (hash) => {
    isHeld(); // its number is taken, and nothing of it is committed
    await held;
    return readFile(hash);
  });
  await holding;
  let isQuickDone = false;
  const quick = side.release(second).finally(() => (isQuickDone = true));
  // the quick one waits in the database: that, and no span of time, is what is waited for here
  for (;;) {
    const waiting = await side.publisher.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (waiting.rowCount === 1 || isQuickDone) break;
  }
  expect([await pull(token), isQuickDone]).toEqual([{ token, told: [] }, false]);
  goOn();
  expect([(await slow).revision, (await quick).revision]).toEqual([2, 3]);
  expect((await pull(token, 1)).told).toEqual(['2026-case-7', '2026-case-5']);
});

test('the database itself lets no revision be skipped, and nothing be written under one that is public', async () => {
  await side.release(someContent({ count: 2 }));
  const publish = (text: string) =>
    sql(side.databases.delivery.publisher, text).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
  const release = (revision: number) =>
    `insert into releases (revision, id, edition_year, kind, content_hash, applied_at) values (${revision}, gen_random_uuid(), 2026, 'CALL', repeat('0', 64), now())`;
  expect(await publish(release(3))).toBe('23001');
  expect(await publish(`update cases set revision = 1`)).toBe('23001');
  expect(await publish(`insert into tombstones (case_id, slug, revision) values (gen_random_uuid(), 'x', 1)`)).toBe('23001');
  expect(await publish(`update release_events set type = 'case.removed'`)).toBe('42501');
  expect(await publish(`begin; ${release(2)}; update cases set revision = 2 where position = 1; commit`)).toBe('done');
  expect(await sql(side.databases.delivery.reader, `select revision::int, type, case_id from release_events order by place`)).toEqual([
    { revision: 1, type: 'release.applied', case_id: null },
    { revision: 1, type: 'case.changed', case_id: idOf('case', 2026, 1) },
    { revision: 1, type: 'case.changed', case_id: idOf('case', 2026, 2) },
    { revision: 2, type: 'release.applied', case_id: null },
    { revision: 2, type: 'case.changed', case_id: idOf('case', 2026, 1) },
  ]);
});

/** How many changes are told in the test below. `CHANGES=10000 npm test -- test/delivery/changes.test.ts -t 'go on'` is the measure. */
const many = Number(process.env.CHANGES ?? 600);

test('whoever reads in pages while releases go on misses nothing, and is told nothing twice', async () => {
  const small = (n: number) =>
    aCase(2026, n, { pictures: [], applicants: [{ organizationId: idOf('organization', 1), role: 'LEAD', names: { en: 'x' } }] });
  const some = (from: number, count: number) =>
    onlyContent({ organizations: [anOrganization(1)], cases: Array.from({ length: count }, (_, i) => small(from + i)) });
  const begun = Math.floor(many / 2);
  await side.release({ ...some(1, 1), edition: anEdition(2026) });
  for (let from = 2; from <= begun; from += 500) await side.release(some(from, Math.min(500, begun - from + 1)));

  let isOver = false;
  // two who release at the same time, and now and then take something down
  const releasing = Promise.all(
    [0, 1].map(async (turn) => {
      for (let from = begun + 1 + turn * 25; from <= many; from += 50) {
        await side.release(some(from, Math.min(25, many - from + 1)));
        const changed = 1 + ((from * 7) % begun);
        await side.release(some(changed, 1)).catch(() => {}); // it may have been taken down
        if (turn === 0)
          await side.release(onlyContent({ removals: [{ caseId: idOf('case', 2026, from), slug: `2026-case-${from}`, reason: null }] }));
      }
    }),
  ).finally(() => (isOver = true));

  const told = new Set<string>();
  const mirror = new Map<string, number>();
  let twice = 0;
  let since: string | null = null;
  const query = `query ($since: String) { changes(since: $since, first: 100) { nextToken hasMore nodes {
    revision ... on CaseChanged { case { id } } ... on CaseRemoved { caseId } } } }`;
  for (let last = false; ;) {
    const { changes } = await side.ask(query, { since });
    for (const { revision, case: changed, caseId } of changes.nodes as { revision: number; case?: { id: string }; caseId?: string }[]) {
      const one = `${changed?.id ?? caseId} ${revision}`;
      if (told.has(one)) twice++;
      told.add(one);
      if (changed) mirror.set(changed.id, revision);
      else mirror.delete(caseId!);
    }
    since = changes.nextToken as string;
    if (changes.hasMore) continue;
    if (last) break;
    if (isOver) last = true; // once more, after the last release
  }
  await releasing;
  const there = await sql<{ id: string; revision: string }>(side.databases.delivery.reader, 'select id, revision from cases');
  expect(twice).toBe(0);
  expect([...mirror].sort()).toEqual(there.map(({ id, revision }) => [id, Number(revision)]).sort());
  if (process.env.CHANGES) console.log(`${told.size} changes told, over ${there.length} cases`);
}, 600_000);
