import type { EntityManager } from '@mikro-orm/postgresql';
import type { EvaluationState, Outcome } from '../../../generated/schema.ts';

/** Where a case stands for those at its desk. Plain JSON. */
export interface EvaluationView {
  submissionId: string;
  state: EvaluationState;
  outcome: Outcome | null;
  acknowledgedAt: string | null;
}

/** What whoever acts may know of these cases; those at whose desk they are not, and those that were never handed in, are left out. */
export async function evaluationsOf(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, EvaluationView>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await em.execute<EvaluationView[]>(
    `select submission_id as "submissionId", state, outcome,
       to_char(acknowledged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "acknowledgedAt" from outcomes_for_desk(?::uuid[])`,
    [arrayOf(submissionIds)],
  );
  return new Map(rows.map((row) => [row.submissionId, row]));
}

/** What applicants read of reviewers' comments, case by case. Nothing before the results are public. */
export async function feedbackFor(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, { comment: string }[]>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await em.execute<{ submissionId: string; comment: string }[]>(
    `select submission_id as "submissionId", comment from feedback_for_desk(?::uuid[])`,
    [arrayOf(submissionIds)],
  );
  const found = Map.groupBy(rows, ({ submissionId }) => submissionId);
  return new Map([...found].map(([id, comments]) => [id, comments.map(({ comment }) => ({ comment }))]));
}

const arrayOf = (ids: readonly string[]): string => `{${[...new Set(ids)].join(',')}}`;
