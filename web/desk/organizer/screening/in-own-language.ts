/** The text in the reader's language where there is one, else the first: the source's. */
export const inOwnLanguage = <Text extends { locale: string }>(texts: readonly Text[], language: string): Text | undefined =>
  texts.find(({ locale }) => locale === language) ?? texts[0];
