import type { AcceptedDocument, AcceptedMaterials, AcceptedVideo } from '../preparation/index.ts';
import type { FrozenSubmission } from '../submissions/index.ts';
import { withPreparedTexts } from '../translations/index.ts';

/** What was handed in, and what was prepared since. */
export type PreparedSubmission = FrozenSubmission & { videos?: AcceptedVideo[]; documents?: AcceptedDocument[] };

/**
 * What was handed in, with what was prepared and accepted since in its place: texts field by field and language by language,
 * pictures before those of the application; videos and documents come from there alone, because
 * it is there that their rights are recorded. A language that has no title yet stays without one, and is not published.
 */
export function withPrepared(frozen: FrozenSubmission, accepted: AcceptedMaterials | undefined): PreparedSubmission {
  if (!accepted) return frozen;
  return {
    ...frozen,
    texts: withPreparedTexts(frozen.texts, accepted.texts),
    pictures: [...accepted.pictures, ...frozen.pictures],
    videos: accepted.videos,
    documents: accepted.documents,
  };
}
