/** A try that may have arrived: it is made again as it was, with the same key, until there is an answer. */
export interface Sent<Value> {
  key: string;
  value: Value;
  basedOn: number;
}

/** What somebody changed and the graph has not acknowledged. */
export interface Kept<Value> {
  /** What they see. */
  value: Value;
  /** The version of the part that it was made from. */
  basedOn: number;
  /** What was stored then; null where nothing was known of it. */
  base: Value | null;
  sent: Sent<Value> | null;
  /** When it was changed last, by this device's clock. */
  at: string;
}

/** Where unsent changes lie on this device: for one person, until they are acknowledged or the person signs out. */
export interface Drawer<Id extends string, Value> {
  read(): Map<Id, Kept<Value>>;
  /** Says whether it is kept: storage may be full, or closed to this page. */
  put(id: Id, kept: Kept<Value>): boolean;
  remove(id: Id): void;
}
