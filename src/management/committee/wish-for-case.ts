import type { WishForCaseInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { caseToWish, type CaseToWishView } from './wish-queries.ts';

/** Notes what an expert wishes about a case on their list. Whatever is not on it, for whatever reason, is not found. */
export const wishForCase = (desk: Desk, input: WishForCaseInput): Promise<Outcome<CaseToWishView>> =>
  once<WishForCaseInput, CaseToWishView>(desk, 'wishForCase', input, async ({ em }) => {
    const [listed] = isUuid(input.revisionId)
      ? await em.execute<{ editionId: string; submissionId: string }[]>(
          `select x.edition_id as "editionId", w.submission_id as "submissionId" from experts x cross join lateral cases_to_wish(x.edition_id) w
           where x.person_id = ? and x.state = 'ACCEPTED' and w.revision_id = ?`,
          [desk.person.id, input.revisionId],
        )
      : [];
    if (!listed) return refuse(notFound('revisionId'));
    await em.execute(
      `insert into review_wishes (submission_id, person_id, wish) values (?, ?, ?)
       on conflict (submission_id, person_id) do update set wish = excluded.wish, wished_at = instant()`,
      [listed.submissionId, desk.person.id, input.wish],
    );
    return done((await caseToWish(em, desk.person.id, listed.editionId, input.revisionId))!);
  });
