import type { SettleAgendaItemInput } from '../../generated/schema.ts';
import { tidy } from '../../platform/text.ts';
import type { Desk } from '../identity/index.ts';
import { changeAgendaItem, type Changed } from './change-agenda-item.ts';
import { settledAlready } from './deliberation-problems.ts';
import { limits, problemsOfText } from './deliberation-rules.ts';

/** Records what the committee recommends about an item. */
export function settleAgendaItem(desk: Desk, input: SettleAgendaItemInput): Promise<Changed> {
  const text = tidy(input.recommendation);
  return changeAgendaItem(desk, 'settleAgendaItem', input, {
    from: 'OPEN',
    otherwise: settledAlready(),
    problems: problemsOfText(text, limits.recommendation, 'many', 'recommendation'),
    set: `state = 'SETTLED', recommendation = ?, settled_at = instant()`,
    text,
  });
}
