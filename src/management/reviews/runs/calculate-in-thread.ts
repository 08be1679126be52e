import { Worker } from 'node:worker_threads';
import type { AssignmentInput } from '../assignment/assignment-input.ts';
import type { Proposal } from '../assignment/propose-assignment.ts';

/** Longest time for one run, in minutes. Four hundred cases and sixty experts take seconds. */
export const mostMinutes = 10;

/** Calculates in a thread of its own, which is ended when it takes too long. `progress` goes from 0 to 100. */
export function calculateInThread(input: AssignmentInput, onProgress: (progress: number) => void): Promise<Proposal> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./calculate-run.ts', import.meta.url), {
      workerData: input,
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    });
    const timer = setTimeout(() => void worker.terminate(), mostMinutes * 60_000).unref();
    let proposal: Proposal | undefined;
    worker.on('message', (said: { progress?: number; proposal?: Proposal }) => {
      if (said.progress !== undefined) onProgress(said.progress);
      proposal = said.proposal ?? proposal;
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      if (proposal) resolve(proposal);
      else reject(new Error('a run of the assignment ended without a proposal'));
    });
  });
}
