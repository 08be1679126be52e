export const mostEndpoints = 10;
export const longestOverlapDays = 30;

const minute = 60;
const hour = 60 * minute;
/** How long is waited before each further try, in seconds: five days in all, as the specification asks for days. */
const waits = [5, 30, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour, ...Array<number>(8).fill(13 * hour)];
const longestWait = 24 * hour;

/**
 * When to try again after so many tries, in seconds; undefined when no more. A fifth is left to chance, so that what failed
 * together is not tried together. Whoever names a time of their own is given it, within a day.
 *
 * @param chance from 0 to 1
 */
export function waitAfter(tries: number, chance: number, retryAfter?: number): number | undefined {
  const wait = waits[tries - 1];
  if (wait === undefined) return undefined;
  const spread = wait * (0.9 + 0.2 * chance);
  return Math.min(longestWait, Math.max(spread, retryAfter ?? 0));
}

/** `Retry-After` in seconds; undefined where it says nothing that can be read. */
export function secondsOf(retryAfter: string | undefined, now: Date): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? undefined : Math.max(0, (until - now.getTime()) / 1_000);
}
