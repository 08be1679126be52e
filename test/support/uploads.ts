import type { Desk } from '../../src/management/identity/index.ts';
import { aDraft, aKey } from './applicant.ts';
import { aToken, type World } from './world.ts';

/** A file whose bytes are awaited, or were. */
export interface Sent {
  token: string;
  desk: Desk;
  submissionId: string;
  materialId: string;
  url: string;
}

interface Problem {
  code: string;
  message: string;
  path: string[];
}

/** Uploading as people do it, over HTTP. */
export interface Uploads {
  graph(token: string, query: string, variables?: object, language?: string): Promise<{ data: Record<string, never> }>;
  /** Asks for room; in a new draft of a new person, unless one is given. */
  ask(kind: string, byteLength: number, some?: Asking): Promise<{ sent?: Sent; problems: Problem[] }>;
  awaited(kind: string, byteLength: number, some?: Asking): Promise<Sent>;
  /** Asks for room, and fills it at once. */
  sent(kind: string, bytes: Uint8Array, some?: Asking): Promise<Sent>;
  materialOf(sent: Sent, language?: string): Promise<Record<string, unknown>>;
  patch(sent: Pick<Sent, 'url' | 'token'>, offset: number, bytes: Uint8Array, more?: object): Promise<Response>;
  head(sent: Pick<Sent, 'url' | 'token'>): Promise<Response>;
  /** A file of a material, by the address that the graph says. */
  get(sent: Sent, url: string, more?: object): Promise<Response>;
}

export interface Asking {
  fileName?: string;
  to?: { desk: Desk; token: string; submissionId: string };
  /** The material whose file it is to replace. */
  replacing?: string;
  language?: string;
}

const document = (name: string, input: string) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  submission { id version } material { id state upload { url byteLength } } problems { code message path } } }`;

export const tusHeaders = (token: string, more: object = {}) => ({ 'tus-resumable': '1.0.0', authorization: `Bearer ${token}`, ...more });

export function openUploads(world: World, at = world.url): Uploads {
  const here = (url: string) => url.replace('https://cases.example.org', at);
  const uploads: Uploads = {
    async graph(token, query, variables = {}, language = 'en') {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': language };
      const answer = await fetch(`${at}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return (await answer.json()) as { data: Record<string, never> };
    },
    async ask(kind, byteLength, { fileName = 'sample', to, replacing, language } = {}) {
      const desk = to?.desk ?? (await world.office.aDesk());
      const token = to?.token ?? (await aToken(world.office, desk));
      const submissionId = to?.submissionId ?? (await aDraft(desk)).id;
      const { data: read } = await uploads.graph(token, `{ viewer { submission(id: "${submissionId}") { version } } }`);
      const expectedVersion = (read.viewer as unknown as { submission: { version: number } }).submission.version;
      const common = { idempotencyKey: aKey(), submissionId, expectedVersion, fileName, byteLength };
      const { data } = replacing
        ? await uploads.graph(token, document('replaceMaterial', 'ReplaceMaterialInput'), { input: { ...common, materialId: replacing } }, language)
        : await uploads.graph(token, document('requestUpload', 'RequestUploadInput'), { input: { ...common, kind } }, language);
      const { material, problems } = data.answer as unknown as { material: { id: string; upload: { url: string } } | null; problems: Problem[] };
      if (!material) return { problems };
      return { sent: { desk, token, submissionId, materialId: material.id, url: here(material.upload.url) }, problems };
    },
    async awaited(kind, byteLength, some) {
      const { sent, problems } = await uploads.ask(kind, byteLength, some);
      if (!sent) throw new Error(`refused: ${JSON.stringify(problems)}`);
      return sent;
    },
    async sent(kind, bytes, some) {
      const sent = await uploads.awaited(kind, bytes.length, some);
      const { status } = await uploads.patch(sent, 0, bytes);
      if (status !== 204) throw new Error(`the upload was answered with ${status}`);
      return sent;
    },
    async materialOf({ token, submissionId, materialId }, language) {
      const fields =
        'id state failure { code message } fileName byteLength contentHash mimeType width height durationMs codecs pages url upload { url }';
      const { data } = await uploads.graph(token, `{ viewer { submission(id: "${submissionId}") { materials { ${fields} } } } }`, {}, language);
      const { materials } = (data.viewer as unknown as { submission: { materials: { id: string }[] } }).submission;
      return materials.find(({ id }) => id === materialId)!;
    },
    patch: ({ url, token }, offset, bytes, more = {}) =>
      fetch(url, {
        method: 'PATCH',
        headers: tusHeaders(token, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', ...more }),
        body: bytes as BodyInit,
      }),
    head: ({ url, token }) => fetch(url, { method: 'HEAD', headers: tusHeaders(token) }),
    get: ({ token }, url, more = {}) => fetch(here(url), { headers: { authorization: `Bearer ${token}`, ...more } }),
  };
  return uploads;
}
