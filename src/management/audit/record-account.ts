import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountEvent } from '../identity/index.ts';
import { appendEntry } from './append-entry.ts';

/** Writes what happened to an account into the chain, in the transaction under way. It belongs to no edition, so nobody's desk shows it. */
export const recordAccount = (em: EntityManager, { act, personId, sessionId = null, subject, facts = {} }: AccountEvent): Promise<void> =>
  appendEntry(em, { act, personId, sessionId, subjectType: subject?.type ?? null, subjectId: subject?.id ?? null, editionYear: null, facts });
