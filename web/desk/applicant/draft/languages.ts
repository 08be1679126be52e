/** Languages that are offered to write in: those of the United Nations first. */
const offered = [
  'zh-Hans',
  'en',
  'ar',
  'fr',
  'ru',
  'es',
  'pt',
  'de',
  'it',
  'ja',
  'ko',
  'vi',
  'th',
  'id',
  'ms',
  'sw',
  'hi',
  'ur',
  'fa',
  'tr',
  'kk',
  'mn',
];

export const languageName = (tag: string, inLanguage: string): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;

export const languageChoices = (inLanguage: string, without: readonly string[] = []): { value: string; label: string }[] =>
  offered.filter((tag) => !without.includes(tag)).map((value) => ({ value, label: languageName(value, inLanguage) }));

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur|ps|yi)(-|$)/.test(tag) ? 'rtl' : 'ltr');
