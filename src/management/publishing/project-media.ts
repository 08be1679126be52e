import { subtitlesType } from '../../delivery/releases/index.ts';
import type { CaseContent, DocumentContent, PictureContent, VideoContent } from '../../delivery/releases/release-content.ts';
import { sha256Hex } from '../../platform/canonical-json.ts';
import type { Localized } from '../../platform/language.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Rendition } from '../media/index.ts';
import type { AcceptedDocument, AcceptedVideo } from '../preparation/index.ts';
import type { ReleasedTexts } from '../translations/index.ts';
import { publicFileKey } from './kept-files.ts';
import type { PreparedSubmission } from './with-prepared.ts';

export const pictureOf = (renditions: readonly Rendition[], alts: Localized, credit: string | null): Omit<PictureContent, 'id'> => ({
  mimeType: 'image/webp',
  renditions: renditions.map(({ width, height, hash }) => ({ width, height, hash })),
  alts,
  credit,
});

export const projectVideo = (video: AcceptedVideo, id: string, captions: Localized = video.captions): VideoContent => ({
  id,
  hash: video.hash,
  mimeType: video.mimeType,
  byteLength: video.byteLength,
  width: video.width,
  height: video.height,
  durationSeconds: video.durationMs / 1_000,
  captions,
  poster: video.poster.length > 0 ? pictureOf(video.poster, captions, video.credit) : null,
  subtitles: Object.entries(video.subtitles).map(([locale, text]) => {
    const bytes = bytesOfSubtitles(text);
    return { locale, hash: sha256Hex(bytes), byteLength: bytes.length };
  }),
  credit: video.credit,
  licence: video.licence,
  isForStage: video.isForStage,
});

export const projectDocument = (document: AcceptedDocument, id: string, titles: Localized = document.titles): DocumentContent => ({
  id,
  hash: document.hash,
  mimeType: document.mimeType,
  byteLength: document.byteLength,
  pages: document.pages,
  titles,
  credit: document.credit,
  licence: document.licence,
  isForStage: document.isForStage,
});

/** The videos and documents of a case, with what translators call them; what it has none of is left out. */
export function mediaOf(
  { videos = [], documents = [] }: PreparedSubmission,
  { captions }: Pick<ReleasedTexts, 'captions'>,
  newId: () => string,
): Pick<CaseContent, 'videos' | 'documents'> {
  return {
    ...(videos.length > 0 ? { videos: videos.map((video) => projectVideo(video, newId(), captions.get(video.assetId))) } : {}),
    ...(documents.length > 0 ? { documents: documents.map((document) => projectDocument(document, newId(), captions.get(document.assetId))) } : {}),
  };
}

const bytesOfSubtitles = (text: string): Buffer => Buffer.from(`${text}\n`);

/** Keeps subtitles as the files that a release will publish: until then they lie in rows. */
export async function keepSubtitles(storage: Storage, submissions: readonly Pick<PreparedSubmission, 'videos'>[]): Promise<void> {
  for (const text of submissions.flatMap(({ videos = [] }) => videos.flatMap(({ subtitles }) => Object.values(subtitles)))) {
    const bytes = bytesOfSubtitles(text);
    await storage.put(publicFileKey(sha256Hex(bytes), subtitlesType), bytes);
  }
}
