import type { EntityManager } from '@mikro-orm/postgresql';
import { anyTakenDownSince } from '../../delivery/releases/index.ts';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { bookFormats, newestPrintings } from '../collection/index.ts';
import type { Publishing } from './publishing-context.ts';
import { booksPublic, caseOfBookGone, noPrinting, partOfBookGone } from './publishing-problems.ts';
import { allArePublic, publicBooks } from './public-shelf.ts';
import type { KindOfRelease } from './release-kind.ts';

export const collectionRelease: KindOfRelease = { takes: [], prepare: prepareCollection };

/** The Collection as a book: the newest printing in each choice of languages that is not public yet. */
async function prepareCollection(
  em: EntityManager,
  { edition: year }: { edition: number },
  { publisher }: Publishing,
): Promise<Outcome<ReleaseContent>> {
  const printings = await newestPrintings(em, year);
  if (printings.length === 0) return refuse(noPrinting());
  const known = await publicBooks(publisher, year);
  const fresh = printings.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return refuse(booksPublic());
  if (!(await allArePublic(publisher, [...new Set(fresh.flatMap(({ caseIds }) => caseIds))]))) return refuse(caseOfBookGone());
  for (const { caseIds, revision } of fresh) if (await anyTakenDownSince(publisher, caseIds, revision)) return refuse(partOfBookGone());
  return done({
    organizations: [],
    cases: [],
    removals: [],
    books: fresh.map(({ number, files, revision: _, ...printing }) => ({
      ...printing,
      printing: number,
      files: files.map((file) => ({ ...file, mimeType: bookFormats[file.format].mimeType })),
    })),
  });
}
