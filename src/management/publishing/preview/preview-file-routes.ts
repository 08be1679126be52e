import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type NeededFile, neededFiles, partBytes, type ReadFile } from '../../../delivery/releases/index.ts';
import { answerFault } from '../../../platform/http/call.ts';
import { privateHeaders } from '../../../platform/http/private-headers.ts';
import type { Storage } from '../../../platform/storage/storage.ts';
import type { Desk } from '../../identity/index.ts';
import { filesForRelease } from '../kept-files.ts';
import { withheldFiles } from '../withheld-files.ts';
import { releaseToRehearse } from './open-preview.ts';

interface Doors {
  /** Who is asking, in a session of theirs; null for a visitor, for a key, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  storage: Storage;
}

/**
 * Pictures, videos, subtitles and documents of a release that waits, for whoever may preview it: they are at no public address yet. Only what the release itself holds is given
 * out, so that nobody fetches other files by their hash here; of any other there is nothing to say.
 */
export function previewFileRoutes(app: FastifyInstance, { deskOf, storage }: Doors): void {
  app.get<{ Params: { release: string; hash: string } }>('/preview/:release/files/:hash', { exposeHeadRoute: false }, async (request, reply) => {
    void reply.headers(privateHeaders);
    const desk = await deskOf(request);
    if (!desk) return answerFault(reply, 'UNAUTHENTICATED', 'A preview is for signed-in people.');
    const { content } = await releaseToRehearse(desk, request.params.release);
    const withheld = await withheldFiles(desk.em, content);
    const file = neededFiles(content).find(({ hash }) => hash === request.params.hash && !withheld.includes(hash));
    if (!file) return reply.status(204).send();
    const { hash, mimeType, byteLength = 0 } = file;
    const readFile = filesForRelease(desk.em, storage);
    void reply.header('content-type', mimeType);
    if (byteLength > partBytes)
      return reply.header('content-length', String(byteLength)).send(Readable.from(inParts(readFile, file), { objectMode: false }));
    const bytes = await readFile(hash, mimeType);
    return reply.header('content-length', String(bytes.length)).send(bytes);
  });
}

/** A large file piece by piece, as it is taken. */
async function* inParts(readFile: ReadFile, { hash, mimeType, byteLength = 0 }: NeededFile): AsyncGenerator<Buffer> {
  for (let start = 0; start < byteLength; start += partBytes)
    yield await readFile(hash, mimeType, { start, end: Math.min(start + partBytes, byteLength) - 1 });
}
