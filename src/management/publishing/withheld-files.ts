import type { EntityManager } from '@mikro-orm/postgresql';
import { neededFiles } from '../../delivery/releases/index.ts';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';

/**
 * The files of some documents, those of a secret programme's parts included, that are shown to nobody any more: somebody who can be recognized
 * in them has taken their consent back. A release goes out without them, so that one person's word takes back one file, and holds up nothing else.
 */
export async function withheldFiles(
  em: EntityManager,
  { cases, books, stage }: Pick<ReleaseContent, 'cases' | 'books' | 'stage'>,
): Promise<string[]> {
  const all = [...cases, ...(stage?.parts ?? []).map((part) => part.case)];
  const hashes = neededFiles({ cases: all, ...(books ? { books } : {}) }).map(({ hash }) => hash);
  if (hashes.length === 0) return [];
  const [row] = await em.execute<[{ withheld: string[] }]>('select files_without_consent(?::text[]) as withheld', [`{${hashes.join(',')}}`]);
  return row.withheld.toSorted();
}
