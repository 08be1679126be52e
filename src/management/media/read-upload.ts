import { type Outcome, done, refuse } from '../../platform/graph/refusal.ts';
import type { Upload } from '../../platform/graph/scalars.ts';
import { largestBytes } from './media-limits.ts';
import { tooLarge, unreadable } from './media-problems.ts';

/** All bytes of a file that comes with the request, up to the limit. An upload that breaks off is unreadable. */
export async function readUpload(upload: Upload): Promise<Outcome<Buffer>> {
  let stream: ReturnType<Awaited<Upload>['createReadStream']>;
  try {
    stream = (await upload).createReadStream();
  } catch (error) {
    return refuse(isTooLarge(error) ? tooLarge() : unreadable());
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > largestBytes) return refuse(tooLarge()); // leaving the loop destroys the stream, and with it the temporary file
      chunks.push(chunk);
    }
  } catch (error) {
    return refuse(isTooLarge(error) ? tooLarge() : unreadable());
  }
  return done(Buffer.concat(chunks, length));
}

const isTooLarge = (error: unknown): boolean => error instanceof Error && 'status' in error && error.status === 413;
