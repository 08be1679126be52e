import { hashIn, keepOnly } from '../files.ts';
import { isOld, type Known, withoutGone } from '../known.ts';
import { recall, remember } from '../memory.ts';
import type { Wall } from '../wall.ts';
import { askProgramme, cueOf, type ToldCue } from './ask-graph.ts';

/** The service says something every few seconds; after this long without, the stream is opened anew. */
const silence = 60_000;

interface Asked {
  year: number;
  documents: { showcase: string; edition: string };
  stageQuery: string;
}

/** The page of an edition that everybody may see: the same wall, from the graph as any visitor reads it, without a key. */
export class PublicWall {
  readonly #wall: Wall;
  readonly #asked: Asked;
  #known: Known | undefined;
  #nextReading: ReturnType<typeof setTimeout> | undefined;
  #nextTry: ReturnType<typeof setTimeout> | undefined;
  #events: EventSource | undefined;

  constructor(wall: Wall, asked: Asked) {
    this.#wall = wall;
    this.#asked = asked;
  }

  async start(): Promise<void> {
    const kept = await recall<Known>(this.#place);
    this.#take(kept ?? { edition: { year: this.#asked.year, names: {}, fields: [], opensAt: null }, programme: null, cue: null, items: [] });
    void this.#read();
    this.#listen();
    addEventListener('online', () => {
      void this.#read();
      this.#listen();
    });
  }

  get #place(): string {
    return `edition ${this.#asked.year}`;
  }

  async #read(): Promise<void> {
    clearTimeout(this.#nextReading);
    const read = await askProgramme(this.#asked.documents, this.#asked.year);
    if (read) this.#takeProgramme(read);
    const { cue, programme } = this.#known!;
    clearTimeout(this.#nextReading);
    this.#nextReading = setTimeout(() => void this.#read(), (cue?.programmeVersion ?? 0) > (programme?.version ?? 0) ? 2_000 : 20_000);
  }

  #takeProgramme(read: Omit<Known, 'cue'>): void {
    const before = this.#known!;
    // another showcase has cues of its own, which count from the beginning
    const isAnother = before.programme !== null && before.programme.id !== read.programme!.id;
    this.#take(withoutGone({ ...read, cue: isAnother ? null : before.cue }));
    if (isAnother) this.#listen();
    const covers = read.items.flatMap(({ case: { cover } }) => cover ?? []);
    void keepOnly(covers.flatMap((url) => (hashIn(url) ? [{ url, hash: hashIn(url)! }] : []))).then(() => this.#wall.addPicture());
  }

  /** Opens the stream anew. The browser resumes a broken one by itself; this is for those that ended or fell silent. */
  #listen(): void {
    clearTimeout(this.#nextTry);
    this.#events?.close();
    const { stageQuery: query, year } = this.#asked;
    const events = new EventSource(`/graphql/stream?${new URLSearchParams({ query, variables: JSON.stringify({ edition: year }) })}`);
    this.#events = events;
    events.addEventListener('open', () => this.#wall.reach(true));
    events.addEventListener('next', ({ data }: MessageEvent<string>) => {
      this.#tryIn(silence);
      const cue = (JSON.parse(data) as { data?: { stage?: ToldCue } }).data?.stage;
      if (cue) this.#takeCue(cue);
    });
    events.addEventListener('complete', () => this.#tryIn(3_000));
    events.addEventListener('error', () => {
      this.#wall.reach(false);
      if (events.readyState === EventSource.CLOSED) this.#tryIn(3_000);
    });
    this.#tryIn(silence);
  }

  #tryIn(milliseconds: number): void {
    clearTimeout(this.#nextTry);
    this.#nextTry = setTimeout(() => this.#listen(), milliseconds);
  }

  #takeCue(told: ToldCue): void {
    const known = this.#known!;
    const cue = cueOf(told);
    if (isOld(cue, known)) return;
    this.#take({ ...known, cue });
    if (cue.programmeVersion !== known.programme?.version) void this.#read();
  }

  #take(known: Known): void {
    this.#known = known;
    this.#wall.take(known);
    if (known.programme) void remember(this.#place, known);
  }
}
