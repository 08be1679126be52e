import { cellLimit, safeText } from '../../../src/management/exports/safe-cell.ts';

test.each([
  ['=HYPERLINK("https://example.org","x")', `'=HYPERLINK("https://example.org","x")`],
  ['+1', `'+1`],
  ['-1+1', `'-1+1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['|cmd', `'|cmd`],
  ['%0A=1', `'%0A=1`],
  ['＝1+1', `'＝1+1`],
  ['\u22121', `'\u22121`],
  ['\u200b=1', `'\u200b=1`],
  [`"=1`, `'"=1`],
  [`'=1`, `''=1`],
  ['\t=1', `'=1`],
  ['\r\n=1', `'=1`],
  ['\u00a0=1', `'=1`],
  ['Plain text, with = inside', 'Plain text, with = inside'],
  ['2020-01-01', '2020-01-01'],
  ['案例', '案例'],
])('%j stands in a table as %j', (text, cell) => {
  expect(safeText(text)).toBe(cell);
});

test('controls, breaks, halves of characters and noncharacters become blanks or the mark for what is missing', () => {
  expect(safeText('a\u0000b\u0007c\nd\u2028e\uFFFEf')).toBe('a b c d e f');
  expect(safeText('x\ud800y')).toBe('x\ufffdy');
});

test('marks of direction stay where they end what they begin, and go where they would turn the next cell', () => {
  expect(safeText('\u2067نص\u2069 a')).toBe('\u2067نص\u2069 a');
  expect(safeText('\u202Eevil')).toBe('evil');
  expect(safeText('\u2067open')).toBe('open');
  expect(safeText('\u2067=1')).toBe(`'=1`);
});

test('a text that is longer than a cell is cut between characters', () => {
  const cut = safeText('🌍'.repeat(cellLimit));
  expect(cut.length).toBeLessThanOrEqual(cellLimit);
  expect(cut.isWellFormed()).toBe(true);
  expect(cut.endsWith('🌍…')).toBe(true);
  expect(safeText(`=${'a'.repeat(cellLimit)}`)).toHaveLength(cellLimit);
});
