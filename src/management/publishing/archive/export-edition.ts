import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { type NeededFile, neededFiles, wholePublicEdition } from '../../../delivery/releases/index.ts';
import { archiveFormat } from './archive-format.ts';
import { type TarFile, writeTar } from './write-tar.ts';

interface Archive {
  /** `edition.json` */
  document: Buffer;
  cases: number;
  files: NeededFile[];
}

/** What is public of an edition, all of one state. Undefined where the public does not know the edition. Files are named by their bytes, so that they can be read afterwards. */
async function archiveOf(delivery: pg.Pool, year: number): Promise<Archive | undefined> {
  const client = await delivery.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const content = await wholePublicEdition(client, year);
    if (!content) return undefined;
    const { removals: _, ...document } = content;
    const text = `${JSON.stringify({ format: archiveFormat, ...document }, null, 2)}\n`;
    return { document: Buffer.from(text), cases: content.cases.length, files: neededFiles(content) };
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  }
}

/** Writes an edition's archive into a folder, files included. Imported again it has the same ids. Says what was written. */
export async function exportEdition(delivery: pg.Pool, year: number, folder: string): Promise<{ cases: number; files: number } | undefined> {
  const archive = await archiveOf(delivery, year);
  if (!archive) return undefined;
  await mkdir(path.join(folder, 'files'), { recursive: true });
  for (const { hash } of archive.files) await pipeline(bytesOf(delivery, hash), createWriteStream(path.join(folder, 'files', hash)));
  // last: a folder with it is whole
  await writeFile(path.join(folder, 'edition.json'), archive.document);
  return { cases: archive.cases, files: archive.files.length };
}

/** The same as a tar file, made while it is read. */
export async function exportEditionAsTar(delivery: pg.Pool, year: number): Promise<AsyncGenerator<Buffer> | undefined> {
  const archive = await archiveOf(delivery, year);
  return archive && writeTar(tarFiles(delivery, year, archive));
}

async function* tarFiles(delivery: pg.Pool, year: number, { document, files }: Archive): AsyncGenerator<TarFile> {
  const folder = `edition-${year}`;
  for (const { hash } of files) {
    const { rows } = await delivery.query<{ size: number }>('select byte_length::float8 as size from files where hash = $1', [hash]);
    if (!rows[0]) throw new Error('a file was taken down while the archive was made');
    yield { name: `${folder}/files/${hash}`, size: rows[0].size, bytes: bytesOf(delivery, hash) };
  }
  yield { name: `${folder}/edition.json`, size: document.length, bytes: only(document) };
}

async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** A public file; one that lies in parts comes part by part. */
async function* bytesOf(delivery: pg.Pool, hash: string): AsyncGenerator<Buffer> {
  const { rows } = await delivery.query<{ bytes: Buffer; size: number }>(`select bytes, byte_length::float8 as size from files where hash = $1`, [
    hash,
  ]);
  if (!rows[0]) throw new Error('a file was taken down while the archive was made');
  const { bytes, size } = rows[0];
  if (bytes.length > 0) yield bytes;
  for (let read = bytes.length, place = 0; read < size; place++) {
    const part = await delivery.query<{ bytes: Buffer }>(`select bytes from file_parts where hash = $1 and place = $2`, [hash, place]);
    if (!part.rows[0]) throw new Error('a file was taken down while the archive was made');
    yield part.rows[0].bytes;
    read += part.rows[0].bytes.length;
  }
}
