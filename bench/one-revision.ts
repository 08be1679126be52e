// `npm run bench:one-revision`: releases, corrections and take-downs at random against readers. Each answer has to be wholly of the revision that it says.
import { setTimeout as sleep } from 'node:timers/promises';
import { applyRelease } from '../src/delivery/releases/index.ts';
import type { CaseContent, ReleaseContent } from '../src/delivery/releases/release-content.ts';
import { contentHash } from '../src/platform/canonical-json.ts';
import { connectionUrl, openPool } from '../src/platform/database/connection.ts';
import { seededRandom } from '../src/platform/seeded-random.ts';
import { aCase, anEdition, anOrganization, idOf, onlyContent, someContent } from '../test/support/release-factory.ts';
import { jsonHeaders } from './ask.ts';
import { startServer, stopChildren } from './child.ts';
import { startDatabase } from './database.ts';

const asked = (name: string, usual: number) => Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? usual);
const [releases, readers, count, year] = [asked('releases', 500), asked('readers', 20), 12, 2030];
/** What readers are not to be turned away by: what is measured is what they are answered. */
const plenty = '1000000000';
const random = seededRandom('one revision');
const below = (n: number) => random.below(n);

/** What the public is at one revision, as far as the readers compare it. */
interface State {
  edition: string;
  cases: CaseContent[];
  organizations: Map<string, string>;
  showcase: string[];
}
const states = new Map<number, State>();

const titled = (one: CaseContent, revision: number): CaseContent => ({
  ...one,
  texts: one.texts.map((text) => ({ ...text, title: `${one.slug} at ${revision}` })),
});

/** A release at random, and what is public with it. */
function next(before: State, revision: number): { content: ReleaseContent; after: State } {
  const after: State = { ...before, organizations: new Map(before.organizations), cases: [...before.cases], showcase: [...before.showcase] };
  const content = onlyContent({});
  const correct = (places: Iterable<number>) => {
    for (const place of new Set(places)) content.cases.push((after.cases[place] = titled(after.cases[place]!, revision)));
  };
  const kind = below(5);
  if (kind === 0) correct([below(count)]);
  if (kind === 1) correct(Array.from({ length: count }, (_, place) => place));
  if (kind === 2) content.edition = anEdition(year, { names: { en: (after.edition = `The edition at ${revision}`) } });
  if (kind === 3) {
    const n = 1 + below(count);
    const names = { en: `Organization ${n} at ${revision}` };
    after.organizations.set(idOf('organization', n), names.en);
    content.organizations.push({ ...anOrganization(n), names });
    correct([below(count), below(count)]);
  }
  if (kind === 4) {
    // one is taken down, another comes in its place, and the programme begins anew
    const place = below(count);
    const gone = after.cases[place]!;
    content.removals.push({ caseId: gone.id, slug: gone.slug, reason: null });
    const { id, slug } = { id: idOf('case in place', revision), slug: `case-of-${revision}` };
    after.cases[place] = titled({ ...gone, id, slug }, revision);
    content.cases.push(after.cases[place]);
    after.showcase = after.cases.map((one) => one.slug).toSorted(() => random.next() - 0.5);
  }
  if (kind === 2 || kind === 4) {
    const items = after.showcase.map((slug, i) => ({ order: i + 1, caseId: after.cases.find((one) => one.slug === slug)!.id }));
    content.showcase = { id: idOf('showcase', year), items };
  }
  return { content, after };
}

const between = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const titles = (cases: readonly CaseContent[]) => cases.map(({ slug, texts }) => [slug, texts[0]!.title]);
interface Answered {
  edition?: { name: string };
  cases?: {
    totalCount: number;
    edges: { node: { slug: string; text: { title: string }; applicants?: { organization: { id: string; name: string } }[] } }[];
  };
  showcase?: { items: { case: { slug: string; text: { title: string } } }[] };
}
const documents = [
  `{ cases(edition: ${year}, first: 100) { totalCount edges { node { slug text(locale: "en") { title } } } } }`,
  `{ showcase(edition: ${year}) { items { case { slug text(locale: "en") { title } } } } edition(year: ${year}) { name(locale: "en") } }`,
  `{ edition(year: ${year}) { name(locale: "en") } cases(edition: ${year}, first: 100) { totalCount edges { node { slug text(locale: "en") { title } applicants { organization { id name(locale: "en") } } } } } showcase(edition: ${year}) { items { case { slug text(locale: "en") { title } } } } }`,
];

/** What of an answer is not of the state that it has to be of. */
function strays({ edition, cases, showcase }: Answered, state: State): string[] {
  const same = (what: string, found: unknown, wanted: unknown) =>
    JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [`${what}: ${JSON.stringify(found).slice(0, 300)} in place of ${JSON.stringify(wanted).slice(0, 300)}`];
  const titleOf = new Map(titles(state.cases) as [string, string][]);
  return [
    ...(edition ? same('edition', edition.name, state.edition) : []),
    ...(cases
      ? same(
          'cases',
          cases.edges.map(({ node }) => [node.slug, node.text.title]),
          titles(state.cases),
        )
      : []),
    ...(cases ? same('count', cases.totalCount, count) : []),
    ...(cases?.edges ?? []).flatMap(({ node }) =>
      (node.applicants ?? []).flatMap(({ organization: { id, name } }) => same('organization', name, state.organizations.get(id))),
    ),
    ...(showcase
      ? same(
          'showcase',
          showcase.items.map((item) => [item.case.slug, item.case.text.title]),
          state.showcase.map((slug) => [slug, titleOf.get(slug)]),
        )
      : []),
  ];
}

const database = await startDatabase();
const publisher = openPool(database.publisher, { max: 1, statementTimeout: 60_000 });
try {
  const noPictures = Array.from({ length: count }, (_, i) => titled({ ...aCase(year, i + 1), tier: 'OUTSTANDING', pictures: [] }, 1));
  const first = someContent({ year, count, cases: noPictures, edition: anEdition(year, { names: { en: 'The edition at 1' } }) });
  states.set(1, {
    edition: 'The edition at 1',
    cases: noPictures,
    organizations: new Map(first.organizations.map(({ id, names }) => [id, names.en!])),
    showcase: noPictures.map(({ slug }) => slug),
  });
  const apply = (content: ReleaseContent, n: number) =>
    applyRelease(
      publisher,
      { id: idOf('release at random', n), editionYear: year, kind: 'CORRECTION', contentHash: contentHash(content), applyAt: new Date(0), content },
      () => Promise.reject(new Error('there are no files')),
    );
  await apply(first, 1);
  const { url } = await startServer(
    'src/main.ts',
    {
      ...{ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: connectionUrl(database.reader) },
      ...{ CLIENT_PACE: plenty, VISITOR_BUDGET: plenty, VISITOR_BUDGET_PER_SECOND: plenty, MAX_STATEMENTS: '1000' },
    },
    '/health/ready',
  );

  let running = true;
  let publicNow = 1;
  const counts = { answers: 0, unnamed: 0, turnedAway: 0, strays: 0, backwards: 0, revisions: new Set<number>() };
  const examples: string[] = [];
  const reader = async (n: number) => {
    let seen = 0;
    for (let turn = n; running; turn++) {
      const query = documents[turn % documents.length]!;
      // every second time by GET, whose answers are kept as bytes
      const byGet = Math.floor(turn / documents.length) % 2 === 0;
      const [began, applied] = [performance.now(), publicNow];
      const response = byGet
        ? await fetch(`${url}?query=${encodeURIComponent(query)}`, {
            headers: { accept: jsonHeaders.accept, 'casegraph-min-revision': String(seen) },
          })
        : await fetch(url, { method: 'POST', headers: { ...jsonHeaders, 'casegraph-min-revision': String(seen) }, body: JSON.stringify({ query }) });
      const body = await response.text();
      times.push(performance.now() - began);
      if (response.status === 429) {
        counts.turnedAway++;
        await sleep(20);
        continue;
      }
      const named = response.headers.get('casegraph-revision');
      const data = response.ok ? (JSON.parse(body) as { data: Answered }).data : undefined;
      // an answer that names no revision has to be wholly of one that was public while it was asked for
      const candidates = named === null ? between(applied, states.size) : [Number(named)];
      const found = data && candidates.find((one) => states.has(one) && strays(data, states.get(one)!).length === 0);
      const nearest = states.get(candidates[0]!);
      const wrong = found !== undefined ? [] : data && nearest ? strays(data, nearest) : [`${response.status}: ${body.slice(0, 300)}`];
      const revision = found ?? candidates[0]!;
      if (named === null) counts.unnamed++;
      counts.answers++;
      if (wrong.length > 0) {
        counts.strays++;
        if (examples.length < 5) examples.push(`revision ${revision}, ${byGet ? 'GET' : 'POST'}: ${wrong[0]}`);
      }
      if (named !== null && revision < seen) counts.backwards++;
      if (named !== null) seen = Math.max(seen, revision);
      counts.revisions.add(revision);
    }
  };
  const times: number[] = [];
  const reading = Array.from({ length: readers }, (_, n) => reader(n));
  const began = performance.now();
  for (let revision = 2; revision <= releases + 1; revision++) {
    const { content, after } = next(states.get(revision - 1)!, revision);
    states.set(revision, after); // before it is public: a reader may be faster than the answer to this
    const applied = await apply(content, revision);
    if (applied.revision !== revision) throw new Error(`the release took ${applied.revision} in place of ${revision}`);
    publicNow = revision;
  }
  const seconds = (performance.now() - began) / 1_000;
  running = false;
  await Promise.all(reading);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0);
  console.log(
    `${releases} releases in ${seconds.toFixed(1)} s against ${readers} readers: ${counts.answers} answers, of ${counts.revisions.size} revisions, ${counts.unnamed} without its number; turned away for asking too much: ${counts.turnedAway}`,
  );
  console.log(`answers in ${at(0.5)} ms (median), ${at(0.99)} ms (99th of 100), ${at(1)} ms (longest)`);
  console.log(`not wholly of one revision: ${counts.strays}; older than what the reader had seen: ${counts.backwards}`);
  for (const example of examples) console.error(example);
  process.exitCode = counts.strays + counts.backwards > 0 || counts.answers === 0 ? 1 : 0;
} finally {
  await stopChildren();
  await publisher.end();
  await database.stop();
}
