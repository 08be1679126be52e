import { isCountryCode } from '../../platform/country.ts';
import { type Refusal, refusal } from '../../platform/graph/refusal.ts';
import type { Localized } from '../../platform/language.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';

export const nameLimit = 300;
export const localesLimit = 30;

interface Sent {
  locale: string;
  value: string;
}

/** Short texts as they are kept: by language, each on one line. */
export const localizedOf = (sent: readonly Sent[]): Localized => Object.fromEntries(sent.map(({ locale, value }) => [locale, tidy(value)]));

/** What keeps short texts, one per language, from being kept. */
export function problemsOfTexts(sent: readonly Sent[], path: string, limit = nameLimit): Refusal[] {
  if (sent.length > localesLimit) return [tooManyLanguages(path)];
  const seen = new Set<string>();
  return sent.flatMap(({ locale, value }, i) => {
    const twice = seen.has(locale);
    seen.add(locale);
    if (twice) return [languageTwice(path, i)];
    const text = tidy(value);
    if (text === '') return [textMissing(path, i)];
    if (!isOneLine(text)) return [notOneLine(path, i, 'value')];
    return isLongerThan(text, limit) ? [tooLong(limit, path, i, 'value')] : [];
  });
}

/** What keeps an organization out of the directory. */
export const problemsOfEntry = ({ names, country }: { names: readonly Sent[]; country: string }): Refusal[] => [
  ...(names.length === 0 ? [nameMissing()] : problemsOfTexts(names, 'names')),
  ...(isCountryCode(country) ? [] : [notACountry('country')]),
];

export const notACountry = (...path: (string | number)[]) =>
  refusal(
    'INVALID',
    {
      en: 'Not the code of a country or region. Use an ISO 3166-1 alpha-2 code in capitals, such as KE.',
      'zh-Hans': '不是国家或地区代码。请使用大写的 ISO 3166-1 二位字母代码，例如 KE。',
    },
    ...path,
  );

export const tooLong = (limit: number, ...path: (string | number)[]) =>
  refusal(
    'TOO_LONG',
    { en: `At most ${limit.toLocaleString('en')} characters fit here. Shorten the text.`, 'zh-Hans': `最多 ${limit} 个字符，请缩短文本。` },
    ...path,
  );

export const notOneLine = (...path: (string | number)[]) =>
  refusal(
    'INVALID',
    {
      en: 'This text is one line without control characters. Remove line breaks and tabs.',
      'zh-Hans': '此文本须为一行且不含控制字符，请删除换行符与制表符。',
    },
    ...path,
  );

export const languageTwice = (...path: (string | number)[]) =>
  refusal('INVALID', { en: 'Each language can be given once.', 'zh-Hans': '每种语言只能填写一次。' }, ...path, 'locale');

export const tooManyLanguages = (...path: (string | number)[]) =>
  refusal('TOO_MANY', { en: `At most ${localesLimit} languages can be given.`, 'zh-Hans': `最多可填写 ${localesLimit} 种语言。` }, ...path);

const nameMissing = () => refusal('REQUIRED', { en: 'Give the name in at least one language.', 'zh-Hans': '请至少以一种语言填写名称。' }, 'names');
const textMissing = (...path: (string | number)[]) =>
  refusal('REQUIRED', { en: 'Write the text, or leave the language out.', 'zh-Hans': '请填写文本，或删除该语言。' }, ...path, 'value');
