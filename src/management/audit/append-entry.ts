import type { EntityManager } from '@mikro-orm/postgresql';
import { asked, prepared, preparedAlong } from '../../platform/database/prepared.ts';
import type { NewEntry } from './audit-entry.ts';

const append = prepared('select from append_audit($1, $2::uuid, $3::uuid, $4, $5::uuid, $6::int, $7::jsonb)');

/**
 * Adds an entry at the chain's end, in the transaction that is under way. Writers stand in line here until that
 * transaction ends, so it is the last thing that a transaction does, and goes along with its end: nobody waits for a way to the database and back.
 */
export async function appendEntry(
  em: EntityManager,
  { act, personId, sessionId, subjectType, subjectId, editionYear, facts }: NewEntry,
): Promise<void> {
  const values = [act, personId, sessionId, subjectType, subjectId, editionYear, JSON.stringify(facts)];
  await preparedAlong(em, asked(append, ...values));
}
