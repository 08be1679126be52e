/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import { type Program, startProgram } from '../support/program.ts';
import { type SampleYear, toReview } from '../support/sample-stages.ts';

/** The organizer's desk in a real browser, once applications have closed: screening and assignment by clicking. */
jest.setTimeout(900_000);

if (!chromiumPath) console.warn('SKIPPED: screening and assignment are not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('organizer’s desk, with cases', () => {
  let program: Program;
  let browser: Browser;
  let desks: DeskBrowser;
  let year: SampleYear;
  const [one, two] = ['organizer-1@example.org', 'organizer-2@example.org'] as const;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), openBrowser()]);
    desks = openDeskBrowser(browser, () => program);
    year = await toReview(program);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const act = async (page: Page, name: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined) => {
    await page.getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  test('a case that waits is found, and returned with a reason and a note on the part that may be changed', async () => {
    const page = await desks.open(one, `/organize/${year.edition}/screening?state=PENDING`);
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Rule by rule' }).waitFor();
    expect(new URL(page.url()).pathname.split('/').at(-1)).toBe(year.submissions.get('exchange'));
    expect(await desks.flawsOf(page)).toEqual([]);
    await act(page, 'Return …', async (dialog) => {
      await dialog.getByLabel('Reason, for the applicant').fill('The countries are not clear.');
      await dialog.getByLabel('Countries and regions', { exact: true }).check();
      await dialog.getByLabel('Note on: Countries and regions').fill('Name each of them.');
    });
    await page.getByText(/The case is with its applicant until/).waitFor();
    expect(await page.getByText('Countries and regions: Name each of them.').count()).toBe(1);
    await page.context().close();
  });

  test('a case that passed is failed with a reason, and the queue tells them apart; keys lead through it', async () => {
    const page = await desks.open(two, `/organize/${year.edition}/screening?state=PASSED`);
    const titles = await page.getByRole('table').getByRole('link').allInnerTexts();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: titles[0]! }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: titles[1]! }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { level: 1, name: titles[0]! }).waitFor();
    await act(page, 'Fail', (dialog) => dialog.getByLabel('Reason').fill('It is not within the call.'));
    await page.locator('.work-head').getByText('Failed', { exact: true }).waitFor();
    await page.goto(`${program.url}/desk/organize/${year.edition}/screening?state=FAILED`);
    await page.getByRole('table').getByRole('link', { name: titles[0]! }).waitFor();
    await page.context().close();
  });

  test('one organizer calculates an assignment, another looks at its figures and applies it; what is missing shows', async () => {
    const first = await desks.open(one, `/organize/${year.edition}/assignment`);
    const before = await first.getByRole('link', { name: /24:00|\d\d:\d\d/ }).count();
    await act(first, 'Calculate …');
    const second = await desks.open(two, `/organize/${year.edition}/assignment`);
    await second.getByText('Proposed', { exact: true }).waitFor();
    expect(await second.getByRole('link', { name: /\d\d:\d\d/ }).count()).toBe(before + 1);
    await second.getByRole('row').filter({ hasText: 'Proposed' }).getByRole('link').click();
    await second.getByText('Load of each expert').waitFor();
    expect(await desks.flawsOf(second)).toEqual([]);
    await act(second, 'Apply …');
    await second.getByText(/Applied by Sample organizer 2/).waitFor();

    await second.goto(`${program.url}/desk/organize/${year.edition}/reviews`);
    await second.getByRole('heading', { name: 'Missing', exact: true }).waitFor();
    expect(await desks.flawsOf(second)).toEqual([]);
    await second.goto(`${program.url}/desk/organize/${year.edition}/progress`);
    await second.getByText('Handed in, by day').waitFor();
    expect(await second.locator('.columns-bar').count()).toBeGreaterThan(72);
    expect(await desks.flawsOf(second)).toEqual([]);
    for (const path of ['committee', 'ties', 'recommenders', 'audit']) {
      await second.goto(`${program.url}/desk/organize/${year.edition}/${path}`, { waitUntil: 'networkidle' });
      expect({ path, flaws: await desks.flawsOf(second) }).toEqual({ path, flaws: [] });
    }
    await Promise.all([first, second].map((page) => page.context().close()));
  });

  test('breaks none of its own rules', () => {
    expect(desks.wrong).toEqual([]);
  });
});
