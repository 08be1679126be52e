import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { entriesInOrder } from '../../../src/management/audit/index.ts';
import { type Checked, checkDossier, followAudit } from '../../../src/management/dossiers/check-dossier.ts';
import { sealDossier, type SealedDossier, textOf } from '../../../src/management/dossiers/dossier-file.ts';
import { pageOf } from '../../../src/management/dossiers/dossier-page.ts';
import { dossierRoutes, openDossierTickets } from '../../../src/management/dossiers/index.ts';
import { readDossier } from '../../../src/management/dossiers/read-dossier.ts';
import { deskAtEdition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { FiguresDesk } from '../../../src/management/reviews/index.ts';
import { openReceiptKey, readReceiptKey } from '../../../src/management/submissions/index.ts';
import { sha256Hex } from '../../../src/platform/canonical-json.ts';
import { type Drawer, openDrawer } from '../../support/applicant.ts';
import { chromiumPath, openBrowser } from '../../support/browser.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { aCaseOfAYear, type CaseOfAYear } from '../../support/dossier.ts';
import { type Office, openOffice } from '../../support/office.ts';

// no text of these may ever be more than a text
const hostile = `</title><script>document.title='run'</script><img src=x onerror="a()"><style>*{color:red}</style>"'>&amp;`;

let office: Office;
let drawer: Drawer;
let app: FastifyInstance;
let folder: string;
let organizer: Desk;
let figures: FiguresDesk;
let ofYear: CaseOfAYear;
let audit: string[];
const tickets = openDossierTickets(randomBytes(32), '');
const desks = new Map<string, Desk>();
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-dossiers-'));
  figures = new FiguresDesk(() => {});
  app = Fastify({ routerOptions: { maxParamLength: 200 } });
  const deskOf = async ({ headers }: { headers: Record<string, unknown> }) => desks.get(String(headers.authorization)) ?? null;
  dossierRoutes(app, { deskOf, tickets, figures, key: drawer.receiptKey });
  const edition = await office.anEdition({ quotaCollection: 4, quotaOutstanding: 1 });
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  ofYear = await aCaseOfAYear(office, drawer, edition, [organizer, await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })], { title: hostile });
  await office.em().execute('update people set name = ? where id = ?', [`${hostile} Person`, ofYear.reviewer.person.id]);
});
afterAll(async () => {
  figures.close();
  await Promise.all([app.close(), office.close(), drawer.close()]);
  await rm(folder, { recursive: true, force: true });
});

async function get(url: string, desk?: Desk) {
  if (desk) desks.set(desk.sessionId, desk);
  const { statusCode, headers, payload } = await app.inject({ url, headers: desk ? { authorization: desk.sessionId } : {} });
  return { statusCode, headers, payload };
}
const address = async (format: 'PAGE' | 'FILE', desk = organizer, submissionId = ofYear.submissionId) =>
  (await tickets.addressOf(desk, { year: 2030, submissionId, format })).url;
const key = () => readReceiptKey(drawer.receiptKey.publicKey)!;
const flawsOf = (checked: Checked) => checked.flaws ?? [];

test('a page comes to be read and printed, with its figures, in the language of whoever reads; its fetching is in the audit', async () => {
  const { statusCode, headers, payload } = await get(await address('PAGE', { ...organizer, language: 'zh-Hans' }), {
    ...organizer,
    language: 'zh-Hans',
  });
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    ...{ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
    ...{ 'cross-origin-resource-policy': 'same-origin', 'referrer-policy': 'no-referrer' },
    'content-disposition': `inline; filename="dossier-${ofYear.submissionId.slice(0, 8)}.html"`,
  });
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^sandbox; default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/);
  for (const words of ['<html lang="zh-Hans">', '案例档案', '精品案例', '重新开放', '最新']) expect(payload).toContain(words);
  expect(payload).not.toContain('计算中');
  const [last] = await sql<{ act: string; facts: object }>(
    office.databases.management.owner,
    'select act, subject_id, person_id, facts from audit_entries order by number desc limit 1',
  );
  expect(last).toEqual({
    ...{ act: 'fetchDossier', subject_id: ofYear.submissionId, person_id: organizer.person.id },
    facts: { format: 'PAGE', contentHash: sha256Hex(payload) },
  });
});

test('what people wrote is text, wherever it stands', async () => {
  const { payload } = await get(await address('PAGE'), organizer);
  expect(payload).not.toMatch(/<script|<img|onerror="|<style>\*/);
  expect(payload.match(/<style>/g)).toHaveLength(1);
  expect(payload.split('&lt;script&gt;').length).toBeGreaterThan(3); // the title, the text, the reviewer's name
  const view = (await readDossier((await deskAtEdition(organizer, 2030))!, figures, ofYear.submissionId))!;
  const odd = pageOf({ ...view, title: 'a\u202Eb\u0000c\uD800' }, 'en');
  expect(odd).toContain('<h1 dir="auto">abc\uFFFD</h1>');
});

const inBrowser = chromiumPath ? test : test.skip;
inBrowser('a browser shows it whole, runs nothing and asks for nothing', async () => {
  const { headers, payload } = await get(await address('PAGE'), organizer);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const [complaints, errors]: [string[], string[]] = [[], []];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    const policy = String(headers['content-security-policy']);
    await page.route('**/*', (route) => route.fulfill({ body: payload, contentType: 'text/html', headers: { 'content-security-policy': policy } }));
    await page.goto('https://desk.example.org/dossier');
    expect(await page.locator('h1').innerText()).toBe(hostile);
    expect(await page.title()).toBe(`Dossier: ${hostile}`);
    expect(await page.locator('section').count()).toBe(12);
    expect(
      await page
        .locator('h2')
        .first()
        .evaluate((element) => getComputedStyle(element).borderBottomStyle)
        .catch(() => 'solid'),
    ).toBe('solid');
    expect(asked).toEqual(['https://desk.example.org/dossier']);
    expect({ complaints: complaints.filter((text) => !text.includes('frame-ancestors')), errors }).toEqual({ complaints: [], errors: [] });
    if (process.env.KEEP_PAGES) {
      await page.screenshot({ path: path.join(process.env.KEEP_PAGES, 'dossier.png'), fullPage: true });
      await page.pdf({ path: path.join(process.env.KEEP_PAGES, 'dossier.pdf'), preferCSSPageSize: true });
    }
  } finally {
    await browser.close();
  }
});

test('an address opens for its person, in their session, for its time, as long as it would be given', async () => {
  const nothing = { statusCode: 404 };
  const url = await address('FILE');
  const other = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  expect(await get(url, organizer)).toMatchObject({ statusCode: 200 });
  expect(await get(url)).toMatchObject(nothing);
  expect(await get(url, other)).toMatchObject(nothing);
  expect(await get(url, { ...organizer, sessionId: 'another' })).toMatchObject(nothing);
  expect(await get(url, { ...organizer, grants: [] })).toMatchObject(nothing);
  expect(await get(`${url.slice(0, -2)}AA`, organizer)).toMatchObject(nothing);
  const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const theirs = await address('FILE', tied);
  expect(await get(theirs, tied)).toMatchObject({ statusCode: 200 });
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) select edition_id, $1, id, 'A cousin', $1 from submissions where id = $2`,
    [tied.person.id, ofYear.submissionId],
  );
  expect(await get(theirs, tied)).toMatchObject(nothing);
  await holdClock(office.databases.management.owner, new Date(Date.now() + 6 * 60_000).toISOString());
  expect(await get(url, organizer)).toMatchObject(nothing);
  await holdClock(office.databases.management.owner, null);
});

describe('the sealed file', () => {
  let text: string;
  let sealed: SealedDossier;
  beforeAll(async () => {
    ({ payload: text } = await get(await address('FILE'), organizer));
    sealed = JSON.parse(text) as SealedDossier;
    audit = [];
    for await (const entry of entriesInOrder(office.em())) audit.push(JSON.stringify(entry));
  });

  test('is good by itself, and in the whole audit', () => {
    expect(checkDossier(text, { key: key() })).toMatchObject({
      anchorsMet: 0,
      dossier: { submissionId: ofYear.submissionId, madeFor: organizer.person.id },
    });
    const followed = followAudit(audit);
    expect('chain' in followed && checkDossier(text, { key: key(), chain: followed.chain, anchors: [sealed.dossier.head] })).toMatchObject({
      anchorsMet: 1,
    });
    expect(sealed.dossier.trail.length).toBeGreaterThan(8);
    expect(followAudit(audit.map((line, i) => (i === 5 ? line.replace(/"at":"20/, '"at":"19') : line)))).toEqual({ brokenAt: 5 });
  });

  test('a changed byte is found, wherever it is', () => {
    const step = Math.max(1, Math.floor(text.length / 400));
    for (let i = 0; i < text.length; i += step) {
      const changed = text.slice(0, i) + (text[i] === '0' ? '1' : '0') + text.slice(i + 1);
      expect([i, flawsOf(checkDossier(changed, { key: key() })).length]).not.toEqual([i, 0]);
    }
    for (const more of [' ', '\n'])
      expect(flawsOf(checkDossier(text + more, { key: key() }))).toEqual(['The file is not byte by byte as it was written.']);
    for (const none of ['', 'null', '{}', '[]', '{"form":"casegraph dossier 1"}', text.slice(0, -20)])
      expect(flawsOf(checkDossier(none, { key: key() }))).toHaveLength(1);
  });

  test('also by whoever has the key to seal it anew: the audit is not theirs', async () => {
    const forged = (change: (view: NonNullable<Awaited<ReturnType<typeof readDossier>>>) => void) => async () => {
      const view = aCopyOf((await readDossier((await deskAtEdition(organizer, 2030))!, figures, ofYear.submissionId))!);
      change(view);
      return flawsOf(checkDossier(sealDossier(view, drawer.receiptKey), { key: key(), anchors: [sealed.dossier.head] }));
    };
    const entry = (kind: string) => (view: Parameters<Parameters<typeof forged>[0]>[0]) =>
      view.parts.find(({ section }) => section.kind === kind)!.entries;
    expect(await forged((view) => (view.trail[1]!.personId = organizer.person.id))()).toContainEqual(expect.stringContaining('was changed'));
    expect(await forged((view) => (entry('REVIEWS')(view)[1]!.personId = organizer.person.id))()).toEqual([
      expect.stringContaining('REVIEWS, SUBMITTED'),
    ]);
    expect(await forged((view) => (view.trail = view.trail.filter(({ act }) => act !== 'lockReview')))()).toContainEqual(
      expect.stringContaining('does not say so'),
    );
    expect(await forged((view) => (view.revisions[0]!.content.field = 'CULTURE'))()).toEqual([expect.stringContaining('Revision 1')]);
    expect(await forged((view) => (view.revisions[0]!.receipt!.receivedAt = '2030-01-01T00:00:00.000Z'))()).toEqual([
      expect.stringContaining('receipt'),
    ]);
    expect(await forged((view) => (view.head = { ...view.head, hash: 'f'.repeat(64) }))()).toEqual([expect.stringContaining('chain that ended')]);
    const elsewhere = { number: sealed.dossier.trail[2]!.number, hash: 'f'.repeat(64) };
    expect(flawsOf(checkDossier(text, { key: key(), anchors: [elsewhere] }))).toEqual([expect.stringContaining('anchored')]);
    const chain = new Map([...sealed.dossier.trail, sealed.dossier.head].map(({ number, hash }) => [number, hash]));
    expect(flawsOf(checkDossier(text, { key: key(), chain: new Map([...chain, [elsewhere.number, elsewhere.hash]]) }))).toHaveLength(1);
    const key2 = await openReceiptKey(path.join(folder, 'other.pem'));
    const again = textOf({ ...sealed, signature: key2.sign('anything') });
    expect(flawsOf(checkDossier(again, { key: key() }))).toEqual([expect.stringContaining('signature')]);
  });

  test('the command says so, without anything but the files', async () => {
    const root = path.resolve(import.meta.dirname, '../../..');
    const run = (...given: string[]) => {
      const command = ['--import', path.join(root, 'tools/swc-hook.mjs'), path.join(root, 'src/commands/verify-dossier.ts'), ...given];
      const env = { PATH: process.env.PATH ?? '', DATA_DIR: path.join(folder, 'elsewhere') };
      const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
      return { status, said: stdout + stderr };
    };
    const file = (name: string, content: string) => writeFile(path.join(folder, name), content);
    await file('dossier.json', text);
    await file('key.pem', drawer.receiptKey.publicKey);
    await file('heads', `${sealed.dossier.head.number} ${sealed.dossier.head.hash} 2030-01-01T00:00:00Z\n`);
    await file('audit.jsonl', `${audit.join('\n')}\n`);
    await file('changed.json', text.replace('A slip.', 'A slap.'));
    const whole = ['--key', 'key.pem', '--anchors', 'heads', '--audit', 'audit.jsonl'];
    expect(run('--file', 'dossier.json', ...whole)).toEqual({
      status: 0,
      said: expect.stringMatching(/is good[^]+heads met: 1\. Every entry is in the audit/) as string,
    });
    expect(run('--file', 'changed.json', ...whole)).toEqual({ status: 1, said: expect.stringContaining('not what was sealed') as string });
    expect(run('--file', 'dossier.json')).toEqual({ status: 1, said: expect.stringContaining('There is no key') as string });
    expect(run('--file', 'none.json', ...whole)).toMatchObject({ status: 1 });
    expect(run('dossier.json')).toMatchObject({ status: 1, said: expect.stringContaining('Say it like this') as string });
  });
});

/** A copy to be changed; what it refers to stays as it is. */
function aCopyOf(view: NonNullable<Awaited<ReturnType<typeof readDossier>>>) {
  return {
    ...view,
    trail: structuredClone(view.trail),
    revisions: structuredClone(view.revisions),
    parts: view.parts.map(({ section, entries }) => ({ section, entries: entries.map((one) => ({ ...one })) })),
  };
}
