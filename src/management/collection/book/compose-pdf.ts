import { readFileSync } from 'node:fs';
import { directionOf, nearest } from '../../../platform/language.ts';
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
          caption: [nearest(locales[0]!, alts)?.value, credit && wordsIn(locales[0]!).picture(credit)].filter(Boolean).join(' · '),
        })),
      })),
    })),
  };
  const files = Object.fromEntries([...pictures.values()].map(({ name, bytes }) => [name, bytes]));
  return typeset({ template, data, files, at: imprint.at });
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
