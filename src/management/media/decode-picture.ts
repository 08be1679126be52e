import { type Outcome, done, refuse } from '../../platform/graph/refusal.ts';
import type { RenderedPicture } from './decoded.ts';
import { type Decoder, openDecoder } from './decoder-process.ts';
import { largestBytes, picturesAtOnce } from './media-limits.ts';
import { tooLarge, unreadable } from './media-problems.ts';

const idle: Decoder[] = Array.from({ length: picturesAtOnce }, () => openDecoder());
const waiting: ((decoder: Decoder) => void)[] = [];

/**
 * Judges a picture by its bytes alone, and re-encodes it, in a process of its own. A few at a time, so that a crowd
 * cannot fill the memory; a picture that kills its process is unreadable, and the next one gets a new process.
 */
export async function decodePicture(bytes: Buffer): Promise<Outcome<RenderedPicture>> {
  if (bytes.length > largestBytes) return refuse(tooLarge());
  const decoder = idle.pop() ?? (await new Promise<Decoder>((take) => waiting.push(take)));
  try {
    const decoded = await decoder.decode(bytes);
    if (decoded?.picture) return done(decoded.picture);
    if (decoded?.refused === 'FAULT') throw new Error('a picture could not be decoded for lack of memory or disk');
    return refuse(decoded?.refused === 'TOO_LARGE' ? tooLarge() : unreadable());
  } finally {
    const next = waiting.shift();
    if (next) next(decoder);
    else idle.push(decoder);
  }
}

/** Ends the processes; the next picture starts another. */
export function closeDecoders(): void {
  for (const decoder of idle) decoder.close();
}
