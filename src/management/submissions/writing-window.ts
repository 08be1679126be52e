import type { EntityManager } from '@mikro-orm/postgresql';
import type { Refusal } from '../../platform/graph/refusal.ts';
import type { Edition } from '../editions/index.ts';
import type { OpenPart, Opened } from './open-parts.ts';
import { applicationsClosed, notADraft } from './submission-problems.ts';
import type { Submission } from './submission.entity.ts';

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
  return whyNotInside(edition, new Date(row!.until), now, ...path);
}

const whyNotInside = (edition: Edition, until: Date, now: Date, ...path: string[]): Refusal | undefined =>
  isInside(edition.applicationsOpenAt, until, now) ? undefined : applicationsClosed(edition, until, ...path);

/** What was opened of a case that is out for correction at an instant; null when it is not. */
export async function openParts(em: EntityManager, submissionId: string, at: Date): Promise<OpenPart[] | null> {
  const [row] = await em.execute<{ mend: OpenPart[] }[]>('select mend from open_return(?::uuid, ?::timestamptz)', [submissionId, at.toISOString()]);
  return row?.mend ?? null;
}

type Writing = { closed: Refusal; opened?: undefined } | { closed?: undefined; opened: Opened };

/**
 * What of a case may be written at an instant: all of a draft while applications are taken, what was opened while it is returned.
 * `until` where the close of its applications at that instant was read along.
 */
export async function whatMayBeWritten(em: EntityManager, submission: Submission, edition: Edition, now: Date, until?: Date): Promise<Writing> {
  if (submission.step === 'DRAFT') {
    const closed = until ? whyNotInside(edition, until, now) : await whyClosed(em, submission, edition, now);
    return closed ? { closed } : { opened: 'ALL' };
  }
  const opened = submission.step === 'SUBMITTED' ? await openParts(em, submission.id, now) : null;
  return opened ? { opened } : { closed: notADraft() };
}
