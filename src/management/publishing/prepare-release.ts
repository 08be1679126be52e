import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { ReleaseKind } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, once } from '../identity/index.ts';
import { freezeRelease, oneAtATime } from './freeze-release.ts';
import { prepareCall } from './prepare-call.ts';
import { prepareResults } from './prepare-results.ts';
import { prepareTakeDown } from './prepare-take-down.ts';
import { onlyForTakeDowns } from './publishing-problems.ts';
import type { Publishing } from './publishing-context.ts';
import type { ReleaseView } from './release-queries.ts';

export interface PrepareRelease {
  idempotencyKey: string;
  edition: number;
  kind: ReleaseKind;
  applyAt: Date;
  slug?: string | null;
  reason?: string | null;
}

type Freeze = (em: EntityManager, input: PrepareRelease, publishing: Publishing) => Promise<Outcome<ReleaseContent>>;
const documentsOf: Record<ReleaseKind, Freeze> = { CALL: prepareCall, RESULTS: prepareResults, TAKE_DOWN: prepareTakeDown };

/** Freezes what is to become public, as it is now. It becomes public when two people have approved it and its instant has come. */
export async function prepareRelease(desk: Desk, publishing: Publishing, input: PrepareRelease): Promise<Outcome<ReleaseView>> {
  const { edition: editionYear, kind, applyAt } = input;
  if (!holds(desk, 'ORGANIZER', { editionYear })) return refuse(notAllowed());
  if (kind !== 'TAKE_DOWN') {
    const given = (['slug', 'reason'] as const).filter((name) => (input[name] ?? null) !== null);
    if (given.length > 0) return refuse(...given.map(onlyForTakeDowns));
  }

  return once(desk, 'prepareRelease', input, async ({ em }) => {
    await oneAtATime(em, editionYear);
    const { done: content, refusals } = await documentsOf[kind](em, input, publishing);
    if (refusals) return refuse(...refusals);
    return done(await freezeRelease(em, desk, { editionYear, kind, applyAt, content }));
  });
}
