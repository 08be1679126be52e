import { parentPort } from 'node:worker_threads';
import { calculate, type ToCalculate } from './calculate.ts';

// A thread that calculates what it is handed, one field after the other.
parentPort!.on('message', (asked: ToCalculate) => parentPort!.postMessage(calculate(asked)));
