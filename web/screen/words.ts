import { screen as en } from '../i18n/en.json';
import { screen as zh } from '../i18n/zh-Hans.json';
import type { Localized } from './known.ts';

/** The two languages of the walls, side by side, in their order. */
export const locales = ['zh-Hans', 'en'] as const;
export type WallLocale = (typeof locales)[number];

const says: Record<WallLocale, typeof en> = { 'zh-Hans': zh, en };

/** What a wall says by itself, once per language. */
export const say = (key: keyof typeof en): Said[] => locales.map((locale) => ({ locale, value: says[locale][key] }));

/** A text in a language. */
export interface Said {
  locale: string;
  value: string;
}

/** A text in both languages of the wall where it is there in them; else in whatever it is there in, once. */
export function both(texts: Localized): Said[] {
  const found = locales.flatMap((locale) => {
    const value = texts[locale] ?? texts[Object.keys(texts).find((tag) => tag.split('-')[0] === locale.split('-')[0]) ?? ''];
    return value ? [{ locale, value }] : [];
  });
  if (found.length === 0)
    return Object.entries(texts)
      .slice(0, 1)
      .map(([locale, value]) => ({ locale, value }));
  return found[1]?.value === found[0]!.value ? found.slice(0, 1) : found;
}

const regions = new Map<string, Intl.DisplayNames>();

/** Countries and regions by their names, in whatever language a title is in. */
export function regionNames(codes: readonly string[], locale: string): string[] {
  let names = regions.get(locale);
  if (!names) regions.set(locale, (names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' })));
  return codes.map((code) => names.of(code) ?? code);
}

/** Several names in one line. */
export const joined = (names: readonly string[], locale: string): string =>
  names.join(/^(zh|ja)/.test(locale) ? '、' : /^(ar|fa|ur)/.test(locale) ? '، ' : ', ');
