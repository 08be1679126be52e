import { Worker } from 'node:worker_threads';
import type { FiguresState } from '../../generated/schema.ts';
import type { Calculated, ToCalculate } from './figures/calculate.ts';

/** What somebody wants to see figures of. */
export interface Wanted extends Omit<ToCalculate, 'seed' | 'rounds'> {
  /** What has to be the same for older figures to be shown in the place of new ones. */
  scope: string;
  /** What the figures are to be made from. It is their seed. */
  reviewsHash: string;
}

export interface Made {
  madeFrom: string;
  calculated: Calculated;
}

/** So many scopes are remembered, each with its newest figures. One takes some 100 kB for 400 cases. */
const mostScopes = 100;
/** So many calculations wait; what more is wanted is taken up when it is asked for again. */
const mostWaiting = 50;
/** A calculation that takes longer, in milliseconds, is given up. */
const longestMs = 60_000;

/** Calculates figures in a thread of their own, one field at a time, and remembers the newest of each scope. */
export class FiguresDesk {
  readonly #made = new Map<string, Made>();
  readonly #waiting = new Map<string, Wanted>();
  readonly #report: (error: unknown) => void;
  #running: Promise<void> | null = null;
  #worker: Worker | null = null;
  #isClosed = false;

  /** @param report hears of calculations that failed; whoever asks again has them tried again. */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  /** The figures that were asked for, or older ones of the same scope, or none; and has what is missing calculated. */
  find(wanted: Wanted): { state: FiguresState; made: Made | null } {
    const made = this.#made.get(wanted.scope) ?? null;
    if (made) this.#remember(wanted.scope, made); // the ones that are asked for stay
    if (made?.madeFrom === wanted.reviewsHash) return { state: 'CURRENT', made };
    // the newest wish of a scope takes the place of an older one that has not begun
    if (this.#isClosed) return { state: made ? 'STALE' : 'CALCULATING', made };
    if (this.#waiting.has(wanted.scope) || this.#waiting.size < mostWaiting) this.#waiting.set(wanted.scope, wanted);
    this.#running ??= this.#work().finally(() => (this.#running = null));
    return { state: made ? 'STALE' : 'CALCULATING', made };
  }

  /** Once nothing waits to be calculated. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  close(): void {
    this.#isClosed = true;
    this.#waiting.clear();
    void this.#worker?.terminate();
    this.#worker = null;
  }

  async #work(): Promise<void> {
    for (;;) {
      const [next] = this.#waiting.values();
      if (!next) return;
      this.#waiting.delete(next.scope);
      if (this.#made.get(next.scope)?.madeFrom === next.reviewsHash) continue; // asked for again while it was under way
      try {
        this.#remember(next.scope, { madeFrom: next.reviewsHash, calculated: await this.#ask(next) });
      } catch (error) {
        if (!this.#isClosed) this.#report(error);
      }
    }
  }

  #remember(scope: string, made: Made): void {
    this.#made.delete(scope);
    this.#made.set(scope, made);
    const [oldest] = this.#made.keys();
    if (this.#made.size > mostScopes) this.#made.delete(oldest!);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./figures/calculate-in-worker.ts', import.meta.url), { execArgv: [], env: {} });
    worker.unref(); // an idle one does not keep the program from ending
    // nor does one that fails while it is idle end it: the next question starts another
    return worker.on('error', () => {
      if (this.#worker === worker) this.#worker = null;
    });
  }

  #ask({ field, cases, reviews, top, reviewsHash }: Wanted): Promise<Calculated> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', fail).off('exit', gone);
        worker.unref();
      };
      const hear = (calculated: Calculated) => {
        end();
        resolve(calculated);
      };
      const fail = (error: unknown) => {
        end();
        if (this.#worker === worker) this.#worker = null;
        void worker.terminate();
        reject(error as Error);
      };
      const gone = () => fail(new Error('the thread that calculates figures has ended'));
      const timer = setTimeout(() => fail(new Error('calculating figures took too long')), longestMs);
      worker.on('message', hear).on('error', fail).on('exit', gone);
      worker.ref();
      worker.postMessage({ field, cases, reviews, top, seed: reviewsHash } satisfies ToCalculate);
    });
  }
}
