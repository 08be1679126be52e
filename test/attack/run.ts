// `npm run test:attack`: what attackers try, against the program on this machine alone. Prints what happened; exits 1 where
// something broke, leaked, or took too long, or where honest clients had to wait for it.
import os from 'node:os';
import { schemaOfSdl } from '../../src/graph.ts';
import { GraphClient } from '../support/graph-client.ts';
import { startProgram } from '../support/program.ts';
import { type Battery, type Draft, http, injections, queryCost, uploads } from './batteries.ts';
import { HonestClients, quantile, type Waits } from './honest.ts';
import { measurePrices } from './prices.ts';
import type { Target } from './send.ts';

/** What no answer may hold: the words of those inside. */
const leaks =
  /\b(select|insert into|syntax error at|violates|relation "|pg_|node_modules|\.ts:\d|at async |postgres|mikro|econn|stack)\b|\/(home|root|tmp|work)\//i;
/** Longer than this no answer to an attacker may take, on a busy machine. Half-open connections are let go later, on purpose. */
const slowMs = 5_000;
/** Honest clients wait at most so many times as long as when nobody attacks. */
const endured = 2;
const parallel = 4;
const longestBatteryMs = 120_000;
/**
 * Calm and attack take many short turns, so that whatever else the machine does is in both; what counts is the median of what
 * each attack did beside the calm before it. The battery goes on until the rounds are over.
 */
const [rounds, roundMs] = [15, 2_000];

const began = performance.now();
const program = await startProgram({ TRUSTED_PROXIES: '1', REQUEST_TIMEOUT_MS: '2000', LOG_LEVEL: 'error' });
let bad = 0;
let honest: HonestClients | undefined;
try {
  const { editions } = await new GraphClient(program.url).run<{ editions: { year: number; stage: string }[] }>('{ editions { year stage } }');
  const edition = editions.find(({ stage }) => stage === 'APPLICATION')!.year;
  const hostile = await applicant('applicant-1@example.org', edition);
  const target: Target = { url: program.url, token: hostile.token };
  honest = new HonestClients(target.url, [await applicant('applicant-2@example.org', edition), await applicant('translator@example.org', edition)]);
  await honest.measure(2_000); // warms up
  const [, sendFile] = uploads(hostile)[0]!;
  // attackers have machines of their own: here they get what the service and the honest leave of this one
  if (process.platform === 'linux') os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
  for (const { cells, isGood } of await measurePrices(target.url, program.pid, () => sendFile(target))) {
    say(cells);
    if (!isGood) bad++;
  }

  for (const [name, battery] of Object.entries({
    'query cost': queryCost,
    http,
    uploads: uploads(hostile),
    injections: injections(schemaOfSdl()),
  })) {
    const findings = await runBattery(name, battery, target);
    for (const finding of findings) say(['  WRONG', finding]);
    bad += findings.length;
    const { calm, attacked, sent, ratios } = await takeTurns(honest, battery, target);
    const [before, during] = [quantile(calm.waits, 0.99), quantile(attacked.waits, 0.99)];
    const failures = [...calm.failures, ...attacked.failures];
    const times = quantile(ratios, 0.5);
    const isGood = times <= endured && failures.length === 0;
    if (!isGood) bad++;
    say([
      `honest, during ${name}`,
      `${calm.waits.length} and ${attacked.waits.length} answers, ${sent} attacks`,
      `${failures.length} failures ${failures[0] ?? ''}`.trim(),
      `p50 ${quantile(calm.waits, 0.5).toFixed(0)} -> ${quantile(attacked.waits, 0.5).toFixed(0)} ms`,
      `p99 ${before.toFixed(0)} -> ${during.toFixed(0)} ms`,
      `${quantile(ratios, 0.25).toFixed(1)} - ${quantile(ratios, 0.75).toFixed(1)}`,
      `median ${times.toFixed(1)} times`,
      isGood ? 'ok' : 'WRONG',
    ]);
  }
  const alive = await fetch(`${target.url}/health/ready`).then(
    ({ status }) => status === 200,
    () => false,
  );
  if (!alive) (bad++, say(['  WRONG', 'the program is no longer ready']));
} finally {
  await honest?.close();
  const code = await program.stop();
  if (code !== 0) (bad++, say(['  WRONG', `the program ended with ${code}`, program.output().slice(-2_000)]));
}
say([bad === 0 ? 'Nothing broke.' : `${bad} things are wrong.`, `${((performance.now() - began) / 1000).toFixed(0)} s`]);
process.exitCode = bad === 0 ? 0 : 1;

/** Signs in, and begins a draft. */
async function applicant(email: string, edition: number): Promise<Draft & { token: string }> {
  const { signIn } = await new GraphClient(program.url).run<{ signIn: { token: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
    { input: { email, password: program.samplePassword() } },
  );
  const { startSubmission } = await new GraphClient(program.url, signIn.token).run<{ startSubmission: { submission: Draft } }>(
    'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id version } } }',
    { input: { idempotencyKey: `attack-${email}`, edition, sourceLocale: 'en' } },
  );
  return { token: signIn.token, ...startSubmission.submission };
}

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

/** Measures honest clients with and without the battery, which begins again when it is through. */
async function takeTurns(honest: HonestClients, battery: Battery, target: Target) {
  const calm: Waits = { waits: [], failures: [] };
  const attacked: Waits = { waits: [], failures: [] };
  const keep = (all: Waits, some: Waits) => (all.waits.push(...some.waits), all.failures.push(...some.failures), quantile(some.waits, 0.99));
  const ratios: number[] = [];
  let sent = 0;
  for (let round = 0; round < rounds; round++) {
    const before = keep(calm, await honest.measure(roundMs));
    let isOver = false;
    const attackers = Array.from({ length: parallel }, async () => {
      while (!isOver) await battery[sent++ % battery.length]![1](target);
    });
    ratios.push(keep(attacked, await honest.measure(roundMs)) / before);
    isOver = true;
    await Promise.all(attackers);
  }
  return { calm, attacked, sent, ratios };
}

function say(cells: string[]): void {
  const [first = '', second = '', ...rest] = cells;
  console.log(first.padEnd(28), second.padEnd(44), ...rest.map((cell) => cell.padEnd(14)));
}
