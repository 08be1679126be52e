import type { SetCriteriaInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import type { Criterion } from './edition.entity.ts';
import { reviewsExist } from './edition-problems.ts';
import { criteriaOf, problemsOfCriteria } from './setting-rules.ts';

/** Sets what reviewers look for. Scores that were given keep their meaning: once there are reviews, only names and guidance change. */
export const setCriteria = (desk: Desk, input: SetCriteriaInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'setCriteria', input, async (edition, { em }) => {
    const refusals = problemsOfCriteria(input.criteria);
    if (refusals.length > 0) return refusals;
    const criteria = criteriaOf(input.criteria, edition.criteria);
    if (measureOf(criteria) !== measureOf(edition.criteria)) {
      const reviews = await em.execute<unknown[]>(
        `select 1 from reviews v join review_assignments a on a.id = v.assignment_id join revisions r on r.id = a.revision_id
         join submissions s on s.id = r.submission_id where s.edition_id = ? limit 1`,
        [edition.id],
      );
      if (reviews.length > 0) return [reviewsExist('criteria')];
    }
    edition.criteria = criteria;
    return [];
  });

const measureOf = (criteria: readonly Criterion[]): string =>
  JSON.stringify(criteria.map(({ key, weight, minimum, maximum }) => [key, weight, minimum, maximum]));
