import type { Desk } from '../identity/index.ts';
import { appendEntry } from './append-entry.ts';
import type { NewEntry } from './audit-entry.ts';

/** Something confidential of somebody else's. */
export interface ConfidentialRead {
  type: 'submission' | 'dossier' | 'assignment' | 'figures' | 'person' | 'audit' | 'agenda' | 'ballot' | 'translations' | 'release';
  id: string;
  editionYear: number;
}

const reads = new WeakMap<Desk, ConfidentialRead[]>();

/** Remembers that somebody is about to read what is not their own. It is written once, when the request has been worked through. */
export function noteReads(desk: Desk, some: readonly ConfidentialRead[]): void {
  const noted = reads.get(desk);
  if (noted) noted.push(...some);
  else reads.set(desk, [...some]);
}

/**
 * Writes what has been read during a request, one entry for each kind and edition, before the answer leaves: who cannot
 * be recorded is not answered.
 */
export async function recordReads(desk: Desk): Promise<void> {
  const noted = reads.get(desk);
  if (!noted) return;
  reads.delete(desk);
  const groups = Map.groupBy(noted, ({ type, editionYear }) => `${type} ${editionYear}`);
  const entries = [...groups.values()].map((group): NewEntry => {
    const { type, editionYear } = group[0]!;
    const ids = [...new Set(group.map(({ id }) => id))].sort();
    const subjectId = ids.length === 1 ? ids[0]! : null;
    return {
      ...{ act: 'read', personId: desk.person.id, sessionId: desk.sessionId || null, subjectType: type, subjectId, editionYear },
      facts: subjectId ? {} : { ids },
    };
  });
  await desk.em.fork().transactional(async (em) => {
    for (const entry of entries) await appendEntry(em, entry);
  });
}
