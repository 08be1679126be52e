import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { closeDecoders, decodePicture } from '../../../src/management/media/decode-picture.ts';
import { type Decoder, type DecoderOptions, openDecoder } from '../../../src/management/media/decoder-process.ts';
import { aPicture, codes, granted } from '../../support/applicant.ts';
import { until } from '../../support/program.ts';

const opened: Decoder[] = [];
let folder: string;
const open = (options: Partial<DecoderOptions> = {}) => {
  const decoder = openDecoder(options);
  opened.push(decoder);
  return decoder;
};
beforeAll(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-decoder-'))));
afterAll(async () => {
  closeDecoders();
  for (const decoder of opened) decoder.close();
  await rm(folder, { recursive: true, force: true });
});

/** A decoder's program of one's own. */
async function program(name: string, text: string): Promise<string> {
  const file = path.join(folder, `${name}.mjs`);
  await writeFile(file, text);
  return file;
}
/** Large enough that it can be caught at its work. */
const large = () =>
  sharp({ create: { width: 7000, height: 7000, channels: 4, background: 'teal' } })
    .png({ compressionLevel: 1 })
    .toBuffer();

test('a process that is killed at its work loses that picture only', async () => {
  const decoder = open();
  const answer = decoder.decode(await large());
  await until(() => Promise.resolve(decoder.pid() !== undefined));
  const killed = decoder.pid()!;
  process.kill(killed, 'SIGKILL');
  expect(await answer).toBeNull();
  expect((await decoder.decode(await aPicture()))?.picture?.width).toBe(400);
  expect(decoder.pid()).not.toBe(killed);
});

test('a process has what the others leave of the cores', async () => {
  const decoder = open();
  await decoder.decode(await aPicture());
  expect(os.getPriority(decoder.pid())).toBe(os.constants.priority.PRIORITY_LOW);
});

test('a process that hangs is ended, and the next picture gets another', async () => {
  const decoder = open({ entry: await program('hangs', 'for await (const chunk of process.stdin) void chunk;'), pictureMs: 500 });
  expect(await decoder.decode(await aPicture())).toBeNull();
  expect(decoder.pid()).toBeUndefined();
});

test('a process that takes more memory than it may dies alone', async () => {
  const greedy = `const kept = []; for await (const chunk of process.stdin) for (;;) kept.push(Buffer.alloc(64_000_000, 1));`;
  const decoder = open({ entry: await program('greedy', greedy), pictureMs: 600_000 });
  expect(await decoder.decode(await aPicture())).toBeNull();
});

test.each([
  ['what is no frame', `process.stdout.write(Buffer.alloc(40, 0xff))`],
  ['a frame without JSON', `process.stdout.write(Buffer.from([0, 0, 0, 6, 0, 0, 0, 2, 65, 65]))`],
  ['files that are no WebP', answering({ mimeType: 'image/png', width: 5, height: 5, renditions: [{ width: 5, height: 5, length: 4 }] }, 'html')],
  ['a size out of range', answering({ mimeType: 'image/png', width: -5, height: 5, renditions: [{ width: 5, height: 5, length: 4 }] }, 'html')],
  ['another type', answering({ mimeType: 'text/html', width: 5, height: 5, renditions: [{ width: 5, height: 5, length: 4 }] }, 'html')],
  ['an answer of its own making', answering({ refused: 'NOTHING' }, '')],
])('%s is not believed, whoever made the process say it', async (what, text) => {
  const entry = await program(`lies-${what.length}-${text.length}`, `process.stdin.once('data', () => { ${text} });`);
  expect(await open({ entry, pictureMs: 20_000 }).decode(await aPicture())).toBeNull();
});

test('it has nothing to give away: no settings, no secrets', async () => {
  process.env.PLANTED_SECRET = 'planted';
  const entry = await program('tells', `process.stdin.once('data', () => process.stdout.write(Buffer.alloc(40, 0xff)));`);
  const decoder = open({ entry, pictureMs: 60_000 });
  const answer = decoder.decode(await aPicture());
  if (process.platform === 'linux') expect((await readFile(`/proc/${decoder.pid()}/environ`, 'latin1')).replace(/PWD=[^\0]*\0/, '')).toBe('');
  delete process.env.PLANTED_SECRET;
  await answer;
});

test('an upload whose process is killed is refused as unreadable, and the next one is taken', async () => {
  const answer = decodePicture(await large());
  let children: number[] = [];
  await until(async () => {
    const all = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
    children = all.trim().split(' ').map(Number);
    const titles = await Promise.all(children.map((pid) => readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '')));
    children = children.filter((_, index) => titles[index]!.includes('decode-pictures.ts'));
    return children.length > 0;
  });
  for (const pid of children) process.kill(pid, 'SIGKILL');
  expect(codes(await answer)).toEqual([{ code: 'MEDIA_UNREADABLE', path: ['file'] }]);
  expect(granted(await decodePicture(await aPicture())).width).toBe(400);
});

test('a process is replaced after so many pictures', async () => {
  const decoder = open({ pictures: 2 });
  const picture = await aPicture();
  await decoder.decode(picture);
  const first = decoder.pid();
  expect(first).toBeDefined();
  await decoder.decode(picture);
  expect(decoder.pid()).toBeUndefined();
  expect((await decoder.decode(picture))?.picture).toBeDefined();
});

/** A program's text that answers with a head and a file. */
function answering(head: object, file: string): string {
  const json = JSON.stringify(head);
  return `const json = Buffer.from(${JSON.stringify(json)}); const file = Buffer.from('${file}'); const n = (v) => { const b = Buffer.alloc(4); b.writeUInt32BE(v); return b; };
    process.stdout.write(Buffer.concat([n(4 + json.length + file.length), n(json.length), json, file]));`;
}
