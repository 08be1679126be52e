import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { answerFault } from '../../platform/http/call.ts';
import { subtitlesType } from '../releases/index.ts';
import { fileName, hashIn } from './file-name.ts';
import { partIn, streamParts } from './file-part.ts';

interface FileRow {
  mimeType: string | null;
  /** Null where the caller has them; empty where they lie in parts. */
  bytes: Buffer | null;
  size: number | null;
  gone: boolean;
}

// What stands here can be shown by any page, but never runs, and is never taken for anything else than it says.
const always = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  // a page of another site reads a video's subtitles only where it is said that it may
  'access-control-allow-origin': '*',
};

/**
 * For how long a copy counts as good without asking, in seconds. The bytes behind an address never change, but they may be taken
 * down; then no cache may show them for longer than this. Asking again costs a 304. It has to stay below the 60 s that a take-down takes.
 */
export const fileFreshSeconds = 30;

// where the caller has the bytes they are not read again
const getFile = {
  name: 'file',
  text: `select f.mime_type as "mimeType", case when $2 then null else f.bytes end as bytes, f.byte_length::float8 as size, g.hash is not null as gone
    from (select $1::text as hash) asked left join files f on f.hash = asked.hash left join gone_files g on g.hash = asked.hash`,
};

/** What pages show; everything else is for keeping. */
const shown = /^(image|video)\/|^text\/vtt$/;

/** Pictures, videos, subtitles and documents by the hash of their bytes; also in parts, as players ask for them. */
export function fileRoutes(app: FastifyInstance, reader: pg.Pool): void {
  app.route<{ Params: { name: string } }>({
    method: ['GET', 'HEAD'],
    url: '/files/:name',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      void reply.headers(always);
      const { name } = request.params;
      const hash = hashIn(name);
      const tag = `"${hash}"`;
      const isKnown = hash !== undefined && namesTag(request.headers['if-none-match'], tag);
      const file = hash && (await reader.query<FileRow>({ ...getFile, values: [hash, isKnown] })).rows[0];
      // not stored by anybody: what is not here yet may be with the next release
      if (!file || file.mimeType === null || fileName(hash, file.mimeType) !== name) {
        return file && file.gone && file.mimeType === null
          ? answerFault(reply, 'GONE', 'The file at this address was taken down.')
          : answerFault(reply, 'NOT_FOUND', 'There is no file at this address.');
      }
      void reply.header('cache-control', `public, max-age=${fileFreshSeconds}, must-revalidate`).header('etag', tag);
      if (isKnown || !file.bytes) return reply.code(304).send();
      if (!shown.test(file.mimeType)) void reply.header('content-disposition', `attachment; filename="${name}"`);
      const size = file.size!;
      const part = isOf(request.headers['if-range'], tag) ? partIn(request.headers.range, size) : undefined;
      if (part === 'NONE') return reply.code(416).header('content-range', `bytes */${size}`).send();
      const { start, end } = part ?? { start: 0, end: size - 1 };
      if (part) void reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`);
      const type = file.mimeType === subtitlesType ? `${subtitlesType}; charset=utf-8` : file.mimeType;
      void reply
        .header('accept-ranges', 'bytes')
        .header('content-type', type)
        .header('content-length', end - start + 1);
      if (request.method === 'HEAD') return reply.send();
      return reply.send(file.bytes.length === size ? file.bytes.subarray(start, end + 1) : streamParts(reader, hash, { start, end }));
    },
  });
}

/** Whether a part goes on with what the caller has: with bytes of this tag, or where nothing is said. */
const isOf = (ifRange: string | string[] | undefined, tag: string): boolean => ifRange === undefined || ifRange === tag;

export const namesTag = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
