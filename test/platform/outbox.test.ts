import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { openPost, outboxRoutes, type Post } from '../../src/platform/mail/index.ts';

// The outbox holds links that sign people in: it is shown to whoever sits at the machine, and to nobody else.

let folder: string;
let post: Post;
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-outbox-page-'));
  post = openPost({ smtpUrl: null, from: 'Sample service <no-reply@example.org>', outbox: folder });
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function aNode(outbox: string | null) {
  const app = fastify();
  apps.push(app);
  outboxRoutes(app, { outbox });
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  return (address: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
      http
        .get({ port, host: '127.0.0.1', path: address, headers: { host: `localhost:${port}`, ...headers } }, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => (text += part));
          answer.on('end', () => resolve({ status: answer.statusCode!, text, headers: answer.headers }));
        })
        .on('error', reject);
    });
}

async function aMail(subject: string, text: string): Promise<string> {
  const id = randomUUID();
  await post.send({ id, to: 'applicant-1@example.org', language: 'en', subject, paragraphs: [text, 'https://desk.example.org/sign-in?link=x'] });
  return id;
}

test('mails are listed, and each is shown with its link', async () => {
  const get = await aNode(folder);
  const id = await aMail('Your link 链接', 'Sample words.');
  const list = await get('/outbox');
  expect(list.status).toBe(200);
  expect(list.text).toContain(`<a href="/outbox/${id}">Your link 链接</a>`);
  expect(list.text).toContain('applicant-1@example.org');
  const mail = await get(`/outbox/${id}`);
  expect(mail.text).toContain('<h1>Your link 链接</h1>');
  expect(mail.text).toContain('href=&quot;https://desk.example.org/sign-in?link=x&quot;');
  expect((await get('/outbox', { 'accept-language': 'zh-CN' })).text).toContain('未发出的邮件');
});

test('nothing in a mail runs, or is taken for a part of the page', async () => {
  const get = await aNode(folder);
  const id = await aMail('<script>alert(1)</script>', '</pre></iframe><script>alert(2)</script>');
  for (const { text, headers } of [await get('/outbox'), await get(`/outbox/${id}`)]) {
    expect(text).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
  }
});

test.each([
  ['by another name, as a page of another site could', { host: 'rebound.example.org' }],
  ['through a proxy', { 'x-forwarded-for': '198.51.100.7' }],
  ['through a proxy that says so by the standard', { forwarded: 'for=198.51.100.7' }],
])('whoever comes %s finds nothing', async (_, headers) => {
  const get = await aNode(folder);
  const id = await aMail('Sample', 'Sample');
  expect([(await get('/outbox', headers)).status, (await get(`/outbox/${id}`, headers)).status]).toEqual([404, 404]);
});

test('where mails are sent, or in production, nothing is there', async () => {
  const get = await aNode(null);
  expect((await get('/outbox')).status).toBe(404);
});

test.each(['/outbox/..%2f..%2fetc%2fpasswd', `/outbox/${randomUUID()}`, '/outbox/x'])('%s is nothing', async (address) => {
  expect((await (await aNode(folder))(address)).status).toBe(404);
});
