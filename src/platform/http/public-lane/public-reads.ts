/** What the public side tells of itself, so that its answers can be given without asking it again. */
export interface PublicReads {
  /** Fields of the query root whose answers depend on the document, its variables and the revision alone. */
  rootFields: ReadonlySet<string>;
  /** Fields of the subscription root of which the same holds. */
  streamFields: ReadonlySet<string>;
  /** The revision that is public now. Undefined while nobody knows for sure. */
  revision(): number | undefined;
  /** Looks right now. */
  look(): Promise<number | undefined>;
  /** For a stream, with the id of the last event that its listeners have. */
  openRead(lastEventId?: string): PublicRead;
}

export interface Told {
  revision: number | undefined;
  freshMs: number | undefined;
  /** Keys of what it shows; null for more than can be named. */
  shown: readonly string[] | null;
}

/** One reading, for one answer. */
export interface PublicRead {
  /** What resolvers work with. */
  context: object;
  /** Once all is read: of which revision it is, and for how many milliseconds it stays true; undefined: not known, and for ever. */
  told(): Told;
  close(): Promise<void>;
}
