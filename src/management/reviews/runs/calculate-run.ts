import { parentPort, workerData } from 'node:worker_threads';
import type { AssignmentInput } from '../assignment/assignment-input.ts';
import { proposeAssignment } from '../assignment/propose-assignment.ts';

/** A thread of its own: seconds of calculation never hold up whoever waits for an answer. */
const proposal = proposeAssignment(workerData as AssignmentInput, (done, all) =>
  parentPort!.postMessage({ progress: Math.floor((100 * done) / all) }),
);
parentPort!.postMessage({ proposal });
