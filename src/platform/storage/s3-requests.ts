import { createHash } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import type { S3Settings } from './s3-settings.ts';

export interface S3Call {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  key: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Uint8Array;
}

/** The store said no, or could not be asked. Names what was asked for and the store's own code, and never a header. */
export class StoreFailed extends Error {
  /** Undefined where there was no answer. */
  readonly status: number | undefined;
  readonly code: string | undefined;

  constructor({ method, key }: S3Call, why: { status?: number; code?: string | undefined; cause?: unknown }) {
    super(`the object store did not ${method} ${key}: ${why.status === undefined ? 'no answer' : `${why.status} ${why.code ?? ''}`.trim()}`, {
      cause: why.cause,
    });
    this.status = why.status;
    this.code = why.code;
  }
}

/** How often something is asked for before it has failed. */
const mostTries = 5;
/** Longest time for an answer, and for one part of a file to get there, in milliseconds. */
const longestMs = 60_000;

/** Asks a store, and asks again where another try may succeed: everything here can be done twice. */
export interface S3Requests {
  /** The answer's head; its body is read by whoever asked. Undefined where there is no such object. */
  open(call: S3Call, cancel: AbortController): Promise<Response | undefined>;
  /** The whole answer. Undefined where there is no such object. */
  ask(call: S3Call): Promise<{ headers: Headers; body: Buffer } | undefined>;
  /** Waits before the next try; longer each time. */
  pause(tries: number): Promise<void>;
}

export type Pause = (milliseconds: number) => Promise<void>;
const wait: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function openS3Requests(settings: S3Settings, pauseFor: Pause = wait): S3Requests {
  const { bucket, region, accessKeyId, secretAccessKey, pathStyle } = settings;
  const endpoint = new URL(settings.endpoint);
  const base = pathStyle ? `${endpoint.origin}/${bucket}` : `${endpoint.protocol}//${bucket}.${endpoint.host}`;
  const keys = new Map<string, ArrayBuffer>(); // of the day, made from the secret

  const once = async <T>(call: S3Call, cancel: AbortController, use: (response: Response) => Promise<T>): Promise<T | undefined> => {
    const { method, key, query = {}, headers = {}, body } = call;
    const search = new URLSearchParams(query).toString();
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('hex'); // signed with the rest: the store refuses other bytes than these
    const signer = new AwsV4Signer({
      ...{ method, url: `${base}/${key}${search && `?${search}`}`, headers: { ...headers, 'x-amz-content-sha256': hash } },
      ...{ accessKeyId, secretAccessKey, service: 's3', region, cache: keys },
    });
    const signed = await signer.sign();
    signed.headers.set('accept-encoding', 'identity'); // unsigned: there are proxies that rewrite it
    const timer = setTimeout(() => cancel.abort(new Error('the object store took too long')), longestMs);
    try {
      const sent = {
        method,
        headers: signed.headers,
        signal: cancel.signal,
        redirect: 'manual',
        ...(body ? { body: body as BodyInit } : {}),
      } as const;
      const response = await fetch(signed.url, sent);
      if (response.status >= 300) {
        const failed = await failureOf(call, response);
        if (isNothing(call, failed)) return undefined;
        throw failed;
      }
      return await use(response);
    } catch (error) {
      throw error instanceof StoreFailed ? error : new StoreFailed(call, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
  // between half and all of 0.2 s, 0.4 s, 0.8 s …: many who were turned away together do not come back together
  const pause = (tries: number) => pauseFor(100 * 2 ** tries * (1 + Math.random()));
  const again = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (tries >= mostTries || !(error instanceof StoreFailed) || !mayPass(error)) throw error;
        await pause(tries);
      }
    }
  };
  return {
    pause,
    open: (call, cancel) => again(() => once(call, cancel, (response) => Promise.resolve(response))),
    ask: (call) =>
      again(() =>
        once(call, new AbortController(), async (response) => {
          const body = Buffer.from(await response.arrayBuffer());
          // a long act answers 200 at once, and how it ended only behind it
          if (call.method === 'POST' && codeIn(body)) throw new StoreFailed(call, { status: 500, code: codeIn(body) });
          return { headers: response.headers, body };
        }),
      ),
  };
}

async function failureOf(call: S3Call, response: Response): Promise<StoreFailed> {
  const body = Buffer.from(await response.arrayBuffer().catch(() => new ArrayBuffer(0)));
  return new StoreFailed(call, { status: response.status, code: codeIn(body) });
}

const codeIn = (body: Buffer): string | undefined => /<Error>[\s\S]*?<Code>(\w{1,60})<\/Code>/.exec(body.toString('utf8', 0, 4_000))?.[1];

/** Whoever writes is never told that nothing is there, and a bucket that is not there is no object that is not. */
const isNothing = ({ method }: S3Call, { status, code }: StoreFailed): boolean =>
  status === 404 && (method === 'HEAD' || ((method === 'GET' || method === 'DELETE') && code === 'NoSuchKey'));

const passing = [408, 429, 500, 502, 503, 504];
const mayPass = ({ status, code }: StoreFailed): boolean =>
  status === undefined || passing.includes(status) || code === 'RequestTimeout' || code === 'OperationAborted';
