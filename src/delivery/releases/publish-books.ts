import type { Publication } from './publication.ts';
import type { BookContent } from './release-content.ts';
import { ReleaseRefused } from './release-problems.ts';

/** Publishes books, each in the place of the one in the same languages. Hands back the hashes of files that may be needed no more. */
export async function publishBooks({ client, releaseId, editionId, revision }: Publication, books: BookContent[]): Promise<string[]> {
  const loose: string[] = [];
  for (const { id, printing, locales, pages, contentHash, caseIds, files } of books) {
    const before = await client.query<{ hash: string }>(
      `with gone as (delete from collection_books where edition_id = $1 and locales = $2 returning files)
       select f ->> 'hash' as hash from gone, jsonb_array_elements(gone.files) f`,
      [editionId, locales],
    );
    loose.push(...before.rows.map(({ hash }) => hash));
    await client.query(
      `insert into collection_books (id, edition_id, printing, locales, pages, content_hash, files, revision) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, editionId, printing, locales, pages, contentHash, JSON.stringify(files), revision],
    );
    const { rowCount } = await client.query(
      `insert into collection_book_cases (book_id, case_id) select $1, c.id from cases c where c.id = any($2::uuid[]) and c.edition_id = $3`,
      [id, caseIds, editionId],
    );
    if (rowCount !== caseIds.length) throw new ReleaseRefused(releaseId, 'a book holds a case that is not public in this edition');
  }
  return loose;
}

/** Takes away the books that hold any of these cases: what is taken down is not kept in print. Hands back their files' hashes. */
export async function withdrawBooks({ client }: Publication, caseIds: string[]): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(
    `with gone as (
       delete from collection_books where id in (select book_id from collection_book_cases where case_id = any($1::uuid[])) returning files)
     select f ->> 'hash' as hash from gone, jsonb_array_elements(gone.files) f`,
    [caseIds],
  );
  return rows.map(({ hash }) => hash);
}
