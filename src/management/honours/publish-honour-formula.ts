import type { PublishHonourFormulaInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { outOfRange, reviewsHaveClosed } from './honour-problems.ts';
import { formulaOf, type FormulaView } from './honour-queries.ts';
import { type Formula, formulaLimits } from './honour-rules.ts';

/** Publishes the formula of an edition as its next version. Those before stay readable. */
export async function publishHonourFormula(desk: Desk, input: PublishHonourFormulaInput): Promise<Outcome<FormulaView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const problems = problemsOfFormula(input);
  if (problems.length > 0) return refuse(...problems);

  return await once<PublishHonourFormulaInput, FormulaView>(desk, 'publishHonourFormula', input, async ({ em, instant }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    await em.execute('select pg_advisory_xact_lock(57, hashtext(?))', [edition.id]);
    if ((await instant()) >= edition.reviewsCloseAt) return refuse(reviewsHaveClosed(edition.reviewsCloseAt));
    const { primary, supporting, share, leastCases, leastChosen, most } = input;
    const content: Formula = { primary: { ...primary }, supporting: { ...supporting }, share, leastCases, leastChosen, most };
    await em.execute(
      `insert into honour_formulas (edition_id, version, content, content_hash, published_by)
       select ?, coalesce(max(version), 0) + 1, ?::jsonb, ?, ? from honour_formulas where edition_id = ?`,
      [edition.id, JSON.stringify(content), contentHash(content), desk.person.id, edition.id],
    );
    return done(await formulaOf(em, input.edition));
  });
}

function problemsOfFormula({ primary, supporting, share, leastCases, leastChosen, most }: PublishHonourFormulaInput) {
  const check = (value: number, [least, greatest]: readonly [number, number], ...path: string[]) =>
    value < least || value > greatest ? [outOfRange(least, greatest, ...path)] : [];
  const points = (['handedIn', 'collection', 'outstanding'] as const).flatMap((name) => [
    ...check(primary[name], formulaLimits.points, 'primary', name),
    ...check(supporting[name], formulaLimits.points, 'supporting', name),
  ]);
  return [
    ...points,
    ...check(share, formulaLimits.share, 'share'),
    ...check(leastCases, formulaLimits.least, 'leastCases'),
    ...check(leastChosen, formulaLimits.least, 'leastChosen'),
    ...check(most, formulaLimits.most, 'most'),
  ];
}
