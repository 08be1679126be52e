import type { Refusal } from '../../../platform/graph/refusal.ts';
import type { Edition } from '../../editions/index.ts';
import type { Desk } from '../../identity/index.ts';
import { type FiguresDesk, readFieldTables } from '../../reviews/index.ts';
import { figuresSayNothing } from '../selection-problems.ts';
import type { CaseToDecide } from './cases-to-decide.ts';

/**
 * The order of merit that a field's figures give, of each field that was not given one. Figures that are not current, a case
 * without a place, or two at the same place leave the order to people.
 */
export async function orderByFigures(
  desk: Desk,
  figures: FiguresDesk,
  edition: Edition,
  eligible: ReadonlyMap<string, CaseToDecide>,
  given: ReadonlySet<string>,
): Promise<{ orders: Map<string, string[]>; problems: Refusal[] }> {
  const asked = edition.fields.map(({ key }) => key).filter((key) => !given.has(key) && [...eligible.values()].some(({ field }) => field === key));
  const orders = new Map<string, string[]>();
  if (asked.length === 0) return { orders, problems: [] };
  const tables = await readFieldTables(desk, figures, edition);
  const problems = tables.flatMap(({ field, state, cases }): Refusal[] => {
    if (!asked.includes(field)) return [];
    const ofField = [...eligible.values()].filter((one) => one.field === field);
    const places = new Map(cases.flatMap(({ submissionId, place }) => (typeof place === 'number' ? [[submissionId, place] as const] : [])));
    const placed = ofField.filter(({ id }) => places.has(id)).sort((a, b) => places.get(a.id)! - places.get(b.id)!);
    const isAnOrder = placed.length === ofField.length && new Set(placed.map(({ id }) => places.get(id))).size === placed.length;
    // one case needs no figures to be the first
    if (ofField.length > 1 && (state !== 'CURRENT' || !isAnOrder)) return [figuresSayNothing(field)];
    orders.set(
      field,
      (ofField.length === 1 ? ofField : placed).map(({ id }) => id),
    );
    return [];
  });
  return { orders, problems };
}
