import type { StepDownInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { notInThisState } from './committee-problems.ts';
import { problemsOfReason } from './committee-rules.ts';
import { membershipById, type MembershipView } from './expert-queries.ts';
import { lockMembership } from './lock-expert.ts';

/** Gives one's seats back. A trigger takes the roles, and what was assigned and not judged; reviews stay. */
export const stepDown = (desk: Desk, input: StepDownInput): Promise<Outcome<MembershipView>> =>
  once<StepDownInput, MembershipView>(desk, 'stepDown', input, async ({ em }) => {
    const own = await lockMembership(em, desk, input.membershipId);
    if (!own) return refuse(notFound('membershipId'));
    const wrong = problemsOfReason(input.reason, false);
    if (wrong.length > 0) return refuse(...wrong);
    if (own.state !== 'ACCEPTED') return refuse(notInThisState('membershipId'));
    await em.execute(
      `update experts set state = 'STEPPED_DOWN', ended_by = ?, ended_at = instant(), reason = ?, version = version + 1 where id = ?`,
      [desk.person.id, tidy(input.reason), own.id],
    );
    return done(await membershipById(em, own.id));
  });
