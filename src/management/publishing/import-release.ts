import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { ReleaseKind } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, once } from '../identity/index.ts';
import { freezeRelease, oneAtATime } from './freeze-release.ts';
import type { ReleaseView } from './release-queries.ts';

export interface ImportRelease {
  idempotencyKey: string;
  edition: number;
  kind: ReleaseKind;
  applyAt: Date;
  /** Its files lie in the storage already, each as `renditions/<hash>.webp`. */
  content: ReleaseContent;
}

/**
 * Prepares a release from documents that were not made here, such as an edition from before this program. It takes the
 * same way as any other: two people approve it. Not part of the graph.
 */
export async function importRelease(desk: Desk, input: ImportRelease): Promise<Outcome<ReleaseView>> {
  const { edition: editionYear, kind, applyAt, content } = input;
  if (!holds(desk, 'ORGANIZER', { editionYear })) return refuse(notAllowed());

  return once(desk, 'importRelease', input, async ({ em }) => {
    await oneAtATime(em, editionYear);
    return done(await freezeRelease(em, desk, { editionYear, kind, applyAt, content }));
  });
}
