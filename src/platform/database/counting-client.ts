import pg from 'pg';
import { preparedName } from './prepared-names.ts';
import { currentWork } from './request-work.ts';
import { type Answer, RoundTrip, type Statement } from './round-trip.ts';

/** In place of a statement's values: several that go together, or one that may wait for the next. */
export class Together {
  readonly statements: readonly Statement[];
  readonly isAwaited: boolean;

  constructor(statements: readonly Statement[], { isAwaited }: { isAwaited: boolean }) {
    this.statements = statements;
    this.isAwaited = isAwaited;
  }
}

/** Opening and ending a transaction is no work, nor is saying who acts in it, and a transaction has to end whatever became of its request. */
const isFree = (text: string): boolean => /^\s*(begin|start|commit|rollback|savepoint|release|set|select set_config)\b/i.test(text);

const isRollback = (text: string): boolean => /^\s*rollback\s*$/i.test(text);
const isBegin = (text: string): boolean => /^\s*(begin|start transaction)\b[^;]*$/i.test(text);
const isEnd = (text: string): boolean => /^\s*(commit|rollback)\s*$/i.test(text);
const saysWho = (text: string): boolean => /^\s*select set_config\([^;]*$/i.test(text);

const nothingCameOf = (command: string): Answer => ({ command, rowCount: 0, rows: [], fields: [], oid: 0 });

/**
 * A connection that counts what it is asked on behalf of a request, and spares round trips. Every pool of the program makes these.
 *
 * Each act, and most reads of the management side, is a transaction that says who acts in it. How it begins and who acts are held back until something is
 * done in it, and go along with that; so does a statement of which nobody awaits an answer, at the latest with the commit, which fails if it does.
 * A transaction that ends with nothing done is never sent.
 */
export class CountingClient extends pg.Client {
  #held: Statement[] = [];

  // every form of pg's `query` goes through here
  override query(...given: unknown[]): never {
    const [what, values] = given as [string | { text?: string } | undefined, unknown];
    const text = typeof what === 'string' ? what : (what?.text ?? '');
    const together = Array.isArray(values) && values[0] instanceof Together ? values[0] : undefined;
    try {
      this.#count(together?.statements ?? [{ text }]);
    } catch (error) {
      const callback = given.findLast((one) => typeof one === 'function') as ((error: unknown) => void) | undefined;
      if (!callback) return Promise.reject(error as Error) as never;
      process.nextTick(callback, error);
      return undefined as never;
    }
    if (together) return this.#sendTogether(together) as never;
    if (typeof what === 'string' && (values === undefined || Array.isArray(values)) && given.length <= 2)
      return this.#sendOrHold({ text, ...(values ? { values } : {}) }) as never;
    if (this.#held.length > 0) this.#send([]).catch(() => this.#letGo()); // first by its place in line; where it fails, nothing more is done
    this.#goes();
    const name = typeof what === 'string' ? preparedName(what) : undefined;
    if (name !== undefined) given.splice(0, 2, { name, text, values });
    return (super.query as (...all: unknown[]) => unknown).apply(this, given) as never;
  }

  #count(statements: readonly { text: string }[]): void {
    const work = currentWork();
    if (work) for (const { text } of statements) if (!isFree(text)) work.count();
  }

  #goes(): void {
    const work = currentWork();
    if (work) work.roundTrips++;
  }

  async #sendTogether({ statements, isAwaited }: Together): Promise<Answer> {
    if (!isAwaited) {
      this.#held.push(...statements);
      return nothingCameOf('SELECT');
    }
    const answers = await this.#send(statements);
    return { ...nothingCameOf('SELECT'), rows: answers.map(({ rows }) => rows) as unknown as Answer['rows'] };
  }

  async #sendOrHold(statement: Statement): Promise<Answer> {
    const { text, values = [] } = statement;
    const isPlain = values.length === 0;
    if (isPlain && (isBegin(text) || (saysWho(text) && this.#isBeginning()))) {
      this.#held.push(statement);
      return nothingCameOf(isBegin(text) ? 'BEGIN' : 'SELECT');
    }
    if (isPlain && isEnd(text)) return this.#end(text);
    if (this.#held.length > 0 && isPlain && text.includes(';') && preparedName(text) === undefined) {
      await this.#send([]); // several statements in one text go alone
      return (await super.query(text)) as Answer;
    }
    return (await this.#send([statement])).at(-1)!;
  }

  #isBeginning(): boolean {
    return this.#held.length > 0 && this.#held.every(({ text }) => isBegin(text) || saysWho(text));
  }

  /** @throws what the transaction's last statement failed by, if that was still held back: then nothing of it is committed. */
  async #end(text: string): Promise<Answer> {
    const wasSent = this.#held[0] === undefined || !isBegin(this.#held[0].text);
    if (isRollback(text)) {
      this.#held = [];
      return wasSent ? super.query(text).catch(() => this.#letGo()) : nothingCameOf('ROLLBACK');
    }
    if (this.#isBeginning()) {
      this.#held = [];
      return nothingCameOf('COMMIT');
    }
    return (await this.#send([{ text }])).at(-1)!;
  }

  /** Sends what was held back, and then these. Answers the latter. */
  async #send(statements: readonly Statement[]): Promise<Answer[]> {
    const all = [...this.#held, ...statements].map((statement) => ({ ...statement, name: preparedName(statement.text) }));
    this.#held = [];
    this.#goes();
    const [only] = all;
    if (all.length === 1) return [(await super.query({ ...only!, values: [...(only!.values ?? [])] })) as Answer];
    const trip = new RoundTrip(all, this as unknown as pg.CustomTypesConfig);
    super.query(trip);
    return (await trip.answers).slice(all.length - statements.length);
  }

  /**
   * A rollback that fails has no connection any more, and with it the transaction is gone: what was asked for is the case. Said
   * as a failure it would keep the connection's place in the pool for ever, and twenty lost ones would be the end of all work.
   */
  #letGo(): Answer {
    void this.end().catch(() => {}); // so that no pool hands it out again
    return nothingCameOf('ROLLBACK');
  }
}
