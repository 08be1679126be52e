import type { SetQuotasInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import { numberBetween, planIsConfirmed, quotasDoNotFit } from './edition-problems.ts';
import { quotasFit } from './edition-rules.ts';
import { mostByQuota, problemsOfQuotaRules, quotaRuleOf } from './quota-rule-rules.ts';

/** Sets how many cases are to be chosen, of all and of a kind, until two people have agreed on a plan. */
export const setQuotas = (desk: Desk, input: SetQuotasInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'setQuotas', input, async (edition, { em }) => {
    const { collection: quotaCollection, outstanding: quotaOutstanding, rules } = input;
    const refusals = [
      ...(quotaCollection > mostByQuota ? [numberBetween(1, mostByQuota, 'collection')] : []),
      ...(quotasFit({ quotaCollection, quotaOutstanding }) ? [] : [quotasDoNotFit('outstanding')]),
      ...problemsOfQuotaRules(rules ?? [], edition.fields),
    ];
    if (refusals.length > 0) return refusals;
    const confirmed = await em.execute<unknown[]>(`select 1 from decision_plans where edition_id = ? and state = 'CONFIRMED'`, [edition.id]);
    if (confirmed.length > 0) return [planIsConfirmed()];
    Object.assign(edition, { quotaCollection, quotaOutstanding, ...(rules ? { quotaRules: rules.map(quotaRuleOf) } : {}) });
    return [];
  });
