// `npm run test:attack`: what attackers try, against the program on this machine alone. Prints what happened; exits 1 where
// something broke, leaked, or took too long, or where honest clients had to wait for it.
import { schemaOfSdl } from '../../src/graph.ts';
import { GraphClient } from '../support/graph-client.ts';
import { startProgram } from '../support/program.ts';
import { type Battery, type Draft, http, injections, queryCost, uploads } from './batteries.ts';
import { honestClients } from './honest.ts';
import type { Target } from './send.ts';

/** What no answer may hold: the words of those inside. */
const leaks =
  /\b(select|insert into|syntax error at|violates|relation "|pg_|node_modules|\.ts:\d|at async |postgres|mikro|econn|stack)\b|\/(home|root|tmp|work)\//i;
/** Longer than this no answer to an attacker may take, on a busy machine. Half-open connections are let go later, on purpose. */
const slowMs = 5_000;
/** Honest clients should wait at most twice as long. Measured on shared machines that is a coin's toss now and then, so only four times fails. */
const [wished, endured] = [2, 4];
const parallel = 4;
const longestBatteryMs = 120_000;

const began = performance.now();
const program = await startProgram({ TRUSTED_PROXIES: '1', REQUEST_TIMEOUT_MS: '2000', LOG_LEVEL: 'error' });
let bad = 0;
try {
  const password = program.samplePassword();
  const { signIn } = await new GraphClient(program.url).run<{ signIn: { token: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
    { input: { email: 'applicant-1@example.org', password } },
  );
  const target: Target = { url: program.url, token: signIn.token };
  const applicant = new GraphClient(program.url, target.token);
  const { editions } = await applicant.run<{ editions: { year: number; stage: string }[] }>('{ editions { year stage } }');
  const { startSubmission } = await applicant.run<{ startSubmission: { submission: Draft } }>(
    'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id version } } }',
    { input: { idempotencyKey: 'attack-begins', edition: editions.find(({ stage }) => stage === 'APPLICATION')!.year, sourceLocale: 'en' } },
  );
  await measureFor(target.url, 2_000); // warms up
  const calm = await measureFor(target.url, 5_000);
  say(['honest clients, before', '', String(calm.answers), `p50 ${calm.p50.toFixed(0)} ms`, `p99 ${calm.p99.toFixed(0)} ms`]);

  for (const [name, battery] of Object.entries({
    'query cost': queryCost,
    http,
    uploads: uploads(startSubmission.submission),
    injections: injections(schemaOfSdl()),
  })) {
    const honest = honestClients(target.url);
    const findings = await runBattery(name, battery, target);
    const waits = await honest.stop();
    const ratio = waits.p99 / calm.p99;
    for (const finding of findings) say(['  WRONG', finding]);
    bad += findings.length;
    const verdict = ratio > endured ? 'WRONG' : ratio > wished ? 'over the wish' : 'ok';
    if (ratio > endured) bad++;
    if (waits.failures > 0) bad++;
    say([
      `honest, during ${name}`,
      `${waits.answers} answers`,
      `${waits.failures} failures`,
      `p99 ${waits.p99.toFixed(0)} ms`,
      `${ratio.toFixed(1)} times`,
      verdict,
    ]);
  }
  const alive = await fetch(`${target.url}/health/ready`).then(
    ({ status }) => status === 200,
    () => false,
  );
  if (!alive) (bad++, say(['  WRONG', 'the program is no longer ready']));
} finally {
  const code = await program.stop();
  if (code !== 0) (bad++, say(['  WRONG', `the program ended with ${code}`, program.output().slice(-2_000)]));
}
say([bad === 0 ? 'Nothing broke.' : `${bad} things are wrong.`, `${((performance.now() - began) / 1000).toFixed(0)} s`]);
process.exitCode = bad === 0 ? 0 : 1;

async function runBattery(name: string, battery: Battery, target: Target): Promise<string[]> {
  const findings: string[] = [];
  const tally = new Map<string, number>();
  const end = performance.now() + longestBatteryMs;
  const waiting = [...battery];
  const isLong = battery.length > 100;
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (let next = waiting.shift(); next && performance.now() < end; next = waiting.shift()) {
        const [what, send] = next;
        const { status, text, ms } = await send(target);
        const codes = [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code))].join(' ');
        const leak = leaks.exec(text)?.[0];
        if (status >= 500 && status !== 503) findings.push(`${name}: ${what}: ${status} ${text.slice(0, 200)}`);
        else if (/"INTERNAL"/.test(text)) findings.push(`${name}: ${what}: an unforeseen error ${text.slice(0, 200)}`);
        else if (leak !== undefined) findings.push(`${name}: ${what}: the answer says "${leak}": ${text.slice(0, 200)}`);
        else if (ms > slowMs) findings.push(`${name}: ${what}: took ${ms.toFixed(0)} ms`);
        if (isLong) tally.set(`${status} ${codes}`, (tally.get(`${status} ${codes}`) ?? 0) + 1);
        else say([name, what, status === 0 ? 'cut' : String(status), codes, `${ms.toFixed(0)} ms`]);
      }
    }),
  );
  if (waiting.length > 0) findings.push(`${name}: ${waiting.length} were not tried within ${longestBatteryMs / 1000} s`);
  for (const [what, count] of tally) say([name, `${count} times`, what]);
  return findings;
}

async function measureFor(url: string, ms: number) {
  const honest = honestClients(url);
  await new Promise((resolve) => setTimeout(resolve, ms));
  return honest.stop();
}

function say(cells: string[]): void {
  const [first = '', second = '', ...rest] = cells;
  console.log(first.padEnd(28), second.padEnd(44), ...rest.map((cell) => cell.padEnd(14)));
}
