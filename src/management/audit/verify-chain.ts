import type { EntityManager } from '@mikro-orm/postgresql';
import { type AuditEntry, beginning, entryColumns, hashOfEntry } from './audit-entry.ts';

/** The chain's last entry at some time. Whoever keeps one elsewhere can prove that nothing before it was changed. */
export interface Head {
  number: number;
  hash: string;
}

export type Verified = { head: Head; count: number; broken?: undefined } | { broken: { number: number; why: string } };

const pageSize = 1_000;

/** All entries in order, a page at a time. */
export async function* entriesInOrder(em: EntityManager): AsyncGenerator<AuditEntry> {
  for (let after = -1; ;) {
    const page = await em.execute<AuditEntry[]>(`select ${entryColumns} from audit_entries e where e.number > ? order by e.number limit ?`, [
      after,
      pageSize,
    ]);
    yield* page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.number;
  }
}

/**
 * Follows the chain from its beginning, recomputing every hash. An end that was cut off leaves no trace in the chain
 * itself: only a head that was anchored elsewhere shows it.
 */
export async function verifyChain(em: EntityManager, anchors: readonly Head[] = []): Promise<Verified> {
  const anchored = new Map(anchors.map(({ number, hash }) => [number, hash]));
  let head: Head | undefined;
  for await (const entry of entriesInOrder(em)) {
    const expected = head ? head.number + 1 : 0;
    const broken = (why: string): Verified => ({ broken: { number: Math.min(expected, entry.number), why } });
    if (entry.number !== expected) return broken('it is missing');
    if (entry.previousHash !== (head?.hash ?? beginning)) return broken('it does not follow from the one before');
    if (entry.hash !== hashOfEntry(entry)) return broken('its hash is not that of its content');
    if ((anchored.get(entry.number) ?? entry.hash) !== entry.hash) return broken('it is not the one that was anchored');
    head = { number: entry.number, hash: entry.hash };
  }
  if (!head) return { broken: { number: 0, why: 'it is missing: the chain is empty' } };
  const cut = anchors.find(({ number }) => number > head.number);
  if (cut) return { broken: { number: head.number + 1, why: `it is missing: the chain went on to ${cut.number} when it was anchored` } };
  return { head, count: head.number + 1 };
}
