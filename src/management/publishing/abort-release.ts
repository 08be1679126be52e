import { LockMode } from '@mikro-orm/core';
import { findAppliedRelease } from '../../delivery/releases/index.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { givenUpBefore, isPublic } from './publishing-problems.ts';
import type { Publishing } from './publishing-context.ts';
import { releaseById, type ReleaseView } from './release-queries.ts';
import { Release } from './release.entity.ts';
import { tellOfTrouble } from './tell-of-trouble.ts';

export interface AbortRelease {
  idempotencyKey: string;
  releaseId: string;
}

/**
 * Gives a release up, as long as it is not public. Whoever applies it holds its row meanwhile, so this waits for them; and
 * where they were lost before they could say that it is public, delivery knows.
 */
export async function abortRelease(desk: Desk, { publisher }: Publishing, input: AbortRelease): Promise<Outcome<ReleaseView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  if (!isUuid(input.releaseId)) return refuse(notFound('releaseId'));

  return once(desk, 'abortRelease', input, async ({ em, instant }) => {
    const release = await em.findOne(Release, { id: input.releaseId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!release || !holds(desk, 'ORGANIZER', { editionYear: release.editionYear })) return refuse(notFound('releaseId'));
    if (release.state === 'ABORTED') return refuse(givenUpBefore());
    if (release.state === 'APPLIED' || (await findAppliedRelease(publisher, release.id))) return refuse(isPublic());

    release.state = 'ABORTED';
    release.abortedAt = await instant();
    release.abortedBy = desk.person.id;
    await em.flush();
    await tellOfTrouble(em, release, 'ABORTED', desk.person.id);
    return done(await releaseById(em, release.id));
  });
}
