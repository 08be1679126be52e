import { CannotTypeset, families, missingGlyphs, typeset } from '../../../src/platform/typesetting/index.ts';
import { extractText } from 'unpdf';

const template = `
  #let data = json("/data.json")
  #set document(title: data.title, date: auto)
  #set text(font: (${families.map((family) => `"${family}"`).join(', ')}), fallback: false)
  #data.text`;
const at = new Date('2026-08-01T00:00:00Z');
const set = (text: string) => typeset({ template, data: { title: 'Sample', text }, files: {}, at });

test('every script that cases are written in is embedded, and can be read out of the file', async () => {
  const text = '案例集 繁體字 Collection Привет é ñ 示例，“引号”。';
  const { pdf, pages } = await set(text);
  expect(pages).toBe(1);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.includes('pdfaid:part')).toBe(true);
  expect((await extractText(new Uint8Array(pdf), { mergePages: true })).text).toContain('案例集 繁體字 Collection Привет é ñ 示例');
});

test('the same content makes the same bytes', async () => {
  expect((await set('Sample')).pdf.equals((await set('Sample')).pdf)).toBe(true);
});

test('what somebody wrote is text, and never runs', async () => {
  const { pdf } = await set('#panic("ran") #read("/etc/passwd") $x$ *bold*');
  expect((await extractText(new Uint8Array(pdf), { mergePages: true })).text).toContain('#panic("ran") #read("/etc/passwd") $x$ *bold*');
});

test('a template reads nothing of the machine', async () => {
  await expect(typeset({ template: '#read("/etc/passwd")', data: {}, files: {}, at })).rejects.toThrow(CannotTypeset);
});

test('characters without a glyph are named, and nothing is set without them', async () => {
  expect(missingGlyphs(['案例集 Collection', 'مشروع', 'Привет\u200f\n', 'á e\u0301'])).toEqual([]);
  expect(missingGlyphs(['a 🎉 b', 'ᚠ🎉'])).toEqual(['ᚠ', '🎉']);
  await expect(set('🎉')).rejects.toThrow(CannotTypeset);
});
