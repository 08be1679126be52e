/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { chooseIn, type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startSample } from '../support/sample-program.ts';
import type { SampleYear } from '../support/sample-stages.ts';

/** What follows for whoever was chosen: told in confidence, asked for material, invited; and the consent of those who are shown. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: what chosen applicants do is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('a chosen case', () => {
  let program: Program & { year: SampleYear };
  let browser: Browser;
  let desk: DeskBrowser;
  const [one, two, organizer] = ['applicant-1@example.org', 'applicant-2@example.org', 'organizer-2@example.org'] as const;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startSample('preparation'), openBrowser()]);
    desk = openDeskBrowser(browser, () => program);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const idOf = (key: string) => program.year.submissions.get(key)!;
  const flawless = async (page: Page) => expect(await desk.flawsOf(page)).toEqual([]);
  const task = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });
  const tells = (page: Page, name: string, words: string) => task(page, name).locator('.tag').getByText(words, { exact: true }).waitFor();
  interface Item {
    asked: { id: string; names: { value: string }[] };
    state: string;
    versions: { id: string; rights: { personsShown: string; consent: string }[] }[];
  }
  const itemOf = async (owner: string, key: string, name: string): Promise<Item> => {
    const query = `query ($id: ID!) { viewer { submission(id: $id) { preparation { items {
      asked { id names { value } } state versions { id rights { personsShown consent } } } } } } }`;
    const { viewer } = await program.year.people.ask<{ viewer: { submission: { preparation: { items: Item[] } } } }>(owner, query, { id: idOf(key) });
    return viewer.submission.preparation.items.find(({ asked }) => asked.names.some(({ value }) => value === name))!;
  };
  const rule = async (key: string, name: string, ruling: 'ACCEPT' | 'RETURN', reason?: string) => {
    const owner = key === 'warnings' ? 'applicant-1' : 'applicant-2';
    const { asked, versions } = await itemOf(owner, key, name);
    await program.year.people.act('organizer-2', 'rulePrepared', 'item { state }', {
      ...{ submissionId: idOf(key), askedId: asked.id, ruling, versionId: versions[0]!.id },
      ...(reason ? { reason } : {}),
    });
  };

  test('its outcome is told once its owner has said that they keep it', async () => {
    const page = await desk.open(two, '/submissions', { viewport: { width: 390, height: 844 } });
    await page.getByRole('link', { name: /^Open: A table at which small states/ }).click();
    await page.getByRole('heading', { name: 'There is something to tell you in confidence' }).waitFor();
    expect(await page.locator('.outcome').count()).toBe(0);
    const open = page.getByRole('button', { name: 'Open', exact: true });
    expect(await open.isDisabled()).toBe(true);
    await flawless(page);
    await page.getByText('I keep this confidential until the results are public.').click();
    await open.click();
    await page.getByRole('heading', { name: 'Collection', exact: true }).waitFor();
    await page.getByText('Confidential until the results are public.', { exact: true }).waitFor();
    await flawless(page);
    await page.getByRole('link', { name: 'What comes next' }).click();
    await tells(page, 'A summary for the book', 'To hand in');
    await page.context().close();
  });

  test('a text is handed in, returned with a reason, handed in again, and accepted', async () => {
    const name = 'A summary for the book';
    const page = await desk.open(two, `/preparation/${idOf('cable')}`);
    await task(page, name).getByLabel('English').fill('A first try of a sample.');
    await task(page, name).getByRole('button', { name: 'Hand it in' }).click();
    await tells(page, name, 'With the editor');

    await rule('cable', name, 'RETURN', 'A sample: say what came of it.');
    await page.reload();
    await tells(page, name, 'Returned');
    await task(page, name).getByText('A sample: say what came of it.').waitFor();
    await flawless(page);
    await task(page, name).getByLabel('English').fill('A second try of a sample, with what came of it.');
    await task(page, name).getByRole('button', { name: 'Hand in a new version' }).click();
    await tells(page, name, 'With the editor');
    await task(page, name)
      .getByText(/^Version 2, handed in/)
      .waitFor();

    await rule('cable', name, 'ACCEPT');
    await page.reload();
    await tells(page, name, 'Accepted');
    expect(await task(page, name).getByRole('textbox').count()).toBe(0);
    await page.getByText('Nothing required is open').waitFor();
    await flawless(page);
    await page.context().close();
  });

  test('a picture is handed in with its rights; a consent that is taken back opens it again, at either desk', async () => {
    const name = 'A picture for the wall';
    const page = await desk.open(one, `/preparation/${idOf('warnings')}`);
    const buffer = await sharp({ create: { width: 1280, height: 720, channels: 3, background: '#225577' } })
      .png()
      .toBuffer();
    const handIn = async () => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        task(page, name)
          .getByRole('button', { name: /^Choose/ })
          .first()
          .click(),
      ]);
      await chooser.setFiles({ name: 'wall.png', mimeType: 'image/png', buffer });
      await tells(page, name, 'Ready');
      await task(page, name).getByLabel('Whom to credit').fill('Sample photographer');
      await chooseIn(page, 'Persons who can be recognized', 'All of them have consented');
      await task(page, name).getByLabel('How they consented').fill('In writing; a sample.');
      await task(page, name).getByLabel('What it shows').fill('A plain blue sample');
      await flawless(page);
      await task(page, name)
        .getByRole('button', { name: /^Hand (it in|in a new version)$/ })
        .click();
      await tells(page, name, 'With the editor');
    };
    await handIn();
    await rule('warnings', name, 'ACCEPT');
    await page.reload();
    await tells(page, name, 'Accepted');

    await task(page, name).getByRole('button', { name: 'Somebody takes their consent back' }).click();
    const asking = page.getByRole('dialog');
    await asking.getByText('The file is used no more', { exact: false }).waitFor();
    await asking.getByLabel('Who took it back').fill('By telephone, today; a sample.');
    await flawless(page);
    await asking.getByRole('button', { name: 'Somebody takes their consent back' }).click();
    await tells(page, name, 'Returned');
    await task(page, name).getByText('The consent of somebody shown was taken back', { exact: false }).waitFor();
    await flawless(page);
    const taken = await itemOf('applicant-1', 'warnings', name);
    expect(taken.versions[0]!.rights).toEqual([
      { personsShown: 'CONSENT_WITHDRAWN', consent: 'By telephone, today; a sample.' },
      { personsShown: 'CONSENTED', consent: 'In writing; a sample.' },
    ]);

    // another picture takes its place; this time an editor hears of it first
    await handIn();
    await page.context().close();
    const editor = await desk.open(organizer, `/publishing/${program.year.edition}/preparation`);
    await editor.getByRole('button', { name: new RegExp(`${name}.*(Harbours that warn|互相预警的港口)`) }).click();
    const card = editor.locator('.card').filter({ has: editor.getByRole('heading', { name: new RegExp(`^${name} · `) }) });
    await flawless(editor);
    await card.getByRole('button', { name: 'Somebody takes their consent back' }).click();
    await editor.getByRole('dialog').getByRole('button', { name: 'Somebody takes their consent back' }).click();
    await card.getByText('The consent of somebody shown was taken back', { exact: false }).waitFor();
    expect((await itemOf('applicant-1', 'warnings', name)).state).toBe('RETURNED');
    await editor.context().close();
  });

  test('the invitation to the summit is accepted in Chinese, and a delegate is named', async () => {
    const page = await desk.open(two, `/preparation/${idOf('letters')}`, { locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    const invitation = page.getByRole('region', { name: '峰会邀请' });
    await invitation.getByRole('button', { name: '接受' }).click();
    await invitation.getByText('参会代表：0／2').waitFor();
    await invitation.getByRole('button', { name: '添加代表' }).click();
    await invitation.getByLabel('姓名', { exact: true }).fill('示例代表');
    await flawless(page);
    await invitation.getByRole('button', { name: '加入名单' }).click();
    await invitation.getByText('示例代表').waitFor();
    await invitation.getByText('参会代表：1／2').waitFor();
    await flawless(page);
    await page.context().close();
  });

  test('an organizer takes the table of the delegates along', async () => {
    const page = await desk.open(organizer, `/publishing/${program.year.edition}/preparation`);
    const card = page.locator('.card').filter({ has: page.getByRole('heading', { name: 'Who comes', exact: true }) });
    await card.getByText(/delegates? expected$/).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: 'Table as CSV' }).click()]);
    await card.getByText(`${download.suggestedFilename()} was saved.`).waitFor();
    expect(download.suggestedFilename()).toBe(`delegates-${program.year.edition}.csv`);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/"示例代表".*"YES"/);
    await flawless(page);
    await page.context().close();
  });

  test('an editor sees which words become public, before and after they accept them', async () => {
    const { act } = program.year.people;
    const { edition } = program.year;
    const [name, text] = ['A title for the public', 'A title of a sample that was handed in'];
    const asked = { tier: 'COLLECTION', form: 'TEXT', names: [{ locale: 'en', value: name }], longest: 200, isRequired: false, place: 'TITLE' };
    const dueAt = new Date(Date.now() + 5 * 86_400_000).toISOString();
    await act('organizer-2', 'askForMaterial', 'asked { id }', { edition, ...asked, dueAt });
    const { asked: item } = await itemOf('applicant-1', 'warnings', name);
    await act('applicant-1', 'handInPrepared', 'item { state }', {
      ...{ submissionId: idOf('warnings'), askedId: item.id, texts: [{ locale: 'en', value: text }] },
    });
    const editor = await desk.open(organizer, `/publishing/${edition}/preparation`);
    await editor.getByRole('button', { name: new RegExp(`${name}.*Harbours that warn`) }).click();
    const row = editor.getByRole('region', { name: 'What becomes public' }).getByRole('row', { name: /^English/ });
    await row.getByText('other words').waitFor();
    expect(await row.getByText(text).count()).toBe(1);
    await flawless(editor);
    await editor.getByRole('button', { name: 'Take it', exact: true }).click();
    await row.getByText('other words').waitFor({ state: 'detached' });
    await row.getByText('the text handed in').waitFor();
    await flawless(editor);
    await editor.context().close();
  });

  test('no page reports an error', () => {
    expect(desk.wrong).toEqual([]);
  });
});
