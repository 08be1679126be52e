import type { Refusal } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { type Desk, holds } from '../identity/index.ts';
import { textRequired, textTooLong, textTwice, textUnreadable, tooManyTexts } from './hall-message-problems.ts';

export interface HallText {
  locale: string;
  value: string;
}

export const longestText = 300;
export const mostTexts = 30;
/** Messages of an edition that wait for a second person at one time. */
export const mostWaiting = 20;

/** Who puts messages on the screens, as one of two, and takes them away alone. */
export const maySpeakInTheHall = (desk: Desk, editionYear: number): boolean =>
  holds(desk, 'STAGE_MANAGER', { editionYear }) || holds(desk, 'ORGANIZER', { editionYear });

export const tidyTexts = (texts: readonly HallText[]): HallText[] => texts.map(({ locale, value }) => ({ locale, value: tidy(value) }));

export function problemsOfTexts(texts: readonly HallText[]): Refusal[] {
  if (texts.length === 0) return [textRequired()];
  if (texts.length > mostTexts) return [tooManyTexts(mostTexts)];
  const seen = new Set<string>();
  return texts.flatMap(({ locale, value }, index) => {
    if (seen.has(locale)) return [textTwice(index)];
    seen.add(locale);
    if (value === '' || !isOneLine(value)) return [textUnreadable(index)];
    return isLongerThan(value, longestText) ? [textTooLong(index, longestText)] : [];
  });
}
