/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import { type Program, until } from '../support/program.ts';
import { startSample } from '../support/sample-program.ts';
import type { SampleYear } from '../support/sample-stages.ts';

/** The translators' desk in a real browser: a translation is written, checked by somebody else, taken along and back, and then public. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the translators’ desk is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('translators’ desk', () => {
  let program: Program;
  let browser: Browser;
  let desks: DeskBrowser;
  let year: SampleYear;
  const [translator, editor] = ['translator@example.org', 'organizer-1@example.org'] as const;
  const texts = { Title: 'Les chants d’un fleuve (exemple)', Summary: 'Un résumé.' };

  beforeAll(async () => {
    const [started, opened] = await Promise.all([startSample('preparation'), openBrowser()]);
    [program, browser, year] = [started, opened, started.year];
    desks = openDeskBrowser(browser, () => program);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const sheet = (language: string) => `/translator/${year.edition}/${language}/${year.submissions.get('songs')}`;
  const unit = (page: Page, name: string) => page.locator('.unit').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const saved = (page: Page, name: string) => unit(page, name).getByText('Saved', { exact: true }).waitFor();

  test('the overview says what is missing, language by language, and leads there', async () => {
    const page = await desks.open(translator, '/translator', { viewport: { width: 390, height: 844 } });
    await page.getByRole('heading', { name: `Translations ${year.edition}` }).waitFor();
    await page.getByText('0 of 7 ready').first().waitFor();
    await page.locator('.languages').getByRole('link', { name: 'French' }).click();
    await page.getByRole('checkbox', { name: 'Only what is to be done' }).waitFor();
    await page.locator('.case-line').nth(6).waitFor();
    expect(await page.locator('.case-line').count()).toBe(7);
    await page.context().close();
  });

  test('what is written is kept by itself, and checked by nobody but another', async () => {
    const page = await desks.open(translator, sheet('fr'));
    for (const [name, text] of Object.entries(texts)) {
      await unit(page, name).getByRole('textbox').fill(text);
      await saved(page, name);
    }
    // each paragraph has its place beside its source
    const paragraphs = unit(page, 'Text').getByRole('textbox');
    const count = await paragraphs.count();
    expect(count).toBe(await unit(page, 'Text').locator('.source').count());
    for (let i = 0; i < count; i++) await paragraphs.nth(i).fill(`Paragraphe ${i + 1}.`);
    await saved(page, 'Text');
    await unit(page, 'Title').getByText('You wrote this: somebody else has to check it.').waitFor();
    expect(await unit(page, 'Title').getByRole('button', { name: 'It is right' }).count()).toBe(0);
    await page.reload();
    await unit(page, 'Text').getByRole('textbox').last().waitFor();
    expect(await unit(page, 'Text').getByRole('textbox').last().inputValue()).toBe(`Paragraphe ${count}.`);
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.context().close();

    const other = await desks.open(editor, sheet('fr'));
    await unit(other, 'Title').getByRole('button', { name: 'It is right' }).click();
    await unit(other, 'Title').getByText('checked', { exact: true }).waitFor();
    await other.getByRole('button', { name: /All \d are right/ }).click();
    await unit(other, 'Text').getByText('checked', { exact: true }).waitFor();
    await other.context().close();
  });

  test('two who write at once are shown each other’s text, and neither is lost', async () => {
    const [one, two] = await Promise.all([desks.open(translator, sheet('es')), desks.open(editor, sheet('es'))]);
    await Promise.all([one, two].map((page) => unit(page, 'Title').getByRole('textbox').waitFor()));
    await unit(one, 'Title').getByRole('textbox').fill('Uno');
    await saved(one, 'Title');
    await unit(two, 'Title').getByRole('textbox').fill('Dos');
    await unit(two, 'Title').getByText('has saved another version meanwhile', { exact: false }).waitFor();
    await unit(two, 'Title').getByRole('button', { name: 'Keep mine' }).click();
    await unit(two, 'Title').getByText('Version 2', { exact: false }).waitFor();
    await Promise.all([one, two].map((page) => page.context().close()));
  });

  test('a text from right to left stands so, and a term of the list is marked in it', async () => {
    const page = await desks.open(editor, `/translator/${year.edition}/terms?from=zh-Hans&to=ar`);
    await page.getByRole('button', { name: 'Add a term' }).click();
    await page.getByLabel('Term, line 1').fill('歌');
    await page.getByLabel('Becomes, line 1').fill('أغنية');
    await page.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByText('Version 1, 1 term').waitFor();
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.goto(`${program.url}/desk${sheet('ar')}`);
    await unit(page, 'Title').getByRole('textbox').fill('نهر واحد');
    await saved(page, 'Title');
    expect(await unit(page, 'Title').getByRole('textbox').getAttribute('dir')).toBe('rtl');
    await unit(page, 'Title').locator('.hit.careful').waitFor();
    // among the cases it stands out, and can be asked for
    const list = await desks.open(editor, `/translator/${year.edition}/ar?terms=1&all=1`);
    await list.getByText('1 against the term list').waitFor();
    expect(await list.locator('.case-line').count()).toBe(1);
    expect(await desks.flawsOf(list)).toEqual([]);
    await unit(page, 'Title').getByRole('textbox').fill('أغنية نهر واحد');
    await unit(page, 'Title').locator('.hit.good').waitFor();
    await saved(page, 'Title');
    await list.reload();
    await list.getByText('Nothing goes against the term list').waitFor();
    await Promise.all([page, list].map((one) => one.context().close()));
  });

  test('cases go out as XLIFF and come back, text by text', async () => {
    const page = await desks.open(translator, `/translator/${year.edition}/ru`);
    await page
      .getByRole('checkbox', { name: /^Choose / })
      .first()
      .check();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /XLIFF/ }).click()]);
    const document = readFileSync(await download.path(), 'utf8');
    const filled = document.replace(/<source([^>]*)>([^<]*)<\/source>(?!\s*<target)/g, '<source$1>$2</source><target>Перевод</target>');
    expect(filled).not.toBe(document);
    await page.goto(`${program.url}/desk/translator/${year.edition}/exchange`);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose the file' }).click()]);
    await chooser.setFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(filled) });
    await page.getByRole('button', { name: /Take \d+ texts?/ }).click();
    await page.getByText(/texts? w(as|ere) taken/).waitFor();
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('an organizer limits a translator to some languages, and lifts the limit', async () => {
    const page = await desks.open(editor, `/translator/${year.edition}`);
    const limits = page.locator('.card').filter({ has: page.getByRole('heading', { name: 'Who translates what' }) });
    await limits.getByText('every language', { exact: true }).waitFor();
    await limits.getByRole('button', { name: 'Choose languages: Sample translator' }).click();
    await page.getByRole('dialog').getByLabel('French').check();
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await limits.getByText('French', { exact: true }).waitFor();

    const limited = await desks.open(translator, `/translator/${year.edition}`);
    await limited.getByText('You write and check in: French.').waitFor();
    expect(await limited.getByRole('heading', { name: 'Who translates what' }).count()).toBe(0);
    await limited.goto(`${program.url}/desk${sheet('es')}`);
    await limited.getByText('You may read this language, and not write in it.').waitFor();
    await limited.context().close();

    await limits.getByRole('button', { name: 'Choose languages: Sample translator' }).click();
    await page.getByRole('dialog').getByLabel('French').uncheck();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await limits.getByText('every language', { exact: true }).waitFor();
    await page.context().close();
  });

  test('what was checked is public with the results', async () => {
    const { people, edition } = year;
    const results = { edition, kind: 'RESULTS', applyAt: new Date() };
    const { release } = await people.act<{ release: { id: string; contentHash: string } }>(
      ...(['organizer-1', 'prepareRelease', 'release { id contentHash }', results] as const),
    );
    for (const name of ['organizer-1', 'organizer-2'])
      await people.act(name, 'approveRelease', 'release { state }', { releaseId: release.id, contentHash: release.contentHash });
    const address = `${program.url}/fr/cases?q=${encodeURIComponent('chants')}`;
    await until(async () => (await (await fetch(address)).text()).includes(texts.Title));
  });

  test('breaks none of its own rules', () => {
    expect(desks.wrong).toEqual([]);
  });
});
