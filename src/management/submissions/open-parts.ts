import type { SaveSubmissionInput, SubmissionPart } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { notOpened } from './submission-problems.ts';

/** A part that an organizer opened, and what is wrong with it. */
export interface OpenPart {
  part: SubmissionPart;
  /** Of the text; null for all texts, and for other parts. */
  locale: string | null;
  note: string;
}

/** What an organizer asked to be mended. Plain JSON: instants are ISO 8601 texts. */
export interface Correction {
  until: string;
  returnedAt: string;
  reason: string;
  parts: OpenPart[];
}

/** What of a case may be changed: all of a draft, or just what was opened. */
export type Opened = 'ALL' | readonly OpenPart[];

export const isOpen = (opened: Opened, asked: SubmissionPart, inLocale: string | null = null): boolean =>
  opened === 'ALL' || opened.some(({ part, locale }) => part === asked && (locale === null || locale === inLocale));

const partOf = { field: 'FIELD', kind: 'KIND', startedOn: 'STARTED_ON', countries: 'COUNTRIES', applicants: 'APPLICANTS' } as const;

/** What of a change lies outside of what was opened. What was not sent is not changed. */
export const problemsOutside = (opened: Opened, input: SaveSubmissionInput): Refusal[] => [
  ...(Object.keys(partOf) as (keyof typeof partOf)[])
    .filter((key) => input[key] !== undefined && !isOpen(opened, partOf[key]))
    .map((key) => notOpened(key)),
  ...(input.texts ?? []).flatMap(({ locale }, i) => (isOpen(opened, 'TEXTS', locale) ? [] : [notOpened('texts', i)])),
];

/** The texts as they were handed in, with those that are open as they are now. The source stays first. */
export function mendedTexts<Text extends { locale: string }>(
  opened: readonly OpenPart[],
  handedIn: readonly Text[],
  now: readonly Text[],
  sourceLocale: string,
): Text[] {
  const kept = handedIn.filter(({ locale }) => !isOpen(opened, 'TEXTS', locale));
  const mended = now.filter(({ locale }) => isOpen(opened, 'TEXTS', locale));
  const rank = ({ locale }: Text) => (locale === sourceLocale ? '' : locale);
  return [...kept, ...mended].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
