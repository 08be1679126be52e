import type { DuplicateSignKind } from '../../../generated/schema.ts';
import { countryName } from '../../../platform/country.ts';
import { languageName } from '../../../platform/language-name.ts';
import type { Language, Sentence } from '../../../platform/language.ts';
import { sayDay } from '../../../platform/say-instant.ts';
import { gramsOf, likenessOf, mayBeAlike, sameTitle } from '../../submissions/index.ts';

/** What of a case is compared with other cases, handed in or released. Plain JSON. */
export interface ComparedCase {
  /** The source first. */
  texts: { locale: string; title: string; summary: string | null }[];
  /** Directory entries; those that were merged under the one that stays. */
  organizations: string[];
  countries: string[];
  /** `YYYY-MM-DD` */
  startedOn: string | null;
  /** SHA-256, in hexadecimal: of the files as they were handed in, and of the pictures that are made of them. */
  files: string[];
}

/** One thing that speaks for two cases being one. Plain JSON. */
export interface DuplicateSignView {
  kind: DuplicateSignKind;
  /** From 0 to 1; null where something is the same or not. */
  likeness: number | null;
  evidence: Sentence;
}

/** From here on two summaries are taken for the same. Above what two accounts of one subject in one language share by chance. */
export const sameSummary = 0.6;

/**
 * All that speaks for two cases being one, the strongest first; the same whichever is asked of which. Words are compared in
 * every language that either has, facts and files in none: so a case meets itself in another language.
 */
export function signsOf(one: ComparedCase, other: ComparedCase): DuplicateSignView[] {
  return [...sameFiles(one, other), ...sameWork(one, other), ...likeTitle(one, other), ...likeSummary(one, other)];
}

function sameFiles(one: ComparedCase, other: ComparedCase): DuplicateSignView[] {
  const files = new Set(one.files);
  const shared = new Set(other.files.filter((file) => files.has(file))).size;
  if (shared === 0) return [];
  return [
    {
      kind: 'SAME_FILE',
      likeness: null,
      evidence: { en: `Files that are the same, byte for byte: ${shared}.`, 'zh-Hans': `完全相同的文件：${shared} 个。` },
    },
  ];
}

/** An organization of both, begun on the same day, in mostly the same countries and regions. */
function sameWork(one: ComparedCase, other: ComparedCase): DuplicateSignView[] {
  const shares = one.organizations.some((id) => other.organizations.includes(id));
  if (!shares || one.startedOn === null || one.startedOn !== other.startedOn) return [];
  const common = one.countries.filter((code) => other.countries.includes(code));
  if (common.length === 0 || common.length * 2 < new Set([...one.countries, ...other.countries]).size) return [];
  const { startedOn } = one;
  const where = (language: Language, comma: string) =>
    [...common]
      .sort()
      .map((code) => countryName(language, code))
      .join(comma);
  return [
    {
      kind: 'SAME_WORK',
      likeness: null,
      evidence: {
        en: `An organization of both, begun on ${sayDay(startedOn, 'en')}, both in ${where('en', ', ')}.`,
        'zh-Hans': `有相同的申报机构，均始于${sayDay(startedOn, 'zh-Hans')}，均涉及${where('zh-Hans', '、')}。`,
      },
    },
  ];
}

function likeTitle(one: ComparedCase, other: ComparedCase): DuplicateSignView[] {
  const found = nearest(one, other, ({ title }) => title);
  if (!found || found.likeness < sameTitle) return [];
  const percent = Math.round(found.likeness * 100);
  return [
    {
      kind: 'LIKE_TITLE',
      likeness: found.likeness,
      evidence: {
        en: `“${found.texts[0]}” and “${found.texts[1]}” have ${percent}% in common.`,
        'zh-Hans': `“${found.texts[0]}”与“${found.texts[1]}”的相似度为 ${percent}%。`,
      },
    },
  ];
}

function likeSummary(one: ComparedCase, other: ComparedCase): DuplicateSignView[] {
  const found = nearest(one, other, ({ summary }) => summary);
  if (!found || found.likeness < sameSummary) return [];
  const percent = Math.round(found.likeness * 100);
  const [here, there] = found.locales;
  return [
    {
      kind: 'LIKE_SUMMARY',
      likeness: found.likeness,
      evidence: {
        en: `The summaries in ${languageName('en', here)} and ${languageName('en', there)} have ${percent}% in common.`,
        'zh-Hans': `${languageName('zh-Hans', here)}与${languageName('zh-Hans', there)}的摘要相似度为 ${percent}%。`,
      },
    },
  ];
}

interface Nearest {
  likeness: number;
  texts: [string, string];
  locales: [string, string];
}

function nearest(one: ComparedCase, other: ComparedCase, partOf: (text: ComparedCase['texts'][number]) => string | null): Nearest | undefined {
  let found: Nearest | undefined;
  for (const here of one.texts) {
    for (const there of other.texts) {
      const [a, b] = [partOf(here), partOf(there)];
      if (!a || !b) continue;
      const [these, those] = [gramsOf(a), gramsOf(b)];
      if (!mayBeAlike(these, those)) continue;
      const likeness = likenessOf(these, those);
      if (!found || likeness > found.likeness) found = { likeness, texts: [a, b], locales: [here.locale, there.locale] };
    }
  }
  return found;
}
