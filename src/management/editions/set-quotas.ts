import type { SetQuotasInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import { numberBetween, planIsConfirmed, quotasDoNotFit } from './edition-problems.ts';
import { quotasFit } from './edition-rules.ts';

const most = 10_000;

/** Sets how many cases are to be chosen, until two people have agreed on a plan. */
export const setQuotas = (desk: Desk, input: SetQuotasInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'setQuotas', input, async (edition, { em }) => {
    const { collection: quotaCollection, outstanding: quotaOutstanding } = input;
    const refusals = [
      ...(quotaCollection > most ? [numberBetween(1, most, 'collection')] : []),
      ...(quotasFit({ quotaCollection, quotaOutstanding }) ? [] : [quotasDoNotFit('outstanding')]),
    ];
    if (refusals.length > 0) return refusals;
    const confirmed = await em.execute<unknown[]>(`select 1 from decision_plans where edition_id = ? and state = 'CONFIRMED'`, [edition.id]);
    if (confirmed.length > 0) return [planIsConfirmed()];
    Object.assign(edition, { quotaCollection, quotaOutstanding });
    return [];
  });
