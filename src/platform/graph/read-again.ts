/**
 * What a query has read so far does not fit what it would read next. It is run once more, by a context that has been told
 * to see to it that this cannot happen again.
 */
export class ReadAgain extends Error {
  constructor() {
    super('what was read has changed meanwhile');
    this.name = 'ReadAgain';
  }
}

/** Of a context whose queries may be read again. */
export interface Rereadable {
  /** Lets go of what was read, and holds on to one state from now on. */
  readAgain?(): Promise<void>;
}
