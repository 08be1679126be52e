// The program: reads its settings, starts, says what runs where, and ends in order.
import { loadConfig } from './platform/config.ts';
import { openLog } from './platform/log.ts';
import { startService } from './service.ts';
import { StartRefused } from './start-refused.ts';

const { config, problems } = loadConfig(process.env);
if (problems) leave(problems);

const began = performance.now();
const log = openLog(config.logLevel);
// a promise that failed while nothing waited for it has answered nobody wrongly: to end for it would cut off every wall and every upload
process.on('unhandledRejection', (error) => log.error({ err: error }, 'something failed that nothing waited for'));
process.on('uncaughtExceptionMonitor', (error) => log.fatal({ err: error }, 'ending: this was not expected'));
let step = 'Starting';
const service = await startService(config, log, (next) => {
  step = next;
  console.log(`  ${seconds()}  ${next} …`);
}).catch((error: unknown) => {
  if (error instanceof StartRefused) leave(error.reasons);
  leave([`${step} failed: ${error instanceof Error ? error.message : String(error)}`]);
});
console.log(`\ncasegraph is ready after ${seconds()}.\n`);
for (const [what, where] of service.places) console.log(`  ${what.padEnd(12)} ${where}`);
console.log('\nEnd it with Ctrl-C.');

let ending = false;
async function end(why: string): Promise<void> {
  if (ending) return;
  ending = true;
  console.log(`\nEnding (${why}): requests under way are finished first.`);
  // whatever hangs, the program is gone before its keeper loses patience
  setTimeout(() => process.exit(1), config!.limits.drainMs + 1_500).unref();
  await service.close();
  process.exit(0);
}
process.on('SIGINT', () => void end('SIGINT'));
process.on('SIGTERM', () => void end('SIGTERM'));
// npm passes SIGTERM to a shell that dies without telling anyone: end when the parent is gone
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && void end('npm has ended'), 250).unref();

function seconds(): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

function leave(reasons: string[]): never {
  for (const reason of reasons) console.error(reason);
  process.exit(1);
}
