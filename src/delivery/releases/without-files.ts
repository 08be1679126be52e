import type { CaseContent, PictureContent, ReleaseContent } from './release-content.ts';

/**
 * Documents without some of their files, by hash: each picture, video and document that such a file belongs to is left out as a whole, a poster
 * by itself. Nothing else changes.
 */
export function withoutFiles(content: ReleaseContent, hashes: readonly string[]): ReleaseContent {
  if (hashes.length === 0) return content;
  const withheld = new Set(hashes);
  const { cases, stage } = content;
  return {
    ...content,
    cases: cases.map((one) => caseWithout(one, withheld)),
    ...(stage ? { stage: { ...stage, parts: stage.parts.map((part) => ({ ...part, case: caseWithout(part.case, withheld) })) } } : {}),
  };
}

function caseWithout(content: CaseContent, withheld: ReadonlySet<string>): CaseContent {
  const { pictures, videos, documents } = content;
  const isShown = ({ renditions }: Pick<PictureContent, 'renditions'>) => !renditions.some(({ hash }) => withheld.has(hash));
  return {
    ...content,
    pictures: pictures.filter(isShown),
    ...(videos
      ? {
          videos: videos
            .filter(({ hash }) => !withheld.has(hash))
            .map((video) => ({ ...video, poster: video.poster && isShown(video.poster) ? video.poster : null })),
        }
      : {}),
    ...(documents ? { documents: documents.filter(({ hash }) => !withheld.has(hash)) } : {}),
  };
}
