import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  CaseDocument,
  CaseDocumentTitleArgs,
  on,
  Picture,
  PictureAltArgs,
  PictureUrlArgs,
  Subtitles,
  Video,
  VideoCaptionArgs,
} from '../../generated/schema.ts';
import { nearest } from '../../platform/language.ts';
import { fileName } from '../files/file-name.ts';
import type { Visit } from '../visit.ts';
import { subtitlesType } from '../releases/index.ts';
import type { DocumentRow, PictureRow, SubtitlesRow, VideoRow } from './case-row.ts';

const widest = ({ renditions }: PictureRow) => renditions.at(-1)!;

@Resolver(() => Picture)
export class PictureResolver {
  @on.Picture.url()
  url(@Root() picture: PictureRow, @Args(() => PictureUrlArgs) { width }: PictureUrlArgs, @Ctx() { publicUrl }: Visit): string {
    const wideEnough = typeof width === 'number' ? picture.renditions.find((rendition) => rendition.width >= width) : undefined;
    return `${publicUrl}/files/${fileName((wideEnough ?? widest(picture)).hash, picture.mimeType)}`;
  }

  @on.Picture.width()
  width(@Root() picture: PictureRow): number {
    return widest(picture).width;
  }

  @on.Picture.height()
  height(@Root() picture: PictureRow): number {
    return widest(picture).height;
  }

  @on.Picture.contentHash()
  contentHash(@Root() picture: PictureRow): string {
    return widest(picture).hash;
  }

  @on.Picture.alt()
  alt(@Root() { alts }: PictureRow, @Args(() => PictureAltArgs) { locale }: PictureAltArgs): string | null {
    return nearest(locale, alts)?.value ?? null;
  }
}

@Resolver(() => Video)
export class VideoResolver {
  @on.Video.url()
  url(@Root() { hash, mimeType }: VideoRow, @Ctx() { publicUrl }: Visit): string {
    return `${publicUrl}/files/${fileName(hash, mimeType)}`;
  }

  @on.Video.contentHash()
  contentHash(@Root() { hash }: VideoRow): string {
    return hash;
  }

  @on.Video.caption()
  caption(@Root() { captions }: VideoRow, @Args(() => VideoCaptionArgs) { locale }: VideoCaptionArgs): string | null {
    return nearest(locale, captions)?.value ?? null;
  }
}

@Resolver(() => Subtitles)
export class SubtitlesResolver {
  @on.Subtitles.url()
  url(@Root() { hash }: SubtitlesRow, @Ctx() { publicUrl }: Visit): string {
    return `${publicUrl}/files/${fileName(hash, subtitlesType)}`;
  }

  @on.Subtitles.contentHash()
  contentHash(@Root() { hash }: SubtitlesRow): string {
    return hash;
  }
}

@Resolver(() => CaseDocument)
export class CaseDocumentResolver {
  @on.CaseDocument.url()
  url(@Root() { hash, mimeType }: DocumentRow, @Ctx() { publicUrl }: Visit): string {
    return `${publicUrl}/files/${fileName(hash, mimeType)}`;
  }

  @on.CaseDocument.contentHash()
  contentHash(@Root() { hash }: DocumentRow): string {
    return hash;
  }

  @on.CaseDocument.title()
  title(@Root() { titles }: DocumentRow, @Args(() => CaseDocumentTitleArgs) { locale }: CaseDocumentTitleArgs): string | null {
    return nearest(locale, titles)?.value ?? null;
  }
}
