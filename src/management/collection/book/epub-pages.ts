import { directionOf, nearest } from '../../../platform/language.ts';
import type { Book, BookCase, BookField } from './book.ts';
import { wordsIn } from './book-words.ts';
import type { Imprint } from './imprint.ts';
import { countryIndex, type IndexEntry, organizationIndex } from './indexes.ts';
import type { PrintedPicture } from './pictures.ts';
import { imprintIn, nameIn, type Part, partsOf, titleIn } from './said-in.ts';
import { inLanguage, type Markup, page, say, xml } from './xhtml.ts';

/** A document of the e-book, in reading order. */
export interface EpubPage {
  file: string;
  /** Its line in the contents, in the book's first language; null for what is not listed. */
  title: string | null;
  /** Under which field it stands in the contents. */
  isCase: boolean;
  text: string;
}

export const caseFile = (number: number): string => `case-${number}.xhtml`;

/** Every document of a book but the contents and the package. */
export function epubPages(book: Book, imprint: Imprint, pictures: ReadonlyMap<string, PrintedPicture>): EpubPage[] {
  const first = book.locales[0]!;
  const whole = (file: string, title: string | null, kind: string, body: Markup): EpubPage => ({
    ...{ file, title, isCase: false },
    text: page({ locale: first, direction: directionOf(first), title: title ?? wordsIn(first).collection, kind, body }),
  });
  return [
    whole('title.xhtml', null, 'titlepage', titlePage(book, imprint)),
    whole(
      'imprint.xhtml',
      null,
      'imprint',
      inEach(book, (locale) => xml`<div>${imprintIn(locale, book, imprint).map((line) => xml`<p>${say(line)}</p>`)}</div>`),
    ),
    ...book.fields.flatMap((field, i) => [
      whole(`field-${i + 1}.xhtml`, nameIn(first, field.names), 'part', fieldPage(book, field)),
      ...field.cases.map((one) => ({
        ...whole(caseFile(one.number), titleIn(first, one), 'chapter', casePage(one, pictures, first)),
        isCase: true,
      })),
    ]),
    ...book.locales.flatMap((locale) => {
      const index = (name: string, title: string, entries: IndexEntry[]) =>
        entries.length === 0 ? [] : [whole(`${name}-${locale}.xhtml`, title, 'index', indexPage(locale, title, entries))];
      return [
        ...index('organizations', wordsIn(locale).organizations, organizationIndex(book, locale)),
        ...index('countries', wordsIn(locale).countriesIndex, countryIndex(book, locale)),
      ];
    }),
  ];
}

/** The same, said in each of the book's languages. */
const inEach = ({ locales }: Book, said: (locale: string) => Markup): Markup =>
  xml`${locales.map((locale) => xml`<div ${inLanguage(locale, directionOf(locale))}>${said(locale)}</div>`)}`;

const titlePage = (book: Book, { printing }: Imprint): Markup =>
  xml`${inEach(
    book,
    (locale) => xml`<h1>${say(wordsIn(locale).collection)}</h1><p>${say(nameIn(locale, book.names))}</p>
${printing === null ? xml`<p class="quiet">${say(wordsIn(locale).proof)}</p>` : null}`,
  )}<p class="year">${book.year}</p>`;

const fieldPage = (book: Book, { names }: BookField): Markup => inEach(book, (locale) => xml`<h1>${say(nameIn(locale, names))}</h1>`);

const casePage = (one: BookCase, pictures: ReadonlyMap<string, PrintedPicture>, first: string): Markup => {
  const [part, ...others] = partsOf(one);
  return xml`${part ? casePart(one, part, true) : null}
${one.pictures.map(({ hash, alts, credit }) => {
  const alt = nearest(part?.locale ?? first, alts)?.value ?? '';
  const caption = [alt, credit && (part?.words ?? wordsIn(first)).picture(credit)].filter(Boolean).join(' · ');
  return xml`<figure><img src="${say(pictures.get(hash)!.name)}" alt="${say(alt)}"/><figcaption>${say(caption)}</figcaption></figure>`;
})}
${others.map((other) => casePart(one, other, false))}`;
};

function casePart({ number, tier }: BookCase, part: Part, isFirst: boolean): Markup {
  const { locale, direction, words } = part;
  const fact = (name: string, value: string) => (value === '' ? null : xml`<dt>${say(name)}</dt><dd>${say(value)}</dd>`);
  const numbered = tier === 'OUTSTANDING' ? `${number} · ${words.outstanding}` : String(number);
  return xml`<div ${inLanguage(locale, direction)}>
${isFirst ? xml`<p class="quiet">${say(numbered)}</p><h1>${say(part.title)}</h1>` : xml`<h2>${say(part.title)}</h2>`}
<dl>${fact(words.applicants, part.applicants)}${fact(words.countries, part.countries)}${fact(words.startedOn, part.startedOn)}</dl>
${part.byMachine ? xml`<p class="quiet">${say(words.byMachine)}</p>` : null}
${part.summary.length > 0 ? xml`<blockquote>${part.summary.map((text) => xml`<p>${say(text)}</p>`)}</blockquote>` : null}
${part.body.map((text) => xml`<p class="body">${say(text)}</p>`)}
</div>`;
}

// one list, whatever groups it stands in: that is what the format takes for an index
const indexPage = (locale: string, title: string, entries: IndexEntry[]): Markup =>
  xml`<div ${inLanguage(locale, directionOf(locale))}><h1>${say(title)}</h1><ul class="index" epub:type="index-entry-list">${entries.map(
    ({ name, cases, initial }) =>
      xml`${initial === null ? null : xml`<li class="initial">${say(initial)}</li>`}<li epub:type="index-entry">${say(name)} ${cases.map((number, i) => xml`${i > 0 ? say(', ') : null}<a href="${say(caseFile(number))}">${number}</a>`)}</li>`,
  )}</ul></div>`;
