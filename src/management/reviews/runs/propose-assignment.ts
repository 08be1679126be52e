import { randomUUID } from 'node:crypto';
import type { ProposeAssignmentInput } from '../../../generated/schema.ts';
import { contentHash } from '../../../platform/canonical-json.ts';
import { done, type Outcome, type Refusal, refuse } from '../../../platform/graph/refusal.ts';
import { InvalidInput } from '../../../platform/invalid-input.ts';
import { isOneLine } from '../../../platform/text.ts';
import { rulesOf } from '../../committee/index.ts';
import { editionOfYear } from '../../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../../identity/index.ts';
import { canonicalInput } from '../assignment/assignment-input.ts';
import { type AssignmentProblem, checkInput, mostDemand } from '../assignment/check-input.ts';
import { solver } from '../assignment/propose-assignment.ts';
import { addCalculation } from './calculate-run.job.ts';
import { type AssignmentFacts, type RunInput, runInputOf } from './run-input.ts';
import { badSeed, cannotPlan, nobodyToAssign, noSuchField, outOfRange } from './run-problems.ts';
import { runById, type RunView } from './run-queries.ts';

/** Asks for a proposal of who reviews what, from what is known at this instant. It is calculated by a job; nothing is changed by it. */
export async function proposeAssignment(desk: Desk, input: ProposeAssignmentInput): Promise<Outcome<RunView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const { keep, field = null } = input;
  const seed = input.seed ?? randomUUID();
  const perCase = input.reviewsPerCase ?? null;
  const wrong: Refusal[] = [
    ...(keep < 0 || keep > 1000 ? [outOfRange(0, 1000, 'keep')] : []),
    ...(perCase !== null && (perCase < 1 || perCase > mostDemand) ? [outOfRange(1, mostDemand, 'reviewsPerCase')] : []),
    ...(seed === '' || seed.length > 100 || !isOneLine(seed) ? [badSeed()] : []),
  ];
  if (wrong.length > 0) return refuse(...wrong);

  const outcome = await once(desk, 'proposeAssignment', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    if (field !== null && !edition.fields.some(({ key }) => key === field)) return refuse(noSuchField());
    const [{ facts, tied }] = await em.execute<[{ facts: AssignmentFacts; tied: string[] }]>(
      `select assignment_facts(?, ?::text) as facts, to_jsonb(conflicted_cases()) as tied`,
      [edition.id, field],
    );
    const asked = runInputOf(facts, { seed, keep, reviewsPerCase: perCase ?? (await rulesOf(em, edition.id)).reviewsPerCase });
    if (asked.cases.length === 0 || asked.experts.length === 0) return refuse(nobodyToAssign());
    const problems = problemsOf(asked, new Set(tied));
    if (problems.length > 0) return refuse(...problems);

    const canonical = canonicalInput(asked);
    const [run] = await em.execute<[{ id: string }]>(
      `insert into assignment_runs (edition_id, field_key, input, inputs_hash, asked_by) values (?, ?, ?::jsonb, ?, ?) returning id`,
      [edition.id, field, JSON.stringify({ ...canonical, today: asked.today }), contentHash({ solver, ...canonical }), desk.person.id],
    );
    await addCalculation(em, run.id);
    return done({ id: run.id, edition: edition.year });
  });
  return outcome.refusals ? outcome : done(await runById(desk.em, outcome.done.id));
}

function problemsOf(asked: RunInput, tied: ReadonlySet<string>): Refusal[] {
  try {
    checkInput(asked);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return cannotPlan((error as InvalidInput<AssignmentProblem>).parts, tied);
    throw error;
  }
}
