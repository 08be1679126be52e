import { dropEdit, keepEdit, keptEdit, type Sent } from './kept-edits.ts';
import { newKey } from './new-key.ts';

export type Saved<Value> =
  | { is: 'saved'; version: number }
  /** Somebody saved in between: what stands there, and its version. */
  | { is: 'conflict'; version: number; value: Value }
  /** Nothing arrived, or nobody had time for it: it is sent again by itself. */
  | { is: 'unheard' }
  | { is: 'refused'; problems: readonly { message: string }[] };

/** Sends a value that was written on a version. The key is the same for as long as the same thing is sent again, so that it acts once. */
export type Save<Value> = (value: Value, version: number, key: string) => Promise<Saved<Value>>;

export interface Draft<Value> {
  value: Value;
  /** The version that it was written on. */
  version: number;
  /** `kept`: on this device alone, until the service can be reached. */
  state: 'saved' | 'dirty' | 'saving' | 'kept' | 'conflict' | 'refused';
  /** What somebody saved in between, while that is to be decided. */
  theirs: { value: Value; version: number } | null;
  problems: readonly { message: string }[];
}

interface Stored<Value> {
  value: Value;
  version: number;
}

const pause = 700;
const againAfter = 4_000;
const nothing = { theirs: null, problems: [] };

/**
 * Saves what is written shortly after it was written, one save at a time, each on the version that the one before answered with. What is not
 * acknowledged lies on the device, and is sent when the network is back, also after a reload. A try whose answer did not come is made again as it was,
 * and what was written since goes out after it: nobody is told of a conflict with their own words. A conflict stops it until somebody has decided.
 */
export class Autosave<Value> {
  #draft: Draft<Value>;
  #save: Save<Value>;
  #sending: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What may have arrived. */
  #sent: Sent<Value> | null;
  readonly #hearers = new Set<() => void>();
  readonly #name: string;
  readonly #isSame: (one: Value, other: Value) => boolean;

  /** @param name under what it is kept on the device: the person's id, then what it is. */
  constructor(name: string, stored: Stored<Value>, save: Save<Value>, isSame: (one: Value, other: Value) => boolean) {
    [this.#name, this.#save, this.#isSame] = [name, save, isSame];
    const kept = keptEdit<Value>(name);
    const isUnsent = kept !== null && !isSame(kept.value, stored.value);
    if (kept && !isUnsent) dropEdit(name);
    this.#sent = (isUnsent && kept.sent) || null;
    this.#draft = isUnsent ? { value: kept.value, version: kept.version, state: 'dirty', ...nothing } : { ...stored, state: 'saved', ...nothing };
  }

  readonly now = (): Draft<Value> => this.#draft;
  readonly hear = (hearer: () => void): (() => void) => {
    this.#hearers.add(hearer);
    return () => void this.#hearers.delete(hearer);
  };

  sendBy(save: Save<Value>): void {
    this.#save = save;
  }

  /** Sends what was left from before; the answer ends that, and sends what is left then. */
  start(): () => void {
    if (this.#draft.state === 'dirty') void this.send();
    return () => void this.send();
  }

  readonly change = (next: (value: Value) => Value): void => {
    const value = next(this.#draft.value);
    const { version, state } = this.#draft;
    keepEdit(this.#name, value, version, this.#sent);
    if (state === 'conflict') return this.#set({ value });
    this.#set({ value, state: state === 'saving' ? 'saving' : 'dirty' });
    this.#sendAfter(pause);
  };

  /** Sends now what is not sent yet; true where everything is stored by then. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 3 && ['dirty', 'saving', 'kept'].includes(this.#draft.state); round++) await this.send();
    return this.#draft.state === 'saved';
  }

  /** Decides between one's own words and what was saved in between. */
  settle(keeps: 'mine' | 'theirs'): void {
    const { theirs, value } = this.#draft;
    if (!theirs) return;
    if (keeps === 'theirs') {
      dropEdit(this.#name);
      return this.#set({ ...theirs, state: 'saved', ...nothing });
    }
    keepEdit(this.#name, value, theirs.version, null);
    this.#set({ version: theirs.version, state: 'dirty', ...nothing });
    void this.send();
  }

  /** What is stored has moved on by another act of one's own, such as handing in, while nothing was written here. */
  moved(stored: Stored<Value>): void {
    if (this.#draft.state === 'saved' && stored.version > this.#draft.version) this.#set(stored);
  }

  /** Whether closing the window would lose something. */
  wouldLose(): boolean {
    return this.#draft.state !== 'saved' && keptEdit(this.#name) === null;
  }

  readonly send = (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#sending) return this.#sending;
    if (this.#draft.state !== 'dirty' && this.#draft.state !== 'kept') return Promise.resolve();
    this.#sending = this.#sendOnce();
    return this.#sending;
  };

  async #sendOnce(): Promise<void> {
    const { value, version } = this.#draft;
    if (!this.#sent) {
      this.#sent = { value, version, key: newKey() };
      keepEdit(this.#name, value, version, this.#sent); // before it leaves: whatever ends this page, the same try is made again
    }
    const sent = this.#sent;
    this.#set({ state: 'saving' });
    const answer = await this.#save(sent.value, sent.version, sent.key).catch((): Saved<Value> => ({ is: 'unheard' }));
    this.#sending = null;
    const latest = this.#draft.value;
    if (answer.is === 'unheard') {
      this.#set({ state: 'kept' });
      return this.#sendAfter(againAfter);
    }
    this.#sent = null;
    if (answer.is === 'refused') {
      if (this.#isSame(latest, sent.value)) return this.#set({ state: 'refused', problems: answer.problems });
      this.#set({ state: 'dirty' }); // what was written since may be what is allowed
      return this.#sendAfter(pause);
    }
    if (answer.is === 'conflict' && !this.#isSame(latest, answer.value))
      return this.#set({ state: 'conflict', theirs: { value: answer.value, version: answer.version } });
    const isStored = answer.is === 'conflict' || this.#isSame(latest, sent.value);
    if (isStored) dropEdit(this.#name);
    else keepEdit(this.#name, latest, answer.version, null);
    this.#set({ version: answer.version, state: isStored ? 'saved' : 'dirty', ...nothing });
    if (!isStored) this.#sendAfter(pause);
  }

  #sendAfter(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), milliseconds);
  }

  #set(some: Partial<Draft<Value>>): void {
    this.#draft = { ...this.#draft, ...some };
    for (const hearer of this.#hearers) hearer();
  }
}
