import { lookup as resolve, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Why there was no answer that counts. */
export type OutwardFailure = 'ADDRESS_NOT_PUBLIC' | 'NOT_FOUND' | 'NOT_REACHED' | 'TIMED_OUT' | 'TLS' | 'REDIRECTED' | 'REFUSED';

export interface OutwardAnswer {
  /** Null without an answer. */
  status: number | null;
  /** Null where it was taken: a status of 2xx. */
  failure: OutwardFailure | null;
  /** The answer's `retry-after`. */
  retryAfter: string | undefined;
}

export interface OutwardSettings {
  timeoutMs: number;
  /** Bytes of an answer that are taken; with more the connection is ended. What was answered is thrown away in any case. */
  answerBytes: number;
  /** Lets in loopback addresses and plain HTTP. For tests: the program refuses to start with it in production. */
  allowLoopback: boolean;
  /** How names are found; the system's way where nothing is said. */
  resolve?: typeof resolve;
}

/** Whether somebody outside may name this as an address that we send to. Where it leads is looked at when connecting. */
export function isOutwardUrl(text: string, { allowLoopback }: Pick<OutwardSettings, 'allowLoopback'>): boolean {
  if (text.length > 2_000 || !URL.canParse(text)) return false;
  const url = new URL(text);
  const isSecure = url.protocol === 'https:' || (allowLoopback && url.protocol === 'http:');
  if (!isSecure || url.username !== '' || url.password !== '' || url.hash !== '') return false;
  const host = hostOf(url);
  if (isIP(host) !== 0) return mayBe(host, allowLoopback);
  return allowLoopback || !/(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host);
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');
const mayBe = (address: string, allowLoopback: boolean): boolean =>
  isPublicAddress(address) || (allowLoopback && (address === '127.0.0.1' || address === '::1'));

class NotPublic extends Error {}

/**
 * Posts to an address that somebody outside has named. It is found out once, every address that the name has must be public,
 * and exactly the one that was looked at is connected to: a name that means something else the next moment gains nothing.
 * Other addresses that an answer names are not followed.
 */
export function postOutward(text: string, headers: Record<string, string>, body: string, settings: OutwardSettings): Promise<OutwardAnswer> {
  const { timeoutMs, answerBytes, allowLoopback } = settings;
  const failed = (failure: OutwardFailure): OutwardAnswer => ({ status: null, failure, retryAfter: undefined });
  if (!isOutwardUrl(text, settings)) return Promise.resolve(failed('ADDRESS_NOT_PUBLIC'));
  const url = new URL(text);

  const lookup: LookupFunction = (hostname, _options, callback) => {
    (settings.resolve ?? resolve)(hostname, { all: true, verbatim: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '', 0);
      if (addresses.length === 0 || addresses.some(({ address }) => !mayBe(address, allowLoopback))) return callback(new NotPublic(), '', 0);
      if (typeof _options === 'object' && _options.all) return (callback as unknown as (e: null, all: LookupAddress[]) => void)(null, addresses);
      callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };

  return new Promise((settle) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const length = String(Buffer.byteLength(body));
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      // a connection of its own: one that is kept open could have been looked at long ago
      { method: 'POST', headers: { ...headers, 'content-length': length }, agent: false, lookup, signal, maxHeaderSize: 16_384 },
      (response) => {
        const status = response.statusCode!;
        const retryAfter = response.headers['retry-after'];
        const answered = () => settle({ status, retryAfter, failure: failureOf(status) });
        let taken = 0;
        response.on('data', (chunk: Buffer) => {
          taken += chunk.length;
          if (taken > answerBytes) {
            answered();
            request.destroy();
          }
        });
        response.on('end', answered);
        response.on('error', () => settle(failed(signal.aborted ? 'TIMED_OUT' : 'NOT_REACHED')));
      },
    );
    // the second look: whatever the way here, bytes are sent to a public address only
    request.on('socket', (socket) =>
      socket.once('connect', () => {
        if (!mayBe(socket.remoteAddress ?? '', allowLoopback)) request.destroy(new NotPublic());
      }),
    );
    request.on('error', (error: NodeJS.ErrnoException) => settle(failed(signal.aborted ? 'TIMED_OUT' : reasonOf(error))));
    request.end(body);
  });
}

const failureOf = (status: number): OutwardFailure | null =>
  status >= 200 && status < 300 ? null : status >= 300 && status < 400 ? 'REDIRECTED' : 'REFUSED';

function reasonOf(error: NodeJS.ErrnoException): OutwardFailure {
  if (error instanceof NotPublic) return 'ADDRESS_NOT_PUBLIC';
  const { code = '' } = error;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'NOT_FOUND';
  return /^(ERR_TLS|CERT_|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code) ? 'TLS' : 'NOT_REACHED';
}
