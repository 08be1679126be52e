import type { EntityManager } from '@mikro-orm/postgresql';
import type { NewEntry } from './audit-entry.ts';

/**
 * Adds an entry at the chain's end, in the transaction that is under way. Writers stand in line here until that
 * transaction ends, so it is the last thing that a transaction does.
 */
export async function appendEntry(
  em: EntityManager,
  { act, personId, sessionId, subjectType, subjectId, editionYear, facts }: NewEntry,
): Promise<void> {
  const values = [act, personId, sessionId, subjectType, subjectId, editionYear, JSON.stringify(facts)];
  await em.execute('select from append_audit(?, ?::uuid, ?::uuid, ?, ?::uuid, ?::int, ?::jsonb)', values);
}
