import { randomBytes } from 'node:crypto';
import { parse } from 'graphql';
import { createSchema } from '../../src/graph.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { aRoom } from './room.ts';
import { openCertificateTickets } from '../../src/management/honours/index.ts';
import { openDossierTickets } from '../../src/management/dossiers/index.ts';
import { openCollectionTickets } from '../../src/management/collection/index.ts';
import { openExportTickets } from '../../src/management/exports/index.ts';
import { openPictureTickets } from '../../src/management/media/index.ts';
import { aPartnersHouse } from './partners.ts';
import { FiguresDesk } from '../../src/management/reviews/index.ts';
import { managementResolvers } from '../../src/management/resolvers.ts';
import { createExecutor } from '../../src/platform/graph/executor.ts';
import type { Drawer } from './applicant.ts';

interface Answer<Data> {
  data?: Data;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** Asks the management side's graph as somebody, compiled as the program does it, without HTTP. */
export type Ask = <Data = Record<string, unknown>>(desk: Desk | null, document: string, variables?: object) => Promise<Answer<Data>>;

export async function openGraph(drawer: Drawer, tickets = openPictureTickets(randomBytes(32), 'https://cases.example.org')): Promise<Ask> {
  const { run } = createExecutor(await createSchema(managementResolvers));
  const cursorSecret = randomBytes(32);
  const figures = new FiguresDesk(() => {});
  const partners = aPartnersHouse();
  const exportTickets = openExportTickets(randomBytes(32), 'https://cases.example.org');
  const collectionTickets = openCollectionTickets(randomBytes(32), 'https://cases.example.org');
  const certificateTickets = openCertificateTickets(randomBytes(32), 'https://cases.example.org');
  const dossierTickets = openDossierTickets(randomBytes(32), 'https://cases.example.org');
  return async (desk, document, variables = {}) => {
    const { storage, receiptKey } = drawer;
    const context = {
      desk,
      language: desk?.language ?? 'en',
      managementIsHere: true,
      reception: null,
      publisher: null,
      storage,
      receiptKey,
      cursorSecret,
      deskUrl: 'https://desk.example.org',
      amendDays: 14,
      erasureDays: 7,
      room: aRoom,
      tickets,
      figures,
      translation: { machine: null, tries: 1 },
      exportTickets,
      collectionTickets,
      dossierTickets,
      partners,
      certificateTickets,
    };
    return JSON.parse(JSON.stringify(await run(document, parse(document), undefined, context, variables as Record<string, unknown>))) as never;
  };
}
