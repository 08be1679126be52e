/** How much a client may ask for at once, and how fast that comes back. */
export interface Allowance {
  capacity: number;
  perSecond: number;
}

/** What a client has spent and not yet got back. It drains by itself; nothing of it depends on who else is there. */
export interface Bucket {
  spent: number;
  /** When `spent` was right, in milliseconds of a clock that never goes back. */
  at: number;
  /** Spent here since it was last told to the others. */
  untold: number;
  allowance: Allowance;
}

/** Brings a bucket up to an instant. */
export function drain(bucket: Bucket, now: number): void {
  bucket.spent = Math.max(0, bucket.spent - (Math.max(0, now - bucket.at) / 1000) * bucket.allowance.perSecond);
  bucket.at = now;
}

/**
 * Takes an amount out of a bucket, or says in how many whole seconds there will be enough. Somebody with a full
 * allowance gets anything that one request may cost, however small the allowance is.
 */
export function take(bucket: Bucket, amount: number, now: number): { waitSeconds: number } | undefined {
  drain(bucket, now);
  const missing = bucket.spent + amount - bucket.allowance.capacity;
  if (missing > 0 && bucket.spent > 0) {
    return { waitSeconds: Math.max(1, Math.ceil(Math.min(missing, bucket.spent) / bucket.allowance.perSecond)) };
  }
  bucket.spent += amount;
  bucket.untold += amount;
  return undefined;
}
