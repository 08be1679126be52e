import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { parse } from 'graphql';
import { sha256Hex } from '../../platform/canonical-json.ts';
import { answerFault } from '../../platform/http/call.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The page that the screens of the hall show: the programme of an edition, and the stage live. */
export function screenRoutes(app: FastifyInstance, publicUrl: string): void {
  const document = read('schema/operations/screen.graphql');
  const operations = new Map(
    parse(document).definitions.map((one) => ['name' in one ? one.name?.value : '', document.slice(one.loc!.start, one.loc!.end)]),
  );
  const page = read('web/screen/index.html')
    .replace('{{showcaseDocumentId}}', `sha256:${sha256Hex(operations.get('ScreenShowcase')!)}`)
    .replace('{{stageQuery}}', inAttribute(operations.get('ScreenStage')!));
  const script = read('web/screen/screen.js');
  const style = read('web/screen/screen.css');
  const keeper = read('web/screen/keep.js');
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' ${new URL(publicUrl).origin}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

  const send = (reply: FastifyReply, type: string, text: string) =>
    reply
      .headers({
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-cache',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      .send(text);

  app.get('/screen/screen.js', (_request, reply) => send(reply, 'text/javascript', script));
  app.get('/screen/keep.js', (_request, reply) => send(reply, 'text/javascript', keeper));
  app.get('/screen/screen.css', (_request, reply) => send(reply, 'text/css', style));
  app.get<{ Params: { year: string } }>('/screen/:year', (request, reply) => {
    const { year } = request.params;
    if (!/^2\d{3}$/.test(year)) return answerFault(reply, 'NOT_FOUND', 'There is no screen at this address: it ends with the year of an edition.');
    return send(reply, 'text/html', page.replaceAll('{{year}}', year));
  });
}

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
