import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sha256Hex } from '../../platform/canonical-json.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import { answerFault } from '../../platform/http/call.ts';
import { privateHeaders } from '../../platform/http/private-headers.ts';
import { appendEntry } from '../audit/index.ts';
import { deskAtEdition } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import { type FiguresDesk, readFieldTable } from '../reviews/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';
import { sealDossier } from './dossier-file.ts';
import { pageOf, pagePolicy } from './dossier-page.ts';
import type { DossierTickets } from './dossier-tickets.ts';
import type { DossierView } from './dossier-view.ts';
import { readDossier } from './read-dossier.ts';

interface Doors {
  /** Who is asking, in a session of theirs; null for a visitor, for a key, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  tickets: DossierTickets;
  figures: FiguresDesk;
  key: ReceiptKey;
}

const always = {
  ...privateHeaders,
  'content-security-policy': pagePolicy,
  'referrer-policy': 'no-referrer',
  vary: 'authorization, accept-language',
};

export const fileNameOf = (submissionId: string, format: 'PAGE' | 'FILE'): string =>
  `dossier-${submissionId.slice(0, 8)}.${format === 'PAGE' ? 'html' : 'json'}`;

/** Dossiers to be printed or kept. Whatever is wrong with a ticket or with who brings it, the answer is that nothing is here. */
export function dossierRoutes(app: FastifyInstance, { deskOf, tickets, figures, key }: Doors): void {
  app.get<{ Params: { ticket: string } }>('/dossiers/:ticket', { exposeHeadRoute: false }, async (request, reply) => {
    const desk = await deskOf(request);
    const ticket = desk && (await tickets.open(desk, request.params.ticket));
    const at = ticket && (await deskAtEdition(desk, ticket.year));
    void reply.headers(always);
    const dossier = at && (await settled(figures, () => readDossier(at, figures, ticket!.submissionId)));
    if (!dossier) return answerFault(reply, 'NOT_FOUND', 'There is no file at this address.');
    const { format, submissionId } = ticket!;
    const bytes = Buffer.from(format === 'PAGE' ? pageOf(dossier, desk!.language) : sealDossier(dossier, key));
    await record(dossier, format, bytes);
    void reply.headers({
      'content-type': format === 'PAGE' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `${format === 'PAGE' ? 'inline' : 'attachment'}; filename="${fileNameOf(submissionId, format)}"`,
      'content-length': String(bytes.length),
    });
    return reply.send(bytes);
  });
}

/** What is printed has its figures: they are calculated first, and nothing is read anew where they are there. */
async function settled(figures: FiguresDesk, read: () => Promise<DossierView | null>): Promise<DossierView | null> {
  const first = await read();
  if (!first) return null;
  const { at, edition, field } = first;
  const table = await readFieldTable(at.desk, figures, { edition, field });
  if (table?.state === 'CURRENT' && first.parts.some(({ entries }) => entries.some(isCurrent))) return first;
  await figures.idle();
  return await read();
}

const isCurrent = ({ facts }: { facts: Record<string, unknown> }) => (facts.state as { code?: string } | undefined)?.code === 'CURRENT';

/** Who cannot be recorded gets nothing. */
const record = ({ at: { desk, edition }, submissionId }: DossierView, format: string, bytes: Buffer): Promise<void> =>
  desk.em.fork().transactional(async (em) => {
    if (desk.session && !(await desk.session.isStillOpen(em))) throw spokenFault('UNAUTHENTICATED', desk.language);
    await appendEntry(em, {
      ...{ act: 'fetchDossier', personId: desk.person.id, sessionId: desk.sessionId || null },
      ...{ subjectType: 'submission', subjectId: submissionId, editionYear: edition.year },
      facts: { format, contentHash: sha256Hex(bytes) },
    });
  });
