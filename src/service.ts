import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openDelivery } from './delivery/index.ts';
import { createSchema, readSdl } from './graph.ts';
import type { Management } from './management/index.ts';
import type { Config, Databases } from './platform/config.ts';
import { type Connection, openPool } from './platform/database/connection.ts';
import { freePort } from './platform/free-port.ts';
import { operationsOf, readKnownDocuments } from './platform/graph/known-documents.ts';
import { openSharedLedger } from './platform/budget/shared-ledger.ts';
import { readWeights } from './platform/cost/read-weights.ts';
import { createHttp, UnpricedDocuments } from './platform/http/create-http.ts';
import { defaultLanguage } from './platform/language.ts';
import type { Log } from './platform/log.ts';
import { outboxRoutes } from './platform/mail/outbox-routes.ts';
import { wrongWithBucket } from './platform/storage/check-bucket.ts';
import { routesPointless, routesUnsaid } from './platform/rights/check-rights.ts';
import { createPublicSchema } from './public-graph.ts';
import { publicRights } from './rights-in-public.ts';
import { clocksApart, unsafeDatabases, unsafeFiles, unsafeSettings } from './self-check.ts';
import { StartRefused } from './start-refused.ts';
import { visitorsOf, visitsOf } from './visits.ts';
import { openWeb } from './web/index.ts';

export interface Service {
  /** What runs where, for people. */
  places: [what: string, where: string][];
  close(): Promise<void>;
}

/** Starts everything that the node's role asks for. Says each step; whatever was started is ended when a later step fails. */
export async function startService(config: Config, log: Log, say: (step: string) => void): Promise<Service> {
  const endings: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of endings.reverse().splice(0)) await end().catch((error: unknown) => log.error({ err: error }, 'could not end in order'));
  };
  try {
    const places = await start(config, log, say, endings);
    return { places, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(config: Config, log: Log, say: (step: string) => void, endings: (() => Promise<unknown>)[]): Promise<Service['places']> {
  fs.mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const { nodeRole, limits } = config;
  const port = config.port || (await freePort(config.host));
  const here = `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host}:${port}`;
  const publicUrl = config.publicUrl ?? here;

  const embedded = config.databases === null;
  let databases: Databases;
  if (config.databases === null) {
    const { startEmbeddedDatabases } = await import('./platform/database/embedded-databases.ts');
    const started = await startEmbeddedDatabases(config.dataDir, say);
    endings.push(() => started.stop());
    databases = started.databases;
  } else databases = config.databases;

  say('Checking what is safe');
  const open = (connection: Connection, planOnce: boolean) => {
    const pool = openPool(connection, { max: limits.connections, statementTimeout: limits.statementMs, planOnce });
    endings.push(() => pool.end());
    return pool;
  };
  const reader = open(databases.delivery, true);
  const publisher = databases.publisher && open(databases.publisher, false);
  const refused = [...unsafeSettings(config), ...unsafeFiles(config.dataDir), ...(await unsafeDatabases({ config, databases, reader, publisher }))];
  if (refused.length > 0) throw new StartRefused(refused);
  if (config.s3 && databases.management) {
    say('Trying the object store');
    const wrong = await wrongWithBucket(config.s3);
    if (wrong.length > 0) throw new StartRefused(wrong);
  }
  const apart = await clocksApart({ databases, reader });
  if (apart) log.warn(apart);

  const delivery = openDelivery({ reader, listen: databases.delivery, publicUrl, log });
  endings.push(() => delivery.close());

  const demo = embedded && !config.production;
  const deskUrl = config.deskUrl ?? `${publicUrl}/desk`;
  const signIn = {
    ...{ publicUrl, deskUrl },
    signInUrl: config.signIn.url ?? `${publicUrl}/sign-in`,
    // whoever tries the sample accounts has no second factor for them
    secondFactor: config.signIn.secondFactor ?? (demo ? 'off' : 'required'),
    provider: config.signIn.provider,
    post: { ...config.signIn.mail, outbox: path.join(config.dataDir, 'outbox') },
  } as const;
  const notices = { post: signIn.post, deskUrl, perMinute: config.mailsPerMinute };
  // a node that serves what is public alone loads nothing of the management side: half of its memory, and of its start
  const house = databases.management && publisher ? await import('./management/index.ts') : null;
  const management =
    house && databases.management && publisher
      ? await house.openManagementHouse({
          connection: databases.management,
          publisher,
          dataDir: config.dataDir,
          limits,
          media: config.media,
          s3: config.s3,
          corsOrigins: config.corsOrigins,
          translationService: config.translationService,
          log,
          signIn,
          notices,
          retention: config.retention,
          webhooks: config.webhooks,
          amendDays: config.amendDays,
          erasureDays: config.erasureDays,
          reminders: config.reminders,
        })
      : null;
  if (management) endings.push(() => management.close());
  const outbox = management && !config.production && config.signIn.mail.smtpUrl === null ? signIn.post.outbox : null;
  const accounts = management && demo ? await openDemo(management, config.dataDir, say) : null;
  if (management && (nodeRole === 'all' || nodeRole === 'worker')) {
    say('Starting the jobs');
    const jobs = await management.startJobs();
    endings.push(() => jobs.stop());
  }

  say('Opening the doors');
  const serves = nodeRole !== 'worker';
  const sdl = readSdl();
  const knownDocuments = readKnownDocuments(new URL('../schema/operations/', import.meta.url));
  const web = serves
    ? openWeb({
        ...{ dataDir: config.dataDir, publicUrl, log },
        ...{ hasDesks: management !== null, hasProvider: config.signIn.provider !== null },
        operations: operationsOf(knownDocuments),
      })
    : null;
  const served: string[] = [];
  const ledgerPool = (connection: Connection) => {
    const pool = openPool(connection, { max: 1, statementTimeout: 2_000 });
    endings.push(() => pool.end());
    return pool;
  };
  const http = await createHttp({
    graph: serves
      ? {
          schema: house
            ? house.keepKeysToTheirReach(await createSchema([...delivery.resolvers, ...house.managementResolvers]))
            : await createPublicSchema(sdl, delivery.resolvers),
          openVisit: house && management ? visitsOf(delivery, management, house) : visitorsOf(delivery),
          endedOf: management ? (credentials) => management.endedOf(credentials) : undefined,
          knownDocuments,
          introspection: config.introspection,
          publicReads: {
            ...delivery.reads,
            openRead(lastEventId) {
              const read = delivery.reads.openRead(lastEventId);
              return { ...read, context: { language: defaultLanguage, ...house?.managementElsewhere(defaultLanguage), ...read.context } };
            },
          },
          weights: readWeights(sdl),
          ledger: databases.management && openSharedLedger(ledgerPool(databases.management)),
          keptOpen: [
            'saveSubmission',
            'attachPicture',
            'submitCase',
            'markReady',
            'unmarkReady',
            'moveStage',
            'proposeHallMessage',
            'confirmHallMessage',
            'removeHallMessage',
          ],
        }
      : null,
    limits,
    log,
    trustedProxies: config.trustedProxies,
    corsOrigins: config.corsOrigins,
    isHttps: publicUrl.startsWith('https:'),
    isReady: async () => (await delivery.isReady()) && (management === null || (await management.isReady())),
    routes: serves
      ? [
          (app) => delivery.routes(app, management ? { door: management.screenDoor, limits } : undefined),
          (app) => management?.routes(app),
          (app) => outboxRoutes(app, { outbox }),
          (app) => web?.routes(app),
        ]
      : [],
    onRoute: (route) => served.push(route),
  }).catch((error: unknown) => {
    throw error instanceof UnpricedDocuments ? new StartRefused(error.reasons) : error;
  });
  endings.push(() => http.close());
  // a node that does not serve everything knows only what it serves
  const rights = house ? (await import('./rights.ts')).rights : publicRights;
  const wrong = [...routesUnsaid(served, rights), ...(serves && management ? routesPointless(served, rights) : [])];
  if (wrong.length > 0) throw new StartRefused(wrong);
  await http.listen({ host: config.host, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new StartRefused([`Port ${port} is in use by another program: set PORT to a free one.`]);
    throw error;
  });

  return [
    ...(serves ? ([['portal', `${here}/`]] as Service['places']) : []),
    ...(serves && management ? ([['desk', `${here}/desk`]] as Service['places']) : []),
    ...(serves ? ([['graph', `${here}/graphql`]] as Service['places']) : []),
    ...(accounts
      ? ([
          ['screen', `${here}/screen/2024`],
          ['wall', `${here}/screen/wall`],
        ] as Service['places'])
      : []),
    ['health', `${here}/health/ready`],
    ...(embedded ? ([['data', inHere(config.dataDir)]] as Service['places']) : []),
    ...(management && !config.signIn.mail.smtpUrl
      ? ([['mails', outbox && serves ? `${here}/outbox` : inHere(signIn.post.outbox)]] as Service['places'])
      : []),
    ...(accounts
      ? ([
          ['accounts', accounts.emails.join(', ')],
          ['password', `${accounts.password} (all sample accounts)`],
          ['second factor', config.signIn.secondFactor ?? 'off, for the sample accounts (SECOND_FACTOR=required to try it)'],
        ] as Service['places'])
      : []),
  ];
}

/** A folder as whoever started the program would name it. */
const inHere = (folder: string): string => path.relative(process.cwd(), folder) || '.';

/** Fills an embedded database with what there is to see, and says who may sign in. */
async function openDemo(management: Management, dataDir: string, say: (step: string) => void) {
  const file = path.join(dataDir, 'sample-password');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(9).toString('base64url'), { mode: 0o600 });
  const password = fs.readFileSync(file, 'utf8').trim();
  const { orm, publisher, storage } = management;
  const [{ prepareDemo }, { sampleAccounts }] = await Promise.all([import('./demo/prepare-demo.ts'), import('./demo/sample-accounts.ts')]);
  await prepareDemo({ em: orm.em.fork(), publisher, storage, password, say });
  return { password, emails: sampleAccounts.map(({ email }) => email) };
}
