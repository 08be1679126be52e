/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startSample } from '../support/sample-program.ts';
import type { SampleYear } from '../support/sample-stages.ts';

/** A field's committee in a real browser, once reviews have closed: figures, agenda, what is said, ballots. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the chair’s pages are not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('the chair’s pages', () => {
  let program: Program & { year: SampleYear };
  let browser: Browser;
  let desks: DeskBrowser;
  let year: SampleYear;
  const [chair, expert] = ['chair@example.org', 'reviewer-security@example.org'] as const;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startSample('decision'), openBrowser()]);
    desks = openDeskBrowser(browser, () => program);
    year = program.year;
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const at = (part = '') => `/reviews/${year.edition}/fields/SECURITY${part}`;
  const itemOf = (page: Page, title: RegExp) => page.locator('.agenda > li').filter({ has: page.getByRole('heading', { name: title }) });

  test('figures of each case lead to what was said of it, without a name', async () => {
    const page = await desks.open(chair, at());
    const table = page.getByRole('table', { name: 'Figures' });
    await table.getByText('being calculated').waitFor({ state: 'detached' });
    await table.getByRole('cell', { name: /%/ }).first().waitFor(); // chances are there once figures are
    expect(await table.getByRole('row').count()).toBe(3);
    expect(await desks.flawsOf(page)).toEqual([]);
    await table.getByRole('button', { name: /Harbours/ }).click();
    const said = page.getByRole('dialog');
    await said.getByText(/^Review 1$/).waitFor();
    expect(await said.innerText()).toMatch(/Sample opinion|示例意见/);
    expect(await said.innerText()).not.toMatch(/reviewer-|Sample reviewer/);
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('what is said in the room is heard by the others as a numbered voice, stays when it is corrected, and leads to a recommendation', async () => {
    const page = await desks.open(chair, at('/agenda'));
    await page.getByRole('button', { name: 'Bring a case up' }).click();
    const bringUp = page.getByRole('dialog');
    await bringUp.locator('.select').click();
    await page.getByRole('option', { name: /Harbours/ }).click();
    await bringUp.getByLabel('Why').fill('A sample of a reason.');
    await bringUp.getByRole('button', { name: 'Bring a case up' }).click();
    const item = itemOf(page, /^Harbours/);
    await item.getByRole('button', { name: /^Harbours/ }).click();
    const thread = item.getByRole('region', { name: 'What was said' });
    await thread.getByLabel('Say something').fill('A sample of a word: is it one case, or three?');
    await thread.getByRole('button', { name: 'Say it' }).click();
    await thread.getByText('A sample of a word: is it one case, or three?').waitFor();
    expect(await desks.flawsOf(page)).toEqual([]);

    const other = await desks.open(expert, at('/agenda'), { viewport: { width: 390, height: 844 } });
    const theirs = itemOf(other, /^Harbours/);
    await theirs.getByText('1 unread').waitFor();
    expect(await other.getByRole('button', { name: 'Record the recommendation' }).count()).toBe(0);
    await theirs.getByRole('button', { name: /^Harbours/ }).click();
    await theirs.getByText('1 unread').waitFor({ state: 'detached' });
    await theirs.filter({ hasText: 'Voice 1' }).waitFor();
    expect(await theirs.innerText()).not.toMatch(/Sample chair/);
    await theirs.getByLabel('Say something').fill('A sample of an answer: one.');
    await theirs.getByRole('button', { name: 'Say it' }).click();
    await theirs.getByText('A sample of an answer: one.').waitFor();
    await theirs.getByRole('button', { name: 'Correct this' }).click();
    await theirs.getByLabel('Say it anew').fill('A sample of an answer: one, in five harbours.');
    await theirs.getByRole('button', { name: 'Say it' }).click();
    await theirs.getByText('Said anew below.').waitFor();
    await eventually(async () =>
      expect(await theirs.locator('.comment').allInnerTexts()).toEqual([
        expect.stringContaining('is it one case'),
        expect.stringContaining('answer: one.'),
        expect.stringContaining('five harbours'),
      ]),
    );
    expect(await desks.flawsOf(other)).toEqual([]);

    await item.getByLabel('What the committee recommends, and why').fill('A sample of a recommendation: take it.');
    await item.getByRole('button', { name: 'Record the recommendation' }).click();
    await item.getByText('Recommendation recorded').waitFor();
    await other.reload();
    await theirs.getByText('A sample of a recommendation: take it.').waitFor();
    await Promise.all([page, other].map((one) => one.context().close()));
  });

  test('a ballot is opened, given a paper, and read once it is sealed, without reloading', async () => {
    const page = await desks.open(chair, at('/ballots'));
    await page.getByRole('button', { name: 'Open a ballot' }).click();
    await page.getByLabel('What it is about').fill('A sample of a vote');
    for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check();
    await page.getByRole('dialog').getByRole('button', { name: 'Open a ballot' }).click();
    const ballot = page.getByRole('region', { name: 'A sample of a vote' });
    await ballot.locator('.paper li [lang="en"]').nth(1).waitFor(); // one was written in Chinese, and is there in English
    const other = await desks.open(expert, at('/ballots'), { locale: 'zh-CN' });
    await other.locator('.paper li [lang="zh-Hans"]').filter({ hasText: '港口' }).waitFor();
    await other.goto(`${program.url}/desk${at('/agenda')}`);
    await other.locator('.agenda h2 [lang="zh-Hans"]').filter({ hasText: '港口' }).waitFor();
    await other.context().close();
    await ballot.getByLabel(/^Rank of Harbours/).selectOption('1');
    await ballot.getByLabel(/^Rank of Grandparents/).selectOption('2');
    await ballot.getByRole('button', { name: 'Give the paper' }).click();
    await ballot.getByText(/^Given on/).waitFor();
    for (const name of ['reviewer-culture', 'reviewer-economy']) await castToo(name);
    await ballot.getByRole('button', { name: 'Close it now' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close it now' }).click();
    await ballot.getByText('Sealed', { exact: true }).waitFor();
    await eventually(async () =>
      expect(await ballot.locator('.standings').innerText()).toMatch(/1\s+Harbours[^]*has a seat[^]*2\s+Grandparents[^]*no seat/),
    );
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.context().close();
  });

  /** Somebody else votes as the chair did. */
  async function castToo(name: string): Promise<void> {
    const query = `query ($edition: Int!) { viewer { committee(edition: $edition, field: "SECURITY") { ballots { id candidates { id title } } } } }`;
    const { viewer } = await year.people.ask<{ viewer: { committee: { ballots: { id: string; candidates: { id: string; title: string }[] }[] } } }>(
      ...([name, query, { edition: year.edition }] as const),
    );
    const { id, candidates } = viewer.committee.ballots[0]!;
    const harbours = candidates.find(({ title }) => /港口|Harbours/.test(title))!;
    await year.people.act(name, 'castBallot', 'ballot { id }', { ballotId: id, ranking: [{ candidateIds: [harbours.id] }] });
  }

  test('breaks none of its own rules', () => {
    expect(desks.wrong).toEqual([]);
  });
});
