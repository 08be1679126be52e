import { countGraphemes, flawOf, tidy } from '../../src/platform/text.ts';

test.each([
  ['plain', 'one', undefined],
  ['two\nlines', 'many', undefined],
  ['two\nlines', 'one', 'CONTROL'],
  ['tab\there', 'many', 'CONTROL'],
  ['nul\u0000', 'many', 'CONTROL'],
  ['line\u2028separator', 'one', 'CONTROL'],
  ['half \uD83D', 'many', 'BROKEN'],
  ['\uFFFE', 'one', 'BROKEN'],
  ['مرحبا\u200F!', 'one', undefined], // a mark that stands alone
  ['\u2068Name\u2069', 'one', undefined],
  ['\u2068a \u2067b\u2069\u2069', 'one', undefined],
  ['\u202Bא\u202C', 'one', undefined],
  ['\u2068open', 'one', 'DIRECTION'],
  ['close\u2069', 'one', 'DIRECTION'],
  ['\u202Aa\u2069', 'one', 'DIRECTION'],
  ['\u2068over\nlines\u2069', 'many', 'DIRECTION'],
  ['user\u202Etxt.exe\u202C', 'one', 'DIRECTION'],
  ['👩🏽‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'one', undefined],
] as const)('%j as %s line(s): %s', (text, lines, flaw) => expect(flawOf(text, lines)).toBe(flaw));

test('the same text in two spellings is kept as one, and counted by what is seen', () => {
  expect(tidy(' e\u0301\r\n ')).toBe('é');
  expect(countGraphemes('👩🏽‍🚀é각')).toBe(3);
});
