/** What the public side tells of itself, so that its answers can be given without asking it again. */
export interface PublicReads {
  /** Fields of the query root whose answers depend on the document, its variables and the revision alone. */
  rootFields: ReadonlySet<string>;
  /** The revision that is public now. Undefined while nobody knows for sure. */
  revision(): number | undefined;
  /** Looks right now. */
  look(): Promise<number | undefined>;
  openRead(): PublicRead;
}

/** One reading, for one answer. */
export interface PublicRead {
  /** What resolvers work with. */
  context: object;
  /** Once all is read: of which revision it is, and for how many milliseconds it stays true; undefined: not known, and for ever. */
  told(): { revision: number | undefined; freshMs: number | undefined };
  close(): Promise<void>;
}
