import type { RuleAssignmentInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../../identity/index.ts';
import { conflicted, ownSubmission, tiedThemself, type WhyNot } from '../review-problems.ts';

interface Asked {
  year: number;
  tied: boolean;
  sits: boolean;
}

/** Pins an expert to a case, keeps them from it, or lets the pair go: for the runs to come. Nothing is assigned by it. */
export async function ruleAssignment(desk: Desk, input: RuleAssignmentInput): Promise<Outcome<{ ruled: true; edition: number }>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  const { submissionId, personId, ruling = null } = input;
  if (!isUuid(submissionId)) return refuse(notFound('submissionId'));
  if (!isUuid(personId)) return refuse(notFound('personId'));

  return once(desk, 'ruleAssignment', input, async ({ em }) => {
    const [asked] = await em.execute<Asked[]>(
      `select e.year, s.id = any ((select conflicted_cases())::uuid[]) as tied,
         exists (select from experts x join expert_seats q on q.expert_id = x.id and q.part = 'EXPERT' and q.ended_at is null and q.field_key = s.field_key
           where x.edition_id = e.id and x.state = 'ACCEPTED' and x.person_id = ?) as sits
       from submissions s join editions e on e.id = s.edition_id where s.id = ? and s.step <> 'DRAFT' for update of s`,
      [personId, submissionId],
    );
    if (!asked || !holds(desk, 'ORGANIZER', { editionYear: asked.year })) return refuse(notFound('submissionId'));
    if (asked.tied) return refuse(tiedThemself());
    if (!asked.sits) return refuse(notFound('personId'));
    if (ruling === 'PIN') {
      const [{ why }] = await em.execute<[{ why: WhyNot | null }]>('select why_not_judge(?, ?) as why', [personId, submissionId]);
      if (why !== null) return refuse({ ...(why === 'SAME_PERSON' ? ownSubmission() : conflicted(why)), path: ['personId'] });
    }
    await em.execute(
      ruling === null
        ? `delete from assignment_rulings where submission_id = ? and person_id = ?`
        : `insert into assignment_rulings (submission_id, person_id, ruling, ruled_by) values (?, ?, ?, ?)
           on conflict (submission_id, person_id) do update set ruling = excluded.ruling, ruled_by = excluded.ruled_by, ruled_at = instant()`,
      ruling === null ? [submissionId, personId] : [submissionId, personId, ruling, desk.person.id],
    );
    return done({ ruled: true as const, edition: asked.year });
  });
}
