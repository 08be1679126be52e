// Runs in a decoder's process only: nothing else here unpacks what strangers send.
import sharp from 'sharp';
import type { Decoded, RenderedPicture } from './decoded.ts';
import { greatestHeight, largestBytes, longestSeconds, mostPixels, renditionWidths } from './media-limits.ts';

// The library reads dozens of formats, some of which can name other files. Here it reads three, whatever a file is called.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
sharp.cache(false); // nothing of one person's picture stays in memory for the next
sharp.concurrency(1); // several pictures side by side rather than one on every core

const mimeTypes: Record<string, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

/** Judges a picture by its bytes alone, and re-encodes it. Where it was taken, by whom and with what is not in the renditions. */
export async function renderPicture(bytes: Buffer, largest: number = largestBytes): Promise<Decoded> {
  if (bytes.length > largest) return { refused: 'TOO_LARGE' };
  const facts = await readFacts(bytes);
  if (!facts) return { refused: 'UNREADABLE' };
  const { mimeType, width, height } = facts;
  if (width * height > mostPixels) return { refused: 'TOO_LARGE' }; // by its header: not a pixel has been unpacked

  try {
    return { picture: { mimeType, width, height, renditions: await render(bytes, width) } };
  } catch (error) {
    return { refused: isOurFault(error) ? 'FAULT' : 'UNREADABLE' };
  }
}

async function readFacts(bytes: Buffer) {
  try {
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: false, failOn: 'warning' }).metadata();
    const mimeType = mimeTypes[format];
    return mimeType ? { mimeType, ...autoOrient } : undefined;
  } catch {
    return undefined;
  }
}

async function render(bytes: Buffer, width: number): Promise<RenderedPicture['renditions']> {
  const widest = renditionWidths.at(-1)!;
  // Unpacked and turned upright once; the renditions are made from this copy, which has no metadata to hand on.
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning' })
    .autoOrient()
    .resize({ width: Math.min(width, widest), height: greatestHeight, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: longestSeconds })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };

  const renditions: RenderedPicture['renditions'] = [];
  for (const wanted of new Set([...renditionWidths.filter((each) => each < info.width), info.width])) {
    const made = await sharp(data, { raw })
      .resize({ width: wanted, withoutEnlargement: true })
      .webp({ quality: 82 })
      .timeout({ seconds: longestSeconds })
      .toBuffer({ resolveWithObject: true });
    renditions.push({ width: made.info.width, height: made.info.height, bytes: made.data });
  }
  return renditions;
}

/** Memory or the disk, not the picture: the next try may succeed. */
const isOurFault = (error: unknown): boolean => error instanceof Error && /out of memory|no space left/i.test(error.message);
