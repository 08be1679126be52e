type Name = { locale: string; value: string };

/** A name in the reader's language, else in English, else the first. */
export const nameIn = (names: readonly Name[], language: string): string =>
  (names.find(({ locale }) => locale === language) ?? names.find(({ locale }) => locale === 'en') ?? names[0])?.value ?? '';

/** Its names in other languages. */
export const otherNames = (names: readonly Name[], language: string): string =>
  names
    .map(({ value }) => value)
    .filter((value) => value !== nameIn(names, language))
    .join(' · ');
