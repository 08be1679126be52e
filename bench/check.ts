import { ask } from './ask.ts';
import type { Server } from './child.ts';
import { firstDifference } from './compare.ts';
import { countStatements, type StatementCount } from './count-statements.ts';
import type { BenchDatabase } from './database.ts';
import { limitBody, requestBody, type Work } from './work.ts';

/** Sentences about answers that are not L1's: speed must never come from answering less. */
export async function checkAnswers(who: string, asked: Server, level1: Server, works: readonly Work[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const work of works) {
    const [ours, theirs] = await Promise.all([ask(asked.url, requestBody(work)), ask(level1.url, limitBody(work))]);
    const difference = firstDifference(JSON.parse(ours).data, JSON.parse(theirs).data);
    if (difference) wrong.push(`${who} answers "${work.name}" otherwise than the hand-written statement: ${difference}.`);
  }
  return wrong;
}

export type Counts = Map<Work, StatementCount>;

export async function countAll(
  database: BenchDatabase,
  server: Server,
  works: readonly Work[],
  bodyOf: (work: Work) => string = requestBody,
): Promise<Counts> {
  const counts: Counts = new Map();
  for (const work of works) counts.set(work, await countStatements(database.superuser, database.reader.user, server.url, bodyOf(work)));
  return counts;
}

/** Sentences about lists whose cost in statements grows with their length. */
export async function checkGrowth(database: BenchDatabase, program: Server, works: readonly Work[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const work of works.filter(({ variables }) => 'first' in variables && !('after' in variables))) {
    const of = (first: number) => ({ ...work, variables: { ...work.variables, first } });
    const [one, hundred] = [of(1), of(100)];
    const counts = await countAll(database, program, [one, hundred]);
    const told = (count: StatementCount) => `${count.reads} + ${count.around}`;
    const [few, many] = [told(counts.get(one)!), told(counts.get(hundred)!)];
    console.log(`${work.name}: 1 case costs ${few} statements, 100 cases cost ${many}.`);
    if (few !== many) wrong.push(`"${work.name}" costs ${few} statements for 1 case, but ${many} for 100.`);
  }
  return wrong;
}
