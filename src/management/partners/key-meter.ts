import type { EntityManager } from '@mikro-orm/postgresql';
import { passingFault } from '../../platform/graph/faults.ts';
import type { Log } from '../../platform/log.ts';
import { asSystem } from '../identity/index.ts';

/** How often a node writes down what keys used, and reads what they used elsewhere, in milliseconds. */
const everyMs = 5_000;
const mostKeys = 10_000;

interface Used {
  partnerId: string;
  requests: number;
  refused: number;
  bytes: number;
}

interface Known {
  /** What is not written down yet. */
  used: Used;
  /** What was used on the day, with what was used on other nodes, as of the last look. */
  requests: number;
  bytes: number;
  requestsPerDay: number;
  bytesPerDay: number;
  secondsLeft: number;
  lookedAt: number;
}

/**
 * What partners' keys use, counted in memory and written down every few seconds: a statement for each request would cost more
 * than most requests. A quota can be passed by what all nodes let in between two looks, and by no more.
 */
export class KeyMeter {
  readonly #em: () => EntityManager;
  readonly #log: Log;
  readonly #keys = new Map<string, Known>();
  readonly #looking = new Map<string, Promise<void>>();
  readonly #timer: NodeJS.Timeout;

  constructor(em: () => EntityManager, log: Log) {
    this.#em = em;
    this.#log = log;
    this.#timer = setInterval(() => void this.flush().catch((error: unknown) => this.#warn(error)), everyMs).unref();
  }

  /** Lets a request in, or refuses it until the next day of UTC. */
  async admit(keyId: string, partnerId: string): Promise<void> {
    let known = this.#keys.get(keyId);
    while (!known || performance.now() - known.lookedAt >= everyMs) {
      // those who come together are counted together: one looks, the others wait for it
      const looking = this.#looking.get(keyId) ?? this.#look(keyId, known?.used ?? nothing(partnerId));
      this.#looking.set(keyId, looking);
      await looking.finally(() => this.#looking.delete(keyId));
      known = this.#keys.get(keyId);
    }
    const { used } = known;
    if (known.requests + used.requests >= known.requestsPerDay || known.bytes + used.bytes >= known.bytesPerDay) {
      used.refused++;
      throw passingFault(
        'RATE_LIMITED',
        'This key has used what it may on one day. Its partner can see how much, and ask for more.',
        known.secondsLeft,
      );
    }
    used.requests++;
  }

  sent(keyId: string, bytes: number): void {
    const known = this.#keys.get(keyId);
    if (known) known.used.bytes += bytes;
  }

  /** Writes down everything that is not yet. */
  async flush(): Promise<void> {
    for (const [keyId, { used }] of this.#keys) {
      await this.#looking.get(keyId);
      if (used.requests + used.refused + used.bytes > 0) await this.#look(keyId, used);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush().catch((error: unknown) => this.#warn(error));
  }

  async #look(keyId: string, used: Used): Promise<void> {
    const taken = { ...used };
    // counted from here on is what comes while the database answers
    Object.assign(used, nothing(used.partnerId));
    try {
      const row = await writeDown(this.#em(), keyId, taken);
      this.#keys.delete(keyId);
      this.#keys.set(keyId, { used, ...row, lookedAt: performance.now() });
      if (this.#keys.size > mostKeys) this.#keys.delete(this.#keys.keys().next().value!);
    } catch (error) {
      used.requests += taken.requests;
      used.refused += taken.refused;
      used.bytes += taken.bytes;
      throw error;
    }
  }

  #warn(error: unknown): void {
    this.#log.warn({ err: error }, 'what keys used could not be written down; it is tried again');
  }
}

const nothing = (partnerId: string): Used => ({ partnerId, requests: 0, refused: 0, bytes: 0 });

type Totals = Omit<Known, 'used' | 'lookedAt'>;

const writeDown = (em: EntityManager, keyId: string, { partnerId, requests, refused, bytes }: Used): Promise<Totals> =>
  asSystem(em, 'partners', async (em) => {
    const rows = await em.execute<Totals[]>(
      `with used as (
         insert into key_usage (key_id, partner_id, day, requests, refused, bytes, last_at)
         values (?, ?, (instant() at time zone 'UTC')::date, ?, ?, ?, instant())
         on conflict (key_id, day) do update set requests = key_usage.requests + excluded.requests, refused = key_usage.refused + excluded.refused,
           bytes = key_usage.bytes + excluded.bytes, last_at = excluded.last_at
         returning requests, bytes)
       select u.requests, u.bytes, p.requests_per_day as "requestsPerDay", p.bytes_per_day as "bytesPerDay",
         ceil(extract(epoch from date_trunc('day', instant() at time zone 'UTC') + interval '1 day' - instant() at time zone 'UTC'))::int as "secondsLeft"
       from used u, partners p where p.id = ?`,
      [keyId, partnerId, requests, refused, bytes, partnerId],
    );
    const { secondsLeft, ...counts } = rows[0]!;
    return {
      secondsLeft,
      requests: Number(counts.requests),
      bytes: Number(counts.bytes),
      requestsPerDay: Number(counts.requestsPerDay),
      bytesPerDay: Number(counts.bytesPerDay),
    };
  });
