import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { answerFault } from '../../platform/http/call.ts';
import { fileName, hashIn } from './file-name.ts';

interface FileRow {
  mimeType: string;
  bytes: Buffer;
}

// What stands here can be shown by any page, but never runs, and is never taken for anything else than it says.
const always = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
};

const getFile = { name: 'file', text: `select mime_type as "mimeType", bytes from files where hash = $1` };

/** Pictures and videos by the hash of their bytes. */
export function fileRoutes(app: FastifyInstance, reader: pg.Pool): void {
  app.route<{ Params: { name: string } }>({
    method: ['GET', 'HEAD'],
    url: '/files/:name',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      void reply.headers(always);
      const { name } = request.params;
      const hash = hashIn(name);
      const file = hash && (await reader.query<FileRow>({ ...getFile, values: [hash] })).rows[0];
      // not stored by anybody: what is not here yet may be with the next release
      if (!file || fileName(hash, file.mimeType) !== name) return answerFault(reply, 'NOT_FOUND', 'There is no file at this address.');

      const tag = `"${hash}"`;
      void reply.header('cache-control', 'public, max-age=31536000, immutable').header('etag', tag);
      if (namesTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
      void reply.header('content-type', file.mimeType).header('content-length', file.bytes.length);
      return request.method === 'HEAD' ? reply.send() : reply.send(file.bytes);
    },
  });
}

const namesTag = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
