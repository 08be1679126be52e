import type { CollectionCase, CollectionContent, CollectionText } from '../../../delivery/collection/index.ts';
import type { Localized } from '../../../platform/language.ts';

/** What a book of the Collection holds, before it is laid out: plain JSON, so that it can be frozen and hashed. */
export interface Book {
  year: number;
  names: Localized;
  /** The languages of the book, first one first. */
  locales: string[];
  /** The public revision that it was made from. */
  revision: number;
  /** The edition's subject fields that have cases, in order. */
  fields: BookField[];
}

export interface BookField {
  key: string;
  names: Localized;
  /** Outstanding cases first, each tier as published. */
  cases: BookCase[];
}

export interface BookCase extends Omit<CollectionCase, 'fieldKey'> {
  /** Its number in the book, from 1. */
  number: number;
}

/** Something that whoever reads the proof should know. */
export interface Finding {
  code: 'LANGUAGE_MISSING' | 'MACHINE_TRANSLATED';
  /** The case, by its address. */
  slug: string;
  /** The language that is missing, or that a machine wrote. */
  locale: string;
}

/**
 * Arranges an edition's public cases as a book: by field, each case in the languages asked for. A case that has none of them is
 * there in the language that it was written in; nothing of the Collection is left out.
 */
export function arrangeBook({ year, names, revision, fields, cases }: CollectionContent, locales: readonly string[]): Book {
  let number = 0;
  const chapters = fields.map((field) => {
    const ofField = cases.filter(({ fieldKey }) => fieldKey === field.key);
    const inOrder = [...ofField.filter(({ tier }) => tier === 'OUTSTANDING'), ...ofField.filter(({ tier }) => tier === 'COLLECTION')];
    return { ...field, cases: inOrder.map((one) => ({ ...bookCase(one, locales), number: ++number })) };
  });
  return { year, names, locales: [...locales], revision, fields: chapters.filter(({ cases }) => cases.length > 0) };
}

function bookCase({ fieldKey: _, ...one }: CollectionCase, locales: readonly string[]): Omit<BookCase, 'number'> {
  return { ...one, texts: textsFor(one, locales) };
}

function textsFor({ texts, sourceLocale }: Pick<CollectionCase, 'texts' | 'sourceLocale'>, locales: readonly string[]): CollectionText[] {
  const asked = locales.flatMap((locale) => texts.find((text) => text.locale === locale) ?? []);
  if (asked.length > 0) return asked;
  return [texts.find(({ locale }) => locale === sourceLocale) ?? texts[0]].filter((text) => text !== undefined);
}

/** What a proof says about the book beside its pages. */
export const findingsOf = ({ fields, locales }: Book): Finding[] =>
  fields
    .flatMap(({ cases }) => cases)
    .flatMap(({ slug, texts }): Finding[] => [
      ...locales
        .filter((locale) => !texts.some((text) => text.locale === locale))
        .map((locale) => ({ code: 'LANGUAGE_MISSING' as const, slug, locale })),
      ...texts.filter(({ origin }) => origin === 'MACHINE').map(({ locale }) => ({ code: 'MACHINE_TRANSLATED' as const, slug, locale })),
    ]);

/** Every text that a page may show, to look for characters that no font has. */
export function* textsOf({ names, fields }: Book): Generator<string> {
  yield* Object.values(names);
  for (const field of fields) {
    yield* Object.values(field.names);
    for (const { texts, applicants, pictures } of field.cases) {
      for (const { title, summary, body } of texts) yield* [title, summary ?? '', body ?? ''];
      for (const { names } of applicants) yield* Object.values(names);
      for (const { alts, credit } of pictures) yield* [...Object.values(alts), credit ?? ''];
    }
  }
}
