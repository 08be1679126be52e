import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerFault } from '../../platform/http/call.ts';
import { privateHeaders } from '../../platform/http/private-headers.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Desk } from '../identity/index.ts';
import { Asset, type Rendition } from './asset.entity.ts';
import type { PictureTickets, Ticket } from './picture-tickets.ts';

interface Doors {
  /** Who is asking; null for a visitor, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  tickets: PictureTickets;
  storage: Storage;
}

/** Files before the release. Whatever is wrong with a ticket or with who brings it, the answer is that nothing is here. */
export function privateFileRoutes(app: FastifyInstance, { deskOf, tickets, storage }: Doors): void {
  app.get<{ Params: { ticket: string } }>('/private-files/:ticket', { exposeHeadRoute: false }, async (request, reply) => {
    const desk = await deskOf(request);
    const ticket = desk && (await tickets.open(desk, request.params.ticket));
    const asset = ticket && (await desk.em.fork().findOne(Asset, { id: ticket.pictureId, state: 'READY' }));
    const served = asset && servedOf(asset, ticket!);
    const nothing = () => answerFault(reply.headers(privateHeaders), 'NOT_FOUND', 'There is no file at this address.');
    if (!served) return nothing();
    const size = await storage.size(served.key);
    if (size === undefined) return nothing();
    void reply.headers({ ...privateHeaders, 'content-type': served.type, 'content-disposition': served.disposition, 'accept-ranges': 'bytes' });
    const part = partOf(request.headers.range, size);
    if (part === 'NONE') return reply.status(416).header('content-range', `bytes */${size}`).send();
    const file = await storage.read(served.key, part);
    if (!file) return nothing(); // removed in between
    void reply.header('content-length', String(part ? part.end - part.start + 1 : size));
    if (part) void reply.status(206).header('content-range', `bytes ${part.start}-${part.end}/${size}`);
    return reply.send(file.stream);
  });
}

/** What of a file is sent, and as what: never the bytes of a picture or a video as they came, and never a document as a page. */
function servedOf(asset: Asset, { width, format, crop, poster, clean }: Ticket): { key: string; type: string; disposition: string } | undefined {
  if (asset.kind === 'DOCUMENT') {
    const key = clean ? asset.copyKey : asset.storageKey;
    return !key ? undefined : { key, type: 'application/pdf', disposition: 'attachment; filename="document.pdf"' };
  }
  if (asset.kind === 'VIDEO' && !poster) {
    const type = asset.mimeType!;
    const ending = type === 'video/quicktime' ? 'mov' : type.slice('video/'.length);
    return !asset.copyKey ? undefined : { key: asset.copyKey, type, disposition: `inline; filename="video.${ending}"` };
  }
  const wide = (all: readonly Rendition[]) => all.find((each) => width !== null && each.width >= width) ?? all.at(-1);
  const wanted = asset.variants?.filter((each) => each.format === format && each.crop === crop) ?? [];
  const variant = asset.kind === 'PICTURE' ? wide(wanted) : undefined;
  if (variant) {
    const ending = { WEBP: 'webp', AVIF: 'avif', JPEG: 'jpg' }[format];
    return { key: variant.storageKey, type: `image/${format.toLowerCase()}`, disposition: `inline; filename="picture.${ending}"` };
  }
  const rendition = wide(asset.kind === 'VIDEO' ? asset.poster : asset.renditions);
  return rendition && { key: rendition.storageKey, type: 'image/webp', disposition: 'inline; filename="picture.webp"' };
}

/** The one part that is asked for (RFC 9110); undefined for all of it, also where several are asked for. */
function partOf(header: string | undefined, size: number): { start: number; end: number } | 'NONE' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [start, end] =
    match[1] === '' ? [Math.max(0, size - Number(match[2])), size - 1] : [Number(match[1]), match[2] === '' ? size - 1 : Number(match[2])];
  if (start >= size || end < start) return 'NONE';
  return { start, end: Math.min(end, size - 1) };
}
