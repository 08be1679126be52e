import type { EntityManager } from '@mikro-orm/postgresql';
import { type Position, submittedTo } from './submission-rows.ts';
import { type SubmissionView, viewOf } from './submission-view.ts';

/**
 * Everything handed in to an edition, newest first, so many at a time: only one page of it is in memory. All pages are of
 * one state where the caller reads them in one snapshot.
 */
export async function* everySubmission(em: EntityManager, editionId: string, count: number): AsyncGenerator<SubmissionView[]> {
  for (let after: Position | undefined; ;) {
    const rows = await submittedTo(em, editionId, { count, ...(after ? { after } : {}) });
    if (rows.length > 0) yield rows.map(viewOf);
    if (rows.length < count) return;
    const { createdAt, id } = rows.at(-1)!;
    after = { createdAt, id };
  }
}
