import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export interface Said {
  locale: string;
  value: string;
}

/** One of the languages in which something is said: the interface's own, else English, else the first. */
export function useWords(): (texts: readonly Said[]) => Said | undefined {
  const { i18n } = useTranslation();
  return useCallback(
    (texts) => texts.find(({ locale }) => locale === i18n.language) ?? texts.find(({ locale }) => locale === 'en') ?? texts[0],
    [i18n.language],
  );
}

/** What a language is called in the language of the interface. */
export function useLanguageName(): (tag: string) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (tag) => new Intl.DisplayNames([i18n.language], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag,
    [i18n.language],
  );
}

/** What a country or region is called in the language of the interface. */
export function useCountryName(): (code: string) => string {
  const { i18n } = useTranslation();
  return useCallback((code) => new Intl.DisplayNames([i18n.language], { type: 'region' }).of(code) ?? code, [i18n.language]);
}
