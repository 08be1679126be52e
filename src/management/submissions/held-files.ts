import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether the files of a submission have to stay whatever becomes of its draft: handed in, or marked to be at the close. */
export async function holdsItsFiles(em: EntityManager, submissionId: string): Promise<boolean> {
  const held = await em.execute<unknown[]>(
    `select from revisions where submission_id = ? union all select from ready_marks where submission_id = ? and withdrawn_at is null limit 1`,
    [submissionId, submissionId],
  );
  return held.length > 0;
}
