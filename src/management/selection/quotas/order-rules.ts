import type { ProposeDecisionPlanInput } from '../../../generated/schema.ts';
import type { Refusal } from '../../../platform/graph/refusal.ts';
import type { Edition } from '../../editions/index.ts';
import {
  caseForgotten,
  failedScreening,
  fieldNamedTwice,
  fieldUnknown,
  reservesOutOfRange,
  submissionTwice,
  submissionUnknown,
} from '../selection-problems.ts';
import type { CaseToDecide } from './cases-to-decide.ts';

/** Most reserves of a field. */
export const mostReserves = 100;

/** Everything that is wrong with orders of merit at once: each eligible case of a field has one place in its order. */
export function problemsOfOrders(
  { fields, outstanding, stage, reserves }: Pick<ProposeDecisionPlanInput, 'fields' | 'outstanding' | 'stage' | 'reserves'>,
  edition: Pick<Edition, 'fields'>,
  cases: ReadonlyMap<string, CaseToDecide>,
): Refusal[] {
  const known = new Set(edition.fields.map(({ key }) => key));
  const seen = new Set<string>();
  const ofFields = fields.flatMap(({ field, order }, index): Refusal[] => {
    if (!known.has(field)) return [fieldUnknown([...known], 'fields', index, 'field')];
    if (seen.has(field)) return [fieldNamedTwice('fields', index, 'field')];
    seen.add(field);
    const named = new Set(order);
    const ofField = new Map([...cases].filter(([, one]) => one.field === field));
    const forgotten = [...ofField.values()].filter(({ id, isOut }) => !isOut && !named.has(id));
    return [...problemsOfOrder(order, ofField, 'fields', index, 'order'), ...forgotten.map((one) => caseForgotten(one, 'fields', index, 'order'))];
  });
  return [
    ...ofFields,
    ...problemsOfOrder(outstanding, cases, 'outstanding'),
    ...problemsOfOrder(stage, cases, 'stage'),
    ...(reserves < 0 || reserves > mostReserves ? [reservesOutOfRange(mostReserves)] : []),
  ];
}

function problemsOfOrder(order: readonly string[], cases: ReadonlyMap<string, CaseToDecide>, ...path: (string | number)[]): Refusal[] {
  const seen = new Set<string>();
  return order.flatMap((id, index): Refusal[] => {
    const twice = seen.has(id);
    seen.add(id);
    const one = cases.get(id);
    if (!one) return [submissionUnknown(...path, index)];
    if (twice) return [submissionTwice(...path, index)];
    return one.isOut ? [failedScreening(...path, index)] : [];
  });
}
