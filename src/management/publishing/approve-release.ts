import { LockMode } from '@mikro-orm/core';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { tiedToTheEdition } from '../selection/index.ts';
import { scheduleApplying } from './apply-release.job.ts';
import { alreadyApproved, approvedByTwo, isGivenUp, isPublic, releaseIsAnother } from './publishing-problems.ts';
import type { Publishing } from './publishing-context.ts';
import { approvalsNeeded } from './publishing-rules.ts';
import { releaseById, type ReleaseView } from './release-queries.ts';
import { Release, ReleaseApproval } from './release.entity.ts';
import { whatStandsInTheWay } from './what-stands-in-the-way.ts';
import { mayReadContent } from './who-reads-releases.ts';

export interface ApproveRelease {
  idempotencyKey: string;
  releaseId: string;
  contentHash: string;
}

/** Approves exactly the documents that this person has read. With the second person's approval the release waits for its instant. */
export async function approveRelease(desk: Desk, { publisher }: Pick<Publishing, 'publisher'>, input: ApproveRelease): Promise<Outcome<ReleaseView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  if (!isUuid(input.releaseId)) return refuse(notFound('releaseId'));

  return once(desk, 'approveRelease', input, async ({ em, instant }) => {
    const release = await em.findOne(Release, { id: input.releaseId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!release || !holds(desk, 'ORGANIZER', { editionYear: release.editionYear })) return refuse(notFound('releaseId'));
    if (release.state === 'ABORTED') return refuse(isGivenUp());
    if (release.state === 'APPLIED') return refuse(isPublic());
    if (!(await mayReadContent(em, release))) return refuse(tiedToTheEdition());
    if (release.contentHash !== input.contentHash) return refuse(releaseIsAnother());
    const approvals = await em.find(ReleaseApproval, { releaseId: release.id });
    if (approvals.some(({ personId }) => personId === desk.person.id)) return refuse(alreadyApproved());
    if (release.state === 'APPROVED') return refuse(approvedByTwo());

    const inTheWay = await whatStandsInTheWay(em, publisher, release);
    if (inTheWay) return refuse(inTheWay);

    em.create(ReleaseApproval, { releaseId: release.id, personId: desk.person.id, at: await instant() });
    await em.flush(); // the database counts the approvals before it lets the state change
    if (approvals.length + 1 >= approvalsNeeded) {
      release.state = 'APPROVED';
      await em.flush();
      await scheduleApplying(em, release);
    }
    return done(await releaseById(em, release.id));
  });
}
