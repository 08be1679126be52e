/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { cutOn, onTheWall, type StageAtHand, stageAtHand, wallSizes } from '../support/wall.ts';

jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the screen page is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('the screen page that everybody may see', () => {
  let program: Program;
  let browser: Browser;
  let stage: StageAtHand;
  const wrong: string[] = [];

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser({ keepsPages: true })]);
    stage = await stageAtHand(program);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const openScreen = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(`${message.text()} ${message.location().url}`));
    await page.goto(`${program.url}/screen/2024`, { timeout: 120_000 });
    return page;
  };

  test('shows the programme in both languages, then follows the stage, and keeps what it has', async () => {
    const page = await openScreen();
    await onTheWall(page, '.cover', '2024 Practice Cases');
    await onTheWall(page, '.overview', 'KaiOS');
    const first = await page.locator('.overview li').first().innerText();
    expect(first).toContain('KaiOS赋能全球互联网接入');
    expect(first).toContain('KaiOS: opening internet access worldwide');

    await stage.move({ state: 'STANDBY', order: 4 });
    await onTheWall(page, '.standby', '加强全球天基减灾合作');
    expect(await page.locator('.standby.shown .seal').innerText()).toBe('4');
    await stage.move({ state: 'LIVE', order: 4 });
    await onTheWall(page, '.item.pictured', '加强全球天基减灾合作');
    expect(await page.locator('.item').innerText()).toContain('Space-based disaster reduction');
    expect(await page.locator('.item canvas').evaluate((picture: HTMLCanvasElement) => picture.width)).toBe(1920);
    for (const viewport of wallSizes) {
      await page.setViewportSize(viewport);
      expect(await cutOn(page)).toEqual([]);
    }

    // the graph is gone: a reload shows what was there
    await page.route('**/graphql**', (route) => route.abort());
    await page.reload();
    await onTheWall(page, '.item.pictured', '加强全球天基减灾合作');
    await page.unroute('**/graphql**');

    await stage.move({ state: 'ENDED' });
    await onTheWall(page, '.ended', 'Thank you');
    await page.close();
  });

  test('there is a wall and a page for each year, and nothing else', async () => {
    for (const [place, status] of Object.entries({ wall: 200, 2024: 200, '2024x': 404, 'keep.js': 200, walls: 404 }))
      expect([place, (await fetch(`${program.url}/screen/${place}`)).status]).toEqual([place, status]);
    const policy = (await fetch(`${program.url}/screen/wall`)).headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    const page = await (await fetch(`${program.url}/screen/2024`)).text();
    expect([page.includes('data-year="2024"'), page.includes('{{')]).toEqual([true, false]);
    expect([policy.includes("font-src 'self'"), policy.includes('unsafe'), policy.includes('http://fonts')]).toEqual([true, false, false]);
  });

  test('breaks none of its own rules', () => {
    // refused connections are what the test above makes; everything else would be seen by the people in front of the wall
    expect(wrong.filter((message) => !/ERR_FAILED|favicon/.test(message))).toEqual([]);
  });
});
