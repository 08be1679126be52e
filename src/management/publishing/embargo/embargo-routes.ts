import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerFault } from '../../../platform/http/call.ts';
import { privateHeaders } from '../../../platform/http/private-headers.ts';
import { fewAtOnce } from '../../../platform/load/few-at-once.ts';
import type { SecretBox } from '../../../platform/secret-box.ts';
import type { Storage } from '../../../platform/storage/storage.ts';
import type { Principal } from '../../identity/index.ts';
import type { KeyMeter } from '../../partners/index.ts';
import { renditionKey } from '../kept-files.ts';
import { packageDocument, picturesIn } from './package-document.ts';
import { markPicture } from './picture-mark.ts';
import { markKeyOf } from './trace-copy.ts';
import { acknowledgeWithKey, findPackage, type PackageRead, type Reader, recordRead } from './read-package.ts';

interface Doors {
  em: () => EntityManager;
  /** Null for a token that is not good. */
  principalOf(request: FastifyRequest): Promise<Principal | null>;
  box: SecretBox;
  meter: KeyMeter;
  storage: Storage;
  publicUrl: string;
}

export const packageAddress = (publicUrl: string, id: string): string => `${publicUrl}/partners/packages/${id}`;

/** What partners read under embargo. Whatever is wrong with who asks, the answer is that nothing is here. */
export function embargoRoutes(app: FastifyInstance, { em, principalOf, box, meter, storage, publicUrl }: Doors): void {
  const inTurn = fewAtOnce(1); // pictures are marked for each read, and nobody waits for one at a desk
  const nothing = (reply: FastifyReply) => answerFault(reply, 'NOT_FOUND', 'There is no package at this address.');

  const receive = async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
    void reply.headers(privateHeaders);
    const principal = await principalOf(request);
    const reader = readerOf(principal);
    const found = reader && (await findPackage(em(), reader, request.params.id));
    if (!reader || !found) return undefined;
    if (reader.key) await meter.admit(reader.key.id, found.partnerId);
    return { reader, found };
  };
  const send = (reply: FastifyReply, { key }: Reader, type: string, body: Buffer) => {
    if (key) meter.sent(key.id, body.length);
    return reply.header('content-type', type).header('content-length', String(body.length)).send(body);
  };

  app.get<{ Params: { id: string } }>('/partners/packages/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const received = await receive(request, reply);
    if (!received) return nothing(reply);
    const { reader, found } = received;
    if (found.state !== 'OFFERED') return send(reply.code(410), reader, 'application/json; charset=utf-8', json(ended(found)));
    await recordRead(em(), reader, found, 'items');
    const document = packageDocument(found, { address: packageAddress(publicUrl, found.id), markKey: markKeyOf(box, found.id) });
    return send(reply, reader, 'application/json; charset=utf-8', json(document));
  });

  app.get<{ Params: { id: string; hash: string } }>('/partners/packages/:id/files/:hash', { exposeHeadRoute: false }, async (request, reply) => {
    const received = await receive(request, reply);
    const { hash } = request.params;
    if (received?.found.state !== 'OFFERED' || !picturesIn(received.found.content).has(hash)) return nothing(reply);
    const bytes = await storage.get(renditionKey(hash));
    if (!bytes) return nothing(reply);
    await recordRead(em(), received.reader, received.found, hash);
    const marked = await inTurn(() => markPicture(bytes, markKeyOf(box, received.found.id)));
    return send(reply, received.reader, 'image/webp', marked);
  });

  app.post<{ Params: { id: string } }>('/partners/packages/:id/acknowledgement', async (request, reply) => {
    const received = await receive(request, reply);
    if (!received?.reader.key) return nothing(reply);
    if (received.found.state !== 'RECALLED') return answerFault(reply, 'BAD_REQUEST', 'This package was not recalled.');
    await acknowledgeWithKey(em(), received.reader.key, received.found);
    return reply.code(204).send();
  });
}

const readerOf = (principal: Principal | null): Reader | undefined =>
  principal?.kind === 'person'
    ? { desk: principal.desk }
    : principal?.kind === 'key' && principal.key.kind === 'PARTNER'
      ? { key: principal.key }
      : undefined;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** All that is left of a package that is over. */
function ended({ id, releaseState, state, recallReason }: PackageRead) {
  const isPublic = state === 'ENDED' && releaseState === 'APPLIED';
  return {
    uri: `urn:uuid:${id}`,
    type: 'composite',
    pubStatus: isPublic ? 'usable' : 'canceled',
    edNote: isPublic ? 'Public: read it from the feeds or the delta.' : `Remove every copy.${recallReason === null ? '' : ` ${recallReason}`}`,
  };
}
