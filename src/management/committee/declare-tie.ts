import type { EntityManager } from '@mikro-orm/postgresql';
import type { DeclareTieInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { nameOneThing } from './committee-problems.ts';
import { problemsOfReason } from './committee-rules.ts';
import { organizationNamed } from './propose-expert.ts';

/** Declares a tie of one's own. What it concerns is closed from this transaction on, and a review of it is void. */
export const declareTie = (desk: Desk, input: DeclareTieInput): Promise<Outcome<{ declared: true; edition: number }>> =>
  once(desk, 'declareTie', input, async ({ em }) => {
    const [member] = await em.execute<{ editionId: string }[]>(
      `select e.id as "editionId" from experts x join editions e on e.id = x.edition_id where e.year = ? and x.person_id = ? and x.state = 'ACCEPTED'`,
      [input.edition, desk.person.id],
    );
    if (!member) return refuse(notFound('edition'));
    const revisionId = input.revisionId ?? null;
    const wrong = [
      ...((revisionId === null) === ((input.organizationId ?? null) === null) ? [nameOneThing()] : []),
      ...problemsOfReason(input.reason, true),
    ];
    if (wrong.length > 0) return refuse(...wrong);
    const submissionId = revisionId === null ? null : await caseKnownBy(em, desk, member.editionId, revisionId);
    if (submissionId === undefined) return refuse(notFound('revisionId'));
    const organizationId = await organizationNamed(em, input.organizationId);
    if (organizationId === undefined) return refuse(notFound('organizationId'));
    await em.execute(
      `insert into declared_ties (edition_id, person_id, submission_id, organization_id, reason, declared_by) values (?, ?, ?, ?, ?, ?)`,
      [member.editionId, desk.person.id, submissionId, organizationId, tidy(input.reason), desk.person.id],
    );
    return done({ declared: true as const, edition: input.edition });
  });

/** The submission of a revision that stands on somebody's list of wishes, or is one of a case that was given to them; undefined for all others. */
export async function caseKnownBy(em: EntityManager, desk: Desk, editionId: string, revisionId: string): Promise<string | undefined> {
  if (!isUuid(revisionId)) return undefined;
  const rows = await em.execute<{ id: string }[]>(
    `select w.submission_id as id from cases_to_wish(?) w where w.revision_id = ?
     union select a.submission_id from review_assignments a join revisions r on r.submission_id = a.submission_id
       where a.reviewer_id = ? and r.id = ? and a.ended_at is null`,
    [editionId, revisionId, desk.person.id, revisionId],
  );
  return rows[0]?.id;
}
