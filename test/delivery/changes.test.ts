import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, anOrganization, idOf, onlyContent, someContent } from '../support/release-factory.ts';

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
