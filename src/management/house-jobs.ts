import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Retention } from '../platform/config.ts';
import { type Connection, openPool } from '../platform/database/connection.ts';
import { type Jobs, startJobs } from '../platform/jobs/index.ts';
import type { Log } from '../platform/log.ts';
import type { Storage } from '../platform/storage/storage.ts';
import { anchorInto } from './audit/index.ts';
import { type Bindery, makeBookJob, makeBooksLeftOver, makeBookTask, removeOldBooks } from './collection/index.ts';
import { sealBallots } from './deliberation/index.ts';
import type { IdentityHouse } from './identity/index.ts';
import {
  discardFilesJob,
  discardFilesTask,
  processAssetJob,
  processAssetTask,
  type Processing,
  processLeftOver,
  type Receiving,
  tidyUploads,
  type UploadFolder,
  type UploadLocks,
} from './media/index.ts';
import type { NoticesHouse } from './notices/index.ts';
import type { WebhookPost } from './partners/index.ts';
import { type ReminderDays, remindOfInvitations, remindOfPreparation, tellOfConsentTask, tellOfNewMaterials } from './preparation/index.ts';
import { eraseWhoAsked, forgetOld } from './privacy/index.ts';
import {
  applyReleasesInTime,
  applyReleaseJob,
  applyReleaseTask,
  hangHallMessageJob,
  hangHallMessageTask,
  indexCases,
  tellOfConsentJob,
  tellOfEndedPackages,
  tellOfReleaseJob,
  tellOfReleaseTask,
} from './publishing/index.ts';
import { calculateLeftOver, calculateRunJob, calculateRunTask } from './reviews/index.ts';
import { focalOf, handInWhatIsReady, type ReceiptKey } from './submissions/index.ts';
import { type MachineAtHand, translateByMachineJob, translateByMachineTask, translateLeftOver } from './translations/index.ts';

/** How often due releases are looked for, in milliseconds. One that becomes due before the next look is waited for. */
const releaseRound = 1_000;

/** Jobs listen on one connection and work on the others. */
const jobConnections = 4;

interface Options {
  connection: Connection;
  /** Longest time that a statement may take, in milliseconds. */
  statementMs: number;
  orm: MikroORM;
  publisher: pg.Pool;
  storage: Storage;
  folder: UploadFolder;
  receiving: Receiving;
  locks: UploadLocks;
  receiptKey: ReceiptKey;
  webhooks: WebhookPost;
  identity: IdentityHouse;
  notices: NoticesHouse;
  retention: Retention;
  translation: MachineAtHand;
  reminders: ReminderDays;
  /** Where the heads of the audit's chain are written down. */
  anchorFolder: string;
  log: Log;
}

/** Everything that the management side does without being asked, as jobs and as rounds. */
export async function startHouseJobs({
  connection,
  statementMs,
  orm,
  publisher,
  storage,
  folder,
  receiving,
  locks,
  receiptKey,
  webhooks,
  identity,
  notices,
  retention,
  translation,
  reminders,
  anchorFolder,
  log,
}: Options): Promise<Jobs> {
  const anchor = anchorInto(anchorFolder);
  const pool = openPool(connection, { max: jobConnections, statementTimeout: statementMs });
  const processing: Processing = { em: orm.em, storage, folder, focalOf };
  const bindery: Bindery = { em: orm.em, publisher, storage };
  const press = { em: orm.em.fork(), publisher, storage };
  const indexed = await indexCases(publisher);
  if (indexed > 0) log.info({ cases: indexed }, 'public cases were indexed for searching, by new rules');
  const jobs = await startJobs({
    pool,
    tasks: {
      [applyReleaseTask]: (payload) => applyReleaseJob(press, payload),
      [tellOfConsentTask]: (payload) => tellOfConsentJob(orm.em.fork(), publisher, payload),
      [tellOfReleaseTask]: (payload) => tellOfReleaseJob(orm.em.fork(), payload),
      [hangHallMessageTask]: (payload) => hangHallMessageJob(orm.em.fork(), publisher, payload),
      [discardFilesTask]: (payload) => discardFilesJob(storage, folder, payload),
      [processAssetTask]: (payload) => processAssetJob(processing, payload),
      [translateByMachineTask]: (payload) => translateByMachineJob({ em: orm.em, ...translation }, payload),
      [calculateRunTask]: (payload) => calculateRunJob(orm.em.fork(), payload),
      [makeBookTask]: (payload) => makeBookJob(bindery, payload),
      ...identity.tasks,
    },
    rounds: [
      {
        name: 'tidy uploads',
        everyMs: 300_000,
        run: () => tidyUploads(receiving, locks),
      },
      {
        name: 'look at files left over',
        everyMs: 300_000,
        run: () => processLeftOver(processing),
      },
      {
        name: 'seal ballots',
        everyMs: 5_000,
        run: () => sealBallots(orm.em.fork()),
      },
      {
        name: 'calculate runs left over',
        everyMs: 60_000,
        run: () => calculateLeftOver(orm.em.fork()),
      },
      {
        name: 'make books left over',
        everyMs: 60_000,
        run: () => makeBooksLeftOver(bindery),
      },
      { name: 'remove old books', everyMs: 3_600_000, run: () => removeOldBooks(bindery, retention.bookFiles) },
      {
        name: 'translate what is left over',
        everyMs: 300_000,
        run: () => translateLeftOver({ em: orm.em, ...translation }),
      },
      notices.round,
      {
        name: 'hand in what is ready',
        everyMs: 5_000,
        run: () =>
          handInWhatIsReady(orm.em.fork(), receiptKey, (submission, error) =>
            log.error({ err: error, submission }, 'what was marked ready could not be handed in; it is tried again'),
          ),
      },
      { name: 'remind of what is to be prepared', everyMs: 60_000, run: () => remindOfPreparation(orm.em.fork(), reminders) },
      { name: 'tell of what is asked since', everyMs: 60_000, run: () => tellOfNewMaterials(orm.em.fork()) },
      { name: 'remind of invitations', everyMs: 60_000, run: () => remindOfInvitations(orm.em.fork(), reminders.before) },
      { name: 'forget what has had its day', everyMs: 600_000, run: () => forgetOld(orm.em.fork(), retention) },
      {
        name: 'take out who asked for it',
        everyMs: 600_000,
        run: () =>
          eraseWhoAsked(orm.em.fork(), storage, identity.box, (person, error) =>
            log.error({ err: error, person }, 'who asked to be taken out could not be; it is tried again'),
          ),
      },
      {
        name: 'anchor the audit',
        everyMs: 60_000,
        run: () => anchor(orm.em.fork()),
      },
      // does not wait for those who are told: however slow they are, nothing else is held up
      { name: 'tell partners', everyMs: 1_000, run: () => webhooks.round() },
      { name: 'tell partners of what was given up', everyMs: 10_000, run: () => tellOfEndedPackages(orm.em.fork()) },
      {
        name: 'apply due releases',
        everyMs: releaseRound,
        run: () =>
          applyReleasesInTime(press, releaseRound, (release, error) =>
            log.error({ err: error, release }, 'a release could not be applied; it is tried again'),
          ),
      },
    ],
    log,
  });
  return { stop: () => jobs.stop().then(() => pool.end()) };
}
