import type { EntityManager } from '@mikro-orm/postgresql';
import type { CommitteeRules, SetCommitteeRulesInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { outOfRange } from './committee-problems.ts';
import { usualRules } from './committee-rules.ts';

/** What holds for the whole committee. Conflicts are found anew each time: another number of years counts at once. */
export async function setCommitteeRules(desk: Desk, input: SetCommitteeRulesInput): Promise<Outcome<CommitteeRules>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const { conflictYears, reviewsPerCase } = input;
  const wrong = [
    ...(conflictYears < 0 || conflictYears > 20 ? [outOfRange(0, 20, 'conflictYears')] : []),
    ...(reviewsPerCase < 1 || reviewsPerCase > 10 ? [outOfRange(1, 10, 'reviewsPerCase')] : []),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  return once<SetCommitteeRulesInput, CommitteeRules>(desk, 'setCommitteeRules', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    await em.execute(
      `insert into committee_rules (edition_id, conflict_years, reviews_per_case) values (?, ?, ?)
       on conflict (edition_id) do update set conflict_years = excluded.conflict_years, reviews_per_case = excluded.reviews_per_case`,
      [edition.id, conflictYears, reviewsPerCase],
    );
    return done({ conflictYears, reviewsPerCase });
  });
}

export async function rulesOf(em: EntityManager, editionId: string): Promise<CommitteeRules> {
  const rows = await em.execute<CommitteeRules[]>(
    `select conflict_years as "conflictYears", reviews_per_case as "reviewsPerCase" from committee_rules where edition_id = ?`,
    [editionId],
  );
  return rows[0] ?? usualRules;
}
