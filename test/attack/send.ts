import net from 'node:net';

/** What an attack came to. */
export interface Reply {
  status: number;
  text: string;
  ms: number;
}

export type Send = (target: Target) => Promise<Reply>;

export interface Target {
  url: string;
  /** Signed in as an applicant. */
  token: string;
}

/** Attackers come from one address, which is not that of anyone honest. */
const hostile = { 'x-forwarded-for': '203.0.113.66' };
const longest = 20_000;

async function take(began: number, answering: Promise<Response>): Promise<Reply> {
  try {
    const response = await answering;
    return { status: response.status, text: await response.text(), ms: performance.now() - began };
  } catch (error) {
    return { status: 0, text: String(error), ms: performance.now() - began };
  }
}

export const post =
  (body: unknown, headers: Record<string, string> = {}, signed = false): Send =>
  ({ url, token }) =>
    take(
      performance.now(),
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...hostile, ...(signed ? { authorization: `Bearer ${token}` } : {}), ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
        signal: AbortSignal.timeout(longest),
      }),
    );

export const query = (text: string, variables: unknown = {}): Send => post({ query: text, variables });

export const ask =
  (path: string, init: RequestInit = {}): Send =>
  ({ url }) =>
    take(
      performance.now(),
      fetch(url + path, { ...init, headers: { ...hostile, ...(init.headers as object) }, signal: AbortSignal.timeout(longest) }),
    );

/** Sends bytes as they are. What is not answered within the time is an answer of status 0, which is right for half a request. */
export const raw =
  (bytes: string, patience = 8_000): Send =>
  ({ url }) =>
    new Promise((resolve) => {
      const began = performance.now();
      const socket = net.connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
      let text = '';
      const done = () => {
        socket.destroy();
        resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, ms: performance.now() - began });
      };
      let timer = setTimeout(done, patience);
      socket.on('data', (data) => {
        text += String(data);
        clearTimeout(timer);
        timer = setTimeout(done, 200); // whoever has answered may keep the connection open
      });
      socket.on('error', done);
      socket.on('close', () => (clearTimeout(timer), done()));
    });

export const upload =
  (parts: [name: string, value: string | Blob, file?: string][], headers: Record<string, string> = {}): Send =>
  ({ url, token }) => {
    const form = new FormData();
    for (const [name, value, file] of parts) {
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, value, file);
    }
    const all = { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true', ...hostile, ...headers };
    return take(performance.now(), fetch(`${url}/graphql`, { method: 'POST', body: form, headers: all, signal: AbortSignal.timeout(longest) }));
  };
