import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerFault } from '../../../platform/http/call.ts';
import type { Storage } from '../../../platform/storage/storage.ts';
import type { Desk } from '../../identity/index.ts';
import { readKept } from '../kept-files.ts';
import { releaseToRehearse } from './open-preview.ts';

interface Doors {
  /** Who is asking, in a session of theirs; null for a visitor, for a key, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  storage: Storage;
}

const always = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  vary: 'authorization',
};

/**
 * Pictures of a release that waits, for whoever may preview it: they are at no public address yet. Only what the release itself holds is given
 * out, so that nobody fetches other files by their hash here; of any other there is nothing to say.
 */
export function previewFileRoutes(app: FastifyInstance, { deskOf, storage }: Doors): void {
  app.get<{ Params: { release: string; hash: string } }>('/preview/:release/files/:hash', { exposeHeadRoute: false }, async (request, reply) => {
    void reply.headers(always);
    const desk = await deskOf(request);
    if (!desk) return answerFault(reply, 'UNAUTHENTICATED', 'A preview is for signed-in people.');
    const { content } = await releaseToRehearse(desk, request.params.release);
    const file = content.cases
      .flatMap(({ pictures }) => pictures)
      .find(({ renditions }) => renditions.some(({ hash }) => hash === request.params.hash));
    if (!file) return reply.status(204).send();
    const bytes = await readKept(storage, request.params.hash, file.mimeType);
    return reply.headers({ 'content-type': file.mimeType, 'content-length': String(bytes.length) }).send(bytes);
  });
}
