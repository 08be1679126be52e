import type { EntityManager } from '@mikro-orm/postgresql';
import { acceptedMaterials } from '../preparation/index.ts';
import type { FrozenSubmission } from '../submissions/index.ts';
import { followMerges } from './follow-merges.ts';
import { type PreparedSubmission, withPrepared } from './with-prepared.ts';

/** What was handed in last, of each submission that somebody may see, with what was prepared and accepted since; the later handed in comes later. */
export async function latestRevisions(em: EntityManager, submissionIds: readonly string[]): Promise<PreparedSubmission[]> {
  const rows = await em.execute<{ content: FrozenSubmission }[]>(
    `select content from (
       select distinct on (submission_id) content, created_at, id from revisions where submission_id = any(?::uuid[]) order by submission_id, number desc
     ) latest order by created_at, id`,
    [`{${submissionIds.join(',')}}`],
  );
  const accepted = await acceptedMaterials(em, submissionIds);
  return await followMerges(
    em,
    rows.map(({ content }) => withPrepared(content, accepted.get(content.submissionId))),
  );
}
