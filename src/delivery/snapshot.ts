import type pg from 'pg';
import type { QueryResultRow } from 'pg';

/** A statement that is prepared once per connection, under its name. */
export interface Statement {
  name: string;
  text: string;
}

/** One state of delivery, held by a transaction that begins with the first read. */
export class Snapshot {
  /** Whatever remembers rows of this state. */
  readonly loaders = new Map<unknown, unknown>();
  readonly #pool: pg.Pool;
  #client: Promise<pg.PoolClient> | undefined;
  #running = 0;
  #failed = false;
  /** Settles with the statement before: a connection takes one at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async read<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    this.#running++;
    try {
      const client = await (this.#client ??= this.#begin());
      const answer = this.#last.then(() => client.query<Row>({ ...statement, values }));
      this.#last = answer.catch(() => {});
      const { rows } = await answer;
      if (this.#failed) throw new Error('the snapshot was lost');
      return rows;
    } catch (error) {
      this.#failed = true;
      throw error;
    } finally {
      this.#running--;
    }
  }

  /** Gives the connection back; not one whose transaction failed, or that is still at work for somebody who has left. */
  async end(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    if (!client) return;
    if (this.#failed || this.#running > 0) return client.release(true);
    try {
      await client.query('commit');
      client.release();
    } catch {
      client.release(true);
    }
  }

  async #begin(): Promise<pg.PoolClient> {
    const client = await this.#pool.connect();
    // not awaited: the first statement queues right behind it
    client.query('begin isolation level repeatable read read only').catch(() => (this.#failed = true));
    return client;
  }
}
