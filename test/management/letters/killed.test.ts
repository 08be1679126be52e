import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { approveNoticeBatch } from '../../../src/management/letters/approve-notice-batch.ts';
import { batchById } from '../../../src/management/letters/batch-queries.ts';
import { composeNotice } from '../../../src/management/letters/compose-notice.ts';
import { connectionUrl } from '../../../src/platform/database/connection.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type MailServer, openMailServer } from '../../support/mail-server.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { type Program, startProgram, until } from '../../support/program.ts';

// The real program, killed with -9 while it sends: what was on its way stays on its way, and nobody is written to twice.
jest.setTimeout(180_000);

let office: Office;
let server: MailServer;
let dataDir: string;
beforeAll(async () => {
  office = await openOffice();
  server = await openMailServer();
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'casegraph-killed-'));
});
afterAll(async () => {
  await server.close();
  await office.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (): Promise<Program> => {
  const { management, delivery } = office.databases;
  return startProgram({
    MANAGEMENT_DATABASE_URL: connectionUrl(management.runtime),
    DELIVERY_DATABASE_URL: connectionUrl(delivery.reader),
    PUBLISHER_DATABASE_URL: connectionUrl(delivery.publisher),
    DATA_DIR: dataDir,
    SMTP_URL: server.url,
    MAIL_FROM: 'Sample service <no-reply@example.org>',
    MAILS_PER_MINUTE: '10000',
  });
};
const recipients = 40;

test('each gets a letter once at most, and whoever was in doubt is shown', async () => {
  await office.anEdition();
  const first = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const second = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const people = [];
  for (let n = 0; n < recipients; n++) people.push((await office.aDesk({ role: 'REVIEWER', editionYear: 2030 })).person.email);
  const letter = [{ locale: 'en', subject: 'To reviewers', body: 'Dear {name},\n\nthank you.\n\n{link}' }];
  const batch = granted(await composeNotice(first, { idempotencyKey: aKey(), edition: 2030, audience: 'REVIEWERS', letter }));
  granted(await approveNoticeBatch(second, { idempotencyKey: aKey(), batchId: batch.id, contentHash: batch.contentHash }));

  // killed twice: each time the server has a mail whose sender never heard so
  for (const taken of [7, 11]) {
    const before = server.received.length;
    server.fallSilentAfter(taken);
    const program = await start();
    await until(async () => server.received.length > before + taken);
    await program.stop('SIGKILL');
    expect(server.received).toHaveLength(before + taken + 1);
    // what was interrupted is over after three minutes
    const [{ later }] = (await sql<{ later: string }>(
      office.databases.management.owner,
      `select (instant() + interval '4 minutes')::text as later`,
    )) as [{ later: string }];
    await holdClock(office.databases.management.owner, later);
  }
  server.fallSilentAfter(null);
  const progress = async () => (await batchById(first.em, batch.id))!.progress!;
  const program = await start();
  await until(async () => (await progress()).queued === 0);
  await program.stop();

  expect(server.received.map(({ to }) => to[0]).sort()).toEqual(people.sort());
  expect(await progress()).toEqual({ queued: 0, handedOver: recipients - 2, failed: 2, returned: 0 });
  const doubts = await sql(office.databases.management.owner, `select failure from notices where state = 'FAILED'`);
  expect(doubts).toEqual([{ failure: 'INTERRUPTED' }, { failure: 'INTERRUPTED' }]);
});
