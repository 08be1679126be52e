import type { Drawer, Kept, Sent } from './drawer.ts';
import { newKey } from './new-key.ts';

/** A part as the graph has it. */
export interface Stored<Value> {
  version: number;
  value: Value;
}

export interface Refusal {
  code: string;
  message: string;
  path: readonly string[];
}

/** What somebody else saved in between. */
export interface Theirs<Value> extends Stored<Value> {
  savedBy: string;
  savedAt: string;
}

/** What became of a try. */
export type Answer<Value> =
  | { is: 'SAVED'; stored: Stored<Value>; savedAt: string }
  | { is: 'CONFLICT'; theirs: Theirs<Value> }
  | { is: 'REFUSED'; problems: readonly Refusal[] }
  /** No answer, or none that says what became of it. */
  | { is: 'UNKNOWN'; isOffline: boolean }
  | { is: 'SIGNED_OUT' }
  /** What it was about has been removed. */
  | { is: 'GONE' };

export interface Try<Id extends string, Value> extends Sent<Value> {
  id: Id;
  /** What was stored when the change was begun. */
  base: Value | null;
}

export interface PartState<Value> {
  /** What the form shows. */
  value: Value;
  version: number;
  isSent: boolean;
  problems: readonly Refusal[];
  theirs: Theirs<Value> | null;
}

/** Most urgent first: what people have to know of all parts together. */
export type KeepState = 'CONFLICT' | 'REFUSED' | 'SIGNED_OUT' | 'OFFLINE' | 'WAITING' | 'SAVING' | 'CHANGED' | 'SAVED';

export interface Snapshot<Id extends string, Value> {
  state: KeepState;
  /** When the graph acknowledged last; null before. */
  savedAt: string | null;
  /** Whether this device could keep what is not sent. */
  isOnDevice: boolean;
  unsent: number;
  sections: ReadonlyMap<Id, PartState<Value>>;
}

type Send<Id extends string, Value> = (what: Try<Id, Value>) => Promise<Answer<Value>>;

interface Options<Id extends string, Value> {
  drawer: Drawer<Id, Value>;
  send: Send<Id, Value>;
  /** Whether two values say the same. */
  isSame: (one: Value, other: Value) => boolean;
}

const pause = 900;
const retries = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Keeps what somebody writes, in parts that count their saves by themselves: on this device at once, and in the graph as soon as it answers. Nothing
 * is given up before it was acknowledged. A try whose answer did not come is sent again with its key, so that it acts once; what was written since
 * goes out after it, made on the version that it made.
 */
export class Keeper<Id extends string, Value> {
  readonly #drawer: Drawer<Id, Value>;
  readonly #isSame: (one: Value, other: Value) => boolean;
  #send: Send<Id, Value>;
  readonly #stored = new Map<Id, Stored<Value>>();
  readonly #kept: Map<Id, Kept<Value>>;
  readonly #theirs = new Map<Id, Theirs<Value>>();
  readonly #problems = new Map<Id, readonly Refusal[]>();
  readonly #listeners = new Set<() => void>();
  #savedAt: string | null = null;
  #isOnDevice = true;
  #running = false;
  #sending = Promise.resolve();
  #isClosed = false;
  #failures = 0;
  #trouble: 'OFFLINE' | 'WAITING' | 'SIGNED_OUT' | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: Snapshot<Id, Value> | null = null;

  constructor({ drawer, send, isSame }: Options<Id, Value>) {
    [this.#drawer, this.#send, this.#isSame] = [drawer, send, isSame];
    this.#kept = drawer.read();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot<Id, Value> => (this.#snapshot ??= this.#look());

  /** From now on the graph is reached in this way. */
  sendBy(send: Send<Id, Value>): void {
    this.#send = send;
  }

  /** Takes in what the graph has. What is not sent stays in front of it. */
  take(id: Id, stored: Stored<Value>): void {
    const known = this.#stored.get(id);
    if (known && known.version > stored.version) return; // an answer that was overtaken
    if (known?.version === stored.version && this.#isSame(known.value, stored.value)) return;
    this.#stored.set(id, stored);
    if (known && this.#isSame(known.value, stored.value)) this.#stored.set(id, { version: stored.version, value: known.value });
    const kept = this.#kept.get(id);
    if (kept && !kept.sent && this.#isSame(kept.value, stored.value)) this.#drop(id);
    this.#tell();
  }

  edit(id: Id, value: Value): void {
    const kept = this.#kept.get(id);
    const shown = kept?.value ?? this.#stored.get(id)?.value;
    if (shown && this.#isSame(shown, value)) return;
    this.#problems.delete(id);
    this.#keep(id, {
      value,
      basedOn: kept?.basedOn ?? this.#stored.get(id)?.version ?? 0,
      sent: kept?.sent ?? null,
      base: kept ? kept.base : (this.#stored.get(id)?.value ?? null),
      at: new Date().toISOString(),
    });
    this.#schedule(pause);
  }

  /** Settles a conflict: this shall stand, made on what the others saved. */
  settle(id: Id, value: Value): void {
    const theirs = this.#theirs.get(id);
    if (!theirs) return;
    this.#theirs.delete(id);
    this.#stored.set(id, theirs);
    if (this.#isSame(value, theirs.value)) this.#drop(id);
    else this.#keep(id, { value, basedOn: theirs.version, sent: null, base: theirs.value, at: new Date().toISOString() });
    this.#tell();
    void this.flush();
  }

  /** Gives up what was not sent, once the person has said so. */
  discard(id: Id): void {
    const theirs = this.#theirs.get(id);
    if (theirs) this.#stored.set(id, theirs);
    this.#drop(id);
    this.#tell();
  }

  /** Sends all that can be sent now; one part after the other. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running || this.#isClosed) return this.#sending;
    this.#running = true;
    return (this.#sending = this.#sendAll());
  }

  async #sendAll(): Promise<void> {
    try {
      for (let id = this.#next(); id !== undefined; id = this.#next()) {
        this.#tell();
        if (!(await this.#sendOne(id))) break;
      }
    } finally {
      this.#running = false;
      this.#tell();
    }
  }

  /** Sends and keeps nothing any more. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  /** What is in conflict, or was refused, waits for the person; the rest does not wait for it. */
  #next(): Id | undefined {
    return [...this.#kept.keys()].find((id) => !this.#theirs.has(id) && !this.#problems.has(id));
  }

  async #sendOne(id: Id): Promise<boolean> {
    const kept = this.#kept.get(id)!;
    const sent = kept.sent ?? { key: newKey(), value: kept.value, basedOn: kept.basedOn };
    if (!kept.sent) this.#keep(id, { ...kept, sent }); // before it leaves: whatever ends this page, the same try is made again
    const answer = await this.#send({ id, ...sent, base: kept.base });
    if (this.#isClosed) return false;
    const now = this.#kept.get(id) ?? kept;
    switch (answer.is) {
      case 'SAVED':
        this.#trouble = null;
        this.#failures = 0;
        this.#savedAt = answer.savedAt;
        // as it was typed: a blank at its end is not taken from under somebody's hands
        this.#stored.set(id, this.#isSame(answer.stored.value, now.value) ? { ...answer.stored, value: now.value } : answer.stored);
        if (this.#isSame(now.value, sent.value)) this.#drop(id);
        else this.#keep(id, { ...now, basedOn: answer.stored.version, base: answer.stored.value, sent: null });
        return true;
      case 'CONFLICT':
        if (this.#isSame(answer.theirs.value, now.value)) {
          this.#stored.set(id, answer.theirs);
          this.#drop(id);
        } else {
          this.#theirs.set(id, answer.theirs);
          this.#keep(id, { ...now, sent: null });
        }
        return true;
      case 'REFUSED':
        this.#kept.set(id, { ...now, sent: null }); // on the device it stays as it is, or away where somebody took it away meanwhile
        if (this.#isSame(now.value, sent.value)) this.#problems.set(id, answer.problems);
        return true;
      case 'GONE':
        this.#drop(id);
        return true;
      case 'SIGNED_OUT':
        this.#trouble = 'SIGNED_OUT';
        return false;
      case 'UNKNOWN':
        this.#trouble = answer.isOffline ? 'OFFLINE' : 'WAITING';
        this.#schedule(retries[Math.min(this.#failures++, retries.length - 1)]!);
        return false;
    }
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #keep(id: Id, kept: Kept<Value>): void {
    this.#kept.set(id, kept);
    if (!this.#isClosed) this.#isOnDevice = this.#drawer.put(id, kept);
    this.#tell();
  }

  #drop(id: Id): void {
    this.#kept.delete(id);
    this.#theirs.delete(id);
    this.#problems.delete(id);
    this.#drawer.remove(id);
  }

  #tell(): void {
    this.#snapshot = null;
    for (const listener of this.#listeners) listener();
  }

  #look(): Snapshot<Id, Value> {
    const ids = new Set([...this.#stored.keys(), ...this.#kept.keys()]);
    const sections = new Map<Id, PartState<Value>>();
    for (const id of ids) {
      const kept = this.#kept.get(id);
      const stored = this.#stored.get(id);
      sections.set(id, {
        value: (kept?.value ?? stored?.value)!,
        version: stored?.version ?? 0,
        isSent: !kept,
        problems: this.#problems.get(id) ?? [],
        theirs: this.#theirs.get(id) ?? null,
      });
    }
    return { state: this.#state(), savedAt: this.#savedAt, isOnDevice: this.#isOnDevice, unsent: this.#kept.size, sections };
  }

  #state(): KeepState {
    if (this.#theirs.size > 0) return 'CONFLICT';
    if (this.#problems.size > 0) return 'REFUSED';
    if (this.#kept.size === 0) return 'SAVED';
    if (this.#trouble) return this.#trouble;
    return this.#running ? 'SAVING' : 'CHANGED';
  }
}
