/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';

/** The organizer's desk in a real browser: set-up, keys, roles, audit. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the organizer’s desk is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('organizer’s desk', () => {
  let program: Program;
  let browser: Browser;
  let desks: DeskBrowser;
  const [one, two] = ['organizer-1@example.org', 'organizer-2@example.org'] as const;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    desks = openDeskBrowser(browser, () => program);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const section = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Pages of the desk' }).getByRole('link', { name, exact: true }).click();
  /** Opens an act's dialog, fills what it asks, does it, and sees the dialog go. */
  const act = async (page: Page, name: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined) => {
    await page.getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  };
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  test('a date is moved, said as 24:00 of its day; whoever changes an older version is told, and nothing is lost', async () => {
    const [first, second] = [await desks.open(one, '/organize'), await desks.open(two, '/organize')];
    for (const page of [first, second]) {
      await section(page, 'Calendar');
      await page.getByRole('button', { name: 'Move dates' }).click();
    }
    await first.getByLabel('Outcomes decided: day').fill(inDays(110));
    await act(first, 'Save the dates');
    await first.getByText('Dates moved').waitFor();
    await first.locator('.timeline li').filter({ hasText: 'Outcomes decided' }).filter({ hasText: '24:00' }).waitFor();

    await second.getByLabel('Material handed in: day').fill(inDays(120));
    await second.getByRole('button', { name: 'Save the dates' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Save the dates' }).click();
    await second.getByRole('dialog').getByRole('alert').waitFor();
    await second.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await second.getByText('Somebody changed the edition meanwhile').waitFor();
    await second.getByRole('button', { name: 'Read what is there now' }).click();
    await eventually(async () => expect(await second.getByLabel('Material handed in: day').inputValue()).toBe(inDays(120)));
    await second.getByRole('button', { name: 'Save the dates' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Save the dates' }).click();
    for (const name of ['Outcomes decided', 'Material handed in'])
      await second.locator('.timeline li').filter({ hasText: name }).filter({ hasText: '24:00' }).waitFor();
    await Promise.all([first, second].map((page) => page.context().close()));
  });

  test('a key is shown once and works; revoked, its program is turned away', async () => {
    const page = await desks.open(one, '/organize');
    await section(page, 'Keys');
    await page.getByText('No program has a key of this edition').waitFor();
    await act(page, 'Make a key …', (dialog) => dialog.getByLabel('Name').fill('Hall'));
    const token = await page.locator('.partner-secret').innerText();
    expect(token).toMatch(/^cgk_/);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByText('never used').waitFor();
    expect(await page.content()).not.toContain(token);

    const ask = async () => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await fetch(`${program.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })).status;
    };
    expect(await ask()).toBe(200);
    await act(page, 'Revoke …');
    await page.getByText('revoked', { exact: true }).waitFor();
    expect(await ask()).toBe(401);
    await page.context().close();
  });

  test('a role is given by two people; the audit shows both, by act and by person, and its chain holds', async () => {
    const first = await desks.open(one, '/organize');
    await section(first, 'People and roles');
    await act(first, 'Propose a role …', (dialog) => dialog.getByLabel('E-mail address').fill('applicant-2@example.org'));
    await first.getByText('You proposed it: somebody else has to confirm.').waitFor();
    expect(await first.getByRole('button', { name: 'Confirm', exact: true }).isDisabled()).toBe(true);
    expect(await first.getByRole('row', { name: /Sample applicant 2/ }).count()).toBe(0);

    const second = await desks.open(two, '/organize');
    await section(second, 'People and roles');
    await act(second, 'Confirm');
    await second.getByRole('row', { name: /Sample applicant 2.*Reviewer/ }).waitFor();
    await second.getByText('Nothing waits.').waitFor();

    await section(second, 'Audit');
    const entry = (name: string) => second.locator('.audit-list li').filter({ hasText: name }).first();
    await entry('Role given').filter({ hasText: 'Sample organizer 2' }).waitFor();
    await entry('Role proposed').filter({ hasText: 'Sample organizer 1' }).waitFor();
    await entry('Role proposed').getByRole('button', { name: 'Sample organizer 1' }).click();
    await second.getByRole('button', { name: 'Only Sample organizer 1 ✕' }).waitFor();
    await entry('Role given').waitFor({ state: 'detached' });
    await second.getByRole('button', { name: 'Verify the chain' }).click();
    await second.getByText(/entries follow from one another/).waitFor();
    await Promise.all([first, second].map((page) => page.context().close()));
  });

  test('breaks none of its own rules', () => {
    expect(desks.wrong).toEqual([]);
  });
});
