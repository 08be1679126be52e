import sharp from 'sharp';
import { composePattern } from '../../src/demo/compose-pattern.ts';
import { drawPicture } from '../../src/demo/draw-picture.ts';
import { sha256Hex } from '../../src/platform/canonical-json.ts';

test('a picture comes in four widths, each what it says', async () => {
  const renditions = await drawPicture('SECURITY', 6);
  expect(renditions.map(({ width, height }) => [width, height])).toEqual([
    [320, 180],
    [640, 360],
    [1280, 720],
    [1920, 1080],
  ]);
  for (const { width, height, hash, bytes } of renditions) {
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width, height });
    expect(sha256Hex(bytes)).toBe(hash);
  }
});

test('each field and each case has its own pattern, without any text', () => {
  const patterns = ['INFRASTRUCTURE', 'CULTURE', 'DIGITAL_ECONOMY', 'SECURITY', 'GOVERNANCE'].flatMap((field) =>
    [1, 2].map((seed) => composePattern(field, seed)),
  );
  expect(new Set(patterns).size).toBe(10);
  expect(composePattern('CULTURE', 2)).toBe(patterns[3]);
  for (const pattern of patterns) expect(pattern).not.toMatch(/<text|NaN|undefined/);
});
