// `npm run test:large-upload`: a video of 500 MB by tus, while the program's resident memory is watched. Exits 1 where it rises
// by more than 64 MB, or where the bytes that are here are not those that were sent. `--megabytes 500`. Linux only.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Output, WebMOutputFormat } from 'mediabunny';
import { GraphClient } from '../support/graph-client.ts';
import { until } from '../support/program.ts';
import { openPlace } from './place.ts';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '500' } } });
const total = Number(values.megabytes) * 1_000_000;
const mostRaised = 64;
const wrong: string[] = [];

const place = await openPlace({ PERSON_BUDGET: '100000000', PERSON_BUDGET_PER_SECOND: '100000000' });
try {
  const [token] = await place.signIn(1);
  const graph = new GraphClient(place.url, token);
  const { editions } = await graph.run<{ editions: { year: number; stage: string }[] }>('{ editions { year stage } }');
  const { startSubmission } = await graph.run<{ startSubmission: { submission: { id: string; version: number } } }>(
    'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id version } } }',
    { input: { idempotencyKey: randomUUID(), edition: editions.find(({ stage }) => stage === 'APPLICATION')!.year, sourceLocale: 'en' } },
  );
  const { id, version } = startSubmission.submission;
  const { requestUpload } = await graph.run<{ requestUpload: { material: { upload: { url: string; chunkBytes: number } } } }>(
    'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { material { upload { url chunkBytes } } problems { message } } }',
    {
      input: { idempotencyKey: randomUUID(), submissionId: id, expectedVersion: version, kind: 'VIDEO', fileName: 'sample.webm', byteLength: total },
    },
  );
  const { url, chunkBytes } = requestUpload.material.upload;

  const before = residentMb(place.pid());
  let [highest, highestChild, sent] = [before, 0, before];
  const watch = setInterval(() => {
    highest = Math.max(highest, residentMb(place.pid()));
    for (const child of childrenOf(place.pid())) if (nameOf(child) !== 'postgres') highestChild = Math.max(highestChild, residentMb(child));
  }, 50);
  const began = performance.now();
  const hash = createHash('sha256');
  const video = await aVideo();
  const noise = randomBytes(chunkBytes); // the same noise again and again, so that this process does not slow the other down
  for (let offset = 0; offset < total;) {
    const size = Math.min(chunkBytes, total - offset);
    const bytes = offset === 0 ? Buffer.concat([video, padding(total - video.length), noise]).subarray(0, size) : noise.subarray(0, size);
    hash.update(bytes);
    const answer = await fetch(url, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${token}`,
        'tus-resumable': '1.0.0',
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
      body: bytes as Uint8Array<ArrayBuffer>,
    });
    if (answer.status !== 204) throw new Error(`a part was answered with ${answer.status}: ${await answer.text()}`);
    offset = Number(answer.headers.get('upload-offset'));
    if (offset < total) sent = highest; // the last part is also what has all of it hashed
  }
  const seconds = (performance.now() - began) / 1000;
  const sentHash = hash.digest('hex');
  const received = highest;
  type Material = { state: string; contentHash: string; failure: { code: string } | null };
  const material = async () =>
    (
      await graph.run<{ viewer: { submission: { materials: Material[] } } }>(
        'query ($id: ID!) { viewer { submission(id: $id) { materials { state contentHash failure { code } } } } }',
        { id },
      )
    ).viewer.submission.materials[0]!;
  await until(async () => ['READY', 'FAILED'].includes((await material()).state), 300);
  clearInterval(watch);
  const { state, contentHash, failure } = await material();
  if (contentHash !== sentHash) wrong.push('the bytes that are here are not those that were sent');
  if (state !== 'READY') wrong.push(`the video is ${state}: ${failure?.code}`);
  if (highest - before > mostRaised) wrong.push(`resident memory rose by more than ${mostRaised} MB`);
  console.log(`${values.megabytes} MB in ${seconds.toFixed(0)} s, in parts of ${chunkBytes / 1_000_000} MB; then ${state}.`);
  console.log(
    `The program's resident memory: ${before} MB before, at most ${sent} MB while it was sent, ${received} MB until all was received, ${highest} MB until it was looked at.`,
  );
  console.log(`It rose by ${highest - before} MB; ${mostRaised} MB are allowed. Examiners, processes of their own: at most ${highestChild} MB.`);
} finally {
  const code = await place.close();
  if (code !== 0) wrong.push(`the program ended with ${code}`);
}
for (const sentence of wrong) console.log(`WRONG: ${sentence}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Two seconds of a video, its container real. */
async function aVideo(): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new EncodedVideoPacketSource('vp8');
  output.addVideoTrack(source, { frameRate: 10 });
  await output.start();
  const decoderConfig = { codec: 'vp8', codedWidth: 320, codedHeight: 240 };
  for (let i = 0; i < 20; i++)
    await source.add(new EncodedPacket(new Uint8Array(200).fill(i), i === 0 ? 'key' : 'delta', i / 10, 0.1), { decoderConfig });
  await output.finalize();
  return Buffer.from(target.buffer!);
}

/** The head of an element that says that so many bytes, itself included, are nothing (RFC 8794, 11.3.2). */
function padding(bytes: number): Buffer {
  const head = Buffer.alloc(9);
  head.writeBigUInt64BE((1n << 56n) | BigInt(bytes - 9), 1);
  head.writeUInt8(0xec, 0);
  return head;
}

function residentMb(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      return /^\d+$/.test(name) && new RegExp(`^PPid:\\s+${pid}$`, 'm').test(readFileSync(`/proc/${name}/status`, 'utf8')) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}
