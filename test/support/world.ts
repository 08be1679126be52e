import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { openDelivery } from '../../src/delivery/index.ts';
import { createSchema, readSdl } from '../../src/graph.ts';
import type { Desk, SignInSettings } from '../../src/management/identity/index.ts';
import { tokenHash } from '../../src/management/identity/session-token.ts';
import { clientOfPrincipal, keepKeysToTheirReach, managementResolvers, openManagementHouse } from '../../src/management/index.ts';
import type { WebhookPost } from '../../src/management/partners/index.ts';
import type { Press } from '../../src/management/publishing/index.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { openPool } from '../../src/platform/database/connection.ts';
import { readWeights } from '../../src/platform/cost/read-weights.ts';
import { readKnownDocuments } from '../../src/platform/graph/known-documents.ts';
import { createHttp } from '../../src/platform/http/create-http.ts';
import { negotiateLanguage } from '../../src/platform/language.ts';
import type { Jobs } from '../../src/platform/jobs/index.ts';
import { type Log, openLog } from '../../src/platform/log.ts';
import { type Databases, sql } from './databases.ts';
import { type Office, openOffice } from './office.ts';

/** Both houses over a pair of databases, served over HTTP within this process. Its public address is always the same. */
export interface World {
  office: Office;
  press: Press;
  url: string;
  startJobs(): Promise<Jobs>;
  webhooks: WebhookPost;
  /** The key of the marks in a package under embargo. */
  markKeyOf(packageId: string): Buffer;
  close(): Promise<void>;
}

export interface WorldOptions {
  log?: Log;
  /** Settings that differ from the defaults. */
  settings?: Record<string, string>;
  /** Puts something into the graph, or into the answers, before anything is served. */
  tamper?: { schema(schema: GraphQLSchema): void; app(app: FastifyInstance): void };
}

export async function openWorld(
  databases: Databases,
  dataDir: string,
  { log = openLog('silent'), settings = {}, tamper }: WorldOptions = {},
): Promise<World> {
  const { limits, retention, amendDays, erasureDays, reminders, media, s3, translationService, corsOrigins, webhooks } = loadConfig(settings).config!;
  const office = await openOffice(databases);
  const publisher = openPool(databases.delivery.publisher, { max: 4, statementTimeout: 10_000 });
  const reader = openPool(databases.delivery.reader, { max: 4, statementTimeout: 10_000 });
  const management = await openManagementHouse({
    connection: databases.management.runtime,
    publisher,
    dataDir,
    limits,
    media,
    s3,
    corsOrigins,
    translationService,
    log,
    signIn: aSignIn(dataDir),
    notices: { post: aSignIn(dataDir).post, deskUrl: 'https://desk.example.org', perMinute: 600 },
    retention,
    webhooks,
    amendDays,
    erasureDays,
    reminders,
  });
  const delivery = openDelivery({ reader, listen: databases.delivery.reader, publicUrl: 'https://cases.example.org', log });
  const schema = keepKeysToTheirReach(await createSchema([...delivery.resolvers, ...managementResolvers]));
  tamper?.schema(schema);
  const http = await createHttp({
    graph: {
      schema,
      openVisit: async (call) => {
        const language = negotiateLanguage(call.acceptLanguage);
        const signed = await management.openVisit(call, language);
        const { principal } = signed;
        const partner = principal.kind === 'key' ? principal.key.partnerId : null;
        const visit = delivery.openVisit({ ...call, ...(partner === null ? {} : { partner }) });
        return {
          context: { ...signed, ...visit, language },
          ...clientOfPrincipal(principal),
          sent: (bytes) => management.sent(principal, bytes),
          close: () => visit.close(),
        };
      },
      endedOf: (credentials) => management.endedOf(credentials),
      knownDocuments: readKnownDocuments(new URL('../../schema/operations/', import.meta.url)),
      introspection: true,
      weights: readWeights(readSdl()),
    },
    limits,
    log,
    isReady: async () => true,
    routes: [
      (app) => delivery.routes(app, { door: management.screenDoor, limits }),
      (app) => management.routes(app),
      ...(tamper ? [(app: FastifyInstance) => tamper.app(app)] : []),
    ],
  });
  await http.listen({ host: '127.0.0.1', port: 0 });
  return {
    office,
    press: { em: office.nobody(), publisher, storage: management.storage },
    startJobs: () => management.startJobs(),
    webhooks: management.webhooks,
    markKeyOf: (packageId) => management.markKeyOf(packageId),
    url: `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`,
    async close() {
      await http.close();
      await delivery.close();
      await management.close();
      await office.close();
      await Promise.all([reader.end(), publisher.end()]);
    },
  };
}

/** How people come in where nothing else is said: mails lie in a folder, and roles ask for a second factor. */
export const aSignIn = (dataDir: string): SignInSettings => ({
  publicUrl: 'https://cases.example.org',
  signInUrl: 'https://cases.example.org/sign-in',
  deskUrl: 'https://cases.example.org/desk',
  secondFactor: 'required',
  provider: null,
  post: { smtpUrl: null, from: 'Sample service <no-reply@example.org>', outbox: path.join(dataDir, 'outbox') },
});

/** Signs somebody in for good, with the second factor that roles ask for; says the token. */
export async function aToken(office: Office, { person }: Desk): Promise<string> {
  const token = `cgs_${randomBytes(32).toString('base64url')}`;
  await sql(
    office.databases.management.owner,
    `insert into sessions (token_hash, person_id, expires_at, second_factor_at) values ($1, $2, '2100-01-01', instant())`,
    [tokenHash(token), person.id],
  );
  return token;
}
