import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with the next request that fits. */
export interface Mishap {
  method: string;
  /** A word of its query, such as `partNumber`; without one any request of the method. */
  query?: string;
  /** `refuse`: an answer without the act. `drop`: the act without an answer. `break`: half of the body. `late error`: 200, and then an error. */
  how: 'refuse' | 'drop' | 'break' | 'late error' | 'redirect';
  status?: number;
  code?: string;
}

/** An object store on loopback that speaks S3's protocol for one bucket, and believes no signature that it has not made itself. */
export interface S3Receiver {
  endpoint: string;
  settings: Record<string, string>;
  objects: Map<string, { bytes: Buffer; etag: string; meta: Record<string, string> }>;
  /** Sendings in parts that were begun and not ended. */
  sendings: Map<string, Map<number, { bytes: Buffer; etag: string }>>;
  /** Every request that came: method, path and query. */
  heard: string[];
  mishaps: Mishap[];
  /** Whether anybody may read. */
  isOpen: boolean;
  close(): Promise<void>;
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const quoted = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;
const encoded = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const [bucket, region, accessKeyId] = ['sample-bucket', 'eu-sample-1', 'SAMPLEKEY'];
const leastPart = 5 * 1024 * 1024;

export async function openS3Receiver(secret = randomBytes(30).toString('base64')): Promise<S3Receiver> {
  const receiver = { objects: new Map(), sendings: new Map(), heard: [], mishaps: [], isOpen: false } as unknown as S3Receiver;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('error', () => {})
      .on('end', () => serve(receiver, secret, request, Buffer.concat(chunks), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  receiver.settings = {
    ...{ S3_ENDPOINT: receiver.endpoint, S3_BUCKET: bucket, S3_REGION: region },
    ...{ S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secret },
  };
  receiver.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return receiver;
}

function serve(receiver: S3Receiver, secret: string, request: http.IncomingMessage, body: Buffer, response: http.ServerResponse): void {
  const method = request.method!;
  const url = new URL(request.url!, 'http://receiver');
  const key = url.pathname.startsWith(`/${bucket}/`) ? url.pathname.slice(bucket.length + 2) : undefined;
  receiver.heard.push(`${method} ${request.url}`);
  const say = (status: number, headers: http.OutgoingHttpHeaders = {}, text: string | Buffer = '') => {
    response.writeHead(status, { ...headers, 'content-length': headers['content-length'] ?? Buffer.byteLength(text) });
    response.end(method === 'HEAD' ? undefined : text);
  };
  const fail = (status: number, code: string) =>
    say(status, { 'content-type': 'application/xml' }, `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);

  const at = receiver.mishaps.findIndex((each) => each.method === method && (!each.query || url.searchParams.has(each.query)));
  const mishap = at < 0 ? undefined : receiver.mishaps.splice(at, 1)[0]!;
  if (mishap?.how === 'refuse') return fail(mishap.status ?? 503, mishap.code ?? 'SlowDown');
  if (mishap?.how === 'redirect') return say(307, { location: 'http://127.0.0.1:9/elsewhere' });
  if (mishap?.how === 'late error') return say(200, {}, '<?xml version="1.0"?>\n<Error><Code>InternalError</Code></Error>');

  const wrong = receiver.isOpen && method === 'GET' && !request.headers.authorization ? undefined : whatIsWrong(request, url, body, secret);
  if (wrong) return fail(403, wrong);
  if (key === undefined) return fail(404, 'NoSuchBucket');
  const answer = act(receiver, method, key, url.searchParams, request.headers, body);
  if (mishap?.how === 'drop') return void request.socket.destroy();
  if (mishap?.how === 'break') {
    const bytes = Buffer.from(answer.body ?? '');
    response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length });
    return void response.write(bytes.subarray(0, bytes.length / 2), () => setImmediate(() => request.socket.destroy()));
  }
  if (answer.code) return fail(answer.status, answer.code);
  say(answer.status, answer.headers, answer.body);
}

/** By the protocol's own description of signatures, from the request as it came. */
function whatIsWrong({ method, headers, url: raw }: http.IncomingMessage, url: URL, body: Buffer, secret: string): string | undefined {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!said) return 'AccessDenied';
  const [, id, day, zone, names, signature] = said as unknown as [string, string, string, string, string, string];
  if (id !== accessKeyId) return 'InvalidAccessKeyId';
  const date = String(headers['x-amz-date']);
  const instant = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - instant) < 15 * 60_000) || !date.startsWith(day)) return 'RequestTimeTooSkewed';
  if (zone !== region) return 'AuthorizationHeaderMalformed';
  const signed = names.split(';');
  const unsigned = Object.keys(headers).filter((name) => (name === 'host' || name.startsWith('x-amz-')) && !signed.includes(name));
  if (unsigned.length > 0) return 'AccessDenied';
  if (headers['x-amz-content-sha256'] !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const query = [...url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort();
  const asked = [
    ...[method, raw!.split('?')[0], query.join('&')],
    ...signed.map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}`),
    ...['', names, headers['x-amz-content-sha256']],
  ].join('\n');
  const scope = `${day}/${zone}/s3/aws4_request`;
  const signing = ['s3', 'aws4_request'].reduce((made, part) => hmac(made, part), hmac(hmac(`AWS4${secret}`, day), zone));
  const expected = hmac(signing, `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(asked)}`);
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch';
}

interface Acted {
  status: number;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
  code?: string;
}

function act(
  { objects, sendings }: S3Receiver,
  method: string,
  key: string,
  query: URLSearchParams,
  headers: http.IncomingHttpHeaders,
  body: Buffer,
): Acted {
  const uploadId = query.get('uploadId');
  const meta = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-'))) as Record<string, string>;
  if (method === 'POST' && query.has('uploads')) {
    const id = `${JSON.stringify(meta)}&${randomBytes(9).toString('base64')}`;
    sendings.set(id, new Map());
    const escaped = id.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return { status: 200, body: `<InitiateMultipartUploadResult><UploadId>${escaped}</UploadId></InitiateMultipartUploadResult>` };
  }
  if (uploadId !== null) {
    const parts = sendings.get(uploadId);
    if (!parts) return { status: 404, code: 'NoSuchUpload' };
    if (method === 'PUT') {
      const etag = quoted(body);
      parts.set(Number(query.get('partNumber')), { bytes: body, etag });
      return { status: 200, headers: { etag } };
    }
    sendings.delete(uploadId);
    if (method === 'DELETE') return { status: 204 };
    const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>(.*?)<\/ETag>/g)];
    const wanted = named.map(([, number, etag]) => ({ part: parts.get(Number(number)), etag: etag!.replaceAll('&quot;', '"') }));
    if (wanted.length === 0 || wanted.some(({ part, etag }) => part?.etag !== etag)) return { status: 400, code: 'InvalidPart' };
    if (wanted.slice(0, -1).some(({ part }) => part!.bytes.length < leastPart)) return { status: 400, code: 'EntityTooSmall' };
    const bytes = Buffer.concat(wanted.map(({ part }) => part!.bytes));
    objects.set(key, {
      bytes,
      etag: `${quoted(bytes).slice(0, -1)}-${wanted.length}"`,
      meta: JSON.parse(uploadId.split('&')[0]!) as Record<string, string>,
    });
    return { status: 200, body: '<CompleteMultipartUploadResult/>' };
  }
  if (method === 'PUT') {
    objects.set(key, { bytes: body, etag: quoted(body), meta });
    return { status: 200, headers: { etag: quoted(body) } };
  }
  if (method === 'DELETE') return objects.delete(key) ? { status: 204 } : { status: 204 };
  const object = objects.get(key);
  if (!object) return { status: 404, code: 'NoSuchKey' };
  const { bytes, etag } = object;
  if (headers['if-match'] && headers['if-match'] !== etag) return { status: 412, code: 'PreconditionFailed' };
  const about = { etag, ...object.meta };
  if (method === 'HEAD') return { status: 200, headers: { ...about, 'content-length': bytes.length } };
  const range = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
  if (!range) return { status: 200, headers: about, body: bytes };
  const [start, end] = [Number(range[1]), Math.min(range[2] ? Number(range[2]) : Infinity, bytes.length - 1)];
  if (start >= bytes.length) return { status: 416, code: 'InvalidRange' };
  return { status: 206, headers: { ...about, 'content-range': `bytes ${start}-${end}/${bytes.length}` }, body: bytes.subarray(start, end + 1) };
}
