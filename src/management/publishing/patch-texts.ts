import { type Refusal, refusal } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import { flawed, languageTwice, localesLimit, nameLimit, tooLong, tooManyLanguages } from '../organizations/index.ts';

export type Path = readonly (string | number)[];

/** Something corrected, with everything that is wrong with how. */
export interface Corrected<T> {
  after: T;
  problems: Refusal[];
}

/** Texts per language with some of them put right: an empty one takes its language away, and one at least stays where `keepsOne`. */
export function patchTexts(
  before: Readonly<Record<string, string>>,
  sent: readonly { locale: string; value: string }[],
  path: Path,
  { limit = nameLimit, keepsOne = true } = {},
): Corrected<Record<string, string>> {
  if (sent.length > localesLimit) return { after: before, problems: [tooManyLanguages(...path)] };
  const after = { ...before };
  const problems = sent.flatMap(({ locale, value }, i) => {
    if (sent.findIndex((other) => other.locale === locale) < i) return [languageTwice(...path, i)];
    const text = tidy(value);
    const wrong = problemsOfText(text, 'one', limit, [...path, i, 'value']);
    if (wrong.length > 0) return wrong;
    if (text === '') delete after[locale];
    else after[locale] = text;
    return [];
  });
  if (keepsOne && Object.keys(after).length === 0) problems.push(oneLanguageStays(path));
  return { after, problems };
}

export function problemsOfText(text: string, lines: 'one' | 'many', limit: number, path: Path): Refusal[] {
  const flaw = flawOf(text, lines);
  if (flaw) return [flawed(flaw, lines, ...path)];
  return isLongerThan(text, limit) ? [tooLong(limit, ...path)] : [];
}

const oneLanguageStays = (path: Path) =>
  refusal('REQUIRED', { en: 'A text in one language at least has to stay.', 'zh-Hans': '至少须保留一种语言的文本。' }, ...path);
