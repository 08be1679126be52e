import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, once } from '../identity/index.ts';
import { CopyNotReady } from '../preparation/index.ts';
import { freezeRelease, oneAtATime } from './freeze-release.ts';
import { publicRevision } from './public-shelf.ts';
import { fileStillProcessed, notOfThisKind } from './publishing-problems.ts';
import type { Publishing } from './publishing-context.ts';
import type { PartOfInput, PrepareRelease } from './release-kind.ts';
import { releaseKinds } from './release-kinds.ts';
import { tellApprovers } from './release-notices.ts';
import type { ReleaseView } from './release-queries.ts';

export type { PrepareRelease };

/** Freezes what is to become public, as it is now. It becomes public when two people have approved it and its instant has come. */
export async function prepareRelease(desk: Desk, publishing: Publishing, input: PrepareRelease): Promise<Outcome<ReleaseView>> {
  const { edition: editionYear, kind, applyAt } = input;
  if (!holds(desk, 'ORGANIZER', { editionYear })) return refuse(notAllowed());
  const { takes, prepare } = releaseKinds[kind];
  const pointless = partsGiven(input).filter((part) => !takes.includes(part));
  if (pointless.length > 0) return refuse(...pointless.map(notOfThisKind));

  return once(desk, 'prepareRelease', input, async ({ em }) => {
    await oneAtATime(em, editionYear);
    // before anything is read: what is changed in between makes this release stale, and is never overwritten unseen
    const baseRevision = await publicRevision(publishing.publisher);
    const { done: content, refusals } = await prepare(em, input, publishing).catch(refuseUnreadyFiles);
    if (refusals) return refuse(...refusals);
    const release = await freezeRelease(em, desk, { editionYear, kind, applyAt, content: { ...content, baseRevision } });
    await tellApprovers(em, desk, release);
    return done(release);
  });
}

const refuseUnreadyFiles = (error: unknown): Outcome<never> => {
  if (error instanceof CopyNotReady) return refuse(fileStillProcessed());
  throw error;
};

const always: ReadonlySet<string> = new Set(['idempotencyKey', 'edition', 'kind', 'applyAt']);
const partsGiven = (input: PrepareRelease): PartOfInput[] =>
  (Object.keys(input) as PartOfInput[]).filter((name) => !always.has(name) && (input[name] ?? null) !== null);
