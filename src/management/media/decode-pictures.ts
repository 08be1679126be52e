// A decoder's program: pictures come in on standard input, answers leave on standard output, one at a time. It has no
// settings, no secrets and no connections, and it ends when its input does.
import { packDecoded } from './decoded.ts';
import { frame, FrameReader } from './decoder-frames.ts';
import { largestBytes } from './media-limits.ts';
import { renderPicture } from './render-picture.ts';

const reader = new FrameReader(largestBytes + 1_000);
for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
  const picture = reader.push(chunk);
  if (picture) process.stdout.write(frame(packDecoded(await renderPicture(picture))));
}
