import type { CaseContent } from '../../delivery/releases/release-content.ts';
import type { Localized } from '../../platform/language.ts';
import type { ReleasedTexts } from '../translations/index.ts';
import type { PreparedSubmission } from './with-prepared.ts';

/** Files of a case as it is kept, which words were said of. */
type FilesOfACase = Pick<PreparedSubmission, 'pictures' | 'videos' | 'documents'>;

/**
 * A public case with some of its languages as the translators' desk has them. A language that the desk does not have whole stays as it
 * is, as do all that are not named; nothing is ever taken away by this.
 */
export function projectTranslations(before: CaseContent, words: ReleasedTexts, files: FilesOfACase, languages: ReadonlySet<string>): CaseContent {
  const texts = new Map(before.texts.map((text) => [text.locale, text]));
  for (const text of words.texts) if (languages.has(text.locale)) texts.set(text.locale, text);
  const assetOf = assetsOf(files);
  const said = (now: Localized, hashes: readonly string[], all: ReadonlyMap<string, Localized>): Localized => {
    const asset = assetOf(hashes);
    const desk = (asset === undefined ? undefined : all.get(asset)) ?? {};
    return { ...now, ...(Object.fromEntries(Object.entries(desk).filter(([locale]) => languages.has(locale))) as Localized) };
  };
  const { videos, documents } = before;
  return {
    ...before,
    texts: [...texts.values()],
    pictures: before.pictures.map((picture) => ({ ...picture, alts: said(picture.alts, hashesOf(picture), words.alts) })),
    ...(videos && {
      videos: videos.map((video) => {
        const captions = said(video.captions, hashesOf(video), words.captions);
        return { ...video, captions, poster: video.poster && { ...video.poster, alts: captions } };
      }),
    }),
    ...(documents && { documents: documents.map((one) => ({ ...one, titles: said(one.titles, hashesOf(one), words.captions) })) }),
  };
}

/** What a public file is known again by: its id is its own, so what it was made of, its bytes say. */
export const hashesOf = (file: { hash: string } | { renditions: readonly { hash: string }[] }): string[] =>
  'renditions' in file ? file.renditions.map(({ hash }) => hash) : [file.hash];

/** The file inside that public bytes were made of. */
export function assetsOf({ pictures, videos = [], documents = [] }: FilesOfACase): (hashes: readonly string[]) => string | undefined {
  const assets = new Map([
    ...pictures.flatMap(({ assetId, renditions }) => renditions.map(({ hash }) => [hash, assetId] as const)),
    ...[...videos, ...documents].map(({ assetId, hash }) => [hash, assetId] as const),
  ]);
  return (hashes) => hashes.map((hash) => assets.get(hash)).find((found) => found !== undefined);
}
