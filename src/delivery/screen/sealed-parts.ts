import type pg from 'pg';
import { fewAtOnce } from '../../platform/load/few-at-once.ts';

/** Sealed parts that stay in memory: those of a programme or two. A hall's screens all fetch the same ones at the same time. */
const mostKept = 32;
const atOnce = 2;

/**
 * The sealed parts of an edition by their hash, each read once however many screens ask. Undefined where there is none, or none any more: what is
 * taken down goes out of memory with the next who asks for it.
 */
export function sealedDesk(reader: pg.Pool): (year: number, hash: string) => Promise<Buffer | undefined> {
  const inTurn = fewAtOnce(atOnce);
  const kept = new Map<string, Promise<Buffer | undefined>>();
  const read = async (year: number, hash: string) => {
    const { rows } = await reader.query<{ bytes: Buffer }>({
      name: 'sealed-part',
      text: `select p.bytes from sealed_parts p join editions e on e.id = p.edition_id where e.year = $1 and p.hash = $2`,
      values: [year, hash],
    });
    return rows[0]?.bytes;
  };
  const isThere = async (year: number, hash: string) => {
    const { rowCount } = await reader.query({
      name: 'sealed-part-is-there',
      text: `select from sealed_parts p join editions e on e.id = p.edition_id where e.year = $1 and p.hash = $2`,
      values: [year, hash],
    });
    return rowCount === 1;
  };
  return async (year, hash) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
    const key = `${year} ${hash}`;
    if (!(await isThere(year, hash))) return void kept.delete(key);
    let part = kept.get(key);
    if (!part) {
      part = inTurn(() => read(year, hash));
      kept.set(key, part);
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    }
    const bytes = await part.catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    if (!bytes) kept.delete(key); // it may be there with the next release
    return bytes;
  };
}
