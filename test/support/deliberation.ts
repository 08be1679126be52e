import { randomUUID } from 'node:crypto';
import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import type { HandedIn } from './committee.ts';
import { sql } from './databases.ts';
import type { Office } from './office.ts';

/** An assignment, with a locked review that gives the same score throughout where one is given; says the assignment. */
export async function aReviewOf(office: Office, edition: Edition, one: HandedIn, expert: Desk, by: Desk, score: number | null): Promise<string> {
  const id = randomUUID();
  const run = (text: string, ...values: unknown[]) => sql(office.databases.management.owner, text, values);
  await run(
    `insert into review_assignments (id, revision_id, reviewer_id, assigned_by) values ($1, $2, $3, $4)`,
    ...[id, one.revisionId, expert.person.id, by.person.id],
  );
  if (score !== null)
    await run(
      `insert into reviews (assignment_id, scores, comment, submitted_at, locked_at) values ($1, $2, 'In confidence.', instant(), instant())`,
      id,
      Object.fromEntries(edition.criteria.map(({ key }, i) => [key, i === 3 ? Math.min(10, score + 1) : score])),
    );
  return id;
}

/** From now on somebody may not judge a case. */
export const tie = (office: Office, { person }: Desk, submissionId: string, by: Desk) =>
  sql(
    office.databases.management.owner,
    `insert into conflict_rulings (submission_id, person_id, ruling, reason, ruled_by) values ($1, $2, 'CONFLICT', 'A sample of a tie.', $3)`,
    [submissionId, person.id, by.person.id],
  );

/** Empties tables between tests, what is written once included. */
export const emptied = (office: Office, ...tables: string[]) =>
  sql(
    office.databases.management.owner,
    [
      ...tables.map((table) => `alter table ${table} disable trigger user`),
      `truncate ${tables.join(', ')}`,
      ...tables.map((table) => `alter table ${table} enable trigger user`),
    ].join('; '),
  );
