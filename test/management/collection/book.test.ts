import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { arrangeBook, bookLocales, composeBook, findingsOf, GlyphsMissing, proofImprint } from '../../../src/management/collection/index.ts';
import { countryIndex, organizationIndex } from '../../../src/management/collection/book/indexes.ts';
import { PictureGone } from '../../../src/management/collection/book/pictures.ts';
import { aPictureOf, sampleCase, sampleCollection } from '../../support/sample-book.ts';

const at = new Date('2026-08-01T00:00:00Z');
const nothing = () => Promise.resolve(undefined);
const textOf = async (pdf: Buffer) => (await extractText(new Uint8Array(pdf))).text.map((page) => page.replaceAll(/\s+/g, '')); // whose spaces between scripts are the typesetter's
const said = (book: Parameters<typeof proofImprint>[0]) => proofImprint(book, at);

test('cases stand by field in the edition’s order, outstanding ones first, numbered through', () => {
  const { fields } = arrangeBook(
    sampleCollection([
      sampleCase(1, { fieldKey: 'GOVERNANCE' }),
      sampleCase(2),
      sampleCase(3, { tier: 'OUTSTANDING' }),
      sampleCase(4, { fieldKey: 'INFRASTRUCTURE', tier: 'OUTSTANDING' }),
    ]),
    ['en'],
  );
  expect(fields.map(({ key, cases }) => [key, cases.map(({ number, slug }) => `${number} ${slug}`)])).toEqual([
    ['INFRASTRUCTURE', ['1 sample-4']],
    ['CULTURE', ['2 sample-3', '3 sample-2']],
    ['GOVERNANCE', ['4 sample-1']],
  ]);
});

test('a case without the languages asked for is there in its own; what is missing, and what a machine wrote, is said', () => {
  const [chinese] = sampleCase(1).texts.filter(({ locale }) => locale === 'zh-Hans');
  const book = arrangeBook(
    sampleCollection([sampleCase(1, { texts: [chinese!] }), sampleCase(2, { texts: [{ ...chinese!, locale: 'fr', origin: 'MACHINE' }, chinese!] })]),
    ['fr'],
  );
  expect(book.fields[0]!.cases.map(({ texts }) => texts.map(({ locale }) => locale))).toEqual([['zh-Hans'], ['fr']]);
  expect(findingsOf(book)).toEqual([
    { code: 'LANGUAGE_MISSING', slug: 'sample-1', locale: 'fr' },
    { code: 'MACHINE_TRANSLATED', slug: 'sample-2', locale: 'fr' },
  ]);
});

test('indexes are in the order of their language: Chinese by its sounds', () => {
  const names = ['浙江大学', '阿拉伯文化艺术网络', '卡巴斯基'];
  const book = arrangeBook(
    sampleCollection(
      names.map((name, i) =>
        sampleCase(i + 1, { applicants: [{ organizationId: name, role: 'LEAD', names: { 'zh-Hans': name } }], countries: ['KE', 'CN'] }),
      ),
    ),
    ['zh-Hans', 'en'],
  );
  expect(organizationIndex(book, 'zh-Hans')).toEqual([
    { name: '阿拉伯文化艺术网络', cases: [2], initial: null },
    { name: '卡巴斯基', cases: [3], initial: null },
    { name: '浙江大学', cases: [1], initial: null },
  ]);
  expect(countryIndex(book, 'en').map(({ name, cases }) => [name, cases])).toEqual([
    ['China', [1, 2, 3]],
    ['Kenya', [1, 2, 3]],
  ]);
});

test('one or two languages, each once', () => {
  expect(bookLocales(['zh-hans', 'EN'])).toEqual(['zh-Hans', 'en']);
  for (const wrong of [[], [''], ['en', 'en'], ['en', 'EN'], ['en', 'fr', 'es'], ['not a tag']]) expect(bookLocales(wrong)).toBeUndefined();
});

test('the pages hold every text, contents and indexes with the pages that cases begin on, and no markup of anybody’s', async () => {
  const picture = await aPictureOf('#1d3557');
  const pictures = [{ hash: picture.hash, alts: { en: 'Sample picture' }, credit: 'Sample credit' }];
  const book = arrangeBook(sampleCollection([sampleCase(1, { pictures }), sampleCase(2, { fieldKey: 'SECURITY', tier: 'OUTSTANDING' })]), [
    'zh-Hans',
    'en',
  ]);
  const { pdf, pages } = await composeBook(book, said(book), () => Promise.resolve(picture.bytes));
  const text = await textOf(pdf);
  expect(text).toHaveLength(pages);
  const pageOf = (words: string) => text.findIndex((page, i) => i > 3 && page.includes(words)) + 1;
  for (const [number, title] of [
    [1, '示例案例1'],
    [2, '示例案例2'],
  ] as const) {
    expect(pageOf(title)).toBeGreaterThan(4);
    expect(text[2]!.replaceAll('.', '')).toContain(`${number}${title}${pageOf(title)}`);
  }
  expect(text.join(' ')).toContain('Summary1<b>&amp;</b>');
  expect(text.join(' ')).toContain('Samplepicture·Picture:Samplecredit');
  expect(text[0]).toContain('校样，请勿传播。');
  expect(text[1]).toContain(said(book).contentHash);
  expect(text.at(-1)).toContain(`Kenya${pageOf('示例案例1')},${pageOf('示例案例2')}`);
});

test('a reader finds cases in the file’s outline, descriptions of pictures in both languages, and nothing on a page that is left empty', async () => {
  const picture = await aPictureOf('#1d3557');
  const alts = { en: 'Sample picture', 'zh-Hans': '示例图片' };
  const pictures = [{ hash: picture.hash, alts, credit: 'Sample credit' }];
  const content = sampleCollection([sampleCase(1, { pictures }), sampleCase(2), sampleCase(3, { fieldKey: 'SECURITY' })]);
  const book = arrangeBook(content, ['zh-Hans', 'en']);
  const { pdf } = await composeBook(book, said(book), () => Promise.resolve(picture.bytes));
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const outline = (await document.getOutline()).map(({ title, items }) => [title, ...(items as { title: string }[]).map((item) => item.title)]);
  expect(outline).toEqual([
    ['目录'],
    ['Contents'],
    [content.fields.find(({ key }) => key === 'CULTURE')!.names['zh-Hans'], '示例案例1', '示例案例2'],
    [content.fields.find(({ key }) => key === 'SECURITY')!.names['zh-Hans'], '示例案例3'],
    ...[['机构索引'], ['国家和地区索引'], ['Index of organizations'], ['Index of countries and regions']],
  ]);
  const text = await textOf(pdf);
  expect(text.join(' ')).toContain('示例图片Samplepicture·Picture:Samplecredit');
  // a field begins on a right page; the left one before it has neither a heading nor a number
  expect(text.filter((page) => page === '')).toHaveLength(1);
});

test('a long index stands in groups: Chinese by the letters of its sounds, and what is not Chinese behind', async () => {
  const names = ['阿示例', '重庆示例', '北京示例', '中国示例', '上海示例', '西安示例', 'IBM 示例'];
  const cases = Array.from({ length: 21 }, (_, i) =>
    sampleCase(i + 1, {
      applicants: [{ organizationId: `o${i}`, role: 'LEAD', names: { 'zh-Hans': `${names[i % 7]}${i}`, en: `${'ZéÉaB5x'[i % 7]} sample ${i}` } }],
    }),
  );
  const initials = (locale: string) =>
    organizationIndex(arrangeBook(sampleCollection(cases), [locale]), locale).flatMap(({ initial }) => initial ?? []);
  expect(initials('zh-Hans')).toEqual(['A', 'B', 'C', 'S', 'X', 'Z', 'A–Z']);
  expect(initials('en')).toEqual(['0–9', 'A', 'B', 'E', 'X', 'Z']);
  const book = arrangeBook(sampleCollection(cases), ['zh-Hans']);
  const { epub, pdf } = await composeBook(book, said(book), nothing);
  const page = strFromU8(unzipSync(epub)['book/organizations-zh-Hans.xhtml']!);
  expect([...page.matchAll(/<li class="initial">([^<]+)</g)].map(([, initial]) => initial)).toEqual(initials('zh-Hans'));
  expect((await EpubCheck.validate(epub)).messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  expect((await textOf(pdf)).join()).toContain('A–Z');
});

test('the e-book passes the checks of its format, says its languages, and escapes what people wrote', async () => {
  const picture = await aPictureOf('#f1faee');
  const book = arrangeBook(
    sampleCollection([
      sampleCase(1, {
        pictures: [{ hash: picture.hash, alts: { en: 'A "sample" & more' }, credit: null }],
        texts: [...sampleCase(1).texts, { locale: 'ar', title: 'حالة للعرض', summary: null, body: 'نص.', origin: 'MACHINE' }],
      }),
    ]),
    ['ar', 'zh-Hans'],
  );
  const { epub } = await composeBook(book, { ...said(book), printing: 2 }, () => Promise.resolve(picture.bytes));
  const { valid, messages } = await EpubCheck.validate(epub);
  expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  expect(valid).toBe(true);
  const files = unzipSync(epub);
  const [first] = Object.keys(files);
  expect(first).toBe('mimetype');
  const page = strFromU8(files['book/case-1.xhtml']!);
  expect(page).toContain('dir="rtl"');
  expect(page).toContain('<div lang="zh-Hans" xml:lang="zh-Hans" dir="ltr">');
  expect(page).toContain('alt="A &quot;sample&quot; &amp; more"');
  expect(strFromU8(files['book/package.opf']!)).toContain('<dc:language>ar</dc:language><dc:language>zh-Hans</dc:language>');
  expect(strFromU8(files['book/imprint.xhtml']!)).toContain('第 2 次印刷');
});

test('the same content makes the same bytes, and another content another name', async () => {
  const make = (n: number) => {
    const book = arrangeBook(sampleCollection([sampleCase(n)]), ['en']);
    return composeBook(book, said(book), nothing).then((made) => ({ ...made, id: said(book).id }));
  };
  const [one, again, other] = [await make(1), await make(1), await make(2)];
  expect(again.pdf.equals(one.pdf)).toBe(true);
  expect(again.epub.equals(one.epub)).toBe(true);
  expect(other.id).not.toBe(one.id);
});

test('nothing is made with a hole in it: every character without a glyph is named, and every picture has to be public still', async () => {
  const made = (some: Parameters<typeof sampleCase>[1]) => {
    const book = arrangeBook(sampleCollection([sampleCase(1, some)]), ['en']);
    return composeBook(book, said(book), nothing);
  };
  const texts = [{ locale: 'en', title: 'Runes ᚠ and 🎉', summary: null, body: 'ᚢ', origin: 'AUTHOR' as const }];
  await expect(made({ texts })).rejects.toThrow(new GlyphsMissing(['ᚠ', 'ᚢ', '🎉']));
  await expect(made({ pictures: [{ hash: 'f'.repeat(64), alts: {}, credit: null }] })).rejects.toThrow(PictureGone);
});
