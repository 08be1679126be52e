import { createHmac } from 'node:crypto';
import sharp from 'sharp';

/**
 * A mark in pictures that tells whose copy one is: squares that are lighter or darker by an amount that nobody sees, as the
 * mark's key says. Whoever has the picture as it was can tell the marks apart, after it was made smaller or saved again. One that
 * was cut, turned or painted over is not found.
 */
const squares = 32;
const strength = 3;

/** One sign for each square, as many of one as of the other, so that the whole gets neither lighter nor darker. */
function signsOf(key: Buffer): Int8Array {
  const order = Array.from({ length: squares * squares }, (_, i) => ({ i, by: createHmac('sha256', key).update(`square ${i}`).digest('hex') }));
  order.sort((one, other) => (one.by < other.by ? -1 : 1));
  const signs = new Int8Array(squares * squares);
  for (const [place, { i }] of order.entries()) signs[i] = place % 2 === 0 ? 1 : -1;
  return signs;
}

const squareAt = (x: number, y: number, width: number, height: number): number =>
  Math.floor((y * squares) / height) * squares + Math.floor((x * squares) / width);

export async function markPicture(bytes: Buffer, key: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(bytes).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const signs = signsOf(key);
  const { width, height, channels } = info;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const shift = signs[squareAt(x, y, width, height)]! * strength;
      const at = (y * width + x) * channels;
      for (let c = 0; c < channels; c++) data[at + c] = Math.min(255, Math.max(0, data[at + c]! + shift));
    }
  }
  return await sharp(data, { raw: { width, height, channels } }).webp({ quality: 92 }).toBuffer();
}

/**
 * How well a picture that was found somewhere fits a package's key: about 1 for its own copy, about 0 for another's or for
 * none, in units of what was added.
 *
 * @param original the picture without a mark
 */
export async function tracePicture(found: Buffer, original: Buffer, key: Buffer): Promise<number> {
  const width = squares * 8;
  const grey = (bytes: Buffer) => sharp(bytes).removeAlpha().greyscale().resize(width, width, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer();
  const [one, other] = [await grey(found), await grey(original)];
  const signs = signsOf(key);
  const mean = one.reduce((sum, value, i) => sum + value - other[i]!, 0) / one.length;
  let fits = 0;
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      fits += signs[squareAt(x, y, width, width)]! * (one[i]! - other[i]! - mean);
    }
  }
  return fits / (one.length * strength);
}

/** From here on it is theirs. Copies of others lie around 0, with hardly any spread over a thousand squares. */
export const isTheirPicture = (fit: number): boolean => fit >= 0.4;
