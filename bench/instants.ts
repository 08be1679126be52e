// `npm run bench:instants [how many]`: so many corrections approved for an instant, and how long after it each is public; then one take-down, and how long after the
// second approval each outlet of the program has let go of the case. The real program, over HTTP, on the demo.
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphClient } from '../test/support/graph-client.ts';
import { startProgram } from '../test/support/program.ts';

const releases = Number(process.argv[2] ?? 10);
const [year, aheadMs] = [2024, 4_000];
/** What is promised: a release is public within a second of its instant, and a take-down has emptied everything within a minute. */
const [promisedMs, promisedToEmptyMs] = [1_000, 60_000];

let keys = 0;
const plenty = '1000000000';
const program = await startProgram({ VISITOR_BUDGET: plenty, VISITOR_BUDGET_PER_SECOND: plenty, CLIENT_PACE: plenty, LOG_LEVEL: 'error' });
try {
  const visitor = new GraphClient(program.url);
  const organizers = await Promise.all(
    ['organizer-1', 'organizer-2'].map((name) => GraphClient.signIn(program.url, `${name}@example.org`, program.samplePassword())),
  );
  await run(visitor, organizers);
} finally {
  await program.stop();
}

async function run(visitor: GraphClient, organizers: GraphClient[]): Promise<void> {
  const query = `{ cases(edition: ${year}, first: 50) { edges { node { slug pictures { url } } } } }`;
  const { cases } = await visitor.run<{ cases: { edges: { node: { slug: string; pictures: { url: string }[] } }[] } }>(query);
  const { slug, pictures } = cases.edges.find(({ node }) => node.pictures.length > 0)!.node;

  const written: number[] = [];
  const seen: number[] = [];
  for (let n = 0; n < releases; n++) {
    const title = `Corrected ${n}`;
    const applyAt = new Date(Date.now() + aheadMs);
    const texts = [{ locale: 'en', title }];
    await approve(organizers, { kind: 'CORRECTION', applyAt, correction: { cases: [{ slug, texts }] } });
    const isPublic = async () =>
      (await visitor.run<{ case: { text: { title: string } } }>(`{ case(slug: "${slug}") { text(locale: "en") { title } } }`)).case.text.title ===
      title;
    if (await isPublic()) throw new Error('it was public before its instant');
    while (!(await isPublic())) await sleep(5);
    seen.push(Date.now() - applyAt.getTime());
    const { viewer } = await organizers[0]!.run<{ viewer: { releases: { appliedAt: string }[] } }>(
      `{ viewer { releases(edition: ${year}) { appliedAt } } }`,
    );
    written.push(new Date(viewer.releases[0]!.appliedAt).getTime() - applyAt.getTime());
  }
  console.log(`${releases} corrections: applied ${spread(written)} after their instant, by the database; seen by a reader ${spread(seen)} after it`);
  if (Math.min(...written) < 0) fail('one was applied before its instant');
  if (Math.max(...seen) > promisedMs) fail(`the last has to be public within ${promisedMs} ms`);

  const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, '');
  const inGraph = (text: string) => `/graphql?${new URLSearchParams({ query: text })}`;
  const outlets: Record<string, string> = {
    'the graph by GET': inGraph(`{ case(slug: "${slug}") { slug } }`),
    'a search by GET': inGraph(`{ cases(edition: ${year}, search: ${JSON.stringify(`Corrected ${releases - 1}`)}) { edges { node { slug } } } }`),
    'the list': inGraph(`{ cases(edition: ${year}, first: 100) { edges { node { slug } } } }`),
    'its page': `/en/cases/${slug}`,
    'the sitemap': '/sitemap.xml',
    Atom: `/feeds/${year}/en/atom.xml`,
    RSS: `/feeds/${year}/en/rss.xml`,
    'a picture': path(pictures[0]!.url),
  };
  const get = throughACache();
  const isThere = async (address: string) => {
    const { status, body } = await get(address);
    return /^\/(files|en)\//.test(address) ? status === 200 : body.includes(address.startsWith('/graphql') ? `"${slug}"` : `/cases/${slug}`);
  };
  for (const [name, address] of Object.entries(outlets)) if (!(await isThere(address))) fail(`it was not to be seen before: ${name}`);
  await approve(organizers, { kind: 'TAKE_DOWN', applyAt: new Date(0), slug, reason: 'A sample.' });
  const [began, left, gone] = [Date.now(), new Map(Object.entries(outlets)), [] as string[]];
  while (left.size > 0 && Date.now() - began < 2 * promisedToEmptyMs) {
    for (const [name, address] of left) {
      if (await isThere(address)) continue;
      gone.push(`${name} ${((Date.now() - began) / 1_000).toFixed(1)} s`);
      left.delete(name);
    }
    await sleep(50);
  }
  console.log(`a take-down, through a cache that keeps what it may, is gone after its second approval from: ${gone.join(', ')}`);
  if (left.size > 0 || Date.now() - began > promisedToEmptyMs)
    fail(`everything has to be empty within ${promisedToEmptyMs / 1_000} s: ${[...left.keys()].join(', ')}`);
}

async function approve(organizers: GraphClient[], some: object): Promise<void> {
  const prepare = 'mutation ($input: PrepareReleaseInput!) { prepareRelease(input: $input) { release { id contentHash } problems { message } } }';
  const input = { idempotencyKey: `bench-instant-${(keys += 1)}`, edition: year, ...some };
  interface Prepared {
    prepareRelease: { release: { id: string; contentHash: string } | null; problems: object[] };
  }
  const { prepareRelease } = await organizers[0]!.run<Prepared>(prepare, { input });
  if (!prepareRelease.release) throw new Error(JSON.stringify(prepareRelease.problems));
  const { id: releaseId, contentHash } = prepareRelease.release;
  const text = 'mutation ($input: ApproveReleaseInput!) { approveRelease(input: $input) { problems { message } } }';
  for (const organizer of organizers)
    await organizer.run(text, { input: { idempotencyKey: `bench-instant-${(keys += 1)}`, releaseId, contentHash } });
}

/** Keeps what it may, for as long as it may without asking, and asks with the tag afterwards. */
function throughACache() {
  const kept = new Map<string, { until: number; tag: string | null; status: number; body: string }>();
  return async (address: string) => {
    const known = kept.get(address);
    if (known && Date.now() < known.until) return known;
    const response = await fetch(program.url + address, { headers: known?.tag ? { 'if-none-match': known.tag } : {} });
    const until = Date.now() + 1_000 * Number(/max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1] ?? 0);
    const body = await response.text();
    const fresh =
      response.status === 304 && known ? { ...known, until } : { until, tag: response.headers.get('etag'), status: response.status, body };
    kept.set(address, fresh);
    return fresh;
  };
}

function spread(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]} ms (at most ${sorted.at(-1)} ms)`;
}

function fail(why: string): void {
  console.error(`WRONG: ${why}`);
  process.exitCode = 1;
}
