import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { Edition } from './edition.entity.ts';
import { keysAreNotUnique, outOfOrder, outOfRange, quotasDoNotFit, weightsDoNotAddUp } from './edition-problems.ts';
import { type Calendar, calendarKeys, hasUniqueKeys, isInRange, outOfOrderPairs, quotasFit, weightsAddUp } from './edition-rules.ts';

export type NewEdition = RequiredEntityData<Edition> &
  Calendar &
  Pick<Edition, 'fields' | 'kinds' | 'eligibilityRules' | 'criteria' | 'quotaCollection' | 'quotaOutstanding'>;

/** Begins a year: its call, with everything that the work of the year is measured against. */
export async function createEdition(em: EntityManager, input: NewEdition): Promise<Outcome<Edition>> {
  const refusals = problemsOf(input);
  if (refusals.length > 0) return refuse(...refusals);

  const edition = em.create(Edition, input);
  await em.flush();
  return done(edition);
}

const problemsOf = (input: NewEdition): Refusal[] => [
  ...calendarKeys.filter((key) => input[key] && !isInRange(input[key])).map(outOfRange),
  ...outOfOrderPairs(input).map(([earlier, later]) => outOfOrder(earlier, later, later)),
  ...(['fields', 'kinds', 'eligibilityRules', 'criteria'] as const).filter((key) => !hasUniqueKeys(input[key])).map(keysAreNotUnique),
  ...(weightsAddUp(input.criteria) ? [] : [weightsDoNotAddUp()]),
  ...(quotasFit(input) ? [] : [quotasDoNotFit()]),
];
