import type { AcceptedDocument, AcceptedMaterials, AcceptedVideo } from '../preparation/index.ts';
import type { FrozenSubmission } from '../submissions/index.ts';

/** What was handed in, and what was prepared since. */
export type PreparedSubmission = FrozenSubmission & { videos?: AcceptedVideo[]; documents?: AcceptedDocument[] };

/**
 * What was handed in, with what was prepared and accepted since in its place: texts field by field and language by language,
 * pictures before those of the application; videos and documents come from there alone, because
 * it is there that their rights are recorded. A language that has no title yet stays without one, and is not published.
 */
export function withPrepared(frozen: FrozenSubmission, accepted: AcceptedMaterials | undefined): PreparedSubmission {
  if (!accepted) return frozen;
  const { TITLE = {}, SUMMARY = {}, BODY = {} } = accepted.texts;
  const known = frozen.texts.map(({ locale }) => locale);
  const added = [...new Set([TITLE, SUMMARY, BODY].flatMap((texts) => Object.keys(texts)))].filter((locale) => !known.includes(locale)).sort();
  const empty = added.map((locale) => ({ locale, title: '', summary: '', body: '' }));
  return {
    ...frozen,
    texts: [...frozen.texts, ...empty].map(({ locale, title, summary, body }) => ({
      locale,
      title: TITLE[locale] ?? title,
      summary: SUMMARY[locale] ?? summary,
      body: BODY[locale] ?? body,
    })),
    pictures: [...accepted.pictures, ...frozen.pictures],
    videos: accepted.videos,
    documents: accepted.documents,
  };
}
