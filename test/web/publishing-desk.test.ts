/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';

/** The publishing desk in a real browser, over the real program: from a correction and a take-down to what the world reads. */
jest.setTimeout(300_000);

if (!chromiumPath) console.warn('SKIPPED: the publishing desk is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('publishing desk', () => {
  let program: Program;
  let browser: Browser;
  let desks: DeskBrowser;
  const [one, two] = ['organizer-1@example.org', 'organizer-2@example.org'] as const;
  const title = 'KaiOS: internet access for everybody, and a narrower digital divide';

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    desks = openDeskBrowser(browser, () => program);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const confirm = async (page: Page, act: string) => {
    await page.getByRole('button', { name: act, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const publicPage = async (address: string) => {
    const answer = await fetch(program.url + address);
    return { status: answer.status, html: await answer.text() };
  };
  const publicSlug = async () => /\/en\/cases\/(kaios-[\w-]+)/.exec((await publicPage('/en/cases?q=KaiOS')).html)![1]!;

  test('a correction is prepared, compared word by word, seen as the world will, approved by two, and then public', async () => {
    const page = await desks.open(one, '/publishing/2024/releases/new');
    await page.getByText('A correction', { exact: true }).click();
    await desks.choose(page, 'Public case', 'KaiOS');
    await page.getByLabel('Title', { exact: true }).fill(title);
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Freeze and look' }).click();
    await page.getByRole('heading', { name: 'A correction' }).waitFor();
    const at = new URL(page.url()).pathname.slice('/desk'.length);

    await page.locator('.diff ins').first().waitFor();
    expect((await page.locator('.diff').first().locator('ins').allInnerTexts()).join(' ')).toMatch(/for[^]*everybody[^]*narrower/);
    expect(await desks.flawsOf(page)).toEqual([]);

    const name = await publicSlug();
    await page.getByRole('tab', { name: 'What the world will see' }).click();
    await desks.choose(page, 'Page', 'Case: kaios');
    const frame = page.frameLocator('iframe.preview');
    await frame.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await frame.getByRole('link', { name: 'Cases', exact: true }).first().click(); // leads on within the preview
    await frame.getByRole('link', { name: title }).waitFor();
    expect((await publicPage(`/en/cases/${name}`)).html).not.toContain(title);

    await confirm(page, 'Approve');
    await page.getByText('You have approved it. Another organizer has to as well.').waitFor();
    await page.context().close();

    const second = await desks.open(two, at, { viewport: { width: 390, height: 844 } });
    await second.getByText('First approval').waitFor();
    expect(await desks.flawsOf(second)).toEqual([]);
    await confirm(second, 'Approve');
    await second.reload();
    await second.getByRole('heading', { name: 'What came of it' }).waitFor();
    expect((await publicPage(`/en/cases/${name}`)).html).toContain(title);
    await second.context().close();
  });

  test('facts, words about a picture and an applicant’s name are put right in one release, and nothing else is in it', async () => {
    const page = await desks.open(one, '/publishing/2024/releases/new', { viewport: { width: 390, height: 844 } });
    await page.getByText('A correction', { exact: true }).click();
    await desks.choose(page, 'Public case', 'Oral History');
    const freeze = page.getByRole('button', { name: 'Freeze and look' });
    await page.getByText('Nothing is put right yet.').waitFor();
    expect(await freeze.isDisabled()).toBe(true);
    for (const part of ['Field, form, first day, countries and regions', 'Words about its pictures', 'Names of its applicants'])
      await page.getByText(part, { exact: true }).click();
    await desks.choose(page, 'One more country or region', 'Kenya');
    await page.getByLabel('What picture 1 shows').fill('A sample: somebody tells');
    await page.getByLabel('Name of Zhejiang University').fill('Zhejiang University (sample)');
    await page.getByLabel('In the directory and on all cases of this edition as well').check();
    expect(await desks.flawsOf(page)).toEqual([]);
    await freeze.click();
    await page.locator('.changes').first().waitFor();
    const changed = await page.locator('.change-words').allInnerTexts();
    expect(changed.toSorted()).toEqual([
      'Applicant 1 · Name · English',
      'Countries and regions',
      'Name · English',
      'Picture 1 · Description · English',
    ]);
    await page.locator('.changes').getByText('Kenya').waitFor(); // its name, not its code
    const at = new URL(page.url()).pathname.slice('/desk'.length);
    await confirm(page, 'Approve');
    await page.context().close();
    const second = await desks.open(two, at);
    await confirm(second, 'Approve');
    await second.reload();
    await second.getByRole('heading', { name: 'What came of it' }).waitFor();
    const [, name] = /\/en\/cases\/(oral-[\w-]+)/.exec((await publicPage('/en/cases?q=Oral')).html)!;
    const { html } = await publicPage(`/en/cases/${name}`);
    expect([html.includes('Zhejiang University (sample)'), html.includes('Kenya'), html.includes('A sample: somebody tells')]).toEqual([
      true,
      true,
      true,
    ]);
    await second.context().close();
  });

  test('a text of the edition is put right in one language, and its release changes nothing else', async () => {
    const page = await desks.open(one, '/publishing/2024/releases/new');
    await page.getByText('A correction', { exact: true }).click();
    await desks.choose(page, 'Of what', 'The edition');
    await page.getByText('Names of its fields').click();
    await page.getByLabel('Internet infrastructure').fill('Internet infrastructure (sample)');
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Freeze and look' }).click();
    await page.locator('.changes').first().waitFor();
    expect(await page.locator('.change-words').allInnerTexts()).toEqual(['Field Internet infrastructure · Name · English']);
    await page.context().close();
  });

  test('a take-down says its reason and its files first, and its reach afterwards', async () => {
    const name = await publicSlug();
    const page = await desks.open(one, '/publishing/2024/releases/new');
    await page.getByText('A take-down', { exact: true }).click();
    await desks.choose(page, 'Public case', 'KaiOS');
    await page.getByRole('textbox', { name: 'Reason' }).fill('A sample of a reason.');
    await page.getByRole('button', { name: 'Freeze and look' }).click();
    await page.getByText('Reason, as the public reads it: A sample of a reason.').waitFor();
    await page.getByText(/\d+ files go/).waitFor();
    const at = new URL(page.url()).pathname.slice('/desk'.length);
    await confirm(page, 'Approve');
    await page.context().close();

    const second = await desks.open(two, at);
    await confirm(second, 'Approve');
    await second.reload();
    await second.getByText('Copies in caches are asked for again', { exact: false }).waitFor();
    expect(await desks.flawsOf(second)).toEqual([]);
    expect((await publicPage(`/en/cases/${name}`)).status).toBe(404);
    await second.context().close();
  });

  test('what waits is given up by a click and a reading; the list says what stands where', async () => {
    const page = await desks.open(one, '/publishing/2024/releases/new', { locale: 'zh-CN' });
    await page.getByText('下线', { exact: true }).click();
    await page.locator('select').and(page.getByLabel('已公开案例')).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: '原因' }).fill('示例原因。');
    await page.locator('select').and(page.getByLabel('公开时间')).selectOption('at');
    await page.getByLabel('日期与时间').fill('2099-01-01T08:00');
    await page.getByText('2099年1月1日 08:00 (UTC+08:00)').waitFor();
    await page.getByRole('button', { name: '冻结并查看' }).click();
    await page.getByRole('button', { name: '放弃', exact: true }).click();
    await page.getByText('其内容不会公开，已有的批准作废', { exact: false }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '放弃', exact: true }).click();
    await page.getByText('已放弃此发布批次').waitFor();

    await page.goto(`${program.url}/desk/publishing/2024/releases`);
    await page.getByRole('cell', { name: '已放弃' }).waitFor();
    await page.locator('select').and(page.getByLabel('状态')).selectOption('APPLIED');
    await page.getByRole('cell', { name: '已放弃' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('row').count()).toBe(5); // its head, the results, two corrections, the take-down
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('a preview is for whom the graph lets rehearse, and for nobody by its address alone', async () => {
    const page = await desks.open(one, '/publishing/2024/releases/new');
    await page.getByText('A take-down', { exact: true }).click();
    await page.locator('select').and(page.getByLabel('Public case')).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: 'Reason' }).fill('A sample of a reason.');
    await page.getByRole('button', { name: 'Freeze and look' }).click();
    await page.getByRole('heading', { name: 'A take-down' }).waitFor();
    const id = page.url().split('/').at(-1)!;
    const ask = (from: Page, address: string, headers: Record<string, string> = { 'casegraph-session': 'cookie' }) =>
      from.evaluate(async ([to, sent]) => (await fetch(to, { headers: sent })).status, [address, headers] as const);
    const hash = '0'.repeat(64);
    expect(await ask(page, `/preview/${id}/en`)).toBe(200);
    expect(await ask(page, `/preview/${id}/files/${hash}`)).toBe(204);
    expect(await ask(page, `/preview/${id}/en`, {})).toBe(401); // a cookie alone never counts
    const other = await desks.open('translator@example.org', '/');
    expect([await ask(other, `/preview/${id}/en`), await ask(other, `/preview/${id}/files/${hash}`)]).toEqual([404, 404]);
    expect((await publicPage(`/preview/${id}/en`)).status).toBe(401);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test('breaks none of its own rules', () => {
    expect(desks.wrong).toEqual([]);
  });

  test('the formula of the honours is published as the next version, from what holds now; what cannot be is refused', async () => {
    const page = await desks.open(one, '/publishing/2026/honours');
    await page.getByText('the usual one', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Publish a formula …' }).click();
    const dialog = page.getByRole('dialog');
    const main = dialog.getByRole('group', { name: 'Main recommender' });
    expect(await main.getByLabel('Outstanding case').inputValue()).toBe('6');
    await main.getByLabel('Outstanding case').fill('8');
    await dialog.getByLabel('Honoured at most').fill('0');
    await dialog.getByRole('button', { name: 'Publish a formula …' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await desks.flawsOf(page)).toEqual([]);
    await dialog.getByLabel('Honoured at most').fill('6');
    await dialog.getByRole('button', { name: 'Publish a formula …' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('version 1', { exact: true }).waitFor();
    await page.getByText('1 handed in, 3 in the Collection, 8 outstanding').waitFor();
    await page.getByText('the first 6, and who is equal to the last').waitFor();
    await page.context().close();
  });
});
