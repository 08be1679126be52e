import type { CaseContent } from '../../delivery/releases/release-content.ts';
import type { Localized } from '../../platform/language.ts';
import type { FrozenSubmission } from '../submissions/index.ts';
import type { ReleasedTexts } from '../translations/index.ts';

/**
 * A public case with some of its languages as the translators' desk has them. A language that the desk does not have whole stays as it
 * is, as do all that are not named; nothing is ever taken away by this.
 */
export function projectTranslations(
  before: CaseContent,
  words: ReleasedTexts,
  { pictures: frozen }: Pick<FrozenSubmission, 'pictures'>,
  languages: ReadonlySet<string>,
): CaseContent {
  const texts = new Map(before.texts.map((text) => [text.locale, text]));
  for (const text of words.texts) if (languages.has(text.locale)) texts.set(text.locale, text);
  // a public picture has an id of its own: what it is, its bytes say
  const assets = new Map(frozen.flatMap(({ assetId, renditions }) => renditions.map(({ hash }) => [hash, assetId] as const)));
  return {
    ...before,
    texts: [...texts.values()],
    pictures: before.pictures.map((picture) => {
      const asset = picture.renditions.map(({ hash }) => assets.get(hash)).find((found) => found !== undefined);
      const said = (asset === undefined ? undefined : words.alts.get(asset)) ?? {};
      const alts = Object.fromEntries(Object.entries(said).filter(([locale]) => languages.has(locale))) as Localized;
      return { ...picture, alts: { ...picture.alts, ...alts } };
    }),
  };
}
