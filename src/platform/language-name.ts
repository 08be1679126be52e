import type { Language } from './language.ts';

const names: Record<Language, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  'zh-Hans': new Intl.DisplayNames('zh-Hans', { type: 'language' }),
};

/** What a language is called in one of ours, from the Unicode CLDR; its tag where it has no name. */
export const languageName = (language: Language, tag: string): string => names[language].of(tag) ?? tag;
