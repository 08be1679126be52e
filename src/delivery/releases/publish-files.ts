import type pg from 'pg';
import { sha256Hex } from '../../platform/canonical-json.ts';
import type { Publication } from './publication.ts';
import type { ReleaseContent } from './release-content.ts';
import { ReleaseAltered } from './release-problems.ts';

/** Hands back the bytes that have this SHA-256. */
export type ReadFile = (hash: string, mimeType: string) => Promise<Buffer>;

/** Copies the files that cases and books need and that are not public yet, one at a time, each checked against its hash. */
export async function publishFiles(
  { client, releaseId }: Publication,
  { cases, books = [] }: Pick<ReleaseContent, 'cases' | 'books'>,
  readFile: ReadFile,
): Promise<void> {
  const needed = new Map(books.flatMap(({ files }) => files.map(({ hash, mimeType }) => [hash, mimeType])));
  for (const picture of cases.flatMap((one) => one.pictures)) {
    for (const { hash } of picture.renditions) needed.set(hash, picture.mimeType);
  }
  const { rows } = await client.query<{ hash: string }>(`select hash from files where hash = any($1)`, [[...needed.keys()]]);
  for (const { hash } of rows) needed.delete(hash);
  for (const [hash, mimeType] of needed) {
    const bytes = await readFile(hash, mimeType);
    if (sha256Hex(bytes) !== hash) throw new ReleaseAltered(releaseId, `the bytes of the file ${hash} are others`);
    await client.query(`delete from gone_files where hash = $1`, [hash]);
    await client.query(`insert into files (hash, mime_type, bytes) values ($1, $2, $3) on conflict do nothing`, [hash, mimeType, bytes]);
  }
}

const hashesInUse = `
  select r ->> 'hash' as hash, p.case_id from pictures p, jsonb_array_elements(p.renditions) r
  union all select v.file_hash, v.case_id from videos v
  union all select r ->> 'hash', v.case_id from videos v, jsonb_array_elements(v.poster -> 'renditions') r where v.poster is not null
  union all select f ->> 'hash', null from collection_books b, jsonb_array_elements(b.files) f`;

export async function filesOfCases(client: pg.PoolClient, caseIds: string[]): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(`select distinct hash from (${hashesInUse}) used where case_id = any($1::uuid[])`, [caseIds]);
  return rows.map(({ hash }) => hash);
}

/** Deletes those of the files that no case needs any more: what was taken down is not kept, and its address says that it is gone. */
export async function dropLooseFiles({ client, revision }: Publication, hashes: string[]): Promise<void> {
  if (hashes.length === 0) return;
  await client.query(
    `with gone as (
       delete from files f where hash = any($1) and not exists (select from (${hashesInUse}) used where used.hash = f.hash) returning hash
     ) insert into gone_files (hash, revision) select hash, $2 from gone on conflict (hash) do update set revision = excluded.revision`,
    [hashes, revision],
  );
}
