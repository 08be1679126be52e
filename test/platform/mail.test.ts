import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { type Jobs, startJobs } from '../../src/platform/jobs/index.ts';
import { openPool } from '../../src/platform/database/connection.ts';
import { openLog } from '../../src/platform/log.ts';
import { openPost, type Post, queueMail, sendMailJob, sendMailTask } from '../../src/platform/mail/index.ts';
import { openSecretBox } from '../../src/platform/secret-box.ts';
import { sql } from '../support/databases.ts';
import { type MailServer, openMailServer, wordsOf } from '../support/mail-server.ts';
import { type Office, openOffice } from '../support/office.ts';
import { until } from '../support/program.ts';

let office: Office;
let server: MailServer;
let folder: string;
const box = openSecretBox(randomBytes(32));
const posts: Post[] = [];
const post = (smtpUrl: string | null) => {
  posts.push(openPost({ smtpUrl, from: 'Sample service <no-reply@example.org>', outbox: path.join(folder, 'outbox') }));
  return posts.at(-1)!;
};
const words = {
  language: 'zh-Hans' as const,
  subject: '您的登录链接',
  paragraphs: ['请打开以下链接。', 'https://x.example.org/a#link=<b>&c', 'One <b>line</b>.'],
};
beforeAll(async () => {
  office = await openOffice();
  server = await openMailServer();
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-mail-'));
});
afterEach(() => server.refuse(null));
afterAll(async () => {
  for (const one of posts) one.close();
  await server.close();
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const waiting = () =>
  sql<{ id: string; payload: unknown; last_error: string | null }>(
    office.databases.management.owner,
    'select id, payload, last_error from graphile_worker._private_jobs',
  );

test('a mail goes out by SMTP as text and as HTML, once for its id', async () => {
  const to = 'somebody@example.org';
  await queueMail(office.em(), box, { ...words, to });
  const [job] = await waiting();
  expect(JSON.stringify(job)).not.toMatch(/somebody|example|登录/);
  const given = { em: office.em(), post: post(server.url), box };
  for (let n = 0; n < 3; n++) await sendMailJob(given, job!.payload);
  expect(server.received).toHaveLength(1);
  const { from, to: recipients, data } = server.received[0]!;
  expect([from, recipients]).toEqual(['no-reply@example.org', [to]]);
  expect(data).toMatch(/^Message-ID: <[0-9a-f-]{36}@example\.org>\r$/m);
  expect(data).toMatch(/^Content-Language: zh-Hans\r$/m);
  expect(data).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(wordsOf(data)).toContain(
    '请打开以下链接。\n\nhttps://x.example.org/a#link=<b>&c'.replaceAll('\n', wordsOf(data).includes('\r\n') ? '\r\n' : '\n'),
  );
  const html = data.split(/\r\n--[^\r\n]+\r\n/).find((part) => /text\/html/.test(part))!;
  expect(wordsOf(html)).toContain('<a href="https://x.example.org/a#link=&lt;b&gt;&amp;c">');
  expect(wordsOf(html)).toContain('One &lt;b&gt;line&lt;/b&gt;.');
  await sql(office.databases.management.owner, 'delete from graphile_worker._private_jobs');
});

test('a mail goes out only with its transaction', async () => {
  const undone = office.em().transactional(async (em) => {
    await queueMail(em, box, { ...words, to: 'nobody@example.org' });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await waiting()).toEqual([]);
});

test('a line break in an address or a subject reaches no head of a mail', async () => {
  const { received } = server;
  const before = received.length;
  const mail = { ...words, id: randomUUID(), subject: 'Hello\r\nBcc: x@example.org', to: 'a@example.org\r\nBcc: y@example.org' };
  await post(server.url)
    .send(mail)
    .catch(() => {});
  for (const { to, data } of received.slice(before)) {
    expect(to).toHaveLength(1);
    expect(data.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  }
});

test('where no server is named, mails lie in a folder, one file for each', async () => {
  const mail = { ...words, id: randomUUID(), to: 'somebody@example.org' };
  const outbox = post(null);
  await outbox.send(mail);
  await outbox.send(mail);
  const names = await readdir(path.join(folder, 'outbox'));
  expect(names).toEqual([`${mail.id}.eml`]);
  expect(wordsOf(await readFile(path.join(folder, 'outbox', names[0]!), 'utf8'))).toContain('请打开以下链接。');
});

describe('a server that refuses', () => {
  let jobs: Jobs;
  let logged = '';
  const pool = () => openPool(office.databases.management.runtime, { max: 3, statementTimeout: 10_000 });

  test('is not repeated in the log, nor in the table of jobs', async () => {
    server.refuse('550 5.1.1 <…> is unknown here, secret-of-the-server');
    const log = openLog('debug', new Writable({ write: (chunk: Buffer, _, done) => ((logged += String(chunk)), done()) }));
    const given = { em: office.em(), post: post(server.url), box };
    const jobsPool = pool();
    await queueMail(office.em(), box, { ...words, to: 'planted-address@example.org' });
    jobs = await startJobs({ pool: jobsPool, tasks: { [sendMailTask]: (payload) => sendMailJob(given, payload) }, log });
    await until(async () => (await waiting()).some(({ last_error }) => last_error !== null));
    await jobs.stop();
    await jobsPool.end();
    expect((await waiting())[0]!.last_error).toMatch(/^mail [0-9a-f-]{36} was not taken: .*550/);
    expect(logged).toContain('550');
    expect(logged + JSON.stringify(await waiting())).not.toMatch(/planted-address|secret-of-the-server|请打开/);
  });
});

test('what was sealed for one purpose opens for no other, and not when it was changed', () => {
  const sealed = box.seal('mail', 'text');
  expect(box.open('mail', sealed)).toBe('text');
  expect(box.open('another', sealed)).toBeUndefined();
  expect(openSecretBox(randomBytes(32)).open('mail', sealed)).toBeUndefined();
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[bytes.length - 1]! ^= 1;
  expect(box.open('mail', bytes.toString('base64url'))).toBeUndefined();
  expect(box.open('mail', '')).toBeUndefined();
});
