/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import { type Program, startProgram } from '../support/program.ts';

jest.setTimeout(240_000);

if (!chromiumPath) console.warn('SKIPPED: the screen page is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('the reference screen page', () => {
  let program: Program;
  let browser: Browser;
  let manager: GraphClient;
  let sequence = 0;
  const wrong: string[] = [];

  beforeAll(async () => {
    program = await startProgram();
    browser = await openBrowser();
    manager = await GraphClient.signIn(program.url, 'stage-manager@example.org', program.samplePassword());
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const openScreen = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(`${message.text()} ${message.location().url}`));
    await page.goto(`${program.url}/screen/2024`);
    return page;
  };
  const move = async (input: object) => {
    const { moveStage } = await manager.run<{ moveStage: { sequence: number | null; problems: unknown[] } }>(
      'mutation ($input: MoveStageInput!) { moveStage(input: $input) { sequence problems { code } } }',
      { input: { idempotencyKey: `screen-${sequence}-key`, edition: 2024, expectedSequence: sequence, ...input } },
    );
    expect(moveStage.problems).toEqual([]);
    sequence = moveStage.sequence!;
  };

  test('shows the programme in both languages, then follows the stage, and keeps what it has', async () => {
    const page = await openScreen();
    await page.waitForFunction(() => document.querySelectorAll('.overview.shown li').length === 13);
    const first = await page.locator('.overview.shown li').first().innerText();
    expect(first).toContain('KaiOS赋能全球互联网接入');
    expect(first).toContain('KaiOS: opening internet access worldwide');

    await move({ state: 'LIVE', order: 4 });
    await page.waitForFunction(() => document.querySelector('.item.shown')?.textContent.includes('加强全球天基减灾合作'));
    expect(await page.locator('.item.shown').last().innerText()).toContain('Space-based disaster reduction');
    const picture = page.locator('.item.shown img').last();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);

    // no scroll bar on a wall, whatever its size
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
      { width: 3840, height: 2160 },
    ]) {
      await page.setViewportSize(viewport);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.view.shown *')]
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.bottom > innerHeight + 1 || box.right > innerWidth + 1)
          .map(({ text }) => text),
      );
      expect([cut, await page.evaluate(() => getComputedStyle(document.documentElement).overflow)]).toEqual([[], 'hidden']);
    }

    // the graph is gone: a reload shows what was there
    await page.route('**/graphql**', (route) => route.abort());
    await page.reload();
    await page.waitForFunction(() => document.querySelector('.item.shown')?.textContent.includes('加强全球天基减灾合作'));
    await page.unroute('**/graphql**');

    await move({ state: 'WAITING' });
    await page.waitForFunction(() => document.querySelectorAll('.overview.shown li').length === 13);
    await page.close();
  });

  test('breaks none of its own rules', () => {
    // refused connections are what the test above makes; everything else would be seen by the people in front of the wall
    expect(wrong.filter((message) => !/ERR_FAILED|favicon/.test(message))).toEqual([]);
  });
});
