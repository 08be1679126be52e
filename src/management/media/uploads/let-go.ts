import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/** After so many bytes the buffers that held them are let go. */
const every = 8_000_000;
let since = 0;

/**
 * Counts bytes that went to the disk. Each came in a buffer outside of the heap, so that the collector sees only its small
 * handle: left to itself it lets 64 MB of them pile up before it looks. Young ones are collected in a millisecond.
 */
export function letGo(bytes: number): void {
  since += bytes;
  if (since < every) return;
  since = 0;
  collect({ type: 'minor' });
}
