import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../log.ts';

/** Something to be looked after again and again, whether or not a job asks for it. */
export interface Round {
  name: string;
  everyMs: number;
  run(): Promise<unknown>;
}

interface Options {
  /** Connected to management with the role for run time. One connection is kept for listening. */
  pool: pg.Pool;
  /** What to do for each kind of job. Each may be run twice for the same job, and has to bear it. */
  tasks: TaskList;
  rounds?: Round[];
  log: Log;
}

export interface Jobs {
  /** Lets what is under way finish. */
  stop(): Promise<void>;
}

/**
 * Runs jobs as they become due, and the rounds beside them. A new job is heard of at once, a planned one within a second.
 *
 * A worker that is killed leaves the job that it was at locked for four hours, and nothing here unlocks it earlier: from
 * outside a slow worker cannot be told from a dead one. Whatever cannot wait as long must not depend on its job but has
 * a round as well, as releases have.
 */
export async function startJobs({ pool, tasks, rounds = [], log }: Options): Promise<Jobs> {
  let stopping = false;
  const start = () =>
    run({
      pgPool: pool,
      taskList: tasks,
      parsedCronItems: [],
      concurrency: 2,
      pollInterval: 1_000,
      // in batches, of one where nothing waits: only then does the runner bear that it cannot write down how a job ended. Else
      // that is an unhandled rejection, and a database that goes away takes the program with it
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      noHandleSignals: true,
      logger: loggerFor(log),
    });
  let runner = await start();
  let restart: NodeJS.Timeout | undefined;

  // the runner gives up when its database is gone for long; jobs have to go on when it is back
  const watch = (watched: Runner): void => {
    watched.promise
      .catch((error: unknown) => log.error({ err: error }, 'the job runner failed'))
      .then(() => {
        if (!stopping) restart = setTimeout(() => void begin(), 5_000).unref();
      })
      .catch(() => {});
  };
  const begin = async (): Promise<void> => {
    try {
      const next = await start();
      if (stopping) return await next.stop();
      watch((runner = next));
    } catch (error) {
      log.error({ err: error }, 'the job runner could not be started again');
      if (!stopping) restart = setTimeout(() => void begin(), 5_000).unref();
    }
  };
  watch(runner);
  const stopRounds = rounds.map((round) => startRound(round, log));

  return {
    async stop() {
      stopping = true;
      clearTimeout(restart);
      await Promise.all([runner.stop().catch(() => {}), ...stopRounds.map((stop) => stop())]);
    },
  };
}

/** Runs a round now, and again some time after each end, so that no round meets itself. */
function startRound({ name, everyMs, run }: Round, log: Log): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const go = (): void => {
    underWay = run()
      .catch((error: unknown) => log.error({ err: error, round: name }, 'a round failed; the next one comes as usual'))
      .then(() => {
        if (!stopped) timer = setTimeout(go, everyMs).unref();
      });
  };
  go();
  return () => {
    stopped = true;
    clearTimeout(timer);
    return underWay;
  };
}

/** Jobs' payloads can be personal: of what the runner says, its sentence is logged and which job it is about. */
const loggerFor = (log: Log): Logger =>
  new Logger(({ taskIdentifier, jobId }) => (level, message) => {
    const write = level === 'warning' ? 'warn' : level === 'info' ? 'debug' : level;
    log[write]({ task: taskIdentifier, job: jobId }, message);
  });
