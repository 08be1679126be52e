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

/** What of an edition says from when on a case may be written. */
type Call = Pick<Edition, 'applicationsOpenAt' | 'timeZone'>;

/**
 * When applications close for a case, by what was granted until an instant: with the edition's close, or later. The database's function says when, and its
 * guards ask the same one.
 */
export async function closeFor(em: EntityManager, { id, ownerId }: Written, editionId: string, at: Date): Promise<Date> {
  const [row] = await em.execute<{ until: Date }[]>(`select applications_close_for(?, ?, ?::uuid, ?::timestamptz) as until`, [
    ...[editionId, ownerId, id, at.toISOString()],
  ]);
  return new Date(row!.until);
}

/** Says why a case cannot be written at an instant; undefined when it can. */
export const whyClosed = async (em: EntityManager, written: Written, edition: Edition, now: Date, ...path: string[]): Promise<Refusal | undefined> =>
  whyNotInside(edition, await closeFor(em, written, edition.id, now), now, ...path);

const whyNotInside = (call: Call, until: Date, now: Date, ...path: string[]): Refusal | undefined =>
  isInside(call.applicationsOpenAt, until, now) ? undefined : applicationsClosed(call, until, ...path);

/** What was opened of a case that is out for correction at an instant; null when it is not. */
export async function openParts(em: EntityManager, submissionId: string, at: Date): Promise<OpenPart[] | null> {
  const [row] = await em.execute<{ mend: OpenPart[] }[]>('select mend from open_return(?::uuid, ?::timestamptz)', [submissionId, at.toISOString()]);
  return row?.mend ?? null;
}

type Writing = { closed: Refusal; opened?: undefined } | { closed?: undefined; opened: Opened };

/**
 * What of a case may be written at an instant: all of a draft while applications are taken, what was opened while it is returned.
 *
 * @param until when applications close for it.
 */
export async function whatMayBeWritten(
  em: EntityManager,
  { id, step }: Pick<Submission, 'id' | 'step'>,
  call: Call,
  { now, until }: { now: Date; until: Date },
): Promise<Writing> {
  if (step === 'DRAFT') {
    const closed = whyNotInside(call, until, now);
    return closed ? { closed } : { opened: 'ALL' };
  }
  const opened = step === 'SUBMITTED' ? await openParts(em, id, now) : null;
  return opened ? { opened } : { closed: notADraft() };
}
