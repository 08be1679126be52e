import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ALL_FORMATS, BufferTarget, EncodedPacket, EncodedVideoPacketSource, FilePathSource, Input, Output, WebMOutputFormat } from 'mediabunny';
import { cropAround } from '../../../src/management/media/examine/examine-picture.ts';
import type { Asked } from '../../../src/management/media/examine/examined.ts';
import { runExaminer } from '../../../src/management/media/examine/run-examiner.ts';

let folder: string;
let into: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-examiner-'));
  into = path.join(folder, 'into');
  await mkdir(into);
});
afterEach(() => rm(folder, { recursive: true }));

async function examine(kind: Asked['kind'], bytes: Uint8Array) {
  const file = path.join(folder, 'file');
  await writeFile(file, bytes);
  return await runExaminer({ kind, file, into, focal: { x: 0.5, y: 0.5 } });
}

/** Two seconds of a video whose frames are noise: its container is real. */
async function aVideo(): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new EncodedVideoPacketSource('vp8');
  output.addVideoTrack(source, { frameRate: 10 });
  output.setMetadataTags({ title: 'Sample title', comment: 'Taken at a sample place' });
  await output.start();
  for (let i = 0; i < 20; i++)
    await source.add(new EncodedPacket(new Uint8Array(200).fill(i), i === 0 ? 'key' : 'delta', i / 10, 0.1), {
      decoderConfig: { codec: 'vp8', codedWidth: 320, codedHeight: 240 },
    });
  await output.finalize();
  return Buffer.from(target.buffer!);
}

/** A PDF of empty pages, with something more in its catalogue. */
function aPdf(pages: number, catalogue = ''): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>'),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

test('a video says its length, size and codec, and its copy has the same frames and no words', async () => {
  const bytes = await aVideo();
  expect(bytes.includes('Taken at a sample place')).toBe(true);
  const polyglot = Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')]);
  expect(await examine('VIDEO', polyglot)).toMatchObject({
    mimeType: 'video/webm',
    width: 320,
    height: 240,
    durationMs: 2_000,
    codecs: ['vp8'],
    copy: 'copy',
  });
  const copy = await readFile(path.join(into, 'copy'));
  for (const trace of ['Taken at a sample place', 'Sample title', '<script>']) expect(copy.includes(trace)).toBe(false);
  const input = new Input({ source: new FilePathSource(path.join(into, 'copy')), formats: ALL_FORMATS });
  expect(await input.computeDuration()).toBeCloseTo(2, 0);
  input.dispose();
});

test('a video that is cut short is unreadable, or says how much is left of it', async () => {
  const bytes = await aVideo();
  expect(await examine('VIDEO', bytes.subarray(0, 100))).toEqual({ failure: 'UNREADABLE' });
});

test('a document says its pages', async () => {
  expect(await examine('DOCUMENT', aPdf(3))).toMatchObject({ mimeType: 'application/pdf', pages: 3 });
  expect(await examine('DOCUMENT', aPdf(501))).toEqual({ failure: 'TOO_LARGE' });
});

test.each([
  ['runs a program when it is opened', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'],
  ['has named programs', '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>'],
  ['carries a file', '/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F 3 0 R >> >>] >> >>'],
  ['starts a program of the machine', '/OpenAction << /S /Launch /F (calc.exe) >>'],
])('a document that %s is refused', async (_, catalogue) => {
  expect(await examine('DOCUMENT', aPdf(1, catalogue))).toEqual({ failure: 'ACTIVE_CONTENT' });
});

test('an examiner that dies, hangs or answers nonsense calls the file unreadable, and the program goes on', async () => {
  const asked: Asked = { kind: 'PICTURE', file: path.join(folder, 'file'), into, focal: { x: 0.5, y: 0.5 } };
  const programs = [
    'process.kill(process.pid, "SIGSEGV")',
    'setInterval(() => {}, 1000)',
    'process.stdout.write("{}")',
    'process.stdout.write("x".repeat(200000))',
  ];
  for (const program of programs) {
    const entry = path.join(folder, 'program.mjs');
    await writeFile(entry, program);
    expect(await runExaminer(asked, { entry, longestMs: 5_000 })).toEqual({ failure: 'UNREADABLE' });
  }
});

test('a crop has the point as near to its middle as the edges let it', () => {
  const size = { width: 1000, height: 500 };
  expect(cropAround(size, 1, { x: 0.5, y: 0.5 })).toEqual({ left: 250, top: 0, width: 500, height: 500 });
  expect(cropAround(size, 1, { x: 0, y: 1 })).toEqual({ left: 0, top: 0, width: 500, height: 500 });
  expect(cropAround(size, 1, { x: 1, y: 0 })).toEqual({ left: 500, top: 0, width: 500, height: 500 });
  expect(cropAround({ width: 3, height: 900 }, 16 / 9, { x: 0.5, y: 0.9 })).toMatchObject({ left: 0, width: 3, height: 2 });
});
