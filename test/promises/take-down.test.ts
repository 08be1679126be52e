import { jest } from '@jest/globals';
import { GraphClient } from '../support/graph-client.ts';
import { type Program, until } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';

/**
 * What is taken down is gone from everything that the program answers, though each of its outlets had shown it before, and keeps what it has shown: the graph by GET and by POST,
 * lists, searches, counts, organizations, pages, the sitemap, feeds and files. What stays says that it is gone, and why.
 */
jest.setTimeout(240_000);

let program: Program;
let visitor: GraphClient;
const organizers: GraphClient[] = [];
interface Case {
  id: string;
  slug: string;
  text: { title: string };
  pictures: { url: string }[];
  applicants: { organization: { id: string } }[];
}
let [gone, left]: Case[] = [];
const year = 2024;
const reason = 'A sample of a reason.';

beforeAll(async () => {
  program = await startDemo({ VISITOR_BUDGET: '1000000', VISITOR_BUDGET_PER_SECOND: '100000', CLIENT_PACE: '1000000' });
  visitor = new GraphClient(program.url);
  for (const name of ['organizer-1', 'organizer-2'])
    organizers.push(await GraphClient.signIn(program.url, `${name}@example.org`, program.samplePassword()));
  const query = `{ cases(edition: ${year}, first: 50) { edges { node { id slug text(locale: "en") { title } pictures { url(width: 640) } applicants { organization { id } } } } } }`;
  const { cases } = await visitor.run<{ cases: { edges: { node: Case }[] } }>(query);
  const all = cases.edges.map(({ node }) => node);
  gone = all.find(({ pictures, applicants }) => pictures.length > 0 && applicants.length > 0)!;
  left = all.find(({ id, pictures }) => id !== gone!.id && pictures.length > 0)!;
});
afterAll(async () => {
  await program?.stop();
});

/** One answer for each place where a case can be seen, twice: what was made for the first is kept for the second. */
function outlets({ id, slug, text: { title }, pictures, applicants }: Case): Record<string, () => Promise<boolean>> {
  const body = async (address: string) => (await fetch(program.url + address)).text();
  const asked = (query: string) => body(`/graphql?${new URLSearchParams({ query })}`);
  const word = title.split(' ').toSorted((a, b) => b.length - a.length)[0]!;
  const feed = async (file: string) => (await body(`/feeds/${year}/en/${file}`)).includes(`/cases/${slug}`);
  const picture = pictures[0]!.url.replace(/^https?:\/\/[^/]+/, '');
  return {
    'a case by GET': async () => (await asked(`{ case(slug: "${slug}") { slug } }`)).includes(`"${slug}"`),
    'a case by POST': async () => (await visitor.run<{ case: object | null }>(`{ case(slug: "${slug}") { slug } }`)).case !== null,
    'a node by its id': async () => (await asked(`{ node(id: "${id}") { id } }`)).includes(id),
    'the list': async () => (await asked(`{ cases(edition: ${year}, first: 100) { edges { node { slug } } } }`)).includes(`"${slug}"`),
    'a search': async () => (await asked(`{ cases(search: ${JSON.stringify(word)}, first: 100) { edges { node { slug } } } }`)).includes(`"${slug}"`),
    'its organization': async () =>
      (await asked(`{ organization(id: "${applicants[0]!.organization.id}") { cases(first: 100) { edges { node { slug } } } } }`)).includes(
        `"${slug}"`,
      ),
    changes: async () => (await asked('{ changes(first: 100) { nodes { __typename ... on CaseChanged { case { slug } } } } }')).includes(`"${slug}"`),
    'its page': async () => (await fetch(`${program.url}/en/cases/${slug}`)).status === 200,
    'its page in Chinese': async () => (await fetch(`${program.url}/zh-Hans/cases/${slug}`)).status === 200,
    'the page of its edition': async () => (await body(`/en/editions/${year}`)).includes(`/cases/${slug}`),
    'the page of what is found': async () => (await body(`/en/cases?${new URLSearchParams({ q: word })}`)).includes(`/cases/${slug}`),
    'the sitemap': async () => (await body('/sitemap.xml')).includes(`/cases/${slug}`),
    Atom: () => feed('atom.xml'),
    RSS: () => feed('rss.xml'),
    'JSON Feed': () => feed('feed.json'),
    ninjs: async () => (await body(`/feeds/${year}/en/ninjs.json`)).includes(JSON.stringify(title)),
    'a picture': async () => (await fetch(program.url + picture)).status === 200,
    'a part of a picture': async () => (await fetch(program.url + picture, { headers: { range: 'bytes=0-9' } })).ok,
  };
}

async function shownIn(one: Case): Promise<string[]> {
  const names: string[] = [];
  for (const [name, shows] of Object.entries(outlets(one))) if (await shows()) names.push(name);
  return names;
}

test('what is taken down is gone from everything that had shown it, and everything else stays', async () => {
  const everywhere = Object.keys(outlets(gone!));
  for (const _ of ['made', 'kept']) expect([await shownIn(gone!), await shownIn(left!)]).toEqual([everywhere, everywhere]);

  const { changes: before } = await visitor.run<{ changes: { nextToken: string; hasMore: boolean } }>(
    '{ changes(first: 100) { nextToken hasMore } }',
  );
  const { nextToken: since, hasMore } = before;
  expect(hasMore).toBe(false);
  const input = {
    idempotencyKey: 'take-down-everywhere',
    edition: year,
    kind: 'TAKE_DOWN',
    applyAt: new Date(0).toISOString(),
    slug: gone!.slug,
    reason,
  };
  const prepare =
    'mutation ($input: PrepareReleaseInput!) { prepareRelease(input: $input) { release { id contentHash } problems { code message } } }';
  interface Prepared {
    prepareRelease: { release: { id: string; contentHash: string } | null; problems: object[] };
  }
  const { prepareRelease } = await organizers[0]!.run<Prepared>(prepare, { input });
  expect(prepareRelease.problems).toEqual([]);
  const { id: releaseId, contentHash } = prepareRelease.release!;
  // until it is public, nobody can tell that it waits
  for (const [i, organizer] of organizers.entries()) {
    expect(await shownIn(gone!)).toEqual(everywhere);
    const approve = 'mutation ($input: ApproveReleaseInput!) { approveRelease(input: $input) { problems { code } } }';
    const approved = await organizer.run<{ approveRelease: object }>(approve, {
      input: { idempotencyKey: `take-down-approval-${i}`, releaseId, contentHash },
    });
    expect(approved.approveRelease).toEqual({ problems: [] });
  }
  await until(async () => (await shownIn(gone!)).length === 0);
  expect(await shownIn(left!)).toEqual(everywhere);

  // what stays says that it is gone
  const status = async (address: string) => (await fetch(program.url + address)).status;
  const picture = gone!.pictures[0]!.url.replace(/^https?:\/\/[^/]+/, '');
  expect([await status(picture), await status(`/en/cases/${gone!.slug}`)]).toEqual([410, 404]);
  const { changes } = await visitor.run<{ changes: { nodes: object[] } }>(
    'query ($since: String) { changes(since: $since, first: 100) { nodes { __typename ... on CaseRemoved { caseId reason } } } }',
    { since },
  );
  expect(changes.nodes).toEqual([{ __typename: 'CaseRemoved', caseId: gone!.id, reason }]);
  expect(await (await fetch(`${program.url}/feeds/${year}/en/atom.xml`)).text()).toContain(reason);
});
