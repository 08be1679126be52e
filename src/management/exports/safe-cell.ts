import { flawOf } from '../../platform/text.ts';

/** A cell's value. Numbers are ours; texts are people's. */
export type Cell = string | number | null;

/** Code units that fit in a cell of a spreadsheet. */
export const cellLimit = 32_767;

/**
 * Characters with which spreadsheets take a text for a formula or a command, when it is opened, pasted or entered again;
 * those of full width are taken alike.
 */
const begins = /^[\s\p{Cf}'"]*[=+\-@|%＝＋－＠｜％\u2212\uFE62\uFE63\uFE66\uFE6B]/u;

/**
 * A text as it may stand in a table: one line of real characters, nothing that turns the direction of what stands beside
 * it, never a formula, and not longer than a cell. What begins like a formula gets an apostrophe in front, in a
 * spreadsheet as well: there it would become one as soon as the table is saved as CSV.
 */
export function safeText(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu, ' ')
    .trim();
  const straight = flawOf(line, 'one') === 'DIRECTION' ? line.replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '') : line;
  const cut = shortened(straight, cellLimit - 1);
  return begins.test(cut) ? `'${cut}` : cut;
}

/** Cut between characters, with a mark of it; marks of direction would be left open, so they go. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '').slice(0, limit - 1);
  return `${start.isWellFormed() ? start : start.slice(0, -1)}…`;
}

export const safeCell = (cell: Cell): Cell => (typeof cell === 'string' ? safeText(cell) : cell);
