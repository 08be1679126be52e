// `npm run bench:changes`: 10,000 changes pulled in pages while releases go on, and the copy held against what is public.
import { setTimeout as sleep } from 'node:timers/promises';
import { applyRelease, type CaseContent, type ReleaseContent } from '../src/delivery/releases/index.ts';
import { contentHash } from '../src/platform/canonical-json.ts';
import { connectionUrl, openPool } from '../src/platform/database/connection.ts';
import { consumerOperations } from '../test/support/public-view.ts';
import { aCase, anEdition, anOrganization, idOf, onlyContent, readFilesOf } from '../test/support/release-factory.ts';
import { ask } from './ask.ts';
import { startServer, stopChildren } from './child.ts';
import { startDatabase } from './database.ts';

const [changes, perRelease, year] = [10_000, 100, 2030];

const database = await startDatabase();
const publisher = openPool(database.publisher, { max: 1, statementTimeout: 120_000 });
let released = 0;
const apply = (content: ReleaseContent, kind: 'CALL' | 'CORRECTION' | 'TAKE_DOWN' = 'CORRECTION') =>
  applyRelease(
    publisher,
    { id: idOf('changes', ++released), editionYear: year, kind, contentHash: contentHash(content), applyAt: new Date(0), content },
    readFilesOf(content),
  );
const bare = (n: number): CaseContent => {
  const { applicants, ...one } = aCase(year, n, { pictures: [], tier: 'COLLECTION' });
  return { ...one, applicants: applicants.map((applicant, i) => ({ ...applicant, organizationId: idOf('organization', 1 + ((n + i) % 50)) })) };
};
const titled = (one: CaseContent, mark: string): CaseContent => ({
  ...one,
  texts: one.texts.map((text) => ({ ...text, title: `${one.slug} ${mark}` })),
});

try {
  const organizations = Array.from({ length: 50 }, (_, i) => anOrganization(i + 1));
  await apply(onlyContent({ edition: anEdition(year) }), 'CALL');
  const now = new Map<string, CaseContent>();
  for (let from = 1; from <= changes; from += perRelease) {
    const cases = Array.from({ length: perRelease }, (_, i) => bare(from + i));
    for (const one of cases) now.set(one.id, one);
    await apply(onlyContent({ organizations, cases }));
  }
  const env = { VISITOR_BUDGET: '1000000000', VISITOR_BUDGET_PER_SECOND: '1000000000', CLIENT_PACE: '1000000000', MAX_STATEMENTS: '1000' };
  const server = { NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: connectionUrl(database.reader) };
  const { url } = await startServer('src/main.ts', { ...server, ...env }, '/health/ready');
  await pull(url, now);
} finally {
  await publisher.end();
  await stopChildren();
  await database.stop();
}

/** Reads every change there is, page by page, while corrections and take-downs come; the copy has to be what is public in the end. */
async function pull(url: string, now: Map<string, CaseContent>): Promise<void> {
  let reading = true;
  const writing = (async () => {
    for (let n = 0; reading; n++) {
      const all = [...now.values()];
      const some = Array.from({ length: 20 }, (_, i) => titled(all[(n * 997 + i * 131) % all.length]!, `again ${n}`));
      const cases = [...new Map(some.map((one) => [one.id, one])).values()];
      const gone = all[(n * 577 + 7) % all.length]!;
      const kept = cases.filter(({ id }) => id !== gone.id);
      for (const one of kept) now.set(one.id, one);
      now.delete(gone.id);
      await apply(onlyContent({ cases: kept, removals: [{ caseId: gone.id, slug: gone.slug, reason: null }] }), 'TAKE_DOWN');
      await sleep(100);
    }
  })();
  interface Page {
    nextToken: string;
    hasMore: boolean;
    nodes: { __typename: string; caseId: string; case: { id: string; texts: { title: string }[] } }[];
  }
  const copy = new Map<string, string>();
  const query = consumerOperations.PartnerChanges!;
  const [began, before] = [performance.now(), released];
  const counts = { pages: 0, changes: 0 };
  let since: string | null = null;
  for (let more = true; more || reading;) {
    const answer = await ask(url, JSON.stringify({ query, variables: { since, first: 100, locales: ['en'] } }));
    const page: Page = (JSON.parse(answer) as { data: { changes: Page } }).data.changes;
    for (const node of page.nodes) {
      if (node.__typename === 'CaseRemoved') copy.delete(node.caseId);
      else copy.set(node.case.id, node.case.texts[0]!.title);
    }
    counts.pages++;
    counts.changes += page.nodes.length;
    [since, more] = [page.nextToken, page.hasMore];
    if (!more && reading) {
      reading = false; // caught up once: no more releases, and what came meanwhile is read to its end
      await writing;
    }
  }
  const seconds = (performance.now() - began) / 1_000;
  const wrong = [...now.values()].filter(({ id, texts }) => copy.get(id) !== texts.find(({ locale }) => locale === 'en')!.title).length;
  console.log(
    `${counts.changes} changes in ${counts.pages} pages, ${seconds.toFixed(1)} s, while ${released - before} releases came: ${(counts.changes / seconds).toFixed(0)} a second`,
  );
  console.log(`in the copy and not as it is public: ${wrong}; in the copy and not public: ${copy.size - (now.size - wrong)}`);
  if (wrong > 0 || copy.size !== now.size) process.exitCode = 1;
}
