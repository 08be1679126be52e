import sharp from 'sharp';
import { sha256Hex } from '../platform/canonical-json.ts';
import { composePattern, patternHeight, patternWidth } from './compose-pattern.ts';

export interface Rendition {
  width: number;
  height: number;
  hash: string;
  bytes: Buffer;
}

const widths = [320, 640, 1280, patternWidth];

/** Draws a generated picture for a case of a field, in every width that clients ask for, narrowest first. */
export async function drawPicture(field: string, seed: number): Promise<Rendition[]> {
  const { data, info } = await rasterize(composePattern(field, seed));
  return Promise.all(
    widths.map(async (width) => {
      const height = Math.round((width * patternHeight) / patternWidth);
      const drawn = sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
      const bytes = await drawn.resize(width, height).webp({ quality: 82, effort: 2 }).toBuffer();
      return { width, height, hash: sha256Hex(bytes), bytes };
    }),
  );
}

/**
 * SVG is closed to this process, because a stranger's would be a program. What the demo composes itself is read before the
 * doors open, and SVG is closed again behind it.
 */
async function rasterize(svg: string) {
  sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] });
  try {
    return await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  } finally {
    sharp.block({ operation: ['VipsForeignLoadSvg'] });
  }
}
