import type { LetterInput } from '../../generated/schema.ts';
import { type Refusal, refusal } from '../../platform/graph/refusal.ts';
import { isLongerThan, isManyLines, isOneLine, tidy } from '../../platform/text.ts';
import { placeholdersOf, type Text } from '../notices/index.ts';
import { languageTwice, notOneLine, tooLong } from '../organizations/index.ts';

const limits = { subject: 200, body: 5_000 };

/** An organizer's letter, by language: words that values are put into, as trusted as our own. */
export type Letter = Record<string, Text>;

export const letterOf = (sent: readonly LetterInput[]): Letter =>
  Object.fromEntries(
    sent.map(({ locale, subject, body }) => [
      locale,
      {
        subject: tidy(subject),
        paragraphs: tidy(body)
          .split(/\n\s*\n/)
          .map((paragraph) => paragraph.trim()),
      },
    ]),
  );

/** What keeps a letter from being sent. */
export function problemsOfLetter(sent: readonly LetterInput[], path: string, known: readonly string[]): Refusal[] {
  return sent.flatMap(({ locale, subject, body }, i) => {
    if (locale !== 'en' && locale !== 'zh-Hans') return [notOurs(path, i, 'locale')];
    if (sent.findIndex((one) => one.locale === locale) < i) return [languageTwice(path, i)];
    const problems: Refusal[] = [];
    if (tidy(subject) === '') problems.push(missing(path, i, 'subject'));
    if (tidy(body) === '') problems.push(missing(path, i, 'body'));
    if (!isOneLine(tidy(subject))) problems.push(notOneLine(path, i, 'subject'));
    if (!isManyLines(tidy(body))) problems.push(controls(path, i, 'body'));
    if (isLongerThan(tidy(subject), limits.subject)) problems.push(tooLong(limits.subject, path, i, 'subject'));
    if (isLongerThan(tidy(body), limits.body)) problems.push(tooLong(limits.body, path, i, 'body'));
    const { [locale]: text } = letterOf([{ locale, subject, body }]);
    const strange = placeholdersOf(text!).find((name) => !known.includes(name));
    return strange === undefined ? problems : [...problems, unknownPlaceholder(strange, known, path, i)];
  });
}

type Path = (string | number)[];
const notOurs = (...path: Path) =>
  refusal('INVALID', { en: 'Letters are written in en and zh-Hans.', 'zh-Hans': '信函语言须为 en 或 zh-Hans。' }, ...path);
const missing = (...path: Path) =>
  refusal('REQUIRED', { en: 'Write this, or leave the language out.', 'zh-Hans': '请填写此项，或删除该语言。' }, ...path);
const controls = (...path: Path) =>
  refusal('INVALID', { en: 'This text holds control characters other than line breaks.', 'zh-Hans': '此文本含有换行符以外的控制字符。' }, ...path);
const unknownPlaceholder = (name: string, known: readonly string[], ...path: Path) => {
  const names = known.map((one) => `{${one}}`).join(', ');
  return refusal(
    'INVALID',
    { en: `{${name.slice(0, 40)}} is not filled in here. There are: ${names}.`, 'zh-Hans': `此处不支持 {${name.slice(0, 40)}}。可用：${names}。` },
    ...path,
  );
};
