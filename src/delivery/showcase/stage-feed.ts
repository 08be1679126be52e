import type pg from 'pg';
import type { Log } from '../log.ts';
import type { StageCueRow } from './showcase-row.ts';
import { cuesAtOnce, readCues, whatIsNewest } from './stage-cues.ts';

const pollEvery = 1_000;

/** Follows the stages for all subscribers of this process. A subscriber costs the number of the last cue sent, and no more. */
export class StageFeed {
  readonly #reader: pg.Pool;
  readonly #log: Log;
  readonly #subscribers = new Set<Subscriber>();
  #reading = new Map<string, Promise<StageCueRow[]>>();
  #newest: string | undefined;
  #poll: NodeJS.Timeout | undefined;
  #isLooking = false;

  constructor(reader: pg.Pool, log: Log) {
    this.#reader = reader;
    this.#log = log;
  }

  /**
   * The cues of an edition: those behind `seen`, or the latest alone; then each further one. In order, each once, none left
   * out: what is sent is read anew behind the last one sent, and whatever happens while reading wakes the reader again.
   */
  follow(year: number, seen?: number): AsyncIterableIterator<StageCueRow> {
    const subscriber = new Subscriber();
    this.#enter(subscriber);
    const cues = this.#cues(subscriber, year, seen);
    return {
      next: () => cues.next(),
      return: () => {
        this.#leave(subscriber); // wakes the generator first: it could not hear of a return while it waits
        return cues.return(undefined);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  close(): void {
    for (const subscriber of this.#subscribers) this.#leave(subscriber);
  }

  async *#cues(subscriber: Subscriber, year: number, seen: number | undefined): AsyncGenerator<StageCueRow, undefined> {
    try {
      while (!subscriber.hasLeft) {
        subscriber.rest();
        const cues = await this.#read(year, seen);
        if (cues.length === cuesAtOnce) subscriber.wake(); // there may be more behind them
        for (const cue of cues) {
          if (subscriber.hasLeft) return;
          seen = cue.sequence;
          yield cue;
        }
        await subscriber.awake();
      }
    } finally {
      this.#leave(subscriber);
    }
  }

  /** Subscribers who wait for the same cue share one statement. */
  #read(year: number, seen: number | undefined): Promise<StageCueRow[]> {
    const key = `${year} ${seen}`;
    const reading = this.#reading;
    let cues = reading.get(key);
    if (!cues) {
      cues = readCues(this.#reader, year, seen)
        .catch((error: unknown) => {
          this.#log.warn({ err: error }, 'the stage cannot be read; trying again');
          this.#newest = undefined; // so that the next look wakes everybody
          return [];
        })
        .finally(() => reading.delete(key));
      reading.set(key, cues);
    }
    return cues;
  }

  /** Has all subscribers look for what is new. */
  wakeAll(): void {
    this.#reading = new Map(); // what began before the news may not contain them
    for (const subscriber of this.#subscribers) subscriber.wake();
  }

  #enter(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
    this.#poll ??= setInterval(() => void this.#look(), pollEvery).unref();
  }

  #leave(subscriber: Subscriber): void {
    subscriber.leave();
    this.#subscribers.delete(subscriber);
    if (this.#subscribers.size > 0) return;
    clearInterval(this.#poll);
    this.#poll = undefined;
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const newest = await whatIsNewest(this.#reader).catch(() => undefined);
    this.#isLooking = false;
    if (newest === undefined || newest === this.#newest) return;
    this.#newest = newest;
    this.wakeAll();
  }
}

/** Sleeps until there may be something to read, or until they leave. */
class Subscriber {
  hasLeft = false;
  #isAwake = true;
  #wake: (() => void) | undefined;

  rest(): void {
    this.#isAwake = this.hasLeft;
  }

  wake(): void {
    this.#isAwake = true;
    this.#wake?.();
  }

  leave(): void {
    this.hasLeft = true;
    this.wake();
  }

  async awake(): Promise<void> {
    if (this.#isAwake) return;
    await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#wake = undefined;
  }
}
