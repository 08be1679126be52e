import type { CaseContent, ReleaseContent } from './release-content.ts';

/** A file that documents name. */
export interface NeededFile {
  hash: string;
  mimeType: string;
  /** Where the document says it. A file of which it is not known is small enough to be read whole. */
  byteLength?: number;
}

export const subtitlesType = 'text/vtt';

/** Every file that some documents name, each once; those of a secret programme's parts not among them. */
export function neededFiles({ cases, books = [] }: Pick<ReleaseContent, 'cases' | 'books'>): NeededFile[] {
  const all = [
    ...cases.flatMap(filesOfCase),
    ...books.flatMap(({ files }) => files.map(({ hash, mimeType, byteLength }) => ({ hash, mimeType, byteLength }))),
  ];
  return [...new Map(all.map((file) => [file.hash, file])).values()];
}

function filesOfCase({ pictures, videos = [], documents = [] }: CaseContent): NeededFile[] {
  const posters = videos.flatMap(({ poster }) => poster ?? []);
  return [
    ...[...pictures, ...posters].flatMap(({ mimeType, renditions }) => renditions.map(({ hash }) => ({ hash, mimeType }))),
    ...[...videos, ...documents].map(({ hash, mimeType, byteLength }) => ({ hash, mimeType, byteLength })),
    ...videos.flatMap(({ subtitles }) => subtitles.map(({ hash, byteLength }) => ({ hash, byteLength, mimeType: subtitlesType }))),
  ];
}
