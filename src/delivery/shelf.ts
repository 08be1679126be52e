import type DataLoader from 'dataloader';
import type { QueryResultRow } from 'pg';
import { type Shown, Snapshot, type Source, type Statement } from './snapshot.ts';

export { atRevision, type Source, type Statement } from './snapshot.ts';

/** A page of a hundred cases fits, with all their editions, and the header stays below what proxies take. */
const mostShown = 160;

/**
 * What one request reads of delivery, all of it from one state: a reader sees all of a release or nothing of it. The
 * state is fixed by the first read, so a request that reads nothing costs nothing.
 */
export class Shelf {
  /** How many statements have read data so far. */
  statements = 0;
  /** How many milliseconds what was read stays true, beside releases. Undefined: until the next release. */
  freshMs: number | undefined;
  /** The key that cursors are signed with. */
  readonly cursorSecret: () => Promise<Buffer>;
  readonly #pool: Source;
  readonly #shown = new Set<string>();
  #snapshot: Snapshot | undefined;
  #closed = false;
  #isHeld = false;

  constructor(pool: Source, cursorSecret: () => Promise<Buffer>) {
    this.#pool = pool;
    this.cursorSecret = cursorSecret;
  }

  async read<Row extends QueryResultRow>(statement: Statement, ...values: unknown[]): Promise<Row[]> {
    this.statements++;
    const rows = await this.#open().read<Row>(statement, values);
    if (statement.of) for (const row of rows) this.shows(statement.of, row.id as string);
    return rows;
  }

  /** Notes what an answer shows. */
  shows(what: Shown, id: string): void {
    if (this.#shown.size < mostShown) this.#shown.add(`${what}-${id.slice(0, 8)}`);
  }

  /** Keys of what the answer shows, by which caches in front can let go of it; null where it shows more than a header holds. */
  get shown(): readonly string[] | null {
    return this.#shown.size < mostShown ? [...this.#shown] : null;
  }

  /** The revision that everything read so far is of, where it is known. */
  get revision(): number | undefined {
    return this.#snapshot?.revision;
  }

  /** Says of something read that it changes by itself. */
  changesAfter(ms: number): void {
    this.freshMs = Math.min(this.freshMs ?? Infinity, ms);
  }

  /** The loader that `make` makes, one per snapshot: what it remembers is as old as the snapshot. */
  from<K, V, C>(make: (shelf: Shelf) => DataLoader<K, V, C>): DataLoader<K, V, C> {
    const { loaders } = this.#open();
    let loader = loaders.get(make) as DataLoader<K, V, C> | undefined;
    if (!loader) loaders.set(make, (loader = make(this)));
    return loader;
  }

  /** Lets go of the snapshot; the next read sees what is public then. For those who stay longer than one answer. */
  async renew(): Promise<void> {
    const snapshot = this.#snapshot;
    this.#snapshot = undefined;
    await snapshot?.end();
  }

  /** Begins anew, with a transaction that holds one state from the first statement on. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    await this.renew();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.renew();
  }

  #open(): Snapshot {
    if (this.#closed) throw new Error('the shelf is closed');
    return (this.#snapshot ??= new Snapshot(this.#pool, this.#isHeld));
  }
}
