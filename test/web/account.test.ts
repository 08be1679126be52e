/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { codeOf, stepAt } from '../../src/management/identity/totp.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { chooseIn, type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import { freePort, type Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { openSamplePeople } from '../support/sample-year/sample-people.ts';

/** One's own account in a browser: sessions, ways in, keys, languages, what is kept, and leaving. */
jest.setTimeout(300_000);

if (!chromiumPath) console.warn('SKIPPED: the account page is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('one’s own account', () => {
  let program: Program;
  let browser: Browser;
  let desk: DeskBrowser;
  /** Passkeys belong to a name, never to a number. */
  const byName = () => ({ ...program, url: program.url.replace('127.0.0.1', 'localhost') });

  beforeAll(async () => {
    const port = String(await freePort());
    [program, browser] = await Promise.all([startDemo({ PORT: port, PUBLIC_URL: `http://localhost:${port}` }), openBrowser()]);
    desk = openDeskBrowser(browser, byName);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const card = (page: Page, title: string) => page.locator('.card').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const flawless = async (page: Page) => expect(await desk.flawsOf(page)).toEqual([]);
  const isOver = async (token: GraphClient) => (await token.post({ query: '{ viewer { person { email } } }' })).status === 401;

  test('is reached from every page; sessions are ended, one or all others, at once', async () => {
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map(() => GraphClient.signIn(program.url, 'applicant-1@example.org', program.samplePassword())),
    );
    const page = await desk.open('applicant-1@example.org', '/submissions');
    await page.getByRole('link', { name: 'Your account: Sample applicant 1' }).click();
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    await flawless(page);
    const sessions = card(page, 'Where you are signed in');
    await sessions.getByRole('listitem').nth(3).waitFor();
    expect(await sessions.getByRole('listitem').count()).toBe(4);
    expect(await sessions.getByText('This one', { exact: true }).count()).toBe(1);
    await sessions
      .getByRole('button', { name: /^End the session of/ })
      .first()
      .click();
    await sessions.getByRole('listitem').nth(3).waitFor({ state: 'detached' });
    expect((await Promise.all([one!, two!, three!].map(isOver))).filter(Boolean).length).toBe(1);
    await sessions.getByRole('button', { name: 'End all others' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End all others' }).click();
    await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    expect(await Promise.all([one!, two!, three!].map(isOver))).toEqual([true, true, true]);
    await page.reload();
    await sessions.getByText('This one', { exact: true }).waitFor();
    await page.context().close();
  });

  test('a name is changed as others see it, and an address once its mail box has confirmed it', async () => {
    const page = await desk.open('applicant-2@example.org', '/account');
    const elsewhere = await GraphClient.signIn(program.url, 'applicant-2@example.org', program.samplePassword());
    const name = card(page, 'Your name');
    await name.getByLabel('Name, written whole').fill('Sample person of another name');
    await name.getByRole('button', { name: 'Save the name' }).click();
    await name.getByText('The name is changed.').waitFor();
    await page.getByRole('link', { name: 'Your account: Sample person of another name' }).waitFor();

    const address = card(page, 'E-mail address');
    await address.getByLabel('New address').fill('Somebody-New@example.org');
    await address.getByRole('button', { name: 'Change the address' }).click();
    await address.getByText('A mail is on its way to somebody-new@example.org', { exact: false }).waitFor();
    const link = `/desk/account/address#link=${await openSamplePeople(program).ticketTo('somebody-new', 'link')}`;

    // whoever opens the link signs in as that person, and presses a button
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    const phone = await context.newPage();
    await phone.goto(`${byName().url}${link}`);
    await phone.getByLabel('电子邮箱').fill('applicant-2@example.org');
    await phone.getByLabel('密码', { exact: true }).fill(program.samplePassword());
    await phone.getByRole('button', { name: '登录', exact: true }).click();
    await phone.getByRole('heading', { name: '确认新邮箱' }).waitFor();
    expect(new URL(phone.url()).hash).toBe('');
    await phone.getByRole('button', { name: '使用新邮箱' }).click();
    await phone.getByText('您今后使用 somebody-new@example.org 登录', { exact: false }).waitFor();
    await context.close();
    expect(await isOver(elsewhere)).toBe(true);
    await page.reload();
    await page.waitForURL(/\/sign-in/); // every other session has ended, this one as well
    await page.context().close();
    const { viewer } = await (
      await GraphClient.signIn(program.url, 'somebody-new@example.org', program.samplePassword())
    ).run<{ viewer: { person: { name: string; email: string } } }>('{ viewer { person { name email } } }');
    expect(viewer.person).toEqual({ name: 'Sample person of another name', email: 'somebody-new@example.org' });
  });

  test('an app that makes codes is set up by a camera or by hand, asked for before it goes, and removed', async () => {
    const page = await desk.open('recommender-1@example.org', '/account', { viewport: { width: 390, height: 844 } });
    const app = card(page, 'Authenticator app');
    await app.getByRole('button', { name: 'Set up an app' }).click();
    const secret = (await app.locator('.account-secret').innerText()).replaceAll(' ', '');
    const code = app.getByRole('img', { name: /^QR code for the app/ });
    expect(new URL(await read(await code.screenshot())).searchParams.get('secret')).toBe(secret);
    await app.getByLabel('Six digits').fill('000000');
    await app.getByRole('button', { name: 'Take it into use' }).click();
    await app.getByRole('alert').waitFor();
    await app.getByLabel('Six digits').fill(codeOf(fromBase32(secret), stepAt(new Date())));
    await app.getByRole('button', { name: 'Take it into use' }).click();
    await app.getByText('Keep these recovery codes in a safe place').waitFor();
    expect(await app.locator('.account-codes li').count()).toBe(10);
    const [recovery] = await app.locator('.account-codes code').allInnerTexts();
    await flawless(page);
    await page.context().close();

    // another browser has not shown it: nothing goes before it does
    const other = await desk.open('recommender-1@example.org', '/account');
    const there = card(other, 'Authenticator app');
    await there.getByRole('button', { name: 'Remove the app' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Remove the app' }).click();
    await other.getByRole('dialog').getByRole('alert').waitFor();
    await other.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await there.getByLabel(/recovery code/).fill(recovery!);
    await there.getByRole('button', { name: 'Confirm' }).click();
    await there.getByLabel(/recovery code/).waitFor({ state: 'detached' });
    await there.getByRole('button', { name: 'Remove the app' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Remove the app' }).click();
    await there.getByText('Not set up').waitFor();
    await other.context().close();
  });

  test('a passkey is added, signs in, and is removed', async () => {
    const page = await desk.open('translator@example.org', '/account');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const passkeys = card(page, 'Passkeys');
    await passkeys.getByLabel('What you call it').fill('Sample device');
    await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
    await passkeys.getByText('Sample device').waitFor();
    await flawless(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL(/\/desk/);
    await page.goto(`${byName().url}/desk/account`);
    await card(page, 'Where you are signed in').getByText('With a passkey').waitFor();
    await passkeys.getByRole('button', { name: 'Remove: Sample device' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await passkeys.getByText('Sample device').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('the password is changed by the one until now, and ends what was open elsewhere', async () => {
    const elsewhere = await GraphClient.signIn(program.url, 'reviewer-culture@example.org', program.samplePassword());
    const page = await desk.open('reviewer-culture@example.org', '/account');
    const password = card(page, 'Password');
    await password.getByLabel('Password until now').fill('not this one');
    await password.getByLabel('New password').fill('Sample words for a test 1');
    await password.getByRole('button', { name: 'Change the password' }).click();
    await password.getByRole('alert').waitFor();
    expect(await isOver(elsewhere)).toBe(false);
    await password.getByLabel('Password until now').fill(program.samplePassword());
    await password.getByRole('button', { name: 'Change the password' }).click();
    await password.getByText('The password is changed.', { exact: false }).waitFor();
    expect(await isOver(elsewhere)).toBe(true);
    await page.context().close();
  });

  test('a key of one’s own program reads in one’s name, is shown once, and ended', async () => {
    const page = await desk.open('applicant-1@example.org', '/account');
    const keys = card(page, 'Programs of your own');
    await keys.getByRole('button', { name: 'Make a key' }).click();
    await page.getByRole('dialog').getByLabel('What the program is called').fill('Sample reader');
    await flawless(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click();
    const token = await keys.locator('.account-secret').innerText();
    const read = async () => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return await fetch(`${program.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: '{ viewer { person { email } } }' }) });
    };
    expect(await (await read()).json()).toMatchObject({ data: { viewer: { person: { email: 'applicant-1@example.org' } } } });
    await page.reload();
    await keys.getByText('Sample reader').waitFor();
    expect(await page.getByText(token).count()).toBe(0);
    await keys.getByRole('button', { name: 'End: Sample reader' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
    await keys.getByText('Sample reader').waitFor({ state: 'detached' });
    expect((await read()).status).toBe(401);
    await page.context().close();
  });

  test('what is kept is taken along; being taken out is asked for and taken back; in Chinese, in the dark, on a phone', async () => {
    const page = await desk.open('applicant-1@example.org', '/account', { locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出数据' }).click()]);
    const data = JSON.parse(readFileSync(await download.path(), 'utf8')) as { person: { email: string }; rows: Record<string, unknown[]> };
    expect(data.person.email).toBe('applicant-1@example.org');
    expect(Object.keys(data.rows)).toContain('sessions (person_id)');
    await page.getByRole('button', { name: '申请注销' }).click();
    await page.getByRole('dialog').getByText('邮件将告知执行日期', { exact: false }).waitFor();
    await flawless(page);
    await page.getByRole('dialog').getByRole('button', { name: '申请注销' }).click();
    await page.getByRole('button', { name: '撤回申请，保留账户' }).waitFor();
    await flawless(page);
    await page.getByRole('button', { name: '撤回申请，保留账户' }).click();
    await page.getByRole('button', { name: '申请注销' }).waitFor();
    await chooseIn(page, '邮件语言', 'English');
    await page.getByRole('button', { name: /English/ }).waitFor();
    const graph = await GraphClient.signIn(program.url, 'applicant-1@example.org', program.samplePassword());
    expect(await graph.run('{ viewer { mailLanguage erasure { dueAt } } }')).toEqual({ viewer: { mailLanguage: 'en', erasure: null } });
    await page.context().close();
  });

  test('no page reports an error', () => {
    expect(desk.wrong).toEqual([]);
  });
});

/** What a camera reads on a picture. */
async function read(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

/** RFC 4648, as it is typed. */
function fromBase32(typed: string): Buffer {
  const bits = [...typed].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
