import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';
import { cropAround } from '../../../src/management/media/examine/examine-picture.ts';
import type { Asked } from '../../../src/management/media/examine/examined.ts';
import { runExaminer } from '../../../src/management/media/examine/run-examiner.ts';
import { aPdf, anEncryptedPdf, aVideo } from '../../support/sample-files.ts';

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

test.each([
  ['webm', 'video/webm', 'vp8'],
  ['mp4', 'video/mp4', 'vp9'],
  ['mov', 'video/quicktime', 'vp9'],
] as const)('a video (%s) says its length, size and codec, and its copy has the same frames and no words', async (container, mimeType, codec) => {
  const bytes = await aVideo(container);
  expect(bytes.includes('Taken at a sample place')).toBe(true);
  const polyglot = Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')]);
  const facts = { mimeType, width: 320, height: 240, durationMs: 2_000, codecs: [codec], copy: 'copy' };
  expect(await examine('VIDEO', polyglot)).toMatchObject(facts);
  const copy = await readFile(path.join(into, 'copy'));
  for (const trace of ['Taken at a sample place', 'Sample title', '<script>']) expect(copy.includes(trace)).toBe(false);
  expect(copy.includes(Buffer.alloc(200, 19))).toBe(true);
  const input = new Input({ source: new FilePathSource(path.join(into, 'copy')), formats: ALL_FORMATS });
  expect(await input.computeDuration()).toBeCloseTo(2, 0);
  input.dispose();
});

test('an encrypted document is refused, whether it asks for a password or not', async () => {
  for (const password of ['sample', '']) expect(await examine('DOCUMENT', anEncryptedPdf(password))).toEqual({ failure: 'ENCRYPTED' });
});

test('a video that is cut short is unreadable, or says how much is left of it', async () => {
  const bytes = await aVideo();
  expect(await examine('VIDEO', bytes.subarray(0, 100))).toEqual({ failure: 'UNREADABLE' });
});

test('a document says its pages', async () => {
  expect(await examine('DOCUMENT', aPdf(3))).toMatchObject({ mimeType: 'application/pdf', pages: 3 });
  expect(await examine('DOCUMENT', aPdf(501))).toEqual({ failure: 'TOO_LARGE' });
});

test('a document’s copy has its pages and what is on them, and not a word of who made it, where it lies open or packed', async () => {
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Artist: 'Sample photographer' } })
    .jpeg()
    .toBuffer();
  expect(jpeg.includes('Sample photographer')).toBe(true);
  const source = await PDFDocument.load(
    aPdf(2, '/Metadata 5 0 R /PieceInfo << /Sample 6 0 R >>', '/Info 6 0 R /ID [<53616d706c65206964> <53616d706c65206964>]', [
      '<< /Type /Metadata /Length 20 >>\nstream\n<x>Sample author</x>\n\nendstream',
      '<< /Author (Sample author) /Producer (Sample program) >>',
    ]),
    { updateMetadata: false },
  );
  const [first] = source.getPages();
  first!.drawImage(await source.embedJpg(jpeg), { x: 10, y: 10 });
  first!.drawText('What it says');
  const note = source.context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [0, 0, 9, 9],
    Contents: PDFString.of('A note'),
    T: PDFString.of('Sample author'),
  });
  first!.node.set(PDFName.of('Annots'), source.context.obj([source.context.register(note)]));
  const bytes = await source.save({ useObjectStreams: false });
  for (const trace of ['Sample author', 'Sample program', 'Sample photographer']) expect(Buffer.from(bytes).includes(trace)).toBe(true);
  for (const given of [bytes, await source.save()]) {
    await rm(path.join(into, 'copy'), { force: true });
    expect(await examine('CLEAN', given)).toEqual({ mimeType: 'application/pdf', pages: 2, made: [], codecs: [], copy: 'copy' });
    // unpacked, so that nothing hides in what is compressed
    const copy = await PDFDocument.load(await readFile(path.join(into, 'copy')), { updateMetadata: false });
    const unpacked = Buffer.from(await copy.save({ useObjectStreams: false }));
    for (const trace of ['Sample author', 'Sample program', 'Sample photographer', 'PieceInfo', 'Metadata', 'Sample id', '53616D706C65206964'])
      expect([trace, unpacked.includes(trace)]).toEqual([trace, false]);
    expect(unpacked.includes('A note')).toBe(true);
    expect([copy.getAuthor(), copy.getProducer(), copy.getCreationDate()]).toEqual([undefined, undefined, undefined]);
    const page = await (await getDocumentProxy(Uint8Array.from(unpacked))).getPage(1);
    expect((await page.getTextContent()).items.map((item) => ('str' in item ? item.str : ''))).toContain('What it says');
  }
});

test('of a document that cannot be read through there is no copy', async () => {
  const broken = aPdf(2).toString('latin1').replace('/Type /Page /Parent', '/Type /Nothing /Par');
  for (const bytes of [Buffer.from(broken, 'latin1'), anEncryptedPdf('')]) expect(await examine('CLEAN', bytes)).toEqual({ failure: 'UNREADABLE' });
  expect(await readdir(into)).toEqual([]);
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
