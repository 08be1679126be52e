import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { type FaultCode, fault } from '../graph/faults.ts';
import { preparedName } from './prepared-names.ts';

const current = new AsyncLocalStorage<RequestWork>();

/** What one request does in the databases: how many statements, and whether anybody still waits for them. */
export class RequestWork {
  statements = 0;
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

/** Opening and ending a transaction is no work, nor is saying who acts in it, and a transaction has to end whatever became of its request. */
const isFree = (text: string): boolean => /^\s*(begin|start|commit|rollback|savepoint|release|set|select set_config)\b/i.test(text);

const isRollback = (text: string): boolean => /^\s*rollback\s*$/i.test(text);

const isBegin = (text: string): boolean => /^\s*(begin|start transaction)\b[^;]*$/i.test(text);
const isEnd = (text: string): boolean => /^\s*(commit|rollback)\s*$/i.test(text);

const nothingCameOf = (command: string): object => ({ command, rowCount: null, rows: [], fields: [], oid: 0 });

/** A connection that counts what it is asked on behalf of a request. Every pool of the program makes these. */
export class CountingClient extends pg.Client {
  /**
   * A rollback that fails has no connection any more, and with it the transaction is gone: what was asked for is the case. Said
   * as a failure it would keep the connection's place in the pool for ever, and twenty lost ones would be the end of all work.
   */
  #letGo(): object {
    void this.end().catch(() => {}); // so that no pool hands it out again
    return nothingCameOf('ROLLBACK');
  }

  /** How a transaction begins that nothing was done in yet. */
  #begin: string | undefined;

  /**
   * Holds back how a transaction begins until something is done in it, and sends it together with that where it can, which says who acts: each act and most
   * reads of the management side are a transaction, and a way to the database and back costs both sides more than most statements. One that
   * ends with nothing done is never sent. Undefined where the statement is to be sent as it came.
   */
  #withBegin(given: unknown[], text: string): Promise<object> | undefined {
    const [what, values] = given as [unknown, unknown];
    const isPlain = typeof what === 'string' && (values === undefined || (Array.isArray(values) && values.length === 0)) && given.length <= 2;
    const begin = this.#begin;
    if (begin === undefined) {
      if (!isPlain || !isBegin(text)) return undefined;
      this.#begin = text;
      return Promise.resolve(nothingCameOf('BEGIN'));
    }
    this.#begin = undefined;
    if (isPlain && isEnd(text)) return Promise.resolve(nothingCameOf(text.trim().toUpperCase()));
    if (isPlain && !text.includes(';') && preparedName(text) === undefined) {
      const both = super.query(`${begin}; ${text}`) as unknown as Promise<object | object[]>;
      return both.then((results) => (Array.isArray(results) ? (results as object[]).at(-1)! : results));
    }
    // it goes first by its place in line; a connection on which no transaction begins does nothing more
    (super.query(begin) as unknown as Promise<object>).catch(() => this.#letGo());
    return undefined;
  }

  // every form of pg's `query` goes through here, and is handed on as it came, with its name where it has one
  override query(...given: unknown[]): never {
    const [what] = given as [string | { text?: string } | undefined];
    const text = typeof what === 'string' ? what : (what?.text ?? '');
    const work = current.getStore();
    if (work && !isFree(text)) {
      try {
        work.count();
      } catch (error) {
        const callback = given.findLast((one) => typeof one === 'function') as ((error: unknown) => void) | undefined;
        if (!callback) return Promise.reject(error as Error) as never;
        process.nextTick(callback, error);
        return undefined as never;
      }
    }
    const together = this.#withBegin(given, text);
    if (together) return together as never;
    const name = typeof what === 'string' ? preparedName(what) : undefined;
    if (name !== undefined) given.splice(0, 2, { name, text, values: given[1] });
    const answer = (super.query as (...all: unknown[]) => unknown).apply(this, given);
    return (answer instanceof Promise && isRollback(text) ? answer.catch(() => this.#letGo()) : answer) as never;
  }
}
