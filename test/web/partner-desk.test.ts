/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, loseAnswer, openDeskBrowser, unanswered } from '../support/desk-browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';

/** Partner media at their own desk: terms agreed to, a key made, used, exchanged and ended, what it used, and where they are told of changes. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the partners’ desk is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('the partners’ desk', () => {
  let program: Program;
  let browser: Browser;
  let desk: DeskBrowser;
  let page: Page;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    desk = openDeskBrowser(browser, () => program);
    page = await desk.open('partner-1@example.org', '/partners');
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const part = (name: string) => page.getByRole('region', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const askWith = (token: string) =>
    fetch(`${program.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ changes(first: 1) { nextToken } }' }),
    });
  /** What is shown once, read off the page and put away. */
  async function secret(): Promise<string> {
    const shown = dialog().locator('.partner-secret');
    await shown.waitFor();
    const said = await shown.innerText();
    await dialog().getByRole('button', { name: 'I have kept it' }).click();
    await dialog().waitFor({ state: 'detached' });
    return said;
  }
  /** Opens a question, and says yes to it. */
  async function confirm(button: string, said: string) {
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await dialog().getByRole('button', { name: said, exact: true }).click();
  }

  test('nothing is handed out before the terms are agreed to, and only its contacts have the desk', async () => {
    await page.getByRole('heading', { name: 'Newsroom (sample)' }).waitFor();
    expect(await page.getByRole('button', { name: 'Make a key …' }).isDisabled()).toBe(true);
    expect(await desk.flawsOf(page)).toEqual([]);
    for (const email of ['applicant-1@example.org', 'organizer-1@example.org']) {
      const other = await desk.open(email, '/partners');
      await other.getByRole('heading', { name: 'You act for no partner' }).waitFor();
      expect(await other.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Partner media' }).count()).toBe(0);
      await other.context().close();
    }
    await confirm('Agree to the Terms of use', 'Agree …');
    await part('Terms').getByText('agreed by Sample contact of a partner', { exact: false }).waitFor();
  });

  test('a key is made, used, seen in what was used, exchanged with both working, and ended', async () => {
    await page.getByRole('button', { name: 'Make a key …' }).click();
    await dialog().getByLabel('Name').fill('Newsroom program');
    await dialog().getByRole('button', { name: 'Make a key …' }).click();
    const first = await secret();
    expect(first).toMatch(/^cgk_/);
    await part('Keys').getByText('never used', { exact: false }).waitFor();
    for (let n = 0; n < 3; n++) expect((await askWith(first)).status).toBe(200);
    await page.reload();
    await part('Use').getByRole('definition').filter({ hasText: /^3$/ }).waitFor();
    await part('Keys').getByText('last used', { exact: false }).waitFor();

    await confirm('Exchange the key “Newsroom program”', 'Exchange …');
    const second = await secret();
    expect(second).not.toBe(first);
    for (const token of [first, second]) expect((await askWith(token)).status).toBe(200);
    expect(await part('Keys').getByRole('listitem').count()).toBe(2);

    await confirm('End the key “Newsroom program”', 'End …'); // the newest stands first
    await part('Keys').getByText('1 key that is over').waitFor();
    expect([(await askWith(first)).status, (await askWith(second)).status]).toEqual([200, 401]);
    expect(await desk.flawsOf(page)).toEqual([]);
  });

  test('a key is made and exchanged once, where the answer was lost and it is pressed again', async () => {
    const keys = part('Keys').getByRole('listitem');
    const wasLost = async () => {
      await dialog().getByText('the answer that held it was lost').waitFor();
      await dialog().getByRole('button', { name: 'Close', exact: true }).last().click();
      await page.reload();
      await part('Keys').getByText('Key of a lost answer').first().waitFor();
    };
    const before = await keys.count();
    await page.getByRole('button', { name: 'Make a key …' }).click();
    await dialog().getByLabel('Name').fill('Key of a lost answer');
    await loseAnswer(page, 'PartnerIssueKey');
    await dialog().getByRole('button', { name: 'Make a key …' }).click();
    await dialog().getByText(unanswered).waitFor();
    await dialog().getByRole('button', { name: 'Make a key …' }).click();
    await wasLost();
    expect(await keys.count()).toBe(before + 1);

    await page.getByRole('button', { name: 'Exchange the key “Key of a lost answer”', exact: true }).click();
    await loseAnswer(page, 'PartnerRotateKey');
    await dialog().getByRole('button', { name: 'Exchange …', exact: true }).click();
    await dialog().getByText(unanswered).waitFor();
    await dialog().getByRole('button', { name: 'Exchange …', exact: true }).click();
    await wasLost();
    expect(await keys.count()).toBe(before + 2);
  });

  test('an address that leads inside is refused; one that is told has a log, and a new secret', async () => {
    const hooks = part('Where it is told of changes');
    await hooks.getByRole('button', { name: 'Add an address …' }).click();
    await dialog().getByLabel('Address').fill('https://127.1/hook');
    await dialog().getByRole('button', { name: 'Add an address …' }).click();
    await dialog().getByText('on the public internet, without a name or password', { exact: false }).waitFor();
    await dialog().getByLabel('Address').fill('https://media.invalid/hook');
    await dialog().getByRole('button', { name: 'Add an address …' }).click();
    expect(await secret()).toMatch(/^whsec_/);
    await hooks.getByRole('button', { name: 'Send a test' }).click();
    await hooks.getByText('Delivery log').click();
    await hooks.getByText(/^1\. .*name not known/).waitFor(); // it reads again by itself while something waits
    await hooks.getByRole('button', { name: 'New secret …' }).click();
    await dialog().getByRole('button', { name: 'New secret …' }).click();
    expect(await secret()).toMatch(/^whsec_/);
    await hooks.getByText('the old secret signs until', { exact: false }).waitFor();
    expect(await desk.flawsOf(page)).toEqual([]);
    expect(desk.wrong).toEqual([]);
  });

  test('a long log is read to its end in pages, narrowed by state, and an old message is sent again from there', async () => {
    const partner = await GraphClient.signIn(program.url, 'partner-1@example.org', program.samplePassword());
    type Endpoint = { id: string; messages: { id: string; attempts: { number: number }[] }[] };
    const endpoint = async (asked: string): Promise<Endpoint> => {
      const { viewer } = await partner.run<{ viewer: { partners: { webhooks: Endpoint[] }[] } }>(
        `{ viewer { partners { webhooks { id messages(${asked}) { id attempts { number } } } } } }`,
      );
      return viewer.partners[0]!.webhooks[0]!;
    };
    const { id: endpointId, messages } = await endpoint('first: 1');
    const oldest = messages[0]!.id;
    const send = 'mutation ($input: TestWebhookInput!) { testWebhook(input: $input) { message { id } problems { code } } }';
    let second = '';
    for (let n = 1; n <= 24; n++) {
      const { testWebhook } = await partner.run<{ testWebhook: { message: { id: string } } }>(send, {
        input: { idempotencyKey: `test-number-${n}`, endpointId },
      });
      second ||= testWebhook.message.id;
    }
    const hooks = part('Where it is told of changes');
    const log = hooks.getByRole('list', { name: 'Delivery log' }).locator(':scope > li');
    const more = hooks.getByRole('button', { name: 'Show more' });
    await page.reload();
    await hooks.getByText('Delivery log').click();
    await hooks.getByText('20 shown').waitFor();
    expect(await log.count()).toBe(20);
    await more.click();
    await hooks.getByText('25 shown').waitFor();
    expect([await log.count(), await more.count()]).toEqual([25, 0]);

    // one more at the top moves all pages on: none is missed, and none stands twice
    await hooks.getByRole('button', { name: 'Send a test' }).click();
    await hooks.getByText('26 shown').waitFor();
    const bodies = await log.locator('details code').allTextContents();
    expect(new Set(bodies).size).toBe(26);

    const tries = async () => {
      const [last] = (await endpoint(`first: 1, before: "${second}"`)).messages;
      expect(last!.id).toBe(oldest);
      return last!.attempts.length;
    };
    const before = await tries();
    await log.last().getByRole('button', { name: 'Send again' }).click();
    await eventually(async () => (await tries()) > before);
    await log
      .last()
      .getByText(new RegExp(`^${before + 1}\\. .*name not known`))
      .waitFor();
    expect(await log.count()).toBe(26); // where it was read stays open

    await hooks.getByRole('combobox', { name: 'State' }).selectOption('DELIVERED');
    await hooks.getByText('No message stands so.').waitFor();
    await hooks.getByRole('combobox', { name: 'State' }).selectOption('WAITING');
    await hooks.getByText('20 shown').waitFor();
    await more.click();
    await hooks.getByText('26 shown').waitFor();
    expect(await desk.flawsOf(page)).toEqual([]);
    expect(desk.wrong).toEqual([]);
  });

  test('in Chinese on a phone it fits, and says the same', async () => {
    const phone = await desk.open('partner-1@example.org', '/partners', { viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    await phone.getByRole('heading', { name: '合作媒体', exact: true }).waitFor();
    await phone.getByText('已同意', { exact: true }).waitFor();
    await phone.getByText('投递记录').click();
    await phone.getByText('已显示 20 条').waitFor();
    expect(await desk.flawsOf(phone)).toEqual([]);
  });
});
