import { LockMode } from '@mikro-orm/core';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear, reviewsHaveClosed } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { DecisionPlan } from './decision-plan.entity.ts';
import { planById, type PlanView } from './plan-queries.ts';
import { alreadyConfirmed, reviewsStillOpen } from './selection-problems.ts';
import { completePlan, problemsOfPlan, type Proposed } from './selection-rules.ts';

export interface PlanDecisions {
  idempotencyKey: string;
  edition: number;
  decisions: Proposed[];
}

/** Proposes the outcomes of an edition. Replaces a plan that nobody has confirmed. */
export async function planDecisions(desk: Desk, input: PlanDecisions): Promise<Outcome<PlanView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());

  return once(desk, 'planDecisions', input, async ({ em, instant }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    await em.execute(`select from editions where id = ? for update`, [edition.id]); // one plan at a time
    if (!reviewsHaveClosed(edition, await instant())) return refuse(reviewsStillOpen(edition.reviewsCloseAt));
    const inForce = await em.findOne(
      DecisionPlan,
      { editionId: edition.id, state: { $in: ['PROPOSED', 'CONFIRMED'] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (inForce?.state === 'CONFIRMED') return refuse(alreadyConfirmed());

    const rows = await em.execute<{ id: string; out: boolean }[]>(
      `select id, is_screened_out(id) as out from submissions where edition_id = ? and step = 'SUBMITTED'`,
      [edition.id],
    );
    const handedIn = new Set(rows.map(({ id }) => id));
    const out = new Set(rows.flatMap((row) => (row.out ? [row.id] : [])));
    const problems = problemsOfPlan(input.decisions, handedIn, out, edition);
    if (problems.length > 0) return refuse(...problems);

    if (inForce) {
      inForce.state = 'SUPERSEDED';
      await em.flush(); // before the insert: only one may be in force
    }
    const decisions = completePlan(input.decisions, handedIn);
    const plan = em.create(DecisionPlan, {
      editionId: edition.id,
      state: 'PROPOSED',
      decisions,
      contentHash: contentHash(decisions),
      proposedBy: desk.person.id,
    });
    await em.flush();
    return done(await planById(em, plan.id));
  });
}
