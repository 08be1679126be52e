import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { KnownOperations } from '../platform/graph/known-documents.ts';
import { browserSessionRoutes } from '../platform/http/browser-session.ts';
import type { Log } from '../platform/log.ts';
import { openAssets, type Assets } from './assets.ts';
import { deskRoutes } from './desk-routes.ts';
import { findBuild } from './find-build.ts';
import type { Portal } from './portal.ts';
import { previewRoutes } from './preview-routes.ts';
import { portalRoutes } from './portal-routes.ts';
import { openScreenPages, type ScreenPages } from './screen-pages.ts';
import { screenRoutes } from './screen-routes.ts';

interface Options {
  dataDir: string;
  /** How the world reaches this program. */
  publicUrl: string;
  /** Whether people can sign in at this node. */
  hasDesks: boolean;
  /** Whether they may come in by an OpenID Connect provider. */
  hasProvider: boolean;
  /** The consumers' documents, by their operations' names. */
  operations: KnownOperations;
  log: Log;
}

/** What was built, opened for serving. */
export interface Opened {
  hash: string;
  assets: Assets;
  portal: Portal;
  screens: ScreenPages;
}

/** The pages. They are looked for, and built where they are not there, while everything else starts; whoever asks for one meanwhile waits. */
export function openWeb({ dataDir, publicUrl, hasDesks, hasProvider, operations, log }: Options) {
  const opened = open(dataDir);
  opened.catch((error: unknown) => log.error({ err: error }, 'there are no pages'));
  const origin = new URL(publicUrl).origin;
  return {
    routes(app: FastifyInstance): void {
      app.get<{ Params: { file: string } }>('/web/:file', async (request, reply) => (await opened).assets.send(request, reply, request.params.file));
      portalRoutes(app, { opened, origin, operations, log });
      screenRoutes(app, { opened, origin, operations, hasDevices: hasDesks });
      if (!hasDesks) return;
      deskRoutes(app, { opened, origin, hasProvider });
      previewRoutes(app, { opened, origin, operations });
      browserSessionRoutes(app, { isHttps: origin.startsWith('https:') });
    },
  };
}

async function open(dataDir: string): Promise<Opened> {
  const { folder, hash } = await findBuild(dataDir);
  const [assets, portal] = await Promise.all([
    openAssets(`${folder}/pages`, hash),
    import(pathToFileURL(`${folder}/server/portal.mjs`).href) as Promise<Portal>,
  ]);
  const screens = await openScreenPages(`${folder}/pages`, hash, assets.manifest);
  return { hash, assets, portal, screens };
}
