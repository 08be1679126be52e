import { monitorEventLoopDelay } from 'node:perf_hooks';

interface Options {
  /** Mean delay of the event loop that is one measure of pressure, in milliseconds. */
  loopDelayMs: number;
  /** Requests under way that are one measure of pressure. */
  running: number;
}

/**
 * Who is turned away first: visitors' own documents, then visitors altogether, then signed-in people's reading. What must
 * not be lost is never turned away: handing in, saving, attaching, moving the stage.
 */
export type Lane = 'kept' | 'person' | 'known' | 'visitor';

const patience: Readonly<Record<Lane, number>> = { visitor: 1, known: 2, person: 4, kept: Infinity };
const roundMs = 250;

/** How hard this node is pressed. */
export class Load {
  running = 0;
  readonly #options: Options;
  readonly #histogram: ReturnType<typeof monitorEventLoopDelay>;
  readonly #round: NodeJS.Timeout;
  /** The last two rounds' mean delay: one stall, such as a collection of garbage, is no overload. */
  #delays: [number, number] = [0, 0];

  constructor(options: Options) {
    this.#options = options;
    this.#histogram = monitorEventLoopDelay({ resolution: 10 });
    this.#histogram.enable();
    this.#round = setInterval(() => {
      const { mean } = this.#histogram;
      this.note(Number.isNaN(mean) ? 0 : mean / 1e6);
      this.#histogram.reset();
    }, roundMs).unref();
  }

  /** Takes in one round's mean delay, in milliseconds. */
  note(delayMs: number): void {
    this.#delays = [this.#delays[1], delayMs];
  }

  /** 1 where visitors' own documents begin to be turned away. */
  get pressure(): number {
    return Math.max(Math.min(...this.#delays) / this.#options.loopDelayMs, this.running / this.#options.running);
  }

  takes(lane: Lane): boolean {
    return this.pressure < patience[lane];
  }

  close(): void {
    clearInterval(this.#round);
    this.#histogram.disable();
  }
}
