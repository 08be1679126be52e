// `npm run test:faults`: `kill -9` of the program and of its database while applicants save, upload and hand in. After each
// restart everything that was acknowledged has to be there, byte for byte. Prints what was promised and what was found; exits
// 1 where anything was lost, torn or done twice. `--kills 100`, `--database-kills 20`, `--applicants 5`, `--seed`, `--short`.
import { parseArgs } from 'node:util';
import { type Count, kinds } from './ledger.ts';
import { runFaults } from './run-faults.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    'database-kills': { type: 'string' },
    applicants: { type: 'string', default: '5' },
    seed: { type: 'string', default: 'faults' },
    short: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills ?? (values.short ? 8 : 100));
const databaseKills = Number(values['database-kills'] ?? (values.short ? 4 : 20));

const { ledger, killed, cut, receipts, documents, seconds } = await runFaults({
  ...{ kills, databaseKills, applicants: Number(values.applicants), seed: values.seed },
  longestMoment: 4_000,
  longestRun: 60_000 + (kills + databaseKills) * 30_000,
  say: (line) => console.log(line),
});

const columns: (keyof Count)[] = ['acknowledged', 'found', 'lost', 'unanswered', 'there', 'absent', 'torn', 'retried', 'same'];
const row = (cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(10) : String(cell).padStart(13))).join(''));
console.log();
row(['', ...columns]);
for (const kind of kinds) row([kind, ...columns.map((what) => ledger.counts[kind][what])]);
row(['all', ...columns.map((what) => ledger.total(what))]);
console.log(`\nKilled: the program ${killed.program} times, the database ${killed.database} times, both at once ${killed.both} times.`);
console.log(`Under way when something was killed: ${[...cut].map(([kind, count]) => `${kind} ${count}`).join(', ')}.`);
console.log(`${receipts} receipts, each good and the only one of its submission. Documents: ${documents.ready} ready, ${documents.waiting} waiting.`);
for (const sentence of new Set(ledger.wrong)) console.log(`WRONG: ${sentence.slice(0, 1_500)}`);
const isGood = ledger.wrong.length === 0 && ledger.total('lost') === 0 && ledger.total('torn') === 0;
console.log(`\n${isGood ? 'Nothing was lost.' : 'Something was lost.'} ${seconds.toFixed(0)} s, seed "${values.seed}".`);
process.exitCode = isGood ? 0 : 1;
