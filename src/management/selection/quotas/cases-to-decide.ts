import type { EntityManager } from '@mikro-orm/postgresql';
import { worldRegionOf } from '../../../platform/world-region.ts';
import type { Edition } from '../../editions/index.ts';
import type { PlanQuotas } from '../decision-plan.entity.ts';
import type { Countable } from './count-by-quota.ts';

/** A case as a plan decides on it. */
export interface CaseToDecide extends Countable {
  title: string;
  /** It failed screening, or is with its applicant to be mended. */
  isOut: boolean;
}

/** Everything handed in to an edition, by id. Nothing for whoever is tied to one of them. */
export async function casesToDecide(em: EntityManager, editionId: string): Promise<Map<string, CaseToDecide>> {
  const rows = await em.execute<
    { id: string; field: string; title: string | null; organization: string | null; country: string | null; is_out: boolean }[]
  >('select * from cases_to_decide(?)', [editionId]);
  return new Map(
    rows.map(({ id, field, title, organization, country, is_out }) => [
      id,
      { id, field, title: title ?? '', organization, region: country === null ? null : worldRegionOf(country), isOut: is_out },
    ]),
  );
}

/** Whether somebody is tied to a case of the edition: its plan says something of every case, so it is not theirs to see or to make. */
export async function isTiedToTheEdition(em: EntityManager, editionId: string): Promise<boolean> {
  const [{ tied }] = await em.execute<[{ tied: boolean }]>('select ? = any (tied_editions()) as tied', [editionId]);
  return tied;
}

export const quotasOf = ({ quotaCollection, quotaOutstanding, quotaRules }: Edition): PlanQuotas => ({
  collection: quotaCollection,
  outstanding: quotaOutstanding,
  rules: quotaRules,
});
