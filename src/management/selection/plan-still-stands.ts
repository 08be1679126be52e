import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson } from '../../platform/canonical-json.ts';
import type { Edition } from '../editions/index.ts';
import type { DecisionPlan } from './decision-plan.entity.ts';
import { casesToDecide, quotasOf } from './quotas/cases-to-decide.ts';

/** Whether a plan is about what there is: every case handed in has an outcome in it, none that is chosen has failed, and quotas are those that it was made under. */
export async function stillStands(em: EntityManager, { content, decisions }: DecisionPlan, edition: Edition): Promise<boolean> {
  const quotas = (content as Partial<typeof content>).quotas; // none in plans from before there was one
  if (quotas && canonicalJson(quotas) !== canonicalJson(quotasOf(edition))) return false;
  const cases = await casesToDecide(em, edition.id);
  return (
    decisions.length === cases.size &&
    decisions.every(({ submissionId, outcome }) => cases.has(submissionId) && (outcome === 'NOT_SELECTED' || !cases.get(submissionId)!.isOut))
  );
}
