import { MachineFailed } from './machine.ts';

export interface Call {
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON by POST; without it, GET. */
  body?: unknown;
  timeoutMs: number;
}

/** No translation of what we send is longer; what is, is not read to its end. */
const mostBytes = 2_000_000;

/**
 * Asks a service at the operator's address, and nowhere else: a redirect is a failure. Bounded in time and in size. Of what goes wrong
 * only its kind is told, because an answer may hold anything.
 */
export async function askService({ url, headers = {}, body, timeoutMs }: Call): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await readBounded(response);
  } catch (error) {
    if (error instanceof MachineFailed) throw error;
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new MachineFailed('UNREACHABLE', isLate ? 'no answer in time' : 'no connection, or it was broken off', true);
  }
  if (!response.ok) {
    const { status } = response;
    const mayPass = status >= 500 || status === 408 || status === 429;
    const failure = mayPass ? 'UNREACHABLE' : status === 413 ? 'TOO_LONG' : 'REFUSED';
    throw new MachineFailed(failure, `it answered ${status}`, mayPass, { status, retryAfter: retryAfterOf(response) });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new MachineFailed('NOT_UNDERSTOOD', 'its answer is not JSON', true);
  }
}

/** Seconds, or an instant: both are written. Never longer than an hour: until then somebody may have set it right. */
function retryAfterOf({ headers }: Response): number | undefined {
  const said = headers.get('retry-after') ?? '';
  const seconds = /^\d{1,9}$/.test(said) ? Number(said) : Math.ceil((Date.parse(said) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 1), 3_600);
}

async function readBounded({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  if (body === null) return text;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength;
    // leaving the loop closes the stream
    if (bytes > mostBytes) throw new MachineFailed('NOT_UNDERSTOOD', `its answer is longer than ${mostBytes} bytes`, false);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
