import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureCrop, PictureFormat } from '../../../generated/schema.ts';
import { cropShapes, greatestHeight, longestSeconds, mostPixels, renditionWidths } from '../media-limits.ts';
import { renderPicture } from '../render-picture.ts';
import type { Asked, Examined, MadePicture } from './examined.ts';

/** The picture's facts and its WebP renditions. */
export async function examinePicture({ file, into }: Asked): Promise<Examined> {
  const { picture, refused } = await renderPicture(await readFile(file), Infinity);
  if (!picture) return { failure: refused };
  const made: MadePicture[] = [];
  for (const { width, height, bytes } of picture.renditions) {
    const name = `webp-${width}`;
    await writeFile(path.join(into, name), bytes);
    made.push({ name, format: 'WEBP', crop: null, width, height });
  }
  return { mimeType: picture.mimeType, width: picture.width, height: picture.height, made };
}

/** The encodings beside WebP, and the crops in all of them, around the focal point. */
export async function makeVariants({ file, into, focal }: Asked, mimeType: string): Promise<Examined> {
  try {
    const upright = await sharp(await readFile(file), { limitInputPixels: mostPixels, failOn: 'warning' })
      .autoOrient()
      .resize({ width: 2_560, height: greatestHeight, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: longestSeconds })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const made: MadePicture[] = [];
    const { width, height, channels } = upright.info;
    const source = () => sharp(upright.data, { raw: { width, height, channels } });
    const keep = async (picture: Sharp, format: PictureFormat, crop: PictureCrop | null, wanted: number) => {
      const name = `${format}-${crop ?? 'all'}-${wanted}`.toLowerCase();
      const info = await encode(picture, format)
        .timeout({ seconds: longestSeconds * 2 })
        .toFile(path.join(into, name));
      made.push({ name, format, crop, width: info.width, height: info.height });
    };
    for (const format of ['AVIF', 'JPEG'] as const) {
      for (const wanted of new Set([...renditionWidths.filter((each) => each < width), Math.min(width, renditionWidths.at(-1)!)]))
        await keep(source().resize({ width: wanted, withoutEnlargement: true }), format, null, wanted);
    }
    for (const { crop, ratio, widest } of cropShapes) {
      const area = cropAround({ width, height }, ratio, focal);
      for (const format of ['WEBP', 'AVIF', 'JPEG'] as const)
        await keep(
          source()
            .extract(area)
            .resize({ width: Math.min(widest, area.width) }),
          format,
          crop,
          Math.min(widest, area.width),
        );
    }
    return { mimeType, width, height, made };
  } catch (error) {
    return { failure: error instanceof Error && /out of memory|no space left/i.test(error.message) ? 'FAULT' : 'UNREADABLE' };
  }
}

const encode = (picture: Sharp, format: PictureFormat): Sharp => {
  if (format === 'AVIF') return picture.avif({ quality: 55, effort: 2 });
  if (format === 'WEBP') return picture.webp({ quality: 82 });
  return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: false });
};

/** The largest area of a shape that has the point as near to its middle as the picture's edges let it. */
export function cropAround(size: { width: number; height: number }, ratio: number, { x, y }: { x: number; y: number }) {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * ratio)));
  const height = Math.max(1, Math.min(size.height, Math.round(width / ratio)));
  const within = (middle: number, part: number, all: number) => Math.round(Math.min(Math.max(middle * all - part / 2, 0), all - part));
  return { left: within(x, width, size.width), top: within(y, height, size.height), width, height };
}
