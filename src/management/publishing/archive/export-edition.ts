import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { neededFiles, wholePublicEdition } from '../../../delivery/releases/index.ts';
import { archiveFormat } from './archive-format.ts';

/**
 * Writes what is public of an edition into a folder, files included, all of one state. Imported again it has the same ids. Says
 * what was written; undefined where the public does not know the edition.
 */
export async function exportEdition(delivery: pg.Pool, year: number, folder: string): Promise<{ cases: number; files: number } | undefined> {
  const client = await delivery.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const content = await wholePublicEdition(client, year);
    if (!content) return undefined;
    await mkdir(path.join(folder, 'files'), { recursive: true });
    const { removals: _, ...document } = content;
    const files = neededFiles(content);
    for (const { hash } of files) await writeFileOf(client, hash, path.join(folder, 'files', hash));
    // last: a folder with it is whole
    await writeFile(path.join(folder, 'edition.json'), `${JSON.stringify({ format: archiveFormat, ...document }, null, 2)}\n`);
    return { cases: content.cases.length, files: files.length };
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  }
}

/** A file that lies in parts is written part by part. */
async function writeFileOf(client: pg.PoolClient, hash: string, file: string): Promise<void> {
  const { rows } = await client.query<{ bytes: Buffer; size: number }>(`select bytes, byte_length::float8 as size from files where hash = $1`, [
    hash,
  ]);
  await writeFile(file, rows[0]!.bytes);
  for (let written = rows[0]!.bytes.length, place = 0; written < rows[0]!.size; place++) {
    const part = await client.query<{ bytes: Buffer }>(`select bytes from file_parts where hash = $1 and place = $2`, [hash, place]);
    await appendFile(file, part.rows[0]!.bytes);
    written += part.rows[0]!.bytes.length;
  }
}
