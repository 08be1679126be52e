/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { sealParts, type SealedPart } from '../../src/delivery/releases/seal-parts.ts';
import { sha256Hex } from '../../src/platform/canonical-json.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import type { Program } from '../support/program.ts';
import { aCase } from '../support/release-factory.ts';
import { startDemo } from '../support/sample-program.ts';
import { onTheWall } from '../support/wall.ts';

// A secret programme on a wall: everything is here before the stage begins, nothing of it can be read, and each cue opens one part.
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: sealed parts are not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('a wall with a secret programme', () => {
  let program: Program;
  let browser: Browser;
  let page: Page;
  let sealed: SealedPart[];
  const cues: object[] = [];
  const asked: string[] = [];
  const manifest = () => ({
    ...{ edition: 2030, names: { en: 'Sample edition', 'zh-Hans': '示例届' }, fields: [], opensAt: null },
    ...{ programme: { id: 's', version: 1, isSecret: true }, items: [], files: [], opened: [] },
    cue: cues.at(-1) ?? { sequence: 0, programmeVersion: 1, state: 'WAITING', order: null, caseId: null, message: {}, at: '', sealed: null },
    sealed: sealed.map(({ hash, bytes }) => ({ url: `/screens/sealed/${hash}`, hash, size: bytes.length })),
  });

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    const picture = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#305070' } })
      .webp()
      .toBuffer();
    const hash = sha256Hex(picture);
    const parts = [1, 2].map((n) => {
      const one = aCase(2030, n);
      const pictures = [{ ...one.pictures[0]!, renditions: [{ width: 640, height: 360, hash }] }];
      return { order: n, case: { ...one, pictures }, organizations: [] };
    });
    sealed = await sealParts({ showcaseId: 's', parts, sealedSize: 1_048_576, sealSecret: 'ab'.repeat(32) }, async () => picture);

    page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    await page.route('**/screens/manifest', (route) => route.fulfill({ json: manifest(), headers: { etag: `"${cues.length}"` } }));
    await page.route('**/screens/heartbeat', (route) => route.fulfill({ json: { now: new Date().toISOString() } }));
    await page.route('**/files/**', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.route('**/screens/sealed/*', (route) => {
      const part = sealed.find((one) => route.request().url().endsWith(one.hash))!;
      return route.fulfill({ body: part.bytes, contentType: 'application/octet-stream' });
    });
    await page.route('**/screens/live', (route) => {
      const seen = Number(route.request().headers()['last-event-id'] ?? 0);
      const body = cues.slice(seen).map((cue, i) => `event: cue\nid: ${seen + i + 1}\ndata: ${JSON.stringify(cue)}\n\n`);
      return route.fulfill({ contentType: 'text/event-stream', body: body.join('') });
    });
    await page.goto(`${program.url}/screen/wall`, { timeout: 120_000 });
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  // what comes on stage is one more version of the programme, which this manifest is always behind
  const cue = (some: { state: string; [more: string]: unknown }) => {
    const at = { sequence: cues.length + 1, programmeVersion: some.state === 'LIVE' ? 2 : 1, caseId: null, message: {}, at: '', sealed: null };
    cues.push({ ...at, ...some });
  };

  test('holds every sealed part before the stage begins, and knows nothing of it', async () => {
    await onTheWall(page, '.cover', 'Sample edition');
    await page.waitForFunction(async (count) => (await (await caches.open('screen-files')).keys()).length === count, sealed.length, {
      timeout: 120_000,
    });
    const words = await page.evaluate(async () => {
      const kept = await caches.open('screen-files');
      const texts = await Promise.all((await kept.keys()).map(async (request) => (await kept.match(request))!.text()));
      return [document.documentElement.outerHTML, ...texts].some((text) => text.includes('案例1号') || text.includes('Case 1'));
    });
    expect(words).toBe(false);
  });

  test('on standby shows the number alone', async () => {
    cue({ state: 'STANDBY', order: 1 });
    await onTheWall(page, '.standby', '1');
    expect(await page.locator('#stage').innerText()).not.toMatch(/案例1号|Case 1/);
  });

  test('the cue that brings a part on stage opens it, picture and all, without asking for anything', async () => {
    await page.unroute('**/screens/sealed/*');
    await page.route('**/screens/sealed/*', (route) => route.abort());
    cue({ state: 'LIVE', order: 1, caseId: aCase(2030, 1).id, sealed: { hash: sealed[0]!.hash, key: sealed[0]!.key } });
    await onTheWall(page, '.item.pictured', '案例1号');
    expect(await page.locator('.item canvas').evaluate((picture: HTMLCanvasElement) => picture.width)).toBe(640);
    expect(await page.locator('#stage').innerText()).not.toContain('Case 2');
    expect(asked).toEqual([]);
  });

  test('a key that opens nothing leaves what is there', async () => {
    cue({ state: 'LIVE', order: 2, caseId: aCase(2030, 2).id, sealed: { hash: sealed[1]!.hash, key: sealed[0]!.key } });
    cue({ state: 'LIVE', order: 2, caseId: aCase(2030, 2).id, sealed: { hash: sealed[1]!.hash, key: '00'.repeat(32) } });
    await page.waitForResponse((response) => response.url().endsWith('/live') && response.request().headers()['last-event-id'] === '4');
    expect(await page.locator('#stage').innerText()).toContain('Case 1');
    expect(await page.locator('#stage').innerText()).not.toContain('Case 2');
  });
});
