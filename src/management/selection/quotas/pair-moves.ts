import type { Outcome } from '../../../generated/schema.ts';
import type { QuotaRule } from '../../editions/index.ts';
import type { Move } from '../decision-plan.entity.ts';
import type { Countable } from './count-by-quota.ts';

const ranks: readonly Outcome[] = ['OUTSTANDING', 'COLLECTION', 'RESERVE', 'NOT_SELECTED'];

/**
 * Who was moved, from what to what, by which quota, and who has whose place: of each outcome, whoever came takes the place
 * of somebody who left it, of the same field where there is one. A case that stood back itself says by which quota; the
 * others were moved by the quota of those whose place they have, or who have theirs.
 */
export function pairMoves(
  order: readonly Countable[],
  free: ReadonlyMap<string, Outcome>,
  chosen: ReadonlyMap<string, Outcome>,
  stoodBack: ReadonlyMap<string, QuotaRule>,
): Move[] {
  const moved = order.filter(({ id }) => free.get(id) !== chosen.get(id));
  const takenBy = new Map<string, string>();
  const inPlaceOf = new Map<string, string>();
  for (const outcome of ranks) {
    const left = moved.filter(({ id }) => free.get(id) === outcome);
    for (const came of moved.filter(({ id }) => chosen.get(id) === outcome)) {
      const at = Math.max(
        left.findIndex(({ field }) => field === came.field),
        0,
      );
      const [before] = left.splice(at, 1);
      if (!before) continue;
      takenBy.set(before.id, came.id);
      inPlaceOf.set(came.id, before.id);
    }
  }
  const fell = (id: string) => ranks.indexOf(chosen.get(id)!) > ranks.indexOf(free.get(id)!);
  const quotas = new Map(moved.flatMap(({ id }) => (fell(id) && stoodBack.has(id) ? [[id, stoodBack.get(id)!] as const] : [])));
  const [anyQuota] = quotas.values();
  for (let known = -1; known < quotas.size;) {
    known = quotas.size;
    for (const { id } of moved) {
      const quota = quotas.get(id) ?? quotas.get(inPlaceOf.get(id) ?? '') ?? quotas.get(takenBy.get(id) ?? '');
      if (quota) quotas.set(id, quota);
    }
  }
  return moved.map(({ id }) => ({
    submissionId: id,
    from: free.get(id)!,
    to: chosen.get(id)!,
    quota: quotas.get(id) ?? anyQuota!, // nothing moves where no quota made anybody stand back
    takenBy: takenBy.get(id) ?? null,
    inPlaceOf: inPlaceOf.get(id) ?? null,
  }));
}
