import { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { answerFault } from '../../../platform/http/call.ts';
import { cutInSilence } from '../../../platform/http/cut-in-silence.ts';
import type { Desk } from '../../identity/index.ts';
import { Asset } from '../asset.entity.ts';
import type { Receiving } from './receive-file.ts';
import type { UploadLocks } from './upload-locks.ts';
import { atTheDesk, UploadStore } from './upload-store.ts';

interface Doors {
  /** Who is asking; null for a visitor, for a session that has ended, and for a key that may not write. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  receiving: Omit<Receiving, 'em'>;
  locks: UploadLocks;
  /** Largest file of any kind, in bytes. */
  largest: number;
  /** Bytes that stay free on the disk. */
  freeBytes: number;
  corsOrigins: readonly string[];
}

/**
 * Uploads by tus: HEAD says how much is here, PATCH brings more, DELETE gives up. There is no POST, because uploads are
 * made by the graph, and no GET, because nothing is read here. Whoever is not the upload's owner finds nothing.
 */
export function uploadRoutes(app: FastifyInstance, { deskOf, receiving, locks, largest, freeBytes, corsOrigins }: Doors): void {
  const server = new Server({
    path: '/uploads',
    datastore: new UploadStore(receiving),
    locker: locks,
    maxSize: largest,
    disableTerminationForFinishedUploads: true,
    respectForwardedHeaders: false,
    allowedOrigins: (origin) => corsOrigins.includes(origin),
    allowedHeaders: ['Authorization', 'Accept-Language'],
    onResponseError: (_request, error) => {
      const known =
        'status_code' in error ? error : { status_code: 500, body: 'Something went wrong on our side. Ask how much is here, and go on from there.' };
      return { status_code: known.status_code, body: `${known.body.trim()}\n` };
    },
  });
  const serve = async (request: FastifyRequest, reply: FastifyReply, desk: Desk | null) => {
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.raw.setHeader('cache-control', 'no-store');
    reply.hijack();
    const done = cutInSilence(request.raw.socket);
    try {
      await (desk ? atTheDesk.run(desk, () => server.handle(request.raw, reply.raw)) : server.handle(request.raw, reply.raw));
    } finally {
      done();
    }
  };

  void app.register(async (scope) => {
    scope.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
    scope.options('/uploads/:id', (request, reply) => serve(request, reply, null));
    scope.route<{ Params: { id: string } }>({
      method: ['HEAD', 'PATCH', 'DELETE'],
      url: '/uploads/:id',
      handler: async (request, reply) => {
        const desk = await deskOf(request);
        if (!desk)
          return answerFault(reply, 'UNAUTHENTICATED', 'Send the token of the session that asked for this upload as "Authorization: Bearer …".');
        const { id } = request.params;
        const own = isUuid(id) && (await desk.em.fork().count(Asset, { id, ownerId: desk.person.id })) === 1;
        if (!own) return answerFault(reply, 'NOT_FOUND', 'There is no upload at this address.');
        if (request.method === 'PATCH' && (await receiving.folder.free()) < freeBytes)
          return answerFault(reply, 'OVERLOADED', 'There is no room for more bytes here right now. Try again in a minute.', { retryAfter: 60 });
        return await serve(request, reply, desk);
      },
    });
  });
}
