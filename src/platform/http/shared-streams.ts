import type { ServerResponse } from 'node:http';

/** An event as it goes out, and the id that it is resumed by. */
interface Frame {
  id: string;
  bytes: Buffer;
}

/** Events of one subscription, as text, with their ids; and how to end them. */
export interface Upstream {
  frames: AsyncIterable<Frame>;
  close(): Promise<void>;
}

/** Most events that a channel remembers for those who come later. */
const remembered = 100;
/** So many are written to before others have a turn. */
const atOnce = 250;

/**
 * Listeners who ask the same have one subscription among them: what happens is read once, made once, and written to each. Only for
 * what depends on nothing but what was asked; who may listen, and what it costs, has been seen to before for each of them.
 */
export class SharedStreams {
  readonly #channels = new Map<string, Channel>();

  /**
   * Adds a listener, who is written to until they leave. Undefined where what they have seen lies too far back for this; else
   * settles once they have left.
   *
   * @param question what is asked, of which state: whoever comes with the same is given the same
   * @param seen the id of the last event that they have
   * @param begin is called before anything is written to them
   */
  join(question: string, seen: string | undefined, listener: Listener, open: () => Promise<Upstream>, begin: () => void): Promise<void> | undefined {
    const latest = this.#channels.get(question);
    if (seen !== undefined && latest?.remembers(seen)) {
      begin();
      return latest.add(listener, seen);
    }
    const key = seen === undefined ? question : `${question}\n${seen}`;
    let channel = this.#channels.get(key);
    if (!channel) {
      channel = new Channel(open, seen === undefined, () => this.#channels.delete(key));
      this.#channels.set(key, channel);
    }
    if (!channel.hasAll) return undefined;
    begin();
    return channel.add(listener, seen);
  }

  get size(): number {
    return this.#channels.size;
  }
}

/** Where events are written to. */
export type Listener = Pick<ServerResponse, 'write' | 'end' | 'destroy' | 'destroyed' | 'writableLength' | 'once'>;

/** Bytes that may wait for a listener who does not read; then it is let go, and resumes with `Last-Event-ID`. */
export const waitingBytes = 1_000_000;

export function writeEvent(listener: Listener, bytes: Buffer | string): void {
  if (listener.destroyed) return;
  listener.write(bytes);
  if (listener.writableLength > waitingBytes) listener.destroy();
}

class Channel {
  /** Whether the last event is all that somebody new is owed; else they are owed all since the channel began. */
  readonly #latestOnly: boolean;
  readonly #listeners = new Set<Listener>();
  readonly #onEmpty: () => void;
  #recent: Frame[] = [];
  #forgot = false;
  #isOver = false;
  #upstream: Upstream | undefined;

  constructor(open: () => Promise<Upstream>, latestOnly: boolean, onEmpty: () => void) {
    this.#latestOnly = latestOnly;
    this.#onEmpty = onEmpty;
    void this.#run(open);
  }

  /** Whether a newcomer can be given what they are owed. */
  get hasAll(): boolean {
    return this.#latestOnly || !this.#forgot;
  }

  remembers(id: string): boolean {
    return this.#recent.some((frame) => frame.id === id);
  }

  add(listener: Listener, seen: string | undefined): Promise<void> {
    for (const { bytes } of this.#owedTo(seen)) writeEvent(listener, bytes);
    this.#listeners.add(listener);
    return new Promise((resolve) =>
      listener.once('close', () => {
        this.#listeners.delete(listener);
        if (this.#listeners.size === 0) void this.#end();
        resolve();
      }),
    );
  }

  #owedTo(seen: string | undefined): Frame[] {
    const at = seen === undefined ? -1 : this.#recent.findIndex(({ id }) => id === seen);
    if (at >= 0) return this.#recent.slice(at + 1);
    return this.#latestOnly ? this.#recent.slice(-1) : this.#recent;
  }

  async #run(open: () => Promise<Upstream>): Promise<void> {
    try {
      this.#upstream = await open();
      if (this.#isOver) return await this.#upstream.close();
      for await (const frame of this.#upstream.frames) await this.#tell(frame);
      for (const listener of this.#listeners) listener.end();
    } catch {
      // listeners come back, and what is wrong is told to them then
      for (const listener of this.#listeners) listener.destroy();
    } finally {
      await this.#end();
    }
  }

  async #tell(frame: Frame): Promise<void> {
    if (frame.id !== '') {
      this.#recent.push(frame);
      if (this.#recent.length > remembered) {
        this.#recent.shift();
        this.#forgot = true;
      }
    }
    // whoever comes while these are written to is given the event as one that is remembered
    const listeners = [...this.#listeners];
    for (let begin = 0; begin < listeners.length; begin += atOnce) {
      if (begin > 0) await new Promise(setImmediate);
      for (const listener of listeners.slice(begin, begin + atOnce)) writeEvent(listener, frame.bytes);
    }
  }

  async #end(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onEmpty();
    await this.#upstream?.close().catch(() => {}); // a line that broke has nothing left to be closed
  }
}
