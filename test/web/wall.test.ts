/// <reference lib="dom" />
import { rmSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type Program, startProgram, until } from '../support/program.ts';
import { copyOfDemo } from '../support/sample-program.ts';
import { codeOn, onTheWall, type StageAtHand, stageAtHand } from '../support/wall.ts';

// Promise 12, on a wall: let in by its code, it shows the last good state through any failure.
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the walls are not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('a wall', () => {
  let program: Program;
  let browser: Browser;
  let stage: StageAtHand;
  let page: Page;
  let screenId: string;
  let code: string;
  let dataDir: string;
  const wrong: string[] = [];
  const fourth = '加强全球天基减灾合作';
  const fifth = '南方互联网治理学院';

  const restart = async () => (program = await startProgram({ DATA_DIR: dataDir, PORT: new URL(program.url).port }));

  beforeAll(async () => {
    dataDir = await copyOfDemo();
    [program, browser] = await Promise.all([startProgram({ DATA_DIR: dataDir }), openBrowser({ keepsPages: true })]);
    stage = await stageAtHand(program);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`${program.url}/screen/wall`, { timeout: 120_000 });
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('shows a code until somebody at the stage types it, and never its key', async () => {
    code = await codeOn(page);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    const slate = await page.locator('.pairing.shown').innerText();
    expect(slate).toContain(`${new URL(program.url).host}/desk/stage`);
    expect([slate.includes('Type this code'), slate.includes('请在舞台工作台输入配对码'), slate.includes('cgk_')]).toEqual([true, true, false]);
    screenId = await stage.pair(code);
    await onTheWall(page, '.cover', '2024');
  });

  test('a cue is on the wall, with the picture exactly as its hash says, and the desk sees it', async () => {
    const sequence = await stage.move({ state: 'LIVE', order: 4 });
    await onTheWall(page, '.item.pictured.live', fourth);
    expect(await page.locator('.item canvas').evaluate((picture: HTMLCanvasElement) => picture.width)).toBe(1920);
    await until(async () => (await stage.screens()).some((one) => one.id === screenId && one.shownSequence === sequence));
    expect(await stage.screens()).toMatchObject([{ id: screenId, width: 1280, pageVersion: expect.stringMatching(/^[0-9a-f]{20}$/) }]);
    await page.evaluate(() => navigator.serviceWorker.ready);
  });

  test('the program is killed: the wall shows on, through a reload as well; and follows again when it is back', async () => {
    await program.stop('SIGKILL');
    await page.reload();
    await onTheWall(page, '.item.pictured.live', fourth);
    expect(await page.evaluate(() => document.fonts.check('700 80px "Noto Sans SC Variable"', '加强全球天基减灾合作'))).toBe(true);
    await restart();
    stage = await stageAtHand(program);
    await stage.move({ state: 'LIVE', order: 5 });
    await onTheWall(page, '.item.pictured.live', fifth);
  });

  test('what is kept and is not what it was is never shown: another picture, another state', async () => {
    await program.stop('SIGKILL');
    await page.evaluate(async () => {
      const kept = await caches.open('screen-files');
      const requests = await kept.keys();
      const pictures = await Promise.all(requests.map(async (request) => (await kept.match(request))!.blob()));
      for (const [i, request] of requests.entries()) await kept.put(request, new Response(pictures[(i + 1) % pictures.length]));
    });
    await page.reload();
    await onTheWall(page, '.item.plain.live', fifth);
    expect(await page.locator('.item img').count()).toBe(0);

    await page.evaluate(async (title) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('screen', 1);
        request.onsuccess = () => resolve(request.result);
      });
      const all = database.transaction('kept', 'readwrite').objectStore('kept');
      await new Promise<void>((resolve) => {
        const request = all.get('stage') as IDBRequest<{ text: string; hash: string }>;
        request.onsuccess = () => {
          const { text, hash } = request.result;
          all.put({ text: text.replaceAll(title, 'Altered'), hash }, 'stage').onsuccess = () => resolve();
        };
      });
      database.close();
    }, fifth);
    await page.reload();
    await onTheWall(page, '.pairing');
    expect(await page.locator('#stage').innerText()).not.toContain('Altered');
  });

  test('with somebody to ask again it heals: the state, the pictures, and a script of the page that was altered', async () => {
    await restart();
    stage = await stageAtHand(program);
    await onTheWall(page, '.item.pictured.live', fifth);
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.startsWith('screen-page-'))!;
      const kept = await caches.open(name);
      for (const request of await kept.keys()) if (request.url.endsWith('.js')) await kept.put(request, new Response('throw new Error("altered")'));
    });
    await stage.move({ state: 'PAUSED' });
    await page.reload();
    await onTheWall(page, '.item.pictured.paused', fifth);
  });

  test('shut out, it shows the slate with another code, and has forgotten what it knew', async () => {
    await stage.revoke(screenId);
    expect(await codeOn(page, code)).not.toBe(code);
    await program.stop();
    await page.reload();
    await onTheWall(page, '.pairing');
    expect(await page.evaluate(async () => (await (await caches.open('screen-files')).keys()).length)).toBe(0);
  });

  test('nothing of it went wrong', () => expect(wrong).toEqual([]));
});
