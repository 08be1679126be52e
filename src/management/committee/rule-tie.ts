import type { RuleTieInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { notOneself, ownCaseStaysClosed, tiedThemself } from './committee-problems.ts';
import { problemsOfReason } from './committee-rules.ts';
import { type CaseTieView, tieOf } from './tie-queries.ts';

interface Asked {
  year: number;
  editionId: string;
  tied: boolean;
  sits: boolean;
}

/** Pins whether somebody may judge a case, whatever is found. A later ruling replaces it, and both are kept. */
export async function ruleTie(desk: Desk, input: RuleTieInput): Promise<Outcome<CaseTieView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  const { submissionId, personId, ruling } = input;
  if (!isUuid(submissionId)) return refuse(notFound('submissionId'));
  if (!isUuid(personId)) return refuse(notFound('personId'));

  const outcome = await once(desk, 'ruleTie', input, async ({ em }) => {
    const [asked] = await em.execute<Asked[]>(
      `select e.year, e.id as "editionId", s.id = any ((select conflicted_cases())::uuid[]) as tied,
         exists (select from role_grants g where g.person_id = ? and g.role in ('REVIEWER', 'CHAIR') and (g.edition_year is null or g.edition_year = e.year))
           or exists (select from experts x where x.edition_id = e.id and x.person_id = ?) as sits
       from submissions s join editions e on e.id = s.edition_id where s.id = ? and s.step <> 'DRAFT' for update of s`,
      [personId, personId, submissionId],
    );
    if (!asked || !holds(desk, 'ORGANIZER', { editionYear: asked.year })) return refuse(notFound('submissionId'));
    if (!asked.sits) return refuse(notFound('personId'));
    const wrong = problemsOfReason(input.reason, true);
    if (wrong.length > 0) return refuse(...wrong);
    if (personId === desk.person.id) return refuse(notOneself());
    if (asked.tied) return refuse(tiedThemself());
    const [{ why }] = await em.execute<[{ why: string | null }]>('select why_not_judge(?, ?) as why', [personId, submissionId]);
    if (ruling === 'NONE' && why === 'SAME_PERSON') return refuse(ownCaseStaysClosed());
    await em.execute(`insert into conflict_rulings (submission_id, person_id, ruling, reason, ruled_by) values (?, ?, ?, ?, ?)`, [
      ...[submissionId, personId, ruling, tidy(input.reason), desk.person.id],
    ]);
    return done({ submissionId, personId, editionId: asked.editionId, edition: asked.year });
  });
  return outcome.refusals ? outcome : done((await tieOf(desk.em, outcome.done.editionId, submissionId, personId))!);
}
