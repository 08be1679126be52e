import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Shorter answers fit into one packet as they are. */
const worthCompressing = 1_000;
/** As much of the time as of the size: the strongest would take fifty times as long for a tenth less. */
const brotliQuality = 5;

export type Coding = 'br' | 'gzip' | 'identity';

/** An answer as bytes. */
export class Answer {
  readonly identity: Buffer;
  /** The revision that it is of. Undefined where that is not known: then it is true for whoever asked just now. */
  readonly revision: number | undefined;
  /** By which caches in front let go of it. */
  readonly surrogateKeys: string;
  /** By `performance.now()`. */
  readonly #endsAt: number;
  readonly #coded = new Map<Coding, Buffer>();
  #tag: string | undefined;
  #isCoding = false;
  /** Set where it is kept. One that is not is never asked for again, so it is not coded for those who follow. */
  onGrowth: (() => void) | undefined;

  constructor(identity: Buffer, { revision, surrogateKeys, endsAt }: { revision: number | undefined; surrogateKeys: string; endsAt: number }) {
    this.identity = identity;
    this.revision = revision;
    this.surrogateKeys = surrogateKeys;
    this.#endsAt = endsAt;
  }

  /** Strong: a hash of the bytes. */
  get tag(): string {
    return (this.#tag ??= createHash('sha256').update(this.identity).digest('base64url'));
  }

  get isFresh(): boolean {
    return this.#endsAt === Infinity || performance.now() < this.#endsAt;
  }

  get size(): number {
    let size = this.identity.length + this.surrogateKeys.length;
    for (const bytes of this.#coded.values()) size += bytes.length;
    return size;
  }

  /** In the best coding that is accepted and ready. The first to ask gets it plain, and has it coded for those who follow. */
  in(accepted: readonly Coding[]): [Coding, Buffer] {
    if (accepted.length > 0 && this.identity.length >= worthCompressing) {
      for (const coding of accepted) {
        const bytes = this.#coded.get(coding);
        if (bytes) return [coding, bytes];
      }
      if (this.onGrowth) void this.#code(this.onGrowth);
    }
    return ['identity', this.identity];
  }

  async #code(onGrowth: () => void): Promise<void> {
    if (this.#isCoding || this.#coded.size > 0) return;
    this.#isCoding = true;
    const [small, smaller] = await Promise.all([
      zip(this.identity),
      brotli(this.identity, {
        params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: this.identity.length },
      }),
    ]);
    this.#coded.set('br', smaller).set('gzip', small);
    onGrowth();
  }
}

/** Answers that are true right now, within a bound of bytes; the least recently asked for goes first. */
export class KeptAnswers {
  readonly isOff: boolean;
  readonly #kept: LRUCache<string, Answer>;
  /** Whoever asks while the answer is being read waits for it: a new revision is read once, not by everybody at once. */
  readonly #underWay = new Map<string, Promise<Answer | undefined>>();

  /** `maxBytes` of 0 keeps nothing. */
  constructor(maxBytes: number) {
    this.isOff = maxBytes === 0;
    this.#kept = new LRUCache({ maxSize: Math.max(1, maxBytes), maxEntrySize: Math.max(1, maxBytes >> 2) });
  }

  find(key: string, revision: number | undefined): Answer | undefined {
    const answer = this.#kept.get(key);
    return answer && answer.revision === revision && answer.isFresh ? answer : undefined;
  }

  keep(key: string, answer: Answer): void {
    if (this.isOff || answer.revision === undefined) return;
    const put = () => void this.#kept.set(key, answer, { size: answer.size + key.length * 2 });
    answer.onGrowth = () => {
      if (this.#kept.peek(key) === answer) put(); // counts anew
    };
    put();
  }

  /** Of all who ask the same at once, one reads. */
  share(key: string, revision: number, read: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const question = `${revision} ${key}`;
    let answer = this.#underWay.get(question);
    if (!answer) {
      answer = read().finally(() => this.#underWay.delete(question));
      this.#underWay.set(question, answer);
    }
    return answer;
  }
}
