import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { openDelivery } from '../../src/delivery/index.ts';
import { createSchema } from '../../src/graph.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { tokenHash } from '../../src/management/identity/session-token.ts';
import { managementResolvers, openManagementHouse } from '../../src/management/index.ts';
import type { Press } from '../../src/management/publishing/index.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { openPool } from '../../src/platform/database/connection.ts';
import { readKnownDocuments } from '../../src/platform/graph/known-documents.ts';
import { createHttp } from '../../src/platform/http/create-http.ts';
import { negotiateLanguage } from '../../src/platform/language.ts';
import { openLog } from '../../src/platform/log.ts';
import { type Databases, sql } from './databases.ts';
import { type Office, openOffice } from './office.ts';

/** Both houses over a pair of databases, served over HTTP within this process. Its public address is always the same. */
export interface World {
  office: Office;
  press: Press;
  url: string;
  close(): Promise<void>;
}

export async function openWorld(databases: Databases, dataDir: string): Promise<World> {
  const { limits } = loadConfig({}).config!;
  const log = openLog('silent');
  const office = await openOffice(databases);
  const publisher = openPool(databases.delivery.publisher, { max: 4, statementTimeout: 10_000 });
  const reader = openPool(databases.delivery.reader, { max: 4, statementTimeout: 10_000 });
  const management = await openManagementHouse({ connection: databases.management.runtime, publisher, dataDir, limits, log });
  const delivery = openDelivery({ reader, listen: databases.delivery.reader, publicUrl: 'https://cases.example.org', log });
  const http = await createHttp({
    graph: {
      schema: await createSchema([...delivery.resolvers, ...managementResolvers]),
      openVisit: async (call) => {
        const language = negotiateLanguage(call.acceptLanguage);
        const signed = await management.openVisit(call.token, language);
        const visit = delivery.openVisit(call);
        return { context: { ...signed, ...visit, language }, close: () => visit.close() };
      },
      knownDocuments: readKnownDocuments(new URL('../../schema/operations/', import.meta.url)),
      introspection: true,
    },
    limits,
    log,
    isReady: async () => true,
    routes: [(app) => delivery.routes(app)],
  });
  await http.listen({ host: '127.0.0.1', port: 0 });
  return {
    office,
    press: { em: office.em(), publisher, storage: management.storage },
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

/** Signs somebody in for good; says the token. */
export async function aToken(office: Office, { person }: Desk): Promise<string> {
  const token = `cgs_${randomBytes(32).toString('base64url')}`;
  await sql(office.databases.management.owner, `insert into sessions (token_hash, person_id, expires_at) values ($1, $2, '2100-01-01')`, [
    tokenHash(token),
    person.id,
  ]);
  return token;
}
