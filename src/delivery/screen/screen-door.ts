/** Who lets screens in. It is given from outside: this side knows no keys. */
export interface ScreenDoor {
  /** What a token opens: the editions of a screen's key, and what to ask `endedOf` about. Null for any other token. */
  open(token: string): Promise<OpenedDoor | null>;
  /** Of credentials that streams came with, those that are good no more. */
  endedOf(credentials: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface OpenedDoor {
  credential: string;
  /** Null for all. */
  editions: readonly number[] | null;
  readsProgramme: boolean;
  readsStage: boolean;
}

/** The edition that a request is for: the one that the key is for, or of several the one that is named. Undefined for any other. */
export function editionAt({ editions }: OpenedDoor, asked: string | undefined): number | undefined {
  if (asked === undefined) return editions?.length === 1 ? editions[0] : undefined;
  const year = /^2\d{3}$/.test(asked) ? Number(asked) : undefined;
  return year !== undefined && (editions === null || editions.includes(year)) ? year : undefined;
}
