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
  const assetOf = assetsOf(frozen);
  return {
    ...before,
    texts: [...texts.values()],
    pictures: before.pictures.map((picture) => {
      const asset = assetOf(picture);
      const said = (asset === undefined ? undefined : words.alts.get(asset)) ?? {};
      const alts = Object.fromEntries(Object.entries(said).filter(([locale]) => languages.has(locale))) as Localized;
      return { ...picture, alts: { ...picture.alts, ...alts } };
    }),
  };
}

/** The file that a public picture was made of: it has an id of its own, so what it is, its bytes say. */
export function assetsOf(frozen: FrozenSubmission['pictures']): (picture: CaseContent['pictures'][number]) => string | undefined {
  const assets = new Map(frozen.flatMap(({ assetId, renditions }) => renditions.map(({ hash }) => [hash, assetId] as const)));
  return ({ renditions }) => renditions.map(({ hash }) => assets.get(hash)).find((found) => found !== undefined);
}
