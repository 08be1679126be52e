import type { AssetRightsInput, PreparedForm, PreparedPlace, PreparedTextInput } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { flawed, languageTwice, localesLimit, notOneLine, problemsOfTexts, tooLong, tooManyLanguages } from '../organizations/index.ts';
import {
  askedWithoutName,
  consentMissing,
  consentTakenBack,
  creditMissing,
  longestMissing,
  longestNotAsked,
  placeDoesNotFit,
  videoOfSubtitlesMissing,
  videoOfSubtitlesNotAsked,
  textsMissing,
} from './preparation-problems.ts';
import { problemsOfSubtitles, tidySubtitles } from './subtitles.ts';

/** Most that an edition asks for, and most graphemes of what is said. */
export const preparationLimits = { asked: 30, name: 200, guidance: 300, longest: 20_000, credit: 200, consent: 2_000, reason: 2_000 } as const;

/** Largest video that becomes public, in bytes: a release copies it in the transaction that makes it public, and cues wait for that. */
export const largestPublicVideo = 200_000_000;

/** Whether something is handed in as words rather than as a file. */
export const isWords = (form: PreparedForm): form is 'TEXT' | 'SUBTITLES' => form === 'TEXT' || form === 'SUBTITLES';

interface Asked {
  form: PreparedForm;
  longest?: number | null;
  place?: PreparedPlace | null;
  subtitlesOf?: string | null;
}

/** The forms that something has to have for its place in the public case. */
const formsOfPlace: Record<PreparedPlace, readonly PreparedForm[]> = {
  TITLE: ['TEXT'],
  SUMMARY: ['TEXT'],
  BODY: ['TEXT'],
  PICTURES: ['PICTURE'],
  VIDEOS: ['VIDEO'],
  SUBTITLES: ['SUBTITLES'],
  DOCUMENTS: ['DOCUMENT'],
  STAGE: ['VIDEO', 'DOCUMENT'],
};

/** Places that one material of an edition has, and no other. */
export const isTakenOnce = (place: PreparedPlace): boolean => place === 'TITLE' || place === 'SUMMARY' || place === 'BODY';

/** What keeps something from being asked for, by its form alone. */
export function problemsOfForm({ form, longest, place, subtitlesOf }: Asked): Refusal[] {
  const isMissing = form === 'TEXT' && (typeof longest !== 'number' || longest < 1 || longest > preparationLimits.longest);
  return [
    ...(isMissing ? [longestMissing()] : []),
    ...(form !== 'TEXT' && typeof longest === 'number' ? [longestNotAsked()] : []),
    ...(place && !formsOfPlace[place].includes(form) ? [placeDoesNotFit(formsOfPlace[place])] : []),
    ...((place === 'SUBTITLES') === Boolean(subtitlesOf) ? [] : [place === 'SUBTITLES' ? videoOfSubtitlesMissing() : videoOfSubtitlesNotAsked()]),
  ];
}

interface Words {
  names?: readonly { locale: string; value: string }[] | null;
  guidance?: readonly { locale: string; value: string }[] | null;
}

/** What is wrong with the words in which something is asked for; what is left out stays as it was. */
export const problemsOfWords = ({ names, guidance }: Words): Refusal[] => [
  ...(names ? (names.length === 0 ? [askedWithoutName()] : problemsOfTexts(names, 'names', preparationLimits.name)) : []),
  ...(guidance ? problemsOfTexts(guidance, 'guidance', preparationLimits.guidance) : []),
];

/** What is wrong with texts that are handed in. */
export function problemsOfPrepared({ form, longest, place }: Asked, texts: readonly PreparedTextInput[]): Refusal[] {
  if (texts.length === 0) return [textsMissing()];
  if (texts.length > localesLimit) return [tooManyLanguages('texts')];
  return texts.flatMap(({ locale, value }, i): Refusal[] => {
    if (texts.findIndex((one) => one.locale === locale) < i) return [languageTwice('texts', i)];
    if (form === 'SUBTITLES') return problemsOfSubtitles(value, 'texts', i, 'value');
    const text = tidy(value);
    const lines = place === 'TITLE' ? 'one' : 'many';
    const flaw = flawOf(text, lines);
    if (text === '') return [textsMissing()];
    if (flaw) return [flawed(flaw, lines, 'texts', i, 'value')];
    return isLongerThan(text, longest!) ? [tooLong(longest!, 'texts', i, 'value')] : [];
  });
}

/** Texts as they are kept. */
export const preparedTexts = (form: PreparedForm, texts: readonly PreparedTextInput[]) =>
  texts.map(({ locale, value }) => ({ locale, value: form === 'SUBTITLES' ? tidySubtitles(value) : tidy(value) }));

/** What is wrong with what is said of the rights in a file. */
export function problemsOfRights({ credit, consent, personsShown }: AssetRightsInput, handsIn: boolean): Refusal[] {
  const [whom, how] = [tidy(credit), tidy(consent)];
  const flaw = flawOf(how, 'many');
  return [
    ...(whom === '' ? [creditMissing()] : !isOneLine(whom) ? [notOneLine('rights', 'credit')] : []),
    ...(isLongerThan(whom, preparationLimits.credit) ? [tooLong(preparationLimits.credit, 'rights', 'credit')] : []),
    ...(personsShown === 'CONSENTED' && how === '' ? [consentMissing()] : flaw ? [flawed(flaw, 'many', 'rights', 'consent')] : []),
    ...(isLongerThan(how, preparationLimits.consent) ? [tooLong(preparationLimits.consent, 'rights', 'consent')] : []),
    ...(handsIn && personsShown === 'CONSENT_WITHDRAWN' ? [consentTakenBack('rights', 'personsShown')] : []),
  ];
}
