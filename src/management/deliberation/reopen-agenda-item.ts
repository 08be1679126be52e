import type { ReopenAgendaItemInput } from '../../generated/schema.ts';
import { tidy } from '../../platform/text.ts';
import type { Desk } from '../identity/index.ts';
import { changeAgendaItem, type Changed } from './change-agenda-item.ts';
import { openAlready } from './deliberation-problems.ts';
import { limits, problemsOfText } from './deliberation-rules.ts';

/** Opens a settled item again; what was recommended stays in its history. */
export function reopenAgendaItem(desk: Desk, input: ReopenAgendaItemInput): Promise<Changed> {
  const text = tidy(input.reason);
  return changeAgendaItem(desk, 'reopenAgendaItem', input, {
    from: 'SETTLED',
    otherwise: openAlready(),
    problems: problemsOfText(text, limits.reason, 'many', 'reason'),
    set: `state = 'OPEN', recommendation = '', settled_at = null, changed_because = ?`,
    text,
  });
}
