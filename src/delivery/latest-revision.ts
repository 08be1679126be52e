import type pg from 'pg';

const lookEvery = 500;
/** How long an answer counts as true that nobody can confirm, because the database does not answer. A screen has to show something. */
const patience = 30_000;

/** The revision that is public, as this node knows it: told by the database, looked up twice a second, and never older than what was shown. */
export class LatestRevision {
  readonly #reader: pg.Pool;
  readonly #timer: NodeJS.Timeout;
  #revision: number | undefined;
  #confirmedAt = -Infinity;
  #looking: Promise<number | undefined> | undefined;

  constructor(reader: pg.Pool) {
    this.#reader = reader;
    this.#timer = setInterval(() => void this.look(), lookEvery).unref();
    void this.look();
  }

  /** Undefined until the first look, and where too many have failed. */
  get current(): number | undefined {
    return performance.now() - this.#confirmedAt < patience ? this.#revision : undefined;
  }

  /** A revision that an answer is of. From then on no older one is given out. */
  saw(revision: number): void {
    if (this.#revision === undefined || revision > this.#revision) this.#revision = revision;
  }

  /** Something was released: what began to look before may not have seen it. */
  async renew(): Promise<void> {
    await this.#looking;
    await this.look();
  }

  look(): Promise<number | undefined> {
    this.#looking ??= this.#ask().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #ask(): Promise<number | undefined> {
    try {
      const { rows } = await this.#reader.query<{ revision: number }>({
        name: 'revision',
        text: 'select coalesce(max(revision), 0) as revision from releases',
      });
      this.saw(rows[0]!.revision);
      this.#confirmedAt = performance.now();
    } catch {
      // the next look tells; those who read notice by themselves
    }
    return this.current;
  }
}
