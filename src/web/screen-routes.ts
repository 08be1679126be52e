import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { parse } from 'graphql';
import type { KnownOperations } from '../platform/graph/known-documents.ts';
import { answerFault } from '../platform/http/call.ts';
import type { Opened } from './open-web.ts';

interface Options {
  opened: Promise<Opened>;
  origin: string;
  operations: KnownOperations;
  /** Whether screens are let in at this node. */
  hasDevices: boolean;
}

/** The pages that the screens of the hall show: a wall that is let in by its code, and the showcase of an edition as everybody may see it. */
export function screenRoutes(app: FastifyInstance, { opened, origin, operations, hasDevices }: Options): void {
  const stageQuery = inAttribute(textOf('ScreenStage'));
  const policy = [
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'",
    `img-src 'self' ${origin}`,
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ].join('; ');
  const send = (reply: FastifyReply, type: string, text: string) =>
    reply
      .headers({
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-cache',
        'content-security-policy': policy,
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      .send(text);

  app.get('/screen/keep.js', async (_request, reply) => send(reply, 'text/javascript', (await opened).screens.keeper));
  app.get<{ Params: { which: string } }>('/screen/:which', async (request, reply) => {
    const { which } = request.params;
    const { screens } = await opened;
    if (which === 'wall' && hasDevices) return send(reply, 'text/html', screens.wall);
    if (!/^2\d{3}$/.test(which)) return answerFault(reply, 'NOT_FOUND', 'There is no screen at this address: it ends with the year of an edition.');
    const page = screens.edition
      .replaceAll('{{year}}', which)
      .replace('{{showcaseDocumentId}}', operations.get('ScreenShowcase')!)
      .replace('{{editionDocumentId}}', operations.get('ScreenEdition')!)
      .replace('{{stageQuery}}', stageQuery);
    return send(reply, 'text/html', page);
  });
}

/** A subscription is asked for by its text. */
function textOf(operation: string): string {
  const document = readFileSync(new URL('../../schema/operations/screen.graphql', import.meta.url), 'utf8');
  const found = parse(document).definitions.find((one) => 'name' in one && one.name?.value === operation)!;
  return document.slice(found.loc!.start, found.loc!.end);
}

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
