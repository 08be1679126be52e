import type { EntityManager } from '@mikro-orm/postgresql';
import type { Edition } from '../editions/index.ts';
import { organizationsByIds } from '../organizations/index.ts';
import { casesToDecide } from '../selection/index.ts';
import { formulaOf, type FormulaView, type HonourEntry } from './honour-queries.ts';
import { type Recommended, standings } from './honour-rules.ts';

/** What honours are calculated from and come to, without certificates. */
export interface Calculated {
  planId: string;
  planHash: string;
  formula: FormulaView;
  organizations: Omit<HonourEntry, 'certificateNumber'>[];
}

interface Row {
  accreditationId: string;
  organizationId: string;
  submissionId: string;
  isPrimary: boolean;
  outcome: string | null;
}

/**
 * Whom an edition honours by its formula: from recommendations that both sides agreed to before the close, on cases that
 * were handed in and stayed, and from the confirmed plan. Cases that failed screening count for nobody. Null while no plan is confirmed.
 */
export async function calculateHonours(em: EntityManager, edition: Edition): Promise<Calculated | null> {
  const [plan] = await em.execute<{ id: string; hash: string }[]>(
    `select id, content_hash as hash from decision_plans where edition_id = ? and state = 'CONFIRMED' for share`,
    [edition.id],
  );
  if (!plan) return null;
  const rows = await em.execute<Row[]>(
    `select a.id as "accreditationId", a.organization_id as "organizationId", r.submission_id as "submissionId", r.is_primary as "isPrimary",
       (select d ->> 'outcome' from decision_plans p cross join jsonb_array_elements(p.decisions) d where p.id = ? and d ->> 'submissionId' = r.submission_id::text) as outcome
     from recommendations r join accreditations a on a.id = r.accreditation_id
     where a.edition_id = ? and r.state = 'AGREED' and r.submission_state = 'HANDED_IN' order by r.id`,
    [plan.id, edition.id],
  );
  const cases = await casesToDecide(em, edition.id);
  const counted = rows.filter(({ submissionId }) => cases.get(submissionId)?.isOut === false);
  const entries = await organizationsByIds(
    em,
    counted.map(({ organizationId }) => organizationId),
  );
  const standsFor = ({ organizationId }: Row) => entries.get(organizationId)!;
  const recommended = counted.map((row): Recommended => ({
    organizationId: standsFor(row).id,
    submissionId: row.submissionId,
    isPrimary: row.isPrimary,
    came: row.outcome === 'OUTSTANDING' ? 'outstanding' : row.outcome === 'COLLECTION' ? 'collection' : 'handedIn',
  }));
  const formula = await formulaOf(em, edition.year);
  const organizations = standings(formula, recommended).map((standing) => {
    const own = counted.filter((row) => standsFor(row).id === standing.organizationId);
    return {
      ...standing,
      names: standsFor(own[0]!).names,
      accreditations: [...new Set(own.map(({ accreditationId }) => accreditationId))].sort(),
    };
  });
  return { planId: plan.id, planHash: plan.hash, formula, organizations };
}
