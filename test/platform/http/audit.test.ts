import { jest } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { connectionUrl } from '../../../src/platform/database/connection.ts';
import { freshDatabases } from '../../support/databases.ts';
import { type Program, startProgram } from '../../support/program.ts';

jest.setTimeout(240_000);

/** The audit suite of GraphQL over HTTP, against the program as it runs in production. */
let program: Program;
const audits = serverAudits({ url: () => `${program.url}/graphql`, fetchFn: fetch });
beforeAll(async () => {
  const { management, delivery } = await freshDatabases();
  program = await startProgram({
    NODE_ENV: 'production',
    ...{ INTROSPECTION: 'on', INTROSPECTION_POLICY: 'public' }, // some audits ask for a type
    MANAGEMENT_DATABASE_URL: connectionUrl(management.runtime),
    DELIVERY_DATABASE_URL: connectionUrl(delivery.reader),
    PUBLISHER_DATABASE_URL: connectionUrl(delivery.publisher),
  });
});
afterAll(() => program?.stop());

test('there are audits', () => expect(audits.length).toBeGreaterThan(50));
test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
});
