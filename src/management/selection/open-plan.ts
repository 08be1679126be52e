import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { contentHash } from '../../platform/canonical-json.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { Edition, editionOfYear, reviewsHaveClosed } from '../editions/index.ts';
import { type Desk, holds, notFound, type Work } from '../identity/index.ts';
import { DecisionPlan, type PlanContent } from './decision-plan.entity.ts';
import { planById, type PlanView } from './plan-queries.ts';
import { isTiedToTheEdition } from './quotas/cases-to-decide.ts';
import { alreadyConfirmed, reviewsStillOpen, tiedToTheEdition } from './selection-problems.ts';
import { sorted } from './selection-rules.ts';

/** An edition that outcomes can be planned for, locked: one plan at a time. */
export async function editionToPlan({ em, instant }: Work, year: number): Promise<Outcome<Edition>> {
  const edition = await editionOfYear(em, year);
  if (!edition) return refuse(notFound('edition'));
  await em.execute(`select from editions where id = ? for update`, [edition.id]);
  // before anything else: what a refusal names can be a case that somebody is tied to
  if (await isTiedToTheEdition(em, edition.id)) return refuse(tiedToTheEdition());
  if (!reviewsHaveClosed(edition, await instant())) return refuse(reviewsStillOpen(edition.reviewsCloseAt));
  if (await em.findOne(DecisionPlan, { editionId: edition.id, state: 'CONFIRMED' })) return refuse(alreadyConfirmed());
  return done(edition);
}

/** A plan and its edition, both locked until the act is over, the edition first. Null for an unknown one, one of another edition, and where somebody is tied, alike. */
export async function lockedPlan(em: EntityManager, desk: Desk, id: string): Promise<{ plan: DecisionPlan; edition: Edition } | null> {
  const known = isUuid(id) ? await em.findOne(DecisionPlan, { id }) : null;
  const edition = known && (await em.findOne(Edition, { id: known.editionId }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!edition || !holds(desk, 'ORGANIZER', { editionYear: edition.year })) return null;
  const plan = await em.findOneOrFail(DecisionPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return { plan, edition };
}

/** Keeps a plan with its hash, in the place of one that nobody has confirmed. From here on nobody changes it, the database sees to that. */
export async function keepPlan(
  em: EntityManager,
  desk: Desk,
  edition: Edition,
  made: Omit<PlanContent, 'edition' | 'replaces'>,
  predecessor: DecisionPlan | null = null,
): Promise<PlanView> {
  const before = await em.findOne(DecisionPlan, { editionId: edition.id, state: 'PROPOSED' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (before) {
    before.state = 'SUPERSEDED';
    await em.flush(); // before the insert: only one waits for a second person
  }
  const content: PlanContent = { edition: edition.year, replaces: predecessor?.contentHash ?? null, ...made, decisions: sorted(made.decisions) };
  const plan = em.create(DecisionPlan, {
    ...{ editionId: edition.id, state: 'PROPOSED', decisions: content.decisions, content, contentHash: contentHash(content) },
    ...{ predecessorId: predecessor?.id ?? null, proposedBy: desk.person.id },
  });
  await em.flush();
  return planById(em, plan.id);
}
