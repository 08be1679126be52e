import type { CaseContent } from '../../delivery/releases/release-content.ts';
import type { CaseCorrectionInput } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { submissionLimits as limits } from '../submissions/index.ts';
import { isPicture } from './is-picture.ts';
import { type Corrected, patchTexts, type Path, problemsOfText } from './patch-texts.ts';
import { noSuchPart } from './publishing-problems.ts';

type Files = Pick<CaseContent, 'pictures' | 'videos' | 'documents'>;
type Sent = Pick<CaseCorrectionInput, 'pictures' | 'videos' | 'documents'>;
type Words = readonly { locale: string; value: string }[];

/** A case's pictures, videos and documents with words about them put right. The files themselves stay. */
export function correctFiles(before: Files, { pictures, videos, documents }: Sent, path: Path): Corrected<Files> {
  const problems: Refusal[] = [];
  const words = (was: Readonly<Record<string, string>>, sent: Words, here: Path, keepsOne = false) => {
    const { after, problems: wrong } = patchTexts(was, sent, here, { keepsOne });
    problems.push(...wrong);
    return after;
  };
  /** One thing after the other: whom to credit, and its own words. */
  const each = <File extends { credit: string | null }, One extends { credit?: string | null }>(
    list: keyof Sent & string,
    [name, idOf]: [name: string, idOf: (one: One) => string],
    files: readonly File[],
    sent: readonly One[],
    is: (id: string) => (file: File) => boolean,
    patch: (file: File, one: One, here: Path) => File,
  ): File[] =>
    sent.reduce<File[]>(
      (all, one, i) => {
        const here = [...path, list, i];
        const { credit } = one;
        if (!all.some(is(idOf(one)))) problems.push(noSuchPart([...here, name]));
        if (credit) problems.push(...problemsOfText(tidy(credit), 'one', limits.credit, [...here, 'credit']));
        return all.map((file) =>
          is(idOf(one))(file) ? { ...patch(file, one, here), credit: typeof credit === 'string' ? tidy(credit) || null : file.credit } : file,
        );
      },
      [...files],
    );
  const byId = (id: string) => (file: { id: string }) => file.id === id;
  const after: Files = {
    pictures: each('pictures', ['pictureId', ({ pictureId }) => pictureId], before.pictures, pictures, isPicture, (file, { alts }, here) => ({
      ...file,
      alts: words(file.alts, alts, [...here, 'alts']),
    })),
    ...((before.videos ?? videos ?? []).length > 0 && {
      videos: each('videos', ['videoId', ({ videoId }) => videoId], before.videos ?? [], videos ?? [], byId, (file, { captions: sent }, here) => {
        const captions = words(file.captions, sent, [...here, 'captions']);
        return { ...file, captions, poster: file.poster && { ...file.poster, alts: captions } };
      }),
    }),
    ...((before.documents ?? documents ?? []).length > 0 && {
      documents: each(
        'documents',
        ['documentId', ({ documentId }) => documentId],
        before.documents ?? [],
        documents ?? [],
        byId,
        (file, one, here) => ({
          ...file,
          titles: words(file.titles, one.titles, [...here, 'titles'], true),
        }),
      ),
    }),
  };
  return { after, problems };
}
