import type { CasePart } from '../../generated/schema.ts';
import { sha256Hex } from '../../platform/canonical-json.ts';
import type { Localized } from '../../platform/language.ts';

/** The words of a case that become public: of its last revision, and of what was accepted in preparation since. */
export interface FrozenTexts {
  /** The source first. */
  texts: readonly { locale: string; title: string; summary: string; body: string }[];
  pictures: readonly { assetId: string; alts: Localized }[];
  /** Those that were accepted in preparation, as documents: none of the application itself becomes public. */
  videos?: readonly { assetId: string; captions: Localized }[];
  documents?: readonly { assetId: string; titles: Localized }[];
}

/** A text of a case, in all languages in which the applicant handed it in. */
export interface HandedInText {
  /** `title`, `summary`, `body`, `alt-<file>` or `caption-<file>`. */
  unit: string;
  part: CasePart;
  /** The language that others are made from. */
  sourceLocale: string;
  texts: Localized;
}

const whole = ['title', 'summary', 'body'] as const;
const partOf = { title: 'TITLE', summary: 'SUMMARY', body: 'BODY' } as const;

/** What of a case can be translated, in the order in which it stands there. What is empty in every language is not there. */
export function textsOf(content: FrozenTexts, sourceLocale: string): HandedInText[] {
  const ofCase = whole.map((name) => ({
    unit: name,
    part: partOf[name],
    texts: Object.fromEntries(content.texts.filter((text) => text[name] !== '').map((text) => [text.locale, text[name]])),
  }));
  const captions = [
    ...(content.videos ?? []).map(({ assetId, captions }) => ({ assetId, texts: captions })),
    ...(content.documents ?? []).map(({ assetId, titles }) => ({ assetId, texts: titles })),
  ];
  const ofFiles = [
    ...content.pictures.map(({ assetId, alts }) => ({ unit: `alt-${assetId}`, part: 'ALT' as const, texts: alts })),
    ...captions.map(({ assetId, texts }) => ({ unit: `caption-${assetId}`, part: 'CAPTION' as const, texts })),
  ];
  return [...ofCase, ...ofFiles].flatMap((text): HandedInText[] => {
    // words about a file may be there in another language than the case's
    const [first] = Object.keys(text.texts);
    if (first === undefined) return [];
    return [{ ...text, sourceLocale: text.texts[sourceLocale] === undefined ? first : sourceLocale }];
  });
}

/** Names a source by what it says: whoever sends it back has seen exactly this. */
export const hashOfSource = (locale: string, text: string): string => sha256Hex(`${locale}\n${text}`);

export const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/);
