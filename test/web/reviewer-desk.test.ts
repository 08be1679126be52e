/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startSample } from '../support/sample-program.ts';
import type { SampleYear } from '../support/sample-stages.ts';

/** The reviewer's desk in a real browser. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the reviewer’s desk is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('the reviewer’s desk', () => {
  let program: Program & { year: SampleYear };
  let browser: Browser;
  let pages: DeskBrowser;
  let year: SampleYear;
  beforeAll(async () => {
    [program, browser] = await Promise.all([startSample('review'), openBrowser()]);
    pages = openDeskBrowser(browser, () => program);
    year = program.year;
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  interface Kept {
    sheet: { scores: { value: number | null; instead: string | null }[]; comment: string } | null;
    review: { scores: { value: number | null }[]; comment: string; lockedAt: string | null } | null;
  }
  const idOf = (page: Page) => /\/reviews\/([\w-]+)/.exec(page.url())![1]!;
  const keptOf = async (name: string, id: string): Promise<Kept> => {
    const query = `query ($id: ID!) { viewer { reviewAssignment(id: $id) { sheet { scores { value instead } comment } review { scores { value } comment lockedAt } } } }`;
    return (await year.people.ask<{ viewer: { reviewAssignment: Kept } }>(name, query, { id })).viewer.reviewAssignment;
  };
  const isSaved = (page: Page) => page.locator('.case-bar .save-state.saved').waitFor();
  /** From the queue into its first case, by keys. */
  const intoFirst = async (page: Page) => {
    page.setDefaultTimeout(60_000);
    await page.locator('.queue-title').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.reading h1').waitFor();
  };

  test('a review goes from the queue to the lock by the keyboard alone', async () => {
    const page = await pages.open('reviewer-security@example.org', '/reviews');
    await intoFirst(page);
    const id = idOf(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (const key of ['8', 'j', '7', 'j', 'x', 'j', '0', 'c']) await page.keyboard.press(key);
    await page.keyboard.type('Clear, and 3 times shorter than others.');
    await page.keyboard.press('Escape');
    await isSaved(page);
    expect(await keptOf('reviewer-security', id)).toMatchObject({
      sheet: { scores: [{ value: 8 }, { value: 7 }, { instead: 'CANNOT_JUDGE' }, { value: 10 }], comment: 'Clear, and 3 times shorter than others.' },
      review: null,
    });
    await page.keyboard.press('l');
    await page.getByRole('dialog', { name: 'Submit and lock this review?' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^Locked on/).waitFor();
    const { review } = await keptOf('reviewer-security', id);
    expect(review).toMatchObject({ comment: 'Clear, and 3 times shorter than others.', lockedAt: expect.any(String) });
    await page.getByRole('heading', { name: 'What others said' }).waitFor();
    await page.keyboard.press('1'); // locked is locked
    expect((await keptOf('reviewer-security', id)).review).toEqual(review);
    expect(await page.evaluate(() => JSON.stringify(Object.keys(localStorage)))).toBe('[]');
    await page.context().close();
  });

  test('what is written through a cut network is kept, outlasts leaving the page, and is sent when it is back', async () => {
    const page = await pages.open('reviewer-security@example.org', '/reviews');
    await intoFirst(page);
    const at = page.url();
    await page.context().setOffline(true);
    await page.keyboard.press('6');
    await page.getByText('No connection: kept on this device').waitFor();
    expect(await keptOf('reviewer-security', idOf(page))).toEqual({ sheet: null, review: null });
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto(at);
    await isSaved(page);
    expect((await keptOf('reviewer-security', idOf(page))).sheet!.scores).toEqual([{ value: 6, instead: null }]);
    expect(await page.evaluate(() => JSON.stringify(Object.keys(localStorage)))).toBe('[]');
    await page.context().close();
  });

  test('two windows at one sheet: the later one is shown both, and nothing is overwritten unseen', async () => {
    const one = await pages.open('reviewer-economy@example.org', '/reviews');
    await intoFirst(one);
    const other = await one.context().newPage();
    await other.goto(one.url());
    await other.locator('.reading h1').waitFor();
    await one.bringToFront();
    await one.keyboard.press('5');
    await isSaved(one);
    await other.bringToFront();
    await other.keyboard.press('9');
    const conflict = other.getByRole('alert').filter({ hasText: 'saved in another window' });
    await conflict.waitFor();
    expect(await conflict.getByRole('row').nth(1).getByRole('cell').allInnerTexts()).toEqual(['9', '5']);
    expect((await keptOf('reviewer-economy', idOf(one))).sheet!.scores[0]!.value).toBe(5);
    await other.getByRole('button', { name: 'Keep this window’s' }).click();
    await isSaved(other);
    expect((await keptOf('reviewer-economy', idOf(one))).sheet!.scores[0]!.value).toBe(9);
    await one.context().close();
  });

  test('a declared tie closes the case at once, by the address too, and takes what was written off the device', async () => {
    const page = await pages.open('reviewer-governance@example.org', '/reviews');
    await intoFirst(page);
    const [at, title] = [page.url(), await page.locator('.reading h1').innerText()];
    await page.getByRole('button', { name: 'I am tied to this case' }).click();
    await page.getByLabel('What ties you to it').fill('I wrote a part of it.');
    await page.getByRole('button', { name: 'Declare, and close the case' }).click();
    await page.getByRole('heading', { name: 'The case is closed to you' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(title);
    await page.goto(at);
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await page.goto(`${program.url}/desk/reviews`);
    await page.locator('.queue-title').first().waitFor();
    expect(await page.locator('.queue').innerText()).not.toContain(title);
    expect(await page.evaluate(() => JSON.stringify(Object.keys(localStorage)))).toBe('[]');
    await page.context().close();
  });

  test('a case that is being judged has no barrier, in either scheme and language, and is not wider than a phone', async () => {
    for (const locale of ['en', 'zh-CN']) {
      const page = await pages.open('reviewer-culture@example.org', '/reviews', { viewport: { width: 390, height: 844 }, locale });
      await page.locator('.queue a').first().click();
      await page.locator('.reading h1').waitFor();
      expect({ part: 'the case', flaws: await pages.flawsOf(page) }).toEqual({ part: 'the case', flaws: [] });
      await page.getByRole('tab').nth(1).click();
      await page.getByRole('tab').nth(1).and(page.locator('[aria-selected=true]')).waitFor();
      expect({ part: 'its sheet', flaws: await pages.flawsOf(page) }).toEqual({ part: 'its sheet', flaws: [] });
      await page.context().close();
    }
  });

  test('breaks none of its own rules', () => {
    expect(pages.wrong).toEqual([]);
  });
});
