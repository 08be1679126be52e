/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startSample } from '../support/sample-program.ts';
import type { SampleYear } from '../support/sample-stages.ts';

/** The desk of selection in a real browser: a plan is made, moved, signed by two by clicking, and the chosen are told. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the desk of selection is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('desk of selection', () => {
  let program: Program & { year: SampleYear };
  let browser: Browser;
  let desks: DeskBrowser;
  let year: SampleYear;
  const [one, two] = ['organizer-1@example.org', 'organizer-2@example.org'] as const;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startSample('decision'), openBrowser()]);
    desks = openDeskBrowser(browser, () => program);
    year = program.year;
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const at = (path: string) => `/selection/${year.edition}/${path}`;
  const inDialog = async (page: Page, act: string) => {
    await page.getByRole('button', { name: act, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const plansOf = async () => {
    const query = 'query ($edition: Int!) { viewer { desk(edition: $edition) { decisionPlans { version state decisions { outcome reason } } } } }';
    const { viewer } = await year.people.ask<{
      viewer: { desk: { decisionPlans: { version: number; state: string; decisions: { outcome: string; reason: string | null }[] }[] } };
    }>('organizer-1', query, { edition: year.edition });
    return viewer.desk.decisionPlans;
  };
  let planPath = '';

  test('a plan is made from the figures, moved by hand with a reason, and proposed', async () => {
    const page = await desks.open(one, at('decide'));
    await page.locator('.band svg').first().waitFor();
    await page.locator('select.outcome').nth(11).waitFor();
    expect(await page.locator('select.outcome').count()).toBe(12);
    expect(await desks.flawsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Fill by rank and quotas' }).click();
    // the first of a field stands back for the second: that is asked for a reason, and nothing is proposed without one
    await page.locator('select.outcome').first().selectOption('RESERVE');
    await page.locator('.leap input').first().waitFor();
    await page.getByRole('button', { name: 'Propose this plan' }).click();
    await page.getByText('Say first why these go before others', { exact: false }).waitFor();
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Propose this plan' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.leap input').first().fill('A sample of a reason.');
    // without a network nothing is proposed, and nothing that was entered is gone
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Propose this plan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Propose this plan' }).click();
    await dialog.getByText('No answer came.', { exact: false }).waitFor();
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('.leap input').first().inputValue()).toBe('A sample of a reason.');
    await inDialog(page, 'Propose this plan');
    await page.getByRole('heading', { name: 'Plan, version 1' }).waitFor();
    planPath = new URL(page.url()).pathname.slice('/desk'.length);
    await page.getByText('Why: A sample of a reason.').waitFor();
    // whoever proposed does not confirm
    await page.getByText('You proposed it: another organizer has to confirm it.').waitFor();
    expect(await page.getByRole('button', { name: 'Confirm', exact: true }).count()).toBe(0);
    await page.context().close();
  });

  test('one field is looked at with room for fewer, and the line moves', async () => {
    const page = await desks.open(one, at('decide'), { viewport: { width: 390, height: 844 } });
    await page.locator('.band svg').first().waitFor();
    await page.locator('.filters select').first().selectOption('CULTURE');
    await page.locator('select').and(page.getByLabel('Room for')).selectOption('1');
    await page.locator('.the-line').waitFor();
    await page.locator('.band .cut').waitFor({ state: 'attached' });
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('a later version shows what differs, and another organizer confirms exactly what they read', async () => {
    const page = await desks.open(one, at('decide'));
    await page.locator('select.outcome').last().waitFor();
    await page.locator('select.outcome').last().selectOption('NOT_SELECTED');
    await page.getByText('1 case otherwise than in version 1').waitFor();
    await inDialog(page, 'Propose this plan');
    await page.getByRole('heading', { name: 'Plan, version 2' }).waitFor();
    const differences = page.locator('.card').filter({ hasText: 'Differences' }).locator('.decided li');
    await differences.first().waitFor();
    expect(await differences.count()).toBe(1);
    planPath = new URL(page.url()).pathname.slice('/desk'.length);
    await page.context().close();

    const second = await desks.open(two, planPath);
    await second.getByRole('heading', { name: 'Plan, version 2' }).waitFor();
    expect(await desks.flawsOf(second)).toEqual([]);
    await inDialog(second, 'Confirm');
    await second.locator('.page-head').getByText('Confirmed', { exact: true }).waitFor();
    expect((await plansOf()).map(({ version, state }) => [version, state])).toEqual([
      [2, 'CONFIRMED'],
      [1, 'SUPERSEDED'],
    ]);
    await second.context().close();
  });

  test('the chosen are told by a letter that two release', async () => {
    const page = await desks.open(one, at('letters/new'));
    await page.getByLabel('Subject').last().fill('A sample: in confidence');
    await page.getByLabel('Letter').last().fill('Dear {name},\n\nthere is something to read at your desk.\n\n{link}');
    await page.getByRole('button', { name: 'See how it looks' }).click();
    await page.getByRole('heading', { name: 'A sample: in confidence' }).waitFor();
    const letter = new URL(page.url()).pathname.slice('/desk'.length);
    await page.context().close();
    const second = await desks.open(two, letter);
    await second.getByRole('button', { name: 'Release it' }).waitFor();
    expect(await desks.flawsOf(second)).toEqual([]);
    await inDialog(second, 'Release it');
    await second.getByRole('heading', { name: 'How its mails fare' }).waitFor();
    await second.context().close();
  });

  test('a comment to an applicant is given, or worded otherwise with a reason', async () => {
    const page = await desks.open(one, at('feedback'));
    await page.getByRole('button', { name: 'Give it' }).first().click();
    await page.getByText('given', { exact: true }).first().waitFor();
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('breaks none of its own rules', () => {
    expect(desks.wrong).toEqual([]);
  });
});
