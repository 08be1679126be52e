import type { EntityManager } from '@mikro-orm/postgresql';
import { publicCaseBySlug, publicEdition } from '../../delivery/releases/index.ts';
import type { CaseContent, ReleaseContent } from '../../delivery/releases/release-content.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import type { Localized } from '../../platform/language.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { notFound } from '../identity/index.ts';
import { isPicture } from './is-picture.ts';
import { isSlug } from './public-shelf.ts';
import type { Publishing } from './publishing-context.ts';
import {
  noSuchPart,
  onePartAtATime,
  reasonTooLong,
  reasonUnreadable,
  slugRequired,
  sourceLanguageStays,
  takeDownInForce,
} from './publishing-problems.ts';
import type { KindOfRelease, PrepareRelease } from './release-kind.ts';

export const takeDownRelease: KindOfRelease = {
  takes: ['slug', 'reason', 'locale', 'pictureId', 'videoId', 'documentId', 'fromShowcase'],
  prepare: prepareTakeDown,
};

const longestReason = 300;

/** A take-down: a public case of the edition by its slug, or a part of it, and why, in words fit for the public. */
async function prepareTakeDown(em: EntityManager, input: PrepareRelease, { publisher }: Publishing): Promise<Outcome<ReleaseContent>> {
  const { edition: year, slug } = input;
  const reason = tidy(input.reason ?? '') || null;
  const problems: Refusal[] = [];
  if (!slug) problems.push(slugRequired());
  if (reason && !isOneLine(reason)) problems.push(reasonUnreadable());
  else if (reason && isLongerThan(reason, longestReason)) problems.push(reasonTooLong(longestReason));
  const parts = (['locale', 'pictureId', 'videoId', 'documentId', 'fromShowcase'] as const).filter((name) => input[name]);
  if (parts.length > 1) problems.push(onePartAtATime(parts[1]!));
  if (!slug || problems.length > 0) return refuse(...problems);

  const found = isSlug(slug) ? await publicCaseBySlug(publisher, year, slug) : undefined;
  if (!found) return refuse(notFound('slug'));
  if (await isBeingTakenDown(em, year, found.id)) return refuse(takeDownInForce());
  switch (parts[0]) {
    case 'locale':
      return withoutLanguage(found, input.locale!, reason);
    case 'pictureId':
      return withoutOne(found, 'pictures', input.pictureId!, 'pictureId', reason);
    case 'videoId':
      return withoutOne(found, 'videos', input.videoId!, 'videoId', reason);
    case 'documentId':
      return withoutOne(found, 'documents', input.documentId!, 'documentId', reason);
    case 'fromShowcase': {
      const showcase = (await publicEdition(publisher, year))?.showcase;
      if (!showcase?.items.some(({ caseId }) => caseId === found.id)) return refuse(noSuchPart(['fromShowcase']));
      const items = showcase.items.filter(({ caseId }) => caseId !== found.id);
      return done({ organizations: [], cases: [], showcase: { ...showcase, items }, removals: [], reason });
    }
    default:
      return done({ organizations: [], cases: [], removals: [{ caseId: found.id, slug, reason }] });
  }
}

const only = (after: CaseContent, reason: string | null) => done<ReleaseContent>({ organizations: [], cases: [after], removals: [], reason });

/** A language of a case, with everything that is said in it. Names of its applicants stay: they are facts, and the directory's. */
function withoutLanguage(found: CaseContent, locale: string, reason: string | null): Outcome<ReleaseContent> {
  if (!found.texts.some((text) => text.locale === locale)) return refuse(noSuchPart(['locale']));
  if (locale === found.sourceLocale) return refuse(sourceLanguageStays());
  const without = (texts: Localized): Localized => Object.fromEntries(Object.entries(texts).filter(([language]) => language !== locale));
  const { videos, documents } = found;
  return only(
    {
      ...found,
      texts: found.texts.filter((text) => text.locale !== locale),
      pictures: found.pictures.map((picture) => ({ ...picture, alts: without(picture.alts) })),
      ...(videos && {
        videos: videos.map((video) => ({
          ...video,
          captions: without(video.captions),
          poster: video.poster && { ...video.poster, alts: without(video.poster.alts) },
          subtitles: video.subtitles.filter((file) => file.locale !== locale),
        })),
      }),
      ...(documents && { documents: documents.map((document) => ({ ...document, titles: without(document.titles) })) }),
    },
    reason,
  );
}

function withoutOne(
  found: CaseContent,
  list: 'pictures' | 'videos' | 'documents',
  id: string,
  name: string,
  reason: string | null,
): Outcome<ReleaseContent> {
  const { [list]: before = [], ...rest } = found;
  const after = before.filter((one) => one.id !== id && !('renditions' in one && isPicture(id)(one)));
  if (after.length === before.length) return refuse(noSuchPart([name]));
  return only({ ...rest, ...(list === 'pictures' || after.length > 0 ? { [list]: after } : {}) } as CaseContent, reason);
}

async function isBeingTakenDown(em: EntityManager, year: number, caseId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from releases where edition_year = ? and kind = 'TAKE_DOWN' and state in ('PREPARED', 'APPROVED')
       and content -> 'removals' @> ?::jsonb limit 1`,
    [year, JSON.stringify([{ caseId }])],
  );
  return rows.length > 0;
}
