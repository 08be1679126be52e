import { Keeper, type KeepState, type Snapshot, type Try } from './keeper.ts';
import { drawerOf } from './kept-edits.ts';

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
  /** The version that is stored. */
  version: number;
  /** `kept`: on this device alone, until the service can be reached. */
  state: 'saved' | 'dirty' | 'saving' | 'kept' | 'conflict' | 'refused';
  /** What somebody saved in between, while that is to be decided. */
  theirs: { value: Value; version: number } | null;
  problems: readonly { message: string }[];
}

const states = {
  ...{ SAVED: 'saved', CHANGED: 'dirty', SAVING: 'saving', CONFLICT: 'conflict', REFUSED: 'refused' },
  ...{ OFFLINE: 'kept', WAITING: 'kept', SIGNED_OUT: 'kept' },
} as const satisfies Record<KeepState, Draft<unknown>['state']>;

const only = 'only';

/** One thing that is saved as it is written, as `Keeper` says. */
export class Autosave<Value> {
  readonly #keeper: Keeper<typeof only, Value>;
  #save: Save<Value>;
  #draft: { of: Snapshot<typeof only, Value>; is: Draft<Value> } | null = null;

  /** @param name under what it is kept on the device: the person's id, then what it is. */
  constructor(name: string, stored: { value: Value; version: number }, save: Save<Value>, isSame: (one: Value, other: Value) => boolean) {
    this.#save = save;
    this.#keeper = new Keeper({ drawer: drawerOf(name, only), isSame, send: (what) => this.#send(what) });
    this.moved(stored);
  }

  readonly hear = (hearer: () => void): (() => void) => this.#keeper.subscribe(hearer);
  /** The same object until something changes. */
  readonly now = (): Draft<Value> => {
    const of = this.#keeper.snapshot();
    if (this.#draft?.of !== of) {
      const { value, version, theirs, problems } = of.sections.get(only)!;
      this.#draft = { of, is: { value, version, state: states[of.state], theirs, problems } };
    }
    return this.#draft.is;
  };

  sendBy(save: Save<Value>): void {
    this.#save = save;
  }

  readonly change = (next: (value: Value) => Value): void => this.#keeper.edit(only, next(this.now().value));
  readonly send = (): Promise<void> => this.#keeper.flush();

  /** Sends now what is not sent yet; true where everything is stored by then. */
  async flush(): Promise<boolean> {
    await this.send();
    return this.now().state === 'saved';
  }

  /** Decides between one's own words and what was saved in between. */
  settle(keeps: 'mine' | 'theirs'): void {
    const { theirs, value } = this.now();
    if (theirs) this.#keeper.settle(only, keeps === 'mine' ? value : theirs.value);
  }

  /** What is stored, and moves on by other acts of one's own as well, such as handing in. */
  moved(stored: { value: Value; version: number }): void {
    this.#keeper.take(only, stored);
  }

  /** Whether closing the window would lose something. */
  wouldLose(): boolean {
    const { unsent, isOnDevice } = this.#keeper.snapshot();
    return unsent > 0 && !isOnDevice;
  }

  async #send({ value, basedOn, key }: Try<typeof only, Value>) {
    const answer = await this.#save(value, basedOn, key).catch((): Saved<Value> => ({ is: 'unheard' }));
    const at = new Date().toISOString();
    switch (answer.is) {
      case 'saved':
        return { is: 'SAVED' as const, stored: { value, version: answer.version }, savedAt: at };
      case 'conflict':
        return { is: 'CONFLICT' as const, theirs: { value: answer.value, version: answer.version, savedBy: '', savedAt: at } };
      case 'unheard':
        return { is: 'UNKNOWN' as const, isOffline: true };
      case 'refused':
        return { is: 'REFUSED' as const, problems: answer.problems.map(({ message }) => ({ code: '', message, path: [] })) };
    }
  }
}
