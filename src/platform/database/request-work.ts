import { AsyncLocalStorage } from 'node:async_hooks';
import { type FaultCode, fault } from '../graph/faults.ts';

const current = new AsyncLocalStorage<RequestWork>();

/** The request that something is done for; undefined where it is nobody's. */
export const currentWork = (): RequestWork | undefined => current.getStore();

/** What one request does in the databases: how many statements, and whether anybody still waits for them. */
export class RequestWork {
  statements = 0;
  /** How often it has gone to a database and back. */
  roundTrips = 0;
  readonly #most: number;
  readonly #stopped = new AbortController();

  constructor(most: number) {
    this.#most = most;
  }

  /** Aborted once nothing more is to be done for this request. */
  get signal(): AbortSignal {
    return this.#stopped.signal;
  }

  /** From here on, every statement that this request tries to send is refused. A statement under way has its own time limit. */
  stop(code: FaultCode, message: string): void {
    if (!this.#stopped.signal.aborted) this.#stopped.abort(fault(code, message));
  }

  /** Runs something so that all its statements count here. */
  run<T>(work: () => T): T {
    return current.run(this, work);
  }

  count(): void {
    this.#stopped.signal.throwIfAborted();
    if (++this.statements > this.#most)
      throw fault('TOO_MUCH_WORK', `The request needs more than the ${this.#most} reads that one may take. Ask for less.`);
  }
}
