import type { EntityManager } from '@mikro-orm/postgresql';
import { open, readFile } from 'node:fs/promises';
import type { Head } from './verify-chain.ts';

/** Heads that were written down outside the database, oldest first; none where there is no such file. */
export async function readAnchors(file: string): Promise<Head[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .map((line) => /^(\d+) ([0-9a-f]{64})( |$)/.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({ number: Number(match[1]), hash: match[2]! }));
}

/** Writes the chain's head down in a file, where whoever owns the database cannot reach it. Does nothing while it stays the same. */
export function anchorInto(file: string): (em: EntityManager) => Promise<void> {
  let last: number | undefined;
  return async (em) => {
    const rows = await em.execute<{ number: number; hash: string; at: string }[]>(
      `select number::int as number, hash, to_char(instant() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from audit_entries order by audit_entries.number desc limit 1`,
    );
    const head = rows[0];
    last ??= (await readAnchors(file)).at(-1)?.number;
    if (!head || head.number === last) return;
    const handle = await open(file, 'a', 0o600);
    try {
      await handle.writeFile(`${head.number} ${head.hash} ${head.at}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    last = head.number;
  };
}
