import { LRUCache } from 'lru-cache';
import { type Allowance, type Bucket, drain, take } from './bucket.ts';

/** Where nodes tell each other what clients have spent. */
export interface SharedLedger {
  /** Adds what was spent here; answers what each client has spent everywhere. */
  tell(spent: readonly Spent[]): Promise<ReadonlyMap<string, number>>;
}

export interface Spent {
  key: string;
  amount: number;
  perSecond: number;
}

interface Options {
  visitor: Allowance;
  person: Allowance;
  /** Null on a node that can write nowhere: it counts for itself. */
  ledger: SharedLedger | null;
  /** Hears when the ledger could not be reached; each node counts for itself meanwhile. */
  onUnreachable?: (error: unknown) => void;
  now?: () => number;
}

export type Client = { kind: 'visitor' | 'person'; key: string };

/** Most clients remembered; those longest unheard of go first. */
const clientsKept = 50_000;
const roundMs = 1_000;
/** Clients below this share of their allowance are nobody else's business: it saves writing down every visitor. */
const worthTelling = 0.05;

/**
 * What clients may ask for, counted in memory first, so that no request waits for it, and told to the other nodes once a
 * second. A client of n nodes can thus get at most n times what is asked within one second beyond its allowance.
 */
export class Budgets {
  readonly #options: Options;
  readonly #buckets = new LRUCache<string, Bucket>({ max: clientsKept });
  readonly #now: () => number;
  readonly #round: NodeJS.Timeout | undefined;
  #telling: Promise<void> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    if (options.ledger) this.#round = setInterval(() => void this.tell(), roundMs).unref();
  }

  /** Charges a client; says how long to wait where there is not enough. Nothing is charged then. */
  charge(client: Client, amount: number): { waitSeconds: number } | undefined {
    return take(this.#bucketOf(client), amount, this.#now());
  }

  /** What is left of a client's allowance, as a whole number. */
  remaining(client: Client): number {
    const bucket = this.#bucketOf(client);
    drain(bucket, this.#now());
    return Math.max(0, Math.floor(bucket.allowance.capacity - bucket.spent));
  }

  /** One round of telling the other nodes; does nothing while the round before is under way. */
  async tell(): Promise<void> {
    const { ledger, onUnreachable } = this.#options;
    if (!ledger) return;
    await (this.#telling ??= this.#tellOnce(ledger)
      .catch((error: unknown) => onUnreachable?.(error))
      .finally(() => (this.#telling = undefined)));
  }

  async close(): Promise<void> {
    clearInterval(this.#round);
    await this.#telling;
  }

  async #tellOnce(ledger: SharedLedger): Promise<void> {
    const told: [Bucket, Spent][] = [];
    const now = this.#now();
    for (const [key, bucket] of this.#buckets.entries()) {
      drain(bucket, now);
      if (bucket.spent < bucket.allowance.capacity * worthTelling) bucket.untold = 0;
      else told.push([bucket, { key, amount: bucket.untold, perSecond: bucket.allowance.perSecond }]);
    }
    if (told.length === 0) return;
    const everywhere = await ledger.tell(told.map(([, spent]) => spent));
    for (const [bucket, { key, amount }] of told) {
      const spent = everywhere.get(key);
      if (spent === undefined) continue;
      bucket.untold -= amount;
      bucket.spent = spent + bucket.untold;
      bucket.at = this.#now();
    }
  }

  #bucketOf({ kind, key }: Client): Bucket {
    const id = `${kind} ${key}`;
    let bucket = this.#buckets.get(id);
    if (!bucket) this.#buckets.set(id, (bucket = { spent: 0, at: this.#now(), untold: 0, allowance: this.#options[kind] }));
    return bucket;
  }
}
