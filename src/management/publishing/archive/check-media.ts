import type { CaseContent, DocumentContent, PictureContent, VideoContent } from '../../../delivery/releases/release-content.ts';
import { AssetLicence } from '../../../generated/schema.ts';
import { nameLimit } from '../../organizations/index.ts';
import { submissionLimits as limits } from '../../submissions/index.ts';
import type { ArchiveChecker } from './archive-checker.ts';
import type { Steps } from './archive-format.ts';

type ReadPicture = (value: unknown, path: Steps) => PictureContent;

/** The videos and documents of a case in an archive, as they were exported. What it has none of is left out. */
export function mediaIn(
  check: ArchiveChecker,
  raw: Record<string, unknown>,
  path: Steps,
  newId: () => string,
  readPoster: ReadPicture,
): Pick<CaseContent, 'videos' | 'documents'> {
  const videos = check.list(raw.videos, [...path, 'videos']).map((one, i) => videoOf(check, one, [...path, 'videos', i], newId, readPoster));
  const documents = check.list(raw.documents, [...path, 'documents']).map((one, i) => documentOf(check, one, [...path, 'documents', i], newId));
  return { ...(videos.length > 0 ? { videos } : {}), ...(documents.length > 0 ? { documents } : {}) };
}

const ofFile = ['id', 'hash', 'mimeType', 'byteLength', 'credit', 'licence', 'isForStage'] as const;

function fileOf<Mime extends string>(check: ArchiveChecker, raw: Record<string, unknown>, path: Steps, types: readonly Mime[], newId: () => string) {
  return {
    id: check.id(raw.id, [...path, 'id'], newId),
    hash: hashIn(check, raw.hash, [...path, 'hash']),
    mimeType: check.oneOf(raw.mimeType, [...path, 'mimeType'], types),
    byteLength: check.whole(raw.byteLength, [...path, 'byteLength']),
    credit: check.text(raw.credit, [...path, 'credit'], limits.credit),
    licence: raw.licence ? check.oneOf(raw.licence, [...path, 'licence'], Object.values(AssetLicence)) : null,
    isForStage: check.flag(raw.isForStage, [...path, 'isForStage'], false),
  };
}

function videoOf(check: ArchiveChecker, value: unknown, path: Steps, newId: () => string, readPoster: ReadPicture): VideoContent {
  const raw = check.thing(value, path, [...ofFile, 'width', 'height', 'durationSeconds', 'captions', 'poster', 'subtitles']);
  const { id, hash, mimeType, byteLength, credit, licence, isForStage } = fileOf(
    check,
    raw,
    path,
    ['video/mp4', 'video/webm', 'video/quicktime'] as const,
    newId,
  );
  const side = (name: 'width' | 'height') => (raw[name] === undefined || raw[name] === null ? null : check.whole(raw[name], [...path, name]));
  const seconds = raw.durationSeconds;
  if (typeof seconds !== 'number' || !(seconds > 0)) check.wrong([...path, 'durationSeconds'], 'is no length', 'Give seconds, more than 0.');
  return {
    ...{ id, hash, mimeType, byteLength },
    ...{ width: side('width'), height: side('height'), durationSeconds: Number(seconds) },
    captions: check.localized(raw.captions, [...path, 'captions'], nameLimit, false),
    poster: raw.poster ? posterOf(check, raw.poster, [...path, 'poster'], readPoster) : null,
    subtitles: check.list(raw.subtitles, [...path, 'subtitles']).map((one, i) => {
      const here = [...path, 'subtitles', i];
      const file = check.thing(one, here, ['locale', 'hash', 'byteLength']);
      return {
        locale: check.locale(file.locale, [...here, 'locale']),
        hash: hashIn(check, file.hash, [...here, 'hash']),
        byteLength: check.whole(file.byteLength, [...here, 'byteLength']),
      };
    }),
    ...{ credit, licence, isForStage },
  };
}

/** A still as it was exported; a picture as people have it is none. */
function posterOf(check: ArchiveChecker, value: unknown, path: Steps, readPicture: ReadPicture): VideoContent['poster'] {
  check.thing(value, path, ['mimeType', 'renditions', 'alts', 'credit']);
  const { id: _, ...poster } = readPicture(value, path);
  return poster;
}

function documentOf(check: ArchiveChecker, value: unknown, path: Steps, newId: () => string): DocumentContent {
  const raw = check.thing(value, path, [...ofFile, 'pages', 'titles']);
  const { id, hash, mimeType, byteLength, credit, licence, isForStage } = fileOf(check, raw, path, ['application/pdf'] as const, newId);
  return {
    ...{ id, hash, mimeType, byteLength, pages: check.whole(raw.pages, [...path, 'pages']) },
    titles: check.localized(raw.titles, [...path, 'titles'], nameLimit, false),
    ...{ credit, licence, isForStage },
  };
}

/** A file's name, as an export gives it. */
export function hashIn(check: ArchiveChecker, hash: unknown, path: Steps): string {
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) check.wrong(path, 'is no SHA-256', 'Give 64 hexadecimal digits.');
  return String(hash);
}
