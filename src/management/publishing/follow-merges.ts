import type { EntityManager } from '@mikro-orm/postgresql';
import { organizationsByIds } from '../organizations/index.ts';
import type { FrozenSubmission } from '../submissions/index.ts';

/**
 * What was handed in names organizations as they were then. One that was merged since is published as the entry that
 * stands for it; the others keep the names that they were handed in with.
 */
export async function followMerges(em: EntityManager, frozen: readonly FrozenSubmission[]): Promise<FrozenSubmission[]> {
  const entries = await organizationsByIds(
    em,
    frozen.flatMap(({ applicants }) => applicants.map(({ organizationId }) => organizationId)),
  );
  const follow = (applicant: FrozenSubmission['applicants'][number]) => {
    const entry = entries.get(applicant.organizationId);
    if (!entry || entry.id === applicant.organizationId) return applicant;
    return { ...applicant, organizationId: entry.id, names: entry.names, kind: entry.kind ?? null, country: entry.country ?? null };
  };
  return frozen.map((submission) => {
    const applicants = submission.applicants.map(follow);
    // the lead stands first: where two have become one, it leads
    const once = new Map(applicants.toReversed().map((applicant) => [applicant.organizationId, applicant]));
    return { ...submission, applicants: applicants.filter((applicant) => once.get(applicant.organizationId) === applicant) };
  });
}
