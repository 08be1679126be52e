import type { CancelErasureInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import { nothingAskedFor } from './privacy-problems.ts';

/** Takes back having asked to be taken out. Whoever does it first wins: what was begun is finished. */
export const cancelErasure = (desk: Desk, input: CancelErasureInput): Promise<Outcome<object>> =>
  once<CancelErasureInput, object>(desk, 'cancelErasure', input, async ({ em }) => {
    const gone = await em.execute<unknown[]>('delete from erasure_requests where person_id = ? returning 1', [desk.person.id]);
    return gone.length > 0 ? done({}) : refuse(nothingAskedFor());
  });
