import { type FileToKeep, keepOnly } from '../files.ts';
import { isOld, type Known, withoutGone } from '../known.ts';
import { recall, remember } from '../memory.ts';
import type { Wall } from '../wall.ts';
import { askCode, askManifest, report } from './ask.ts';
import { type DeviceKey, makeKey } from './key.ts';
import { listen } from './live.ts';
import { itemOf, knownOf, type Manifest, type SentCue } from './manifest.ts';
import { openPart } from './parts.ts';

/** How often the service is asked, in milliseconds: with a key, and while a code is shown. */
const pollEvery = { letIn: 20_000, waiting: 2_500 };
const reportEvery = 15_000;
/** A code is good for ten minutes; the next one comes before. */
const codeLasts = 9 * 60_000;
/** After this long without a word from the service a small mark says so. */
const unreachedAfter = 45_000;

/**
 * A screen as a device: it makes its own key, shows a code until somebody lets it in, and from then on shows its edition's stage. It keeps the last
 * good state; only a refusal by the service itself makes it forget.
 */
export class PairedWall {
  readonly #wall: Wall;
  readonly #page: string;
  #key!: DeviceKey;
  #known: Known | undefined;
  #tag: string | null = null;
  #files: FileToKeep[] = [];
  /** Whether all of them are here: what could not be fetched is asked for again. */
  #areKept = true;
  #live: { stop: () => void } | undefined;
  #code: { text: string; at: number } | undefined;
  #heardAt = performance.now();
  #soon: ReturnType<typeof setTimeout> | undefined;
  #isWoken = false;
  #awake: () => void = () => undefined;
  /** By how much the service's clock is ahead of this one, in milliseconds. */
  clockOffset = 0;

  constructor(wall: Wall, page: string) {
    this.#wall = wall;
    this.#page = page;
  }

  async start(): Promise<void> {
    const [key, kept] = await Promise.all([recall<DeviceKey>('key'), recall<Known>('stage')]);
    this.#key = key ?? (await this.#newKey());
    if (key && kept) this.#show(kept);
    else this.#wall.pair(null);
    addEventListener('online', () => this.#wake());
    setInterval(() => void this.#report(), reportEvery);
    this.#wall.onShown = () => this.#reportSoon();
    setInterval(() => this.#wall.reach(performance.now() - this.#heardAt < unreachedAfter), 5_000);
    for (;;) {
      await this.#look();
      await this.#rest(this.#known ? pollEvery.letIn : pollEvery.waiting);
    }
  }

  /** Waits, unless there is a reason to look at once. */
  async #rest(milliseconds: number): Promise<void> {
    if (!this.#isWoken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#awake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#isWoken = false;
  }

  #wake(): void {
    this.#isWoken = true;
    this.#awake();
  }

  async #newKey(): Promise<DeviceKey> {
    const key = await makeKey();
    await remember('key', key);
    return key;
  }

  async #look(): Promise<void> {
    const answer = await askManifest(this.#key.token, this.#tag);
    if (answer.kind === 'failed') return;
    this.#heard();
    if (answer.kind === 'refused') return this.#askToBeLetIn();
    this.#code = undefined;
    if (answer.kind === 'new') {
      this.#tag = answer.tag;
      await this.#takeManifest(answer.manifest);
    }
    if (!this.#areKept) void this.#keepFiles();
    if (!this.#live) {
      const token = this.#key.token;
      this.#live = listen(token, this.#known?.cue?.sequence, {
        cue: (cue) => void this.#takeCue(cue),
        ended: () => this.#wake(),
        alive: () => this.#heard(),
      });
      void this.#report();
    }
  }

  /** Shut out, or never let in: what was shown is forgotten, and a code comes on. */
  async #askToBeLetIn(): Promise<void> {
    if (this.#live || this.#known) {
      this.#live?.stop();
      this.#live = this.#known = undefined;
      this.#tag = null;
      this.#wall.pair(null);
      await remember('stage', undefined);
      await keepOnly([]);
      this.#key = await this.#newKey(); // the old one lets nobody in any more
    }
    if (!this.#code || performance.now() - this.#code.at > codeLasts) {
      const text = await askCode(this.#key.prefix, this.#key.tokenHash);
      this.#code = text === undefined ? undefined : { text, at: performance.now() };
    }
    this.#wall.pair(this.#code?.text ?? null);
  }

  async #takeManifest(manifest: Manifest): Promise<void> {
    let next = knownOf(manifest);
    const before = this.#known;
    // the same stage never goes back: an answer may have been on its way longer than a cue
    if (before?.programme?.id === next.programme?.id && before?.cue && (!next.cue || isOld(next.cue, before))) next.cue = before.cue;
    next = withoutGone(next);
    const opening = manifest.cue?.sealed;
    if (opening && next.cue?.caseId && !next.items.some(({ case: { id } }) => id === manifest.cue!.caseId)) await this.#open(next, opening);
    await this.#keep(next);
    const { files, sealed } = manifest;
    const headers = { authorization: `Bearer ${this.#key.token}` };
    this.#files = [
      ...files,
      ...next.items.flatMap(({ case: { cover } }) =>
        cover && !files.some(({ url }) => url === cover) ? [{ url: cover, hash: cover.slice(7, 71) }] : [],
      ),
      ...sealed.map((one) => ({ ...one, headers })),
    ];
    this.#areKept = false;
  }

  async #keepFiles(): Promise<void> {
    this.#areKept = await keepOnly(this.#files);
    this.#wall.addPicture();
  }

  async #takeCue(cue: SentCue): Promise<void> {
    const known = this.#known;
    if (!known) return this.#wake();
    if (isOld(cue, known)) return;
    const next: Known = { ...known, cue };
    const isHere = cue.caseId === null || known.items.some(({ case: { id } }) => id === cue.caseId);
    if (!isHere && cue.sealed) await this.#open(next, cue.sealed);
    if (this.#known && isOld(cue, this.#known)) return;
    await this.#keep(next);
    if (cue.programmeVersion !== known.programme?.version) this.#wake();
  }

  async #open(known: Known, sealed: { hash: string; key: string }): Promise<void> {
    const item = await openPart(this.#key.token, sealed);
    if (item) known.items = [...known.items, itemOf(item)].sort((one, other) => one.order - other.order);
  }

  async #keep(known: Known): Promise<void> {
    this.#show(known);
    await remember('stage', known);
  }

  #show(known: Known): void {
    this.#known = known;
    this.#wall.take(known);
  }

  #heard(): void {
    this.#heardAt = performance.now();
    this.#wall.reach(true);
  }

  /** Those at the desk want to see a cue arrive; many in a row are one report. */
  #reportSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#report(), 1_000);
  }

  async #report(): Promise<void> {
    if (!this.#live) return;
    const { version, sequence } = this.#wall.shown;
    const sent = Date.now();
    const answer = await report(this.#key.token, {
      ...{ version, sequence, clock: sent, page: this.#page },
      width: Math.round(innerWidth * devicePixelRatio),
      height: Math.round(innerHeight * devicePixelRatio),
    });
    if (!answer) return;
    this.#heard();
    this.clockOffset = Date.parse(answer.now) - (sent + Date.now()) / 2;
  }
}
