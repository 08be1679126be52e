import { passingFault } from '../graph/faults.ts';

interface Options {
  /** Most requests of one client under way at a time; further ones wait. */
  running: number;
  /** Most requests of one client that wait; further ones are refused. */
  waiting: number;
  /** Work that one client is given in a second once its head start is used up, in units of about 10 µs. */
  perSecond: number;
  /** Whoever would wait longer, in milliseconds, is told so instead; left out, it is two seconds. */
  longestWaitMs?: number;
  now?: () => number;
}

interface Line {
  running: number;
  /** Work of those that run. */
  inHand: number;
  /** When all work given so far would be done at the client's pace. */
  paidUntil: number;
  waiting: { work: number; begin: () => void }[];
  timer: NodeJS.Timeout | undefined;
}

/** Work that is given at once, such as for all that one page asks. It comes back at the client's pace. */
const headStartMs = 500;
const usualLongestWaitMs = 2_000;
/**
 * Work of one client that runs at a time, in units of about 10 µs; what is dearer runs alone. Several dear requests at once
 * would be one long step, which everybody else's next one has to wait for.
 */
export const mostInHand = 2_500;

/**
 * One line for each client, so that nobody waits behind another's requests: so many at a time, and none faster than the
 * client's pace. One thread does everything here, so a client that could begin as much as it likes would be in front of
 * everybody else's next step.
 */
export class Turns {
  readonly #options: Options;
  readonly #now: () => number;
  readonly #lines = new Map<string, Line>();

  constructor(options: Options) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  /** Waits for the client's turn; hands out the end of it. Refuses where too many of the client's requests wait already. */
  async take(client: string, work: number): Promise<() => void> {
    let line = this.#lines.get(client);
    if (!line) this.#lines.set(client, (line = { running: 0, inHand: 0, paidUntil: 0, waiting: [], timer: undefined }));
    const inLine = line.waiting.reduce((sum, one) => sum + one.work, 0);
    const waitMs = line.paidUntil - headStartMs - this.#now() + (inLine / this.#options.perSecond) * 1000;
    if (line.waiting.length >= this.#options.waiting || waitMs > (this.#options.longestWaitMs ?? usualLongestWaitMs)) {
      const seconds = Math.max(1, Math.ceil(waitMs / 1000));
      throw passingFault('RATE_LIMITED', `Too many requests of yours are waiting. Try again in ${seconds} seconds.`, seconds);
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    line.waiting.push({ work, begin: resolve });
    this.#advance(client, line);
    await promise;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      line.running--;
      line.inHand -= work;
      this.#advance(client, line);
    };
  }

  /** Clients whose line is remembered, because something of theirs is under way or was a moment ago. */
  get size(): number {
    return this.#lines.size;
  }

  #advance(client: string, line: Line): void {
    const now = this.#now();
    clearTimeout(line.timer);
    while (line.waiting.length > 0 && this.#hasRoom(line) && line.paidUntil - headStartMs <= now) {
      const { work, begin } = line.waiting.shift()!;
      line.running++;
      line.inHand += work;
      line.paidUntil = Math.max(line.paidUntil, now) + (work / this.#options.perSecond) * 1000;
      begin();
    }
    const isIdle = line.waiting.length === 0;
    if (line.running >= this.#options.running || (!isIdle && !this.#hasRoom(line))) return; // whoever ends goes on here
    if (isIdle && line.running > 0) return;
    const wait = line.paidUntil - (isIdle ? 0 : headStartMs) - now;
    if (isIdle && wait <= 0) this.#lines.delete(client);
    else line.timer = setTimeout(() => this.#advance(client, line), Math.max(1, wait)).unref();
  }

  #hasRoom({ running, inHand, waiting }: Line): boolean {
    return running < this.#options.running && (running === 0 || inHand + waiting[0]!.work <= mostInHand);
  }
}
