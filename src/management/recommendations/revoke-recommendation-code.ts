import type { RevokeRecommendationCodeInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { asRecommender } from './as-recommender.ts';
import { codeById, type CodeView } from './desk-queries.ts';

/** Revokes a code. Whoever has used it keeps what came of it. */
export const revokeRecommendationCode = (desk: Desk, input: RevokeRecommendationCodeInput): Promise<Outcome<CodeView>> =>
  once(desk, 'revokeRecommendationCode', input, async ({ em }) => {
    if (!isUuid(input.codeId)) return refuse(notFound('codeId'));
    const [code] = await em.execute<{ accreditation_id: string }[]>(`select accreditation_id from recommendation_codes where id = ? for update`, [
      input.codeId,
    ]);
    if (!code || !(await asRecommender(em, desk, code.accreditation_id))) return refuse(notFound('codeId'));
    await em.execute(`update recommendation_codes set revoked_at = coalesce(revoked_at, instant()) where id = ?`, [input.codeId]);
    return done(await codeById(em, input.codeId));
  });
