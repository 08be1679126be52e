import type { SetRulesInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import { problemsOfRules, rulesOf } from './setting-rules.ts';

/** Sets the rules of eligibility, as their next version. The database keeps each version; what was handed in stays judged by its own. */
export const setRules = (desk: Desk, input: SetRulesInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'setRules', input, (edition) => {
    const refusals = problemsOfRules(input.rules);
    if (refusals.length > 0) return refusals;
    edition.eligibilityRules = rulesOf(input.rules);
    return [];
  });
