import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { approveNoticeBatch } from '../../../src/management/letters/approve-notice-batch.ts';
import { composeNotice } from '../../../src/management/letters/compose-notice.ts';
import { connectionUrl } from '../../../src/platform/database/connection.ts';
import { readReturn } from '../../../src/platform/mail/index.ts';
import { aDraft, aKey, type Drawer, granted, openDrawer } from '../../support/applicant.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { openPostOffice, type TestPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let post: TestPostOffice;
let ask: Ask;
let folder: string;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  post = await openPostOffice(office, { secret: drawer.receiptKey.secretFor('notices') });
  ask = await openGraph(drawer);
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-bounces-'));
  await office.anEdition();
});
afterAll(async () => {
  await Promise.all([post.close(), office.close(), drawer.close()]);
  await rm(folder, { recursive: true, force: true });
});

const original = (id: string) => `Received: by mx.example.org\r\nMessage-ID:\r\n <${id}@example.org>\r\nSubject: About something\r\n`;
const report = (id: string, { action = 'failed', status = '5.1.1', code = 'smtp; 550 5.1.1 no such user', type = 'text/rfc822-headers' } = {}) =>
  [
    ...['From: MAILER-DAEMON@mx.example.org', 'To: no-reply@example.org', 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/report; report-type=delivery-status;', '\tboundary="=_b/1"', ''],
    ...['--=_b/1', 'Content-Type: text/plain', '', 'Action: failed, in words', '', '--=_b/1', 'Content-Type: message/delivery-status', ''],
    ...['Reporting-MTA: dns; mx.example.org', '', 'Final-Recipient: rfc822; gone@example.org', `Action: ${action}`, `Status: ${status}`],
    ...[`Diagnostic-Code: ${code}`, '', '--=_b/1', `Content-Type: ${type}`, '', original(id), '--=_b/1--', ''],
  ].join('\r\n');

test('a report says which mail came back, and for good', () => {
  const id = aKey();
  expect(readReturn(report(id))).toEqual({ id, replyCode: 550 });
  expect(readReturn(report(id).replaceAll('\r\n', '\n'))).toEqual({ id, replyCode: 550 });
  expect(readReturn(report(id, { type: 'message/rfc822', code: 'x-unix; user unknown' }))).toEqual({ id, replyCode: null });
  for (const some of [
    { action: 'delayed', status: '4.4.1' },
    { action: 'delivered', status: '2.0.0' },
    { action: 'failed', status: '4.2.2' },
  ])
    expect(readReturn(report(id, some))).toBe('LATER');
});

test('whatever is no report about a mail from here is none', () => {
  const id = aKey();
  for (const strange of [
    ...['', '\n\n', 'nonsense', original(id), report('not-an-id'), report(`${id}x`), report(id).replace('multipart/report', 'multipart/mixed')],
    ...[report(id).replace('message/delivery-status', 'text/plain'), report(id).replace('; report-type=delivery-status;\r\n\tboundary="=_b/1"', '')],
    ...[report(id).slice(0, 300), '--=_b/1\r\n'.repeat(50_000)],
  ])
    expect(readReturn(strange)).toBeUndefined();
});

/** Types the command; says what it printed. */
function type(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  const { management, delivery } = office.databases;
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    ...{ PATH, HOME, DATA_DIR: folder },
    MANAGEMENT_DATABASE_URL: connectionUrl(management.runtime),
    DELIVERY_DATABASE_URL: connectionUrl(delivery.reader),
    PUBLISHER_DATABASE_URL: connectionUrl(delivery.publisher),
  };
  const cwd = path.resolve(import.meta.dirname, '../../..');
  return new Promise((resolve) =>
    execFile('npm', ['run', '-s', 'read-bounces', '--', ...given], { cwd, env }, (error, out, err) => resolve({ code: error ? 1 : 0, out, err })),
  );
}

test('what came back is read from a mail folder, and stands on the desk and at its letter; who has a draft stays unsaid', async () => {
  const [first, second] = [
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
  ];
  const [gone, fine] = [await office.aDesk({ role: 'REVIEWER', editionYear: 2030 }), await office.aDesk({ role: 'REVIEWER', editionYear: 2030 })];
  const drafting = await office.aDesk();
  await aDraft(drafting);
  const released = async (audience: 'REVIEWERS' | 'APPLICANTS_WITH_DRAFTS') => {
    const letter = [{ locale: 'en', subject: 'Sample', body: 'Dear {name},' }];
    const { id, contentHash } = granted(await composeNotice(first, { idempotencyKey: aKey(), edition: 2030, audience, letter }));
    granted(await approveNoticeBatch(second, { idempotencyKey: aKey(), batchId: id, contentHash }));
    return id;
  };
  const batches = { reviewers: await released('REVIEWERS'), drafts: await released('APPLICANTS_WITH_DRAFTS') };
  await post.round();
  const idOf = async ({ person }: typeof gone) =>
    (await office.em().execute<{ id: string }[]>('select id from notices where person_id = ?', [person.id]))[0]!.id;
  const maildir = path.join(folder, 'Maildir');
  await mkdir(path.join(maildir, 'new'), { recursive: true });
  await mkdir(path.join(maildir, 'cur'));
  await writeFile(path.join(maildir, 'new', '1'), report(await idOf(gone)));
  await writeFile(path.join(maildir, 'cur', '2:2,S'), report(await idOf(drafting)));
  await writeFile(path.join(maildir, 'cur', '3:2,S'), report(await idOf(fine), { action: 'delayed', status: '4.4.1' }));
  await writeFile(path.join(maildir, 'cur', '4:2,S'), report(aKey()));
  await writeFile(path.join(maildir, 'cur', '5:2,S'), 'Subject: Out of office\r\n\r\nBack on Monday.\r\n');

  const counts = (out: string) => out.match(/\d+/g)?.map(Number);
  expect(counts((await type(maildir)).out)).toEqual([5, 2, 2, 1]);
  expect(counts((await type(maildir)).out)).toEqual([5, 0, 4, 1]); // once more changes nothing
  expect(await type()).toMatchObject({ code: 1, err: expect.stringContaining('Name one folder') as unknown });

  const document = `query ($batch: ID!) { viewer { desk(edition: 2030) { progress { undeliveredMails }
    notices(state: BOUNCED) { edges { node { address failure replyCode } } }
    noticeBatch(id: $batch) { progress { handedOver returned } undelivered { edges { node { address state failure replyCode } } } } } } }`;
  const told = async (batch: string) => (await ask<{ viewer: { desk: Record<string, unknown> } }>(first, document, { batch })).data!.viewer.desk;
  const returned = { address: gone.person.email, failure: 'RETURNED', replyCode: 550 };
  expect(await told(batches.reviewers)).toEqual({
    progress: { undeliveredMails: 1 },
    notices: { edges: [{ node: returned }] },
    noticeBatch: { progress: { handedOver: 1, returned: 1 }, undelivered: { edges: [{ node: { ...returned, state: 'BOUNCED' } }] } },
  });
  expect((await told(batches.drafts)).noticeBatch).toEqual({ progress: { handedOver: 0, returned: 1 }, undelivered: null });
});
