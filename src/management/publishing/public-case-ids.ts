import type { EntityManager } from '@mikro-orm/postgresql';

/** The public id of each submission's case. It is made when results are first prepared with the submission, and stays for life. */
export async function caseIdsOf(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, string>> {
  const ids = `{${submissionIds.join(',')}}`;
  await em.execute(`insert into public_case_ids (submission_id) select unnest(?::uuid[]) on conflict do nothing`, [ids]);
  const rows = await em.execute<{ submission_id: string; case_id: string }[]>(
    `select submission_id, case_id from public_case_ids where submission_id = any(?::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ submission_id, case_id }) => [submission_id, case_id]));
}
