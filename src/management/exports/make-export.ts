import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { IsolationLevel } from '@mikro-orm/core';
import type { ExportFormat } from '../../generated/schema.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import { appendEntry } from '../audit/index.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import type { ExportTable } from './export-table.ts';
import { bytesOf } from './write-table.ts';

export interface MadeExport {
  rows: number;
  byteLength: number;
  /** SHA-256 of the bytes, in hexadecimal; the audit holds it too. */
  hash: string;
  bytes: Readable;
}

/** Nobody waits for it any more. */
export class NoLongerAsked extends Error {}

/**
 * Makes the table of an edition, whole, before a byte of it leaves: it is of one state of the database, a fault in the
 * middle is told as one instead of looking like a shorter table, and nobody who reads slowly keeps a transaction open. It
 * is written to a file that has no name from the beginning, so that nothing of it is left whatever happens, and of which
 * one page is in memory. Who cannot be recorded gets nothing.
 */
export async function makeExport<Row>(
  { desk, edition }: DeskAtEdition,
  table: ExportTable<Row>,
  format: ExportFormat,
  folder: string,
  isAsked: () => boolean,
): Promise<MadeExport> {
  const file = await openNameless(folder);
  try {
    const hash = createHash('sha256');
    let [rows, byteLength] = [0, 0];
    const counted = async function* (all: AsyncIterable<Row>) {
      for await (const each of all) {
        if (!isAsked()) throw new NoLongerAsked();
        rows++;
        yield each;
      }
    };
    await desk.em.fork().transactional(
      async (em) => {
        for await (const bytes of bytesOf(format, table, counted(table.rows(em, edition)), edition.year)) {
          hash.update(bytes);
          byteLength += bytes.length;
          await file.writeFile(bytes);
        }
      },
      { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
    );
    const made = { rows, byteLength, hash: hash.digest('hex') };
    await record({ desk, edition }, table.act, format, made);
    return { ...made, bytes: file.createReadStream({ start: 0 }) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openNameless(folder: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = path.join(folder, randomBytes(12).toString('hex'));
  const file = await open(name, 'wx+', 0o600);
  await rm(name);
  return file;
}

const record = (
  { desk, edition }: DeskAtEdition,
  act: string,
  format: ExportFormat,
  { rows, hash }: Pick<MadeExport, 'rows' | 'hash'>,
): Promise<void> =>
  desk.em.fork().transactional(async (em) => {
    // it may have taken long: whoever was signed out or lost the role meanwhile gets nothing
    if (desk.session && !(await desk.session.isStillOpen(em))) throw spokenFault('UNAUTHENTICATED', desk.language);
    await appendEntry(em, {
      ...{ act, personId: desk.person.id, sessionId: desk.sessionId || null },
      ...{ subjectType: 'edition', subjectId: edition.id, editionYear: edition.year },
      facts: { format, rows, contentHash: hash },
    });
  });
