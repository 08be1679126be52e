import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFault } from '../platform/http/call.ts';
import { codingsOf } from '../platform/http/public-lane/codings.ts';
import { openDeskPages, type DeskPages } from './desk-pages.ts';
import type { PortalFiles } from './portal.ts';
import type { BuiltSource } from './screen-pages.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
};

/** The files that browsers load. Their names hold the hash of their bytes. */
export interface Assets {
  /** Sends one of them. */
  send(request: FastifyRequest, reply: FastifyReply, name: string): Promise<FastifyReply>;
  /** The desk's page, and the script that keeps it. */
  desk: DeskPages;
  /** What the portal's pages load. */
  portal: PortalFiles;
  /** What the build says of its sources. */
  manifest: Record<string, BuiltSource>;
}

export async function openAssets(folder: string, hash: string): Promise<Assets> {
  const names = new Set(await readdir(folder));
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, BuiltSource>;
  // a style sheet that scripts also import has an empty script in its place, and comes with it
  const at = (source: string) => `/web/${source.endsWith('.css') ? (manifest[source]!.css?.[0] ?? manifest[source]!.file) : manifest[source]!.file}`;
  return {
    desk: await openDeskPages(folder, hash, manifest),
    portal: { script: at('portal/client.ts'), style: at('portal/portal.css'), fonts: at('design/more-faces.css'), icon: at('design/icon.svg') },
    manifest,
    async send(request, reply, name) {
      const type = types[path.extname(name)];
      // names come from the folder, never from the address alone
      if (!type || !names.has(name)) return answerFault(reply, 'NOT_FOUND', 'There is nothing at this address.');
      const coding = codingsOf(request.headers['accept-encoding']).find((one) => names.has(`${name}.${endings[one]}`));
      if (coding) reply.header('content-encoding', coding);
      return reply
        .headers({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
        .send(await readFile(path.join(folder, coding ? `${name}.${endings[coding]}` : name)));
    },
  };
}

const endings = { br: 'br', gzip: 'gz', identity: '' } as const;
