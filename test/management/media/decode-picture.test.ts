import { crc32 } from 'node:zlib';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { closeDecoders, decodePicture } from '../../../src/management/media/decode-picture.ts';
import { aPicture, codes, granted } from '../../support/applicant.ts';

afterAll(closeDecoders);

const unreadable = [{ code: 'MEDIA_UNREADABLE', path: ['file'] }];
const tooLarge = [{ code: 'MEDIA_TOO_LARGE', path: ['file'] }];
const widths = async (bytes: Buffer) => granted(await decodePicture(bytes)).renditions.map(({ width, height }) => [width, height]);

/** A PNG of one colour, small as a file and huge as a picture. */
function pngBomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8); // one bit a pixel, grey
  const lines = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]);
}

test('a wide picture comes in four widths, a narrow one is never enlarged', async () => {
  expect(await widths(await aPicture(3000, 1500))).toEqual([
    [320, 160],
    [640, 320],
    [1280, 640],
    [1920, 960],
  ]);
  expect(await widths(await aPicture(700, 350))).toEqual([
    [320, 160],
    [640, 320],
    [700, 350],
  ]);
  expect(await widths(await aPicture(200, 100))).toEqual([[200, 100]]);
  expect(await widths(await aPicture(640, 10))).toEqual([
    [320, 5],
    [640, 10],
  ]);
});

test('a very tall picture still becomes WebP', async () => {
  const [rendition] = await widths(await aPicture(100, 20_000));
  expect(rendition).toEqual([40, 8000]);
});

test.each(['jpeg', 'png', 'webp'] as const)('%s is read, and becomes WebP', async (format) => {
  const bytes = await sharp({ create: { width: 50, height: 40, channels: 4, background: '#33669980' } })
    .toFormat(format)
    .toBuffer();
  const { mimeType, renditions } = granted(await decodePicture(bytes));
  expect(mimeType).toBe(`image/${format}`);
  expect((await sharp(renditions[0]!.bytes).metadata()).format).toBe('webp');
});

test('where and by whom it was taken is not in any rendition, and it stands upright', async () => {
  const exif = {
    IFD0: { Artist: 'Somebody of the sample', Model: 'Sample camera' },
    IFD3: { GPSLatitude: '1/1 17/1 0/1', GPSLongitude: '36/1 49/1 0/1' },
  };
  const bytes = await sharp({ create: { width: 800, height: 400, channels: 3, background: 'teal' } })
    .withExif(exif)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(bytes.includes('Sample camera') && (await sharp(bytes).metadata()).orientation).toBe(6);

  const { width, height, renditions } = granted(await decodePicture(bytes));
  expect([width, height]).toEqual([400, 800]);
  expect(renditions.map((each) => [each.width, each.height])).toEqual([
    [320, 640],
    [400, 800],
  ]);
  for (const rendition of renditions) {
    const { exif: left, xmp, iptc, icc, orientation } = await sharp(rendition.bytes).metadata();
    expect({ left, xmp, iptc, icc, orientation }).toEqual({});
    for (const trace of ['Exif', 'EXIF', 'Somebody', 'Sample camera', 'xmpmeta']) expect(rendition.bytes.includes(trace)).toBe(false);
  }
});

test('what only looks like a picture is refused', async () => {
  const jpeg = await sharp(Buffer.from(Array.from({ length: 30_000 }, (_, i) => (i * 7919) % 256)), { raw: { width: 100, height: 100, channels: 3 } })
    .jpeg()
    .toBuffer();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="/etc/hostname" width="10" height="10"/></svg>';
  expect(codes(await decodePicture(Buffer.from(svg)))).toEqual(unreadable);
  expect(codes(await decodePicture(Buffer.from(`<?xml version="1.0"?>${svg}`)))).toEqual(unreadable);
  expect(codes(await decodePicture(Buffer.from('Plain text, called picture.jpg.')))).toEqual(unreadable);
  expect(codes(await decodePicture(Buffer.alloc(0)))).toEqual(unreadable);
  expect(codes(await decodePicture(jpeg.subarray(0, jpeg.length / 2)))).toEqual(unreadable);
  expect(codes(await decodePicture(Buffer.concat([jpeg.subarray(0, 4), Buffer.from('<script>alert(1)</script>')])))).toEqual(unreadable);
  for (const format of ['gif', 'tiff'] as const) {
    const bytes = await sharp({ create: { width: 10, height: 10, channels: 3, background: 'red' } })
      .toFormat(format)
      .toBuffer();
    expect(codes(await decodePicture(bytes))).toEqual(unreadable);
  }
});

test('a picture of 196 million pixels is refused by its header, before any is unpacked', async () => {
  const bomb = pngBomb(14_000, 14_000);
  expect(bomb.length).toBeLessThan(100_000);
  expect(codes(await decodePicture(bomb))).toEqual(tooLarge);
  expect(codes(await decodePicture(Buffer.alloc(10_000_001)))).toEqual(tooLarge);
});
