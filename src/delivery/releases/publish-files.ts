import { createHash } from 'node:crypto';
import type pg from 'pg';
import { sha256Hex } from '../../platform/canonical-json.ts';
import { type NeededFile, neededFiles } from './needed-files.ts';
import type { Publication } from './publication.ts';
import type { ReleaseContent } from './release-content.ts';
import { ReleaseAltered } from './release-problems.ts';

/** Hands back the bytes of the file that has this SHA-256, or of a part of them, both ends included. */
export type ReadFile = (hash: string, mimeType: string, part?: { start: number; end: number }) => Promise<Buffer>;

/** A file that is larger lies in parts of this size. */
export const partBytes = 1_048_576;

/** Copies the files that cases and books need and that are not public yet, one at a time, each checked against its hash. */
export async function publishFiles(
  { client, releaseId }: Publication,
  content: Pick<ReleaseContent, 'cases' | 'books'>,
  readFile: ReadFile,
): Promise<void> {
  const needed = new Map(neededFiles(content).map((file) => [file.hash, file]));
  const { rows } = await client.query<{ hash: string }>(`select hash from files where hash = any($1)`, [[...needed.keys()]]);
  for (const { hash } of rows) needed.delete(hash);
  for (const file of needed.values()) {
    await client.query(`delete from gone_files where hash = $1`, [file.hash]);
    const isSame = (file.byteLength ?? 0) > partBytes ? await copyInParts(client, file, readFile) : await copyWhole(client, file, readFile);
    if (!isSame) throw new ReleaseAltered(releaseId, `the bytes of the file ${file.hash} are others`);
  }
}

async function copyWhole(client: pg.PoolClient, { hash, mimeType }: NeededFile, readFile: ReadFile): Promise<boolean> {
  const bytes = await readFile(hash, mimeType);
  await client.query(`insert into files (hash, mime_type, bytes, byte_length) values ($1, $2, $3, $4) on conflict do nothing`, [
    hash,
    mimeType,
    bytes,
    bytes.length,
  ]);
  return sha256Hex(bytes) === hash;
}

/** A part is all that is held of a large file. */
async function copyInParts(client: pg.PoolClient, { hash, mimeType, byteLength = 0 }: NeededFile, readFile: ReadFile): Promise<boolean> {
  await client.query(`insert into files (hash, mime_type, bytes, byte_length) values ($1, $2, '', $3)`, [hash, mimeType, byteLength]);
  const digest = createHash('sha256');
  for (let start = 0, place = 0; start < byteLength; start += partBytes, place++) {
    const bytes = await readFile(hash, mimeType, { start, end: Math.min(start + partBytes, byteLength) - 1 });
    digest.update(bytes);
    await client.query(`insert into file_parts (hash, place, bytes) values ($1, $2, $3)`, [hash, place, bytes]);
  }
  return digest.digest('hex') === hash;
}

/** Every file that public documents name, with whose it is; null for a book's. */
export const hashesInUse = `
  select r ->> 'hash' as hash, p.case_id from pictures p, jsonb_array_elements(p.renditions) r
  union all select v.file_hash, v.case_id from videos v
  union all select r ->> 'hash', v.case_id from videos v, jsonb_array_elements(v.poster -> 'renditions') r where v.poster is not null
  union all select s ->> 'hash', v.case_id from videos v, jsonb_array_elements(v.subtitles) s
  union all select d.file_hash, d.case_id from case_documents d
  union all select f ->> 'hash', null from collection_books b, jsonb_array_elements(b.files) f`;

export async function filesOfCases(client: pg.PoolClient, caseIds: string[]): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(`select distinct hash from (${hashesInUse}) used where case_id = any($1::uuid[])`, [caseIds]);
  return rows.map(({ hash }) => hash);
}

/** Those of some files that are public. */
export async function publicFiles(source: pg.Pool, hashes: readonly string[]): Promise<string[]> {
  const { rows } = await source.query<{ hash: string }>(`select hash from files where hash = any($1)`, [hashes]);
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
