import { Readable } from 'node:stream';
import { type S3Call, type S3Requests, StoreFailed } from './s3-requests.ts';

/** How often a body is taken up again where it broke off. */
const mostBreaks = 4;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** An object's bytes as they are asked for. A connection that breaks is taken up where it broke, for the same object only. */
export async function readFrom(
  s3: S3Requests,
  key: string,
  part?: { start: number; end: number },
): Promise<{ stream: Readable; size: number } | undefined> {
  let cancel = new AbortController();
  const from = async (start: number, end: number | undefined, etag?: string): Promise<Response | undefined> => {
    const isPart = start > 0 || end !== undefined;
    const headers: Record<string, string> = { ...(isPart && { range: `bytes=${start}-${end ?? ''}` }), ...(etag && { 'if-match': etag }) };
    const call: S3Call = { method: 'GET', key, headers };
    cancel = new AbortController();
    const response = await s3.open(call, cancel);
    if (response && isPart && response.status !== 206) {
      cancel.abort();
      throw new StoreFailed(call, { status: response.status, code: 'RangeIgnored' });
    }
    return response;
  };

  const first = await from(part?.start ?? 0, part?.end);
  if (!first) return undefined;
  const length = Number(first.headers.get('content-length'));
  const whole = /\/(\d+)$/.exec(first.headers.get('content-range') ?? '')?.[1];
  const etag = first.headers.get('etag') ?? undefined;
  let at = part?.start ?? 0;
  const end = at + length - 1;
  let reader = first.body?.getReader() as Reader | undefined;
  let breaks = 0;

  const next = async (): Promise<Uint8Array | null> => {
    for (;;) {
      if (at > end) return null;
      try {
        const { done, value } = reader ? await reader.read() : { done: true, value: undefined };
        if (done || !value) throw new Error(`the object store ended ${key} early`);
        at += value.length;
        return value;
      } catch (error) {
        if (stream.destroyed || !etag || ++breaks > mostBreaks) throw error;
        await s3.pause(breaks);
        reader = (await from(at, end, etag))?.body?.getReader() as Reader | undefined;
      }
    }
  };
  const stream = new Readable({
    read() {
      next().then(
        (bytes) => stream.push(bytes),
        (error: Error) => stream.destroy(error),
      );
    },
    destroy(error, done) {
      cancel.abort();
      done(error);
    },
  });
  return { stream, size: whole === undefined ? length : Number(whole) };
}
