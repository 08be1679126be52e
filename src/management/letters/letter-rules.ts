import type { LetterInput, NoticeAudience } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { type Language, nearest } from '../../platform/language.ts';
import type { Edition } from '../editions/index.ts';
import { harmless, type Text } from '../notices/index.ts';
import { type Letter, letterOf, problemsOfLetter } from '../recommendations/index.ts';
import { closingInWords } from './closing-in-words.ts';
import { linkInAText, nothingWritten } from './letter-problems.ts';

/** What may stand in braces. */
export const placeholders = ['name', 'edition', 'closes', 'link'];

/** Letters of one edition that may wait for a second person at once. */
export const mostWaiting = 20;

/** Whoever gets these has a draft, or may have one: that is nobody's to see but theirs. */
export const isCountedOnly = (audience: NoticeAudience): boolean => audience === 'APPLICANTS' || audience === 'APPLICANTS_WITH_DRAFTS';

/** Whose single mails are not among the edition's notices: who gets them says who has a draft, or who was chosen. */
export const isKeptApart = (audience: NoticeAudience): boolean => isCountedOnly(audience) || audience === 'SELECTED';

/** What keeps a letter from being composed, all at once. */
export function problemsOfWords(sent: readonly LetterInput[]): Refusal[] {
  if (sent.length === 0) return [nothingWritten()];
  const problems = problemsOfLetter(sent, 'letter', placeholders);
  const stray = sent.flatMap((one, i) => {
    const { subject, paragraphs } = letterOf([one])[one.locale]!;
    return [
      ...(subject.includes('{link}') ? [linkInAText('letter', i, 'subject')] : []),
      ...(paragraphs.some((paragraph) => paragraph.includes('{link}') && paragraph !== '{link}') ? [linkInAText('letter', i, 'body')] : []),
    ];
  });
  return [...problems, ...stray];
}

/** The letter as it is frozen: what is the same for all is filled in, so that the second person reads what goes out. */
export function wordsFor(edition: Pick<Edition, 'names' | 'applicationsCloseAt' | 'timeZone'>, sent: readonly LetterInput[]): Letter {
  const filled = Object.entries(letterOf(sent)).map(([locale, { subject, paragraphs }]): [string, Text] => {
    const name = harmless(nearest(locale, edition.names)?.value ?? '').replaceAll(/[{}]/g, '');
    const closes = closingInWords(edition.applicationsCloseAt, edition.timeZone, locale as Language);
    const put = (text: string) => text.replaceAll(/\{(edition|closes)\}/g, (_, which) => (which === 'edition' ? name : closes));
    return [locale, { subject: put(subject), paragraphs: paragraphs.map(put) }];
  });
  return Object.fromEntries(filled);
}
