import i18next, { type i18n as I18n } from 'i18next';
import type en from './en.json';

/** Every file beside this one is a language of the interface; whoever adds one adds a language. */
const files = import.meta.glob<{ default: Words }>('./*.json');

/** All that the interface says, by area. English is the pattern; a test holds the others to it. */
export type Words = typeof en;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Words;
  }
}

export const languages: readonly string[] = Object.keys(files).map((name) => name.slice(2, -5));

/** The language of the interface nearest to one that was asked for. */
export function nearestLanguage(...wishes: readonly string[]): string {
  for (const wish of wishes) {
    if (languages.includes(wish)) return wish;
    const wanted = maximal(wish);
    const near =
      wanted && languages.find((language) => maximal(language)?.language === wanted.language && maximal(language)?.script === wanted.script);
    const nearer = near ?? (wanted && languages.find((language) => maximal(language)?.language === wanted.language));
    if (nearer) return nearer;
  }
  return 'en';
}

const maximal = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};

/** What a language calls itself. */
export const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;

/** The interface in one language; English stands in for what a language does not say. */
export async function speak(language: string): Promise<I18n> {
  const spoken = i18next.createInstance();
  const wanted = [...new Set([language, 'en'])];
  const resources = Object.fromEntries(await Promise.all(wanted.map(async (one) => [one, (await files[`./${one}.json`]!()).default] as const)));
  await spoken.init({ lng: language, fallbackLng: 'en', defaultNS: 'shell', resources, interpolation: { escapeValue: false } });
  return spoken;
}
