import { readFileSync } from 'node:fs';
import { directionOf, type Localized, nearest } from '../../../platform/language.ts';
import { typeset, type TypesetDocument } from '../../../platform/typesetting/index.ts';
import type { Book } from './book.ts';
import { wordsIn } from './book-words.ts';
import type { Imprint } from './imprint.ts';
import { countryIndex, organizationIndex } from './indexes.ts';
import type { PrintedPicture } from './pictures.ts';
import { imprintIn, nameIn, partsOf, titleIn } from './said-in.ts';

const template = readFileSync(new URL('./book.typ', import.meta.url), 'utf8');

/** A book for print: 170 by 240 millimetres, PDF/A-2u. The same book and imprint make the same bytes. */
export function composePdf(book: Book, imprint: Imprint, pictures: ReadonlyMap<string, PrintedPicture>): Promise<TypesetDocument> {
  const { locales, fields, names, year } = book;
  const languages = locales.map((locale) => ({
    ...languageOf(locale),
    name: nameIn(locale, names),
    imprint: imprintIn(locale, book, imprint),
    organizationIndex: organizationIndex(book, locale),
    countryIndex: countryIndex(book, locale),
  }));
  const inEach = (say: (locale: string) => string) => Object.fromEntries(locales.map((locale) => [locale, say(locale)]));
  const data = {
    year,
    title: `${wordsIn(locales[0]!).collection} ${year}`,
    proof: imprint.printing === null,
    languages,
    fields: fields.map((field) => ({
      names: inEach((locale) => nameIn(locale, field.names)),
      cases: field.cases.map((one) => ({
        number: one.number,
        outstanding: one.tier === 'OUTSTANDING',
        titles: inEach((locale) => titleIn(locale, one)),
        parts: partsOf(one).map(({ locale, direction: _, words: __, ...part }) => ({ ...part, language: languageOf(locale) })),
        pictures: one.pictures.map(({ hash, alts, credit }) => ({
          file: pictures.get(hash)!.name,
          alt: nearest(locales[0]!, alts)?.value ?? '',
          captions: captionsOf(locales, alts, credit),
        })),
      })),
    })),
  };
  const files = Object.fromEntries([...pictures.values()].map(({ name, bytes }) => [name, bytes]));
  return typeset({ template, data, files, at: imprint.at });
}

/** What stands below a picture: in each language that it is described in, the credit once. */
function captionsOf(locales: readonly string[], alts: Localized, credit: string | null) {
  const said = locales.flatMap((locale) => nearest(locale, alts) ?? []);
  const once = said.filter(({ value }, index) => said.findIndex((other) => other.value === value) === index);
  const first = locales[0]!;
  if (once.length === 0) return credit ? [{ text: wordsIn(first).picture(credit), language: languageOf(first) }] : [];
  return once.map(({ locale, value }, index) => ({
    text: [value, index === once.length - 1 && credit && wordsIn(locale).picture(credit)].filter(Boolean).join(' · '),
    language: languageOf(locale),
  }));
}

/** What the typesetter has to know of a language. */
function languageOf(locale: string) {
  const { language, script, region } = new Intl.Locale(locale).maximize();
  const { picture: _, printing: __, madeFrom: ___, hash: ____, ...words } = wordsIn(locale);
  return {
    locale,
    lang: language,
    region: language === 'zh' ? (script === 'Hant' ? 'tw' : 'cn') : (region ?? 'us').toLowerCase(),
    cjk: ['zh', 'ja'].includes(language),
    rtl: directionOf(locale) === 'RTL',
    words,
  };
}
