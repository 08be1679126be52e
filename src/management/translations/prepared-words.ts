import type { Localized } from '../../platform/language.ts';
import type { FrozenTexts } from './case-texts.ts';

type Texts = FrozenTexts['texts'];
type PreparedText = Texts[number];

/** Texts that were accepted in preparation for a place of the public case, by language. */
export type PreparedTexts = Partial<Record<'TITLE' | 'SUMMARY' | 'BODY', Localized>>;

/** Something that was accepted for a place of the public case, as `texts_to_translate` gives it. */
export interface AcceptedWords {
  place: string;
  form: 'TEXT' | 'PICTURE' | 'VIDEO' | 'DOCUMENT';
  texts: readonly { locale: string; value: string }[];
  assetId: string | null;
  /** What was said of a file. */
  said: Localized;
}

/** What was handed in with the application, with the texts that were accepted since in their place, language by language. */
export function withPreparedTexts(handedIn: Texts, { TITLE = {}, SUMMARY = {}, BODY = {} }: PreparedTexts): PreparedText[] {
  const known = handedIn.map(({ locale }) => locale);
  const added = [...new Set([TITLE, SUMMARY, BODY].flatMap((texts) => Object.keys(texts)))].filter((locale) => !known.includes(locale)).sort();
  const empty = added.map((locale) => ({ locale, title: '', summary: '', body: '' }));
  return [...handedIn, ...empty].map(({ locale, title, summary, body }) => ({
    locale,
    title: TITLE[locale] ?? title,
    summary: SUMMARY[locale] ?? summary,
    body: BODY[locale] ?? body,
  }));
}

/** The words of a case as a release would read them: those of the application, with what was accepted in preparation. */
export function withAccepted({ texts, pictures }: Pick<FrozenTexts, 'texts' | 'pictures'>, accepted: readonly AcceptedWords[]): FrozenTexts {
  const prepared: PreparedTexts = {};
  for (const { place, form, texts: sent } of accepted)
    if (form === 'TEXT') prepared[place as keyof PreparedTexts] = Object.fromEntries(sent.map(({ locale, value }) => [locale, value]));
  const filesOf = (form: AcceptedWords['form']) =>
    accepted.flatMap((one) => (one.form === form && one.assetId !== null ? [{ assetId: one.assetId, said: one.said }] : []));
  return {
    texts: withPreparedTexts(texts, prepared),
    pictures: [...filesOf('PICTURE').map(({ assetId, said }) => ({ assetId, alts: said })), ...pictures],
    videos: filesOf('VIDEO').map(({ assetId, said }) => ({ assetId, captions: said })),
    documents: filesOf('DOCUMENT').map(({ assetId, said }) => ({ assetId, titles: said })),
  };
}
