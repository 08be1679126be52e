import { proposeAssignment } from '../src/management/reviews/assignment/propose-assignment.ts';
import { fieldFigures, resampledFigures } from '../src/management/reviews/figures/field-figures.ts';
import { scoresOfField } from '../src/management/reviews/figures/field-scores.ts';
import { usualRounds } from '../src/management/reviews/figures/resample.ts';
import { sampleCall } from '../test/management/reviews/assignment/sample-call.ts';
import { sampleField } from '../test/management/reviews/figures/sample-scores.ts';

/** Prints what an assignment of a whole call and the figures of its fields cost: node --import ./tools/swc-hook.mjs bench/review-figures.ts */
function measure<T>(name: string, act: () => T): T {
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  const result = act();
  const { user, system } = process.cpuUsage(cpu);
  console.log(`${name}: ${Math.round((user + system) / 1000)} ms of processor, ${Math.round(performance.now() - began)} ms on the clock`);
  return result;
}

const call = { cases: 400, experts: 60, demand: [3, 5], conflicts: 0.05, wishes: 0.1 } as const;
for (const [name, size] of [
  ['400 cases, 60 experts, five fields', { ...call, fields: 5, organizations: 45, load: [10, 36] }],
  ['the same with little room', { ...call, fields: 5, organizations: 45, load: [20, 27] }],
  ['the same in one field', { ...call, fields: 1, organizations: 45, load: [20, 27] }],
] as const) {
  const input = sampleCall(name, size);
  const { proof, coverage } = measure(`assignment, ${name}`, () => proposeAssignment(input));
  console.log(`  ${JSON.stringify(proof)} ${JSON.stringify(coverage)}`);
}

const fields = [1, 2, 3, 4, 5].map((at) => {
  const { caseIds, reviews } = sampleField(`field ${at}`, { cases: 80, experts: 12, each: 5 });
  return scoresOfField(`field ${at}`, caseIds, reviews);
});
for (const round of ['first', 'second', 'third'])
  measure(`figures of the table, five fields of 80 cases, ${round} time`, () => fields.map(fieldFigures));
measure(`resampled figures of one field, ${usualRounds} rounds`, () => resampledFigures(fields[0]!, 12, { seed: 'bench', rounds: usualRounds }));
