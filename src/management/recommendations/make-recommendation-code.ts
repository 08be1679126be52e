import type { MakeRecommendationCodeInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { applicationsAreOpen } from '../editions/index.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';
import { asRecommender } from './as-recommender.ts';
import { codeById, type CodeView } from './desk-queries.ts';
import { badUses, frozen, tooMany } from './recommendation-problems.ts';
import { newCode, sealsOf } from './recommendation-seals.ts';

const mostCodes = 100;

interface Made {
  /** Null in the answer to a retry: it was shown. */
  code: string | null;
  listed: CodeView;
}

/** Makes a code for applicants. What is kept knows it again and cannot tell it: a retry shows none. */
export async function makeRecommendationCode(desk: Desk, key: ReceiptKey, input: MakeRecommendationCodeInput): Promise<Outcome<Made>> {
  if (input.uses < 1 || input.uses > 500) return refuse(badUses());
  const code = newCode();
  const mark = sealsOf(key).markOf(code);
  const outcome = await once(desk, 'makeRecommendationCode', input, async ({ em, arrivedAt }) => {
    const acting = await asRecommender(em, desk, input.accreditationId);
    if (!acting) return refuse(notFound('accreditationId'));
    if (!applicationsAreOpen(acting.edition, await arrivedAt())) return refuse(frozen(acting.edition));
    const [{ made }] = await em.execute<[{ made: number }]>(`select count(*)::int as made from recommendation_codes where accreditation_id = ?`, [
      acting.accreditationId,
    ]);
    if (made >= mostCodes) return refuse(tooMany(mostCodes));
    const [row] = await em.execute<[{ id: string }]>(
      `insert into recommendation_codes (accreditation_id, code_mark, hint, agrees_in_advance, uses_left, made_by) values (?, ?, ?, ?, ?, ?) returning id`,
      [acting.accreditationId, mark, code.slice(-2), input.agreesInAdvance, input.uses, desk.person.id],
    );
    return done({ id: row.id });
  });
  if (outcome.refusals) return outcome;
  const listed = await codeById(desk.em, outcome.done.id);
  const [own] = await desk.em.execute<unknown[]>(`select 1 from recommendation_codes where id = ? and code_mark = ?`, [outcome.done.id, mark]);
  return done({ code: own ? code : null, listed });
}
