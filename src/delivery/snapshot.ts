import type pg from 'pg';
import type { QueryResultRow } from 'pg';
import { ReadAgain } from '../platform/graph/read-again.ts';

/** A statement that is prepared once per connection, under its name. */
export interface Statement {
  name: string;
  text: string;
  /** It answers with `atRevision`. Then it can be read by itself, and costs one round trip where a transaction costs three. */
  isWhole?: true;
  /** What its rows are, by their ids: caches in front are told of it. */
  of?: Shown;
}

/** Where a state is read from: a pool of connections, or one that behaves like it. */
export type Source = Pick<pg.Pool, 'query' | 'connect'>;

export type Shown = 'case' | 'edition';

/** A column that says of which state a row is. */
export const atRevision = `(select max(revision) from releases) as "atRevision"`;

/** Most statements prepared on a connection: they depend on what clients select, and each takes memory of the database. */
const mostPrepared = 300;
const prepared = new Set<string>();

const asQuery = ({ name, text }: Statement, values: unknown[]) => {
  if (!prepared.has(name) && prepared.size < mostPrepared) prepared.add(name);
  return prepared.has(name) ? { name, text, values } : { text, values };
};

/**
 * One state of delivery. Most requests are answered by one statement, which is a state by itself. Whoever needs more gets a
 * transaction that begins with the second one, if nothing was released in between; else the request is read again, from a
 * transaction that begins with the first.
 */
export class Snapshot {
  /** Whatever remembers rows of this state. */
  readonly loaders = new Map<unknown, unknown>();
  readonly #pool: Source;
  /** Whether even the first statement needs the transaction. */
  readonly #isHeld: boolean;
  /** The revision that the statement before the transaction saw; unknown where it answered nothing. */
  #alone: Promise<number | undefined> | undefined;
  /** The revision that everything read so far is of, where it is known. */
  revision: number | undefined;
  #client: Promise<pg.PoolClient> | undefined;
  #running = 0;
  #failed = false;
  /** Settles with the statement before: a connection takes one at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(pool: Source, isHeld = false) {
    this.#pool = pool;
    this.#isHeld = isHeld;
  }

  read<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const isFirst = !this.#isHeld && !this.#alone && !this.#client;
    return isFirst && statement.isWhole ? this.#readAlone(statement, values) : this.#readHeld(statement, values);
  }

  async #readAlone<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const answer = this.#pool.query<Row & { atRevision?: number }>(asQuery(statement, values));
    this.#alone = answer.then(
      ({ rows }) => (this.revision = rows[0]?.atRevision),
      () => undefined,
    );
    return (await answer).rows;
  }

  async #readHeld<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    this.#running++;
    try {
      const client = await (this.#client ??= this.#begin());
      const answer = this.#last.then(() => client.query<Row>(asQuery(statement, values)));
      this.#last = answer.catch(() => {});
      const { rows } = await answer;
      if (this.#failed) throw new Error('the snapshot was lost');
      return rows;
    } catch (error) {
      if (!(error instanceof ReadAgain)) this.#failed = true;
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
    const alone = this.#alone && { revision: await this.#alone };
    const client = await this.#pool.connect();
    // not awaited: the first statement queues right behind it
    client.query('begin isolation level repeatable read read only').catch(() => (this.#failed = true));
    if (alone) {
      const { rows } = await client.query<{ atRevision: number | null }>({ name: 'at-revision', text: `select ${atRevision}` });
      if (alone.revision === undefined || rows[0]!.atRevision !== alone.revision) {
        await client.query('rollback').then(
          () => client.release(),
          () => client.release(true),
        );
        throw new ReadAgain();
      }
    }
    return client;
  }
}
