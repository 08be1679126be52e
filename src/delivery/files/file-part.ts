import { Readable } from 'node:stream';
import type pg from 'pg';
import { partBytes } from '../releases/index.ts';

/** The bytes of a file that are asked for, both ends included. */
export interface Part {
  start: number;
  end: number;
}

/** The one part that is asked for (RFC 9110); undefined for all of it, also where several are asked for; 'NONE' where there is no such part. */
export function partIn(header: string | undefined, size: number): Part | 'NONE' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [start, end] =
    match[1] === '' ? [Math.max(0, size - Number(match[2])), size - 1] : [Number(match[1]), match[2] === '' ? size - 1 : Number(match[2])];
  if (start >= size || end < start) return 'NONE';
  return { start, end: Math.min(end, size - 1) };
}

const readPart = { name: 'file-part', text: 'select bytes from file_parts where hash = $1 and place = $2' };

/** A file that lies in parts, one read at a time as whoever asked takes them. One that is taken down meanwhile ends there and then, unfinished. */
export const streamParts = (reader: pg.Pool, hash: string, { start, end }: Part): Readable =>
  Readable.from(
    (async function* () {
      for (let at = start; at <= end;) {
        const place = Math.floor(at / partBytes);
        const { rows } = await reader.query<{ bytes: Buffer }>({ ...readPart, values: [hash, place] });
        if (!rows[0]) throw new Error('the file was taken down while it was sent');
        const bytes = rows[0].bytes.subarray(at - place * partBytes, end - place * partBytes + 1);
        yield bytes;
        at += bytes.length;
      }
    })(),
    { objectMode: false, highWaterMark: partBytes },
  );
