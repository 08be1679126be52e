import type { Manifest } from './manifest.ts';

/** What a screen asks of the service. Nothing here throws: what fails is undefined. */

const patience = 15_000;

/** `refused` only where the service itself says that this screen is not let in: a proxy's page on the way says nothing. */
export type Answer = { kind: 'new'; manifest: Manifest; tag: string | null } | { kind: 'same' } | { kind: 'refused' } | { kind: 'failed' };

export async function askManifest(token: string, tag: string | null): Promise<Answer> {
  try {
    const headers = { authorization: `Bearer ${token}`, ...(tag === null ? {} : { 'if-none-match': tag }) };
    const response = await fetch('/screens/manifest', { headers, cache: 'no-store', signal: AbortSignal.timeout(patience) });
    if (response.status === 304) return { kind: 'same' };
    if (response.ok) return { kind: 'new', manifest: (await response.json()) as Manifest, tag: response.headers.get('etag') };
    return response.status === 401 && (await isOurRefusal(response)) ? { kind: 'refused' } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

async function isOurRefusal(response: Response): Promise<boolean> {
  const said = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  return said.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';
}

/** A code to show, for the secret with this hash. */
export async function askCode(prefix: string, tokenHash: string): Promise<string | undefined> {
  const answer = await post<{ code: string }>('/screens/pairings', { prefix, tokenHash });
  return answer?.code;
}

export interface Report {
  version: number | null;
  sequence: number | null;
  clock: number;
  page: string;
  width: number;
  height: number;
}

/** Says that this screen is there; answers the service's clock. */
export const report = (token: string, said: Report): Promise<{ now: string } | undefined> =>
  post('/screens/heartbeat', said, { authorization: `Bearer ${token}` });

async function post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T | undefined> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
