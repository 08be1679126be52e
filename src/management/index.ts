import path from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Limits, MediaLimits, Retention } from '../platform/config.ts';
import { type Connection, openPool } from '../platform/database/connection.ts';
import { previewSchema } from '../platform/database/prepare-database.ts';
import type { TranslationService } from '../platform/translation-service.ts';
import { bearerToken } from '../platform/http/call.ts';
import { spokenFault } from '../platform/graph/faults.ts';
import type { Jobs } from '../platform/jobs/index.ts';
import { type Language, negotiateLanguage } from '../platform/language.ts';
import type { Log } from '../platform/log.ts';
import type { OutwardSettings } from '../platform/outward/post-outward.ts';
import { openStorage } from '../platform/storage/open-storage.ts';
import type { S3Settings } from '../platform/storage/s3-settings.ts';
import type { Storage } from '../platform/storage/storage.ts';
import { recordReads } from './audit/index.ts';
import { type CollectionContext, collectionRoutes, openCollectionTickets } from './collection/index.ts';
import { dossierRoutes, type DossiersContext, openDossierTickets } from './dossiers/index.ts';
import { certificateRoutes, type HonoursContext, openCertificateTickets } from './honours/index.ts';
import { exportRoutes, type ExportsContext, openExportTickets, submissionsTable } from './exports/index.ts';
import {
  type Arrival,
  openArrivals,
  openDesk,
  openIdentityHouse,
  type Principal,
  type Reception,
  type Signed,
  type SignInSettings,
} from './identity/index.ts';
import { endedOf, openKey } from './keys/index.ts';
import {
  largestBytes,
  openPictureTickets,
  openUploadFolder,
  openUploadLocks,
  privateFileRoutes,
  type Receiving,
  uploadRoutes,
} from './media/index.ts';
import { startHouseJobs } from './house-jobs.ts';
import { noticeTemplates } from './notice-templates.ts';
import { type NoticeSettings, openNoticesHouse } from './notices/index.ts';
import { openManagement } from './open-management.ts';
import { delegatesTable, receivePrepared, type ReminderDays } from './preparation/index.ts';
import { openPreview, type Preview, previewFileRoutes, archiveRoutes, type ArchiveTickets, openArchiveTickets } from './publishing/index.ts';
import { openScreenDoor, type ScreenDoor, screenDeviceRoutes } from './programme/index.ts';
import { openPartnersHouse, type PartnersContext, WebhookPost } from './partners/index.ts';
import { embargoRoutes, markKeyOf, newestRevision, readEvents } from './publishing/index.ts';
import { FiguresDesk } from './reviews/index.ts';
import { openReceiptKey, receiveUpload, type Room, type SubmissionsContext } from './submissions/index.ts';
import { type MachineAtHand, openMachine } from './translations/index.ts';

export { clientOfPrincipal, keepKeysToTheirReach } from './keys/index.ts';
export { managementResolvers } from './resolvers.ts';

/** What resolvers of the management side work with during one request. */
export type ManagementVisit = Signed &
  Reception & { principal: Principal } & Omit<SubmissionsContext, 'storage'> &
  ExportsContext &
  DossiersContext &
  CollectionContext &
  PartnersContext &
  HonoursContext & {
    storage: Storage | null;
    publisher: pg.Pool | null;
    archiveTickets: ArchiveTickets | null;
    deskUrl: string;
    figures: FiguresDesk | null;
    translation: MachineAtHand;
    /** For how many days whoever registered an entry of the directory may amend it. */
    amendDays: number;
    /** How many days after somebody asked to be taken out it is done. */
    erasureDays: number;
  };

/** The management side of this program, over its database. */
export interface Management {
  orm: MikroORM;
  storage: Storage;
  publisher: pg.Pool;
  /** Refuses a token that is not good: it is never taken for a visitor's. */
  openVisit(call: { token: string | null; from: string; isAct?: boolean }, language: Language): Promise<ManagementVisit>;
  /** The public as it will be once a release is applied, for whoever may know of it. */
  openPreview(visit: ManagementVisit, releaseId: string): Promise<Preview>;
  /** Records what was read during a visit. Throws when it cannot: then nothing of it may be answered. */
  closeVisit(visit: ManagementVisit): Promise<void>;
  /** Of sessions and keys that streams came with, those that are good no more. */
  endedOf(credentials: readonly string[]): Promise<ReadonlySet<string>>;
  /** Who lets screens in. */
  screenDoor: ScreenDoor;
  /** Counts what an answer to a partner's key was long. */
  sent(principal: Principal, bytes: number): void;
  /** Tells partners of releases; where jobs run, by itself. */
  webhooks: WebhookPost;
  /** The key of the marks in a package under embargo. */
  markKeyOf(packageId: string): Buffer;
  /** Routes of its own, such as the way to a provider and back. */
  routes(app: FastifyInstance): void;
  /** Does what has to follow later, such as applying releases, until it is told to stop. */
  startJobs(): Promise<Jobs>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

interface Options {
  connection: Connection;
  /** Connected to delivery with the role that writes there. Whoever opened it closes it. */
  publisher: pg.Pool;
  /** Where files and the receipts' key are kept. */
  dataDir: string;
  limits: Pick<Limits, 'connections' | 'statementMs' | 'uploadBytes'>;
  media: MediaLimits;
  /** Null where files are kept on the disk. */
  s3: S3Settings | null;
  /** Sites whose pages may send files. */
  corsOrigins: readonly string[];
  /** Null where nothing but people translates. */
  translationService: TranslationService | null;
  signIn: SignInSettings;
  notices: NoticeSettings;
  retention: Retention;
  /** How messages to partners leave. */
  webhooks: OutwardSettings;
  amendDays: number;
  erasureDays: number;
  /** When people are reminded of what they were asked to prepare. */
  reminders: ReminderDays;
  log: Log;
}

export async function openManagementHouse({
  connection,
  publisher,
  dataDir,
  limits,
  media,
  s3,
  corsOrigins,
  translationService,
  signIn,
  notices: noticeSettings,
  retention,
  webhooks: outward,
  amendDays,
  erasureDays,
  reminders,
  log,
}: Options): Promise<Management> {
  const storage = await openStorage(s3, path.join(dataDir, 'media'));
  const folder = await openUploadFolder(path.join(dataDir, 'uploads'));
  const receiptKey = await openReceiptKey(path.join(dataDir, 'receipt-key.pem'));
  const cursorSecret = receiptKey.secretFor('cursors');
  const tickets = openPictureTickets(receiptKey.secretFor('tickets'), signIn.publicUrl);
  const exportTickets = openExportTickets(receiptKey.secretFor('exports'), signIn.publicUrl);
  const collectionTickets = openCollectionTickets(receiptKey.secretFor('collection'), signIn.publicUrl);
  const archiveTickets = openArchiveTickets(receiptKey.secretFor('archives'), signIn.publicUrl);
  const dossierTickets = openDossierTickets(receiptKey.secretFor('dossiers'), signIn.publicUrl);
  const certificateTickets = openCertificateTickets(receiptKey.secretFor('certificates'), signIn.publicUrl);
  const orm = await openManagement(connection, { maxConnections: limits.connections, statementTimeout: limits.statementMs });
  const previews = openPool(connection, { max: 2, statementTimeout: limits.statementMs, schema: previewSchema });
  const arrivals = openArrivals(connection);
  const identity = openIdentityHouse({ em: () => orm.em.fork(), secret: receiptKey.secretFor('identity'), settings: signIn, log });
  const notices = openNoticesHouse({
    em: () => orm.em.fork(),
    secret: receiptKey.secretFor('notices'),
    settings: noticeSettings,
    templates: noticeTemplates,
    log,
  });
  const receiving: Receiving = { em: orm.em, folder, wanted: receivePrepared(receiveUpload) };
  const partners = openPartnersHouse({
    em: () => orm.em.fork(),
    secret: receiptKey.secretFor('partners'),
    outward,
    publicUrl: signIn.publicUrl,
    log,
  });
  const webhooks = new WebhookPost({
    ...{ em: () => orm.em.fork(), house: partners, log },
    readEvents: (behind) => readEvents(publisher, behind),
    newest: () => newestRevision(publisher),
  });
  const figures = new FiguresDesk((error) => log.error({ err: error }, 'figures could not be calculated; they are tried again when somebody asks'));
  const locks = openUploadLocks(connection);
  const translation = openMachine(translationService);
  const room: Room = {
    largest: { PICTURE: media.pictureBytes, VIDEO: media.videoBytes, DOCUMENT: media.documentBytes },
    attached: Math.min(largestBytes, limits.uploadBytes),
    ofSubmission: media.submissionBytes,
    openUploads: media.openUploads,
    hours: media.uploadHours,
    fits: async (bytes) => (await folder.free()) - bytes >= media.freeBytes,
  };
  const principalOf = async (token: string | null, language: Language, arrival: Arrival | null = null): Promise<Principal | null> => {
    if (token === null) return { kind: 'visitor' };
    const key = await openKey(orm.em.fork(), token, language);
    if (key) return key;
    const desk = await openDesk(orm.em.fork(), token, language, identity.secondFactor, arrival);
    return desk && { kind: 'person', desk };
  };
  return {
    orm,
    storage,
    publisher,
    screenDoor: openScreenDoor(() => orm.em.fork()),
    routes(app) {
      identity.routes(app);
      screenDeviceRoutes(app, { em: () => orm.em.fork() });
      // routes beside the graph: who is not let in by a token is nobody there
      const deskOf =
        (isLetIn: (principal: Exclude<Principal, { kind: 'visitor' }>) => boolean) =>
        async ({ headers }: FastifyRequest) => {
          const principal = await principalOf(bearerToken(headers.authorization), negotiateLanguage(headers['accept-language']));
          return principal === null || principal.kind === 'visitor' || !isLetIn(principal) ? null : principal.desk;
        };
      privateFileRoutes(app, { deskOf: deskOf(() => true), tickets, storage });
      const { box, meter } = partners;
      embargoRoutes(app, {
        ...{ em: () => orm.em.fork(), box, meter, storage, publicUrl: signIn.publicUrl },
        principalOf: ({ headers }) => principalOf(bearerToken(headers.authorization), negotiateLanguage(headers['accept-language'])),
      });
      const tables = { submissions: submissionsTable, delegates: delegatesTable };
      const exports = { tickets: exportTickets, tables, folder: path.join(dataDir, 'exports'), hasRoom: () => room.fits(0) };
      exportRoutes(app, { deskOf: deskOf(({ kind }) => kind === 'person'), ...exports });
      dossierRoutes(app, { deskOf: deskOf(({ kind }) => kind === 'person'), tickets: dossierTickets, figures, key: receiptKey });
      collectionRoutes(app, { deskOf: deskOf(({ kind }) => kind === 'person'), tickets: collectionTickets, storage });
      archiveRoutes(app, { deskOf: deskOf(({ kind }) => kind === 'person'), tickets: archiveTickets, publisher });
      previewFileRoutes(app, { deskOf: deskOf(({ kind }) => kind === 'person'), storage });
      certificateRoutes(app, { deskOf: deskOf(({ kind }) => kind === 'person'), tickets: certificateTickets, publicUrl: signIn.publicUrl });
      const writerOf = deskOf((principal) => principal.kind === 'person' || principal.key.scopes.includes('WRITE'));
      const largest = Math.max(...Object.values(room.largest));
      uploadRoutes(app, { deskOf: writerOf, receiving, locks, largest, freeBytes: media.freeBytes, corsOrigins });
    },
    async openVisit({ token, from, isAct }, language) {
      const reception = identity.frontDoor(from, language);
      const arrival = isAct && token !== null ? await arrivals.arrive(token) : null; // before anything else: nothing may make somebody late
      const principal = await principalOf(token, language, arrival);
      // whatever is wrong with a token, it is refused in the same words
      if (!principal) throw spokenFault('UNAUTHENTICATED', language);
      if (principal.kind === 'key' && principal.key.partnerId !== null) await partners.meter.admit(principal.key.id, principal.key.partnerId);
      const desk = principal.kind === 'visitor' ? null : principal.desk;
      if (desk && arrival) desk.arrivedAt = arrival.at;
      return {
        principal,
        desk,
        language,
        managementIsHere: true,
        reception,
        storage,
        receiptKey,
        cursorSecret,
        room,
        tickets,
        exportTickets,
        dossierTickets,
        collectionTickets,
        archiveTickets,
        certificateTickets,
        publisher,
        partners,
        deskUrl: noticeSettings.deskUrl,
        figures,
        translation,
        amendDays,
        erasureDays,
      };
    },
    async openPreview({ principal, language }, releaseId) {
      // a program's key previews nothing: who looks at what is not public yet is a person
      if (principal.kind !== 'person') throw spokenFault('OUT_OF_SCOPE', language);
      return openPreview({ previews, publisher, storage }, principal.desk, releaseId);
    },
    endedOf: (credentials) => endedOf(orm.em.fork(), credentials),
    sent(principal, bytes) {
      if (principal.kind === 'key' && principal.key.partnerId !== null) partners.meter.sent(principal.key.id, bytes);
    },
    webhooks,
    markKeyOf: (packageId) => markKeyOf(partners.box, packageId),
    closeVisit: async ({ desk }) => void (desk && (await recordReads(desk))),
    startJobs: () =>
      startHouseJobs({
        ...{ connection, statementMs: limits.statementMs, orm, publisher, storage, folder, receiving, locks, receiptKey, webhooks },
        ...{ identity, notices, retention, reminders, translation, anchorFolder: path.join(dataDir, 'audit-heads'), log },
      }),
    isReady: () =>
      orm.em
        .fork()
        .execute('select 1')
        .then(
          () => true,
          () => false,
        ),
    async close() {
      await webhooks.stop();
      await partners.close();
      identity.close();
      await previews.end();
      await arrivals.close();
      await locks.close();
      notices.close();
      figures.close();
      await orm.close();
    },
  };
}

/** What a node without the management side has in its place. */
export const managementElsewhere = (language: Language): ManagementVisit => ({
  principal: { kind: 'visitor' },
  desk: null,
  language,
  managementIsHere: false,
  reception: null,
  storage: null,
  receiptKey: null,
  cursorSecret: Buffer.alloc(0),
  room: null,
  tickets: null,
  exportTickets: null,
  collectionTickets: null,
  archiveTickets: null,
  dossierTickets: null,
  certificateTickets: null,
  publisher: null,
  partners: null,
  deskUrl: '',
  figures: null,
  translation: { machine: null, tries: 1 },
  amendDays: 0,
  erasureDays: 0,
});
