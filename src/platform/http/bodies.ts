import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from '../config.ts';
import { fault } from '../graph/faults.ts';

/** Bodies are JSON in UTF-8, and nothing else: a second way to read the same bytes is a second meaning. */
export function takeUtf8Only(app: FastifyInstance, { visitorBodyBytes }: Pick<Limits, 'visitorBodyBytes'>): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']); // a form of another site could send text/plain
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const refused = whyUnreadable(request);
    if (refused) return done(refused);
    // visitors ask questions; only those who write have much to send
    if (request.headers.authorization === undefined && body.length > visitorBodyBytes) {
      return done(fault('REQUEST_TOO_LARGE', `The body is larger than the ${visitorBodyBytes} bytes that are taken from visitors.`));
    }
    if (!isUtf8(body as Buffer)) return done(fault('BAD_REQUEST', 'The body is not well-formed UTF-8.'));
    return parseJson(request, (body as Buffer).toString('utf8'), done);
  });
}

function whyUnreadable({ headers }: FastifyRequest) {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) return fault('UNSUPPORTED_MEDIA_TYPE', 'Send the body in UTF-8.');
  const coding = headers['content-encoding'];
  if (coding !== undefined && coding !== 'identity') return fault('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, not compressed.');
  return undefined;
}
