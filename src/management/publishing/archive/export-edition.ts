import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { wholePublicEdition } from '../../../delivery/releases/index.ts';
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
    const hashes = new Set(content.cases.flatMap(({ pictures }) => pictures.flatMap(({ renditions }) => renditions.map(({ hash }) => hash))));
    for (const hash of hashes) {
      const { rows } = await client.query<{ bytes: Buffer }>(`select bytes from files where hash = $1`, [hash]);
      await writeFile(path.join(folder, 'files', hash), rows[0]!.bytes);
    }
    // last: a folder with it is whole
    await writeFile(path.join(folder, 'edition.json'), `${JSON.stringify({ format: archiveFormat, ...document }, null, 2)}\n`);
    return { cases: content.cases.length, files: hashes.size };
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  }
}
