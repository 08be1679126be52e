import { isCountryCode } from '../../platform/country.ts';
import { type Refusal, refusal } from '../../platform/graph/refusal.ts';
import type { Localized } from '../../platform/language.ts';
import { type Flaw, flawOf, isLongerThan, tidy } from '../../platform/text.ts';

export const nameLimit = 300;
export const localesLimit = 30;
export const aliasesLimit = 30;
const websiteLimit = 2_000;

const dayMs = 86_400_000;

/** Whether whoever registered an entry may still amend it: nothing that others do, but organizers, changes the answer. */
export const registrantAmends = (entry: { createdAt: Date; keptByOrganizers: boolean }, days: number, now: Date): boolean =>
  !entry.keptByOrganizers && now.getTime() < entry.createdAt.getTime() + days * dayMs;

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
    const flaw = flawOf(text, 'one');
    if (flaw) return [flawed(flaw, 'one', path, i, 'value')];
    return isLongerThan(text, limit) ? [tooLong(limit, path, i, 'value')] : [];
  });
}

/** What is sent of an entry; what is left out is as it was. */
export interface SentEntry {
  names?: readonly Sent[] | null;
  country?: string | null;
  aliases?: readonly string[] | null;
  website?: string | null;
}

/** What keeps an entry out of the directory, all at once. */
export const problemsOfEntry = ({ names, country, aliases, website }: SentEntry): Refusal[] => [
  ...(names === undefined ? [] : (names ?? []).length === 0 ? [nameMissing()] : problemsOfTexts(names!, 'names')),
  ...(country === undefined || (country !== null && isCountryCode(country)) ? [] : [notACountry('country')]),
  ...problemsOfAliases(aliases ?? []),
  ...(website === undefined || website === null || isWebsite(website) ? [] : [notAWebsite()]),
];

function problemsOfAliases(aliases: readonly string[]): Refusal[] {
  if (aliases.length > aliasesLimit) return [tooManyAliases()];
  return aliases.flatMap((alias, i) => {
    const text = tidy(alias);
    const flaw = flawOf(text, 'one');
    if (text === '') return [textMissing('aliases', i)];
    if (flaw) return [flawed(flaw, 'one', 'aliases', i)];
    return isLongerThan(text, nameLimit) ? [tooLong(nameLimit, 'aliases', i)] : [];
  });
}

/** An address that a page can link to as it is: of the web, and without anybody's name or password in it. */
function isWebsite(website: string): boolean {
  const url = URL.parse(website);
  return (
    url !== null &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.username + url.password === '' &&
    url.hostname.includes('.') &&
    flawOf(website, 'one') === undefined &&
    url.href.length <= websiteLimit
  );
}

/** Aliases as they are kept: tidied, each once. */
export const aliasesOf = (sent: readonly string[]): string[] => [...new Set(sent.map(tidy))];

/** A website as it is kept. */
export const websiteOf = (sent: string | null): string | null => (sent === null ? null : new URL(sent).href);

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

/** Says what is wrong with a text's characters, so that it can be found and mended. */
export const flawed = (flaw: Flaw, lines: 'one' | 'many', ...path: (string | number)[]) => {
  if (flaw === 'BROKEN') return brokenText(...path);
  if (flaw === 'DIRECTION') return strayDirection(...path);
  return lines === 'one' ? notOneLine(...path) : controlCharacters(...path);
};

const brokenText = (...path: (string | number)[]) =>
  refusal(
    'INVALID',
    {
      en: 'This text is broken: it holds something that is no character, such as half of one. Write it anew.',
      'zh-Hans': '此文本不完整：含有非字符内容（例如半个字符），请重新填写。',
    },
    ...path,
  );
const strayDirection = (...path: (string | number)[]) =>
  refusal(
    'INVALID',
    {
      en: 'This text holds an invisible mark that turns the direction of writing and does not end in its line. Write it anew without it.',
      'zh-Hans': '此文本含有改变书写方向且未在本行结束的不可见标记，请删除后重新填写。',
    },
    ...path,
  );
const controlCharacters = (...path: (string | number)[]) =>
  refusal(
    'INVALID',
    { en: 'This text holds control characters other than line breaks. Remove them.', 'zh-Hans': '此文本含有换行符以外的控制字符，请删除。' },
    ...path,
  );
const tooManyAliases = () =>
  refusal('TOO_MANY', { en: `At most ${aliasesLimit} other names can be given.`, 'zh-Hans': `最多可填写 ${aliasesLimit} 个其他名称。` }, 'aliases');
const notAWebsite = () =>
  refusal(
    'INVALID',
    {
      en: 'Not the address of a page. Begin it with https:// and leave out names and passwords.',
      'zh-Hans': '不是网页地址。请以 https:// 开头，且不要包含用户名或密码。',
    },
    'website',
  );
