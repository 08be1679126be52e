import { element, fit, line } from './element.ts';
import { file, hashIn } from './files.ts';
import type { Known } from './known.ts';
import { type Scene, sceneOf } from './scene.ts';
import { cover } from './views/cover.ts';
import { itemView } from './views/item.ts';
import { pairing } from './views/pairing.ts';
import { pagesOf, programme } from './views/programme.ts';
import { standby, word } from './views/standby.ts';
import { both } from './words.ts';

/** How long a page of the interlude stays, in milliseconds. */
const turnEvery = 12_000;
/** How long a picture and the faces of a view may take before it is shown without them. */
const patience = 2_500;

/**
 * The wall: one view at a time, the next one made ready before it is shown. Whatever fails leaves what is there: never blank, never an error,
 * never a scroll bar.
 */
export class Wall {
  /** The number of the cue that is shown; null before the first. */
  shown: { version: number | null; sequence: number | null } = { version: null, sequence: null };
  /** Called when another cue is shown. */
  onShown: () => void = () => undefined;
  readonly #stage = document.getElementById('stage')!;
  readonly #message = document.getElementById('message')!;
  readonly #now: () => number;
  #known: Known | undefined;
  #scene: Scene | undefined;
  #name = '';
  #said = '[]';
  #turn = 0;
  #page = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param now the service's clock, as far as it is known. */
  constructor(now: () => number) {
    this.#now = now;
    addEventListener('resize', () => this.#fitAll());
    document.fonts.addEventListener('loadingdone', () => this.#fitAll());
  }

  /** Whether nothing is on stage, so that the page may be changed. */
  get isQuiet(): boolean {
    return this.#scene === undefined || ['interlude', 'pairing', 'ended'].includes(this.#scene.kind);
  }

  /** Shows what follows from what is known. */
  take(known: Known): void {
    this.#known = known;
    this.#showMessage(known);
    const scene = sceneOf(known) ?? this.#scene ?? { kind: 'interlude' as const };
    void this.#show(scene, known);
  }

  /** Shows a picture that came too late for its view, or that could not be had then. */
  addPicture(): void {
    if (!this.#known || !this.#stage.querySelector('.item.plain') || this.#scene?.kind !== 'item' || this.#scene.item.case.cover === null) return;
    this.#name = '';
    void this.#show(this.#scene, this.#known);
  }

  /** Shows the code with which somebody lets this screen in. */
  pair(code: string | null): void {
    const known = { edition: { year: 0, names: {}, fields: [], opensAt: null }, programme: null, cue: null, items: [] };
    this.#known = undefined;
    this.shown = { version: null, sequence: null };
    this.#showMessage(known);
    void this.#show({ kind: 'pairing', code, address: `${location.host}/desk/stage` }, known);
  }

  /** A small mark in the corner says that what is shown may be old. */
  reach(isReached: boolean): void {
    document.body.classList.toggle('unreached', !isReached);
  }

  async #show(scene: Scene, known: Known): Promise<void> {
    const isNew = scene.kind !== this.#scene?.kind;
    if (isNew) this.#page = 0;
    this.#scene = scene;
    const name = JSON.stringify([
      scene,
      scene.kind === 'interlude' ? [this.#page, known.items.map(({ case: { id, texts } }) => [id, texts])] : '',
      known.edition,
    ]);
    if (name === this.#name) return this.#shows(known);
    this.#name = name;
    clearTimeout(this.#timer);
    if (scene.kind === 'interlude') this.#timer = setTimeout(() => this.#turnPage(), turnEvery);
    const turn = ++this.#turn;
    const view = await this.#viewOf(scene, known);
    if (turn === this.#turn) await this.#makeReady(view, () => turn === this.#turn);
    if (turn !== this.#turn) return letGo(view);
    this.#changeTo(view);
    this.#shows(known);
  }

  #shows({ programme, cue }: Known): void {
    const before = this.shown;
    this.shown = { version: programme?.version ?? null, sequence: cue?.sequence ?? null };
    if (before.version !== this.shown.version || before.sequence !== this.shown.sequence) this.onShown();
  }

  #turnPage(): void {
    if (this.#scene?.kind !== 'interlude' || !this.#known) return;
    this.#page = (this.#page + 1) % (pagesOf(this.#known.items).length + 1);
    void this.#show(this.#scene, this.#known);
  }

  async #viewOf(scene: Scene, known: Known): Promise<HTMLElement> {
    switch (scene.kind) {
      case 'pairing':
        return pairing(scene.code, scene.address);
      case 'interlude':
        return this.#page > 0 && this.#page <= pagesOf(known.items).length ? programme(known, this.#page - 1) : cover(known, this.#now);
      case 'standby':
        return standby(known, scene.order, scene.item);
      case 'item':
        return itemView(known, scene.item, scene.state, await pictureAt(scene.item.case.cover));
      case 'hold':
        return word(known, 'hold', 'holdMore');
      case 'ended':
        return word(known, 'ended', 'thanks');
    }
  }

  /** Lays a view out unseen, waits for its faces for a while, and sizes its words. */
  async #makeReady(view: HTMLElement, isWanted: () => boolean): Promise<void> {
    this.#stage.append(view);
    fit(view);
    await atMost(document.fonts.ready);
    if (isWanted()) fit(view);
  }

  /** What was shown stays below until the next view covers it wholly, however slow the machine is. */
  #changeTo(view: HTMLElement): void {
    const before = [...this.#stage.children].filter((one) => one !== view);
    before.slice(0, -1).forEach(letGo);
    before.at(-1)?.classList.add('settled');
    view.classList.add('shown');
    const fades = view.getAnimations().map(({ finished }) => finished.catch(() => undefined));
    const rest = before.slice(-1);
    if (fades.length === 0) rest.forEach(letGo);
    else void Promise.all(fades).then(() => rest.forEach(letGo));
  }

  /** A word to the hall takes its room from the view, so that it covers nothing. */
  #showMessage({ cue }: Known): void {
    const texts = both(cue?.message ?? {});
    const said = JSON.stringify(texts);
    if (said === this.#said) return;
    this.#said = said;
    if (texts.length > 0) this.#message.replaceChildren(element('div', 'pair fits', ...texts.map((text) => line('', text))));
    this.#message.classList.toggle('shown', texts.length > 0);
    this.#fitAll();
  }

  #fitAll(): void {
    const hasMessage = this.#message.classList.contains('shown');
    if (hasMessage) fit(this.#message);
    this.#stage.style.bottom = hasMessage ? `${this.#message.offsetHeight}px` : '0';
    for (const view of this.#stage.children) fit(view as HTMLElement);
  }
}

/**
 * A picture that is ready to be shown; null rather than a late one, a wrong one, or half of one. It is drawn on a canvas, whose memory goes with
 * its size: of what an `img` shows from an address of its own, browsers keep every decoded picture for long.
 */
async function pictureAt(url: string | null): Promise<HTMLCanvasElement | null> {
  const hash = url === null ? undefined : hashIn(url);
  const blob = hash && (await atMost(file(url!, hash)));
  if (!blob) return null;
  let isLate = false;
  const drawn = createImageBitmap(blob).then(
    (bitmap) => (isLate ? bitmap.close() : bitmap),
    () => undefined,
  );
  const bitmap = await atMost(drawn);
  isLate = true;
  if (!bitmap) return null;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('bitmaprenderer')!.transferFromImageBitmap(bitmap);
  return canvas;
}

/** Takes a view away, and gives its picture's memory back. */
function letGo(view: Element): void {
  for (const canvas of view.querySelectorAll('canvas')) canvas.width = canvas.height = 0;
  view.remove();
}

const atMost = <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))]);
