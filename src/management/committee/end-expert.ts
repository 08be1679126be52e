import type { EndExpertInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { notInThisState } from './committee-problems.ts';
import { problemsOfReason } from './committee-rules.ts';
import { expertById, type ExpertView } from './expert-queries.ts';
import { lockExpert } from './lock-expert.ts';

/** Takes a proposal, an invitation or seats back, by one organizer. A trigger takes the roles, and what was assigned and not judged. */
export async function endExpert(desk: Desk, input: EndExpertInput): Promise<Outcome<ExpertView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  const outcome = await once(desk, 'endExpert', input, async ({ em }) => {
    const expert = await lockExpert(em, desk, input.expertId);
    if (!expert) return refuse(notFound('expertId'));
    const wrong = problemsOfReason(input.reason, true);
    if (wrong.length > 0) return refuse(...wrong);
    if (!['PROPOSED', 'INVITED', 'ACCEPTED'].includes(expert.state)) return refuse(notInThisState('expertId'));
    await em.execute(`update experts set state = 'ENDED', ended_by = ?, ended_at = instant(), reason = ?, version = version + 1 where id = ?`, [
      desk.person.id,
      tidy(input.reason),
      expert.id,
    ]);
    return done({ id: expert.id, edition: expert.edition });
  });
  return outcome.refusals ? outcome : done(await expertById(desk.em, outcome.done.id));
}
