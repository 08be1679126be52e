import type { EntityManager } from '@mikro-orm/postgresql';
import type { Refusal } from '../../platform/graph/refusal.ts';
import type { Edition } from '../editions/index.ts';
import { applicationsClosed } from './submission-problems.ts';

/** A case, or one that somebody is about to begin. */
interface Written {
  id: string | null;
  ownerId: string;
}

/** Half-open: the opening instant is inside, the closing instant is not. */
export const isInside = (from: Date, until: Date, now: Date): boolean => from <= now && now < until;

/**
 * Says why a case cannot be written at an instant; undefined when it can. The close is the edition's, or a later one that
 * was granted: the database's function says which, and its guards ask the same function.
 */
export async function whyClosed(
  em: EntityManager,
  { id, ownerId }: Written,
  edition: Edition,
  now: Date,
  ...path: string[]
): Promise<Refusal | undefined> {
  const [row] = await em.execute<{ until: Date }[]>(`select applications_close_for(?, ?, ?::uuid, ?::timestamptz) as until`, [
    edition.id,
    ownerId,
    id,
    now.toISOString(),
  ]);
  const until = new Date(row!.until);
  return isInside(edition.applicationsOpenAt, until, now) ? undefined : applicationsClosed(edition, until, ...path);
}
