/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { unanswered } from '../support/desk-browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';

/** Portal and desks as the program serves them, in a real browser. */
jest.setTimeout(300_000);

if (!chromiumPath) console.warn('SKIPPED: portal and desks are not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('portal and desks', () => {
  let program: Program;
  let browser: Browser;
  let slug: string;
  const wrong: string[] = [];

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser({ withWindows: true, keepsPages: true })]);
    const { cases } = await new GraphClient(program.url).run<{ cases: { edges: { node: { slug: string } }[] } }>(
      '{ cases(first: 1) { edges { node { slug } } } }',
    );
    slug = cases.edges[0]!.node.slug;
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en', ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => wrong.push(`${path}: ${error.message}`));
    page.on(
      'console',
      (message) => message.type() === 'error' && !/status of 404|net::ERR_FAILED/.test(message.text()) && wrong.push(`${path}: ${message.text()}`),
    );
    await page.goto(program.url + path);
    return page;
  };
  const signIn = async (page: Page, email: string) => {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(program.samplePassword());
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  };

  /** A case page on a slow 4G as Lighthouse has it, by a phone that has never been here: bytes of script as they come, and milliseconds to the largest paint. */
  async function firstVisit() {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const scripts = new Set<string>();
    let scriptBytes = 0;
    devtools.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => void (scripts.has(requestId) && (scriptBytes += encodedDataLength)));
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
    await page.goto(`${program.url}/en/cases/${slug}`, { waitUntil: 'networkidle' });
    const largest = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
    await context.close();
    return { scripts: scripts.size, scriptBytes, largest };
  }

  test('a case page is light, and is seen soon on a slow phone', async () => {
    let seen = await firstVisit();
    // what else the machine does is no part of the page: a page that is slow by itself is so every time
    for (let i = 0; i < 5 && seen.largest >= 2_500; i++) seen = await firstVisit();
    console.log(`case page: ${seen.scriptBytes} bytes of script compressed, largest paint after ${Math.round(seen.largest)} ms on a slow phone`);
    expect(seen.scripts).toBeGreaterThan(0);
    expect(seen.scriptBytes).toBeLessThan(100_000);
    expect(seen.largest).toBeLessThan(2_500);
  });

  test('is read and searched without a script; with one it says the reader’s own zone', async () => {
    const page = await visit('/en', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Cases', exact: true }).click();
    await page.getByLabel('Words, in any language').fill('数字鸿沟');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('status').getByText('2 cases', { exact: true }).waitFor();
    await page.getByRole('link', { name: /KaiOS/ }).click();
    await page.getByRole('heading', { level: 1, name: 'KaiOS: opening internet access worldwide' }).waitFor();
    await page.getByRole('link', { name: '中文（简体）' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'KaiOS赋能全球互联网接入' }).waitFor();
    await page.context().close();

    const elsewhere = await visit('/en', { timezoneId: 'America/New_York' });
    // what the server wrote is there at once, the reader's own zone once a script has run
    await eventually(async () =>
      expect(await elsewhere.locator('.deadline').innerText()).toMatch(
        /24:00 Beijing time \(UTC\+08:00\)\nWhere you are: \w+ \d+, \d+, 1[12]:00 \(UTC-0[45]:00\)/,
      ),
    );
    await elsewhere.getByLabel('Appearance').selectOption('dark');
    await elsewhere.reload();
    expect(await elsewhere.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(16, 21, 27)');
    await elsewhere.context().close();
  });

  test('pages are kept by whoever holds their tag, and say what may run in them', async () => {
    const first = await fetch(`${program.url}/en/cases/${slug}`);
    expect(first.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await fetch(`${program.url}/en/cases/${slug}`, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    const refused = await fetch(`${program.url}/en/cases?after=garbage`);
    expect([refused.status, (await refused.text()).includes('This search cannot be answered')]).toEqual([200, true]);
    const missing = await Promise.all(['/en/cases/never', '/en/nowhere', '/qq/cases'].map((path) => fetch(program.url + path)));
    expect(missing.map(({ status, headers }) => [status, headers.get('etag')])).toEqual([
      [404, null],
      [404, null],
      [200, expect.any(String)],
    ]);
  });

  test('people sign in, stay signed in through a reload, and out again; no script can read how', async () => {
    const page = await visit('/desk/submissions');
    await page.waitForURL(/\/sign-in\?to=/);
    await page.getByLabel('E-mail address').fill('applicant-1@example.org');
    await page.getByLabel('Password', { exact: true }).fill('not this one');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').waitFor();

    // a service that does not answer makes neither a password nor a link a bad one
    const silent = (route: Route) => route.abort();
    await page.route('**/graphql', silent);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').getByText(unanswered).waitFor();
    await page.getByRole('button', { name: 'Send me a link instead' }).click();
    await page.getByRole('alert').getByText(unanswered).waitFor();
    expect(await page.locator('.notice.good').count()).toBe(0);
    const linked = await visit('/sign-in#link=a-sample-link');
    await linked.route('**/graphql', silent);
    await linked.getByRole('button', { name: 'Sign in', exact: true }).click();
    await linked.getByRole('alert').getByText(unanswered).waitFor();
    await linked.unroute('**/graphql', silent);
    await linked.getByRole('button', { name: 'Sign in', exact: true }).click();
    await linked.getByRole('alert').getByText('This link was used').waitFor();
    await linked.context().close();
    await page.unroute('**/graphql', silent);

    await signIn(page, 'applicant-1@example.org');
    await page.getByRole('heading', { name: 'Your applications' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk/submissions');
    await page.reload();
    await page.getByRole('heading', { name: 'Your applications' }).waitFor();
    const readable = await page.evaluate(() => ({ cookie: document.cookie, local: { ...localStorage }, session: { ...sessionStorage } }));
    expect([readable.cookie, readable.local]).toEqual(['', {}]);
    // what was seen last is kept for a reload without a network; nothing of it lets anybody in
    expect(Object.keys(readable.session).filter((key) => !key.startsWith('casegraph-seen:'))).toEqual([]);
    const [session] = await page.context().cookies();
    expect(session!.value.length).toBeGreaterThan(20);
    expect(JSON.stringify(readable.session)).not.toContain(session!.value);

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByLabel('Language').selectOption('zh-Hans');
    await page.getByRole('heading', { name: '我的申报' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    // whoever leaves is gone from the page at once: what is still being read for them is for nobody, and is not heard
    const reads: Route[] = [];
    const answerReads = () => Promise.all(reads.map(async (route) => route.fulfill({ response: await route.fetch() }).catch(() => undefined)));
    let wasGone: boolean | undefined;
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('mutation DeskSignOut')) {
        const ended = await route.fetch();
        wasGone = await page.waitForURL(/\/sign-in/, { timeout: 20_000 }).then(
          () => true,
          () => false,
        );
        await answerReads();
        await route.fulfill({ response: ended });
      } else if (asked.includes('query DeskViewer')) await route.continue();
      else reads.push(route);
    });
    await page.getByLabel('语言').selectOption('en');
    await eventually(async () => expect(reads).not.toEqual([]));
    await page.getByRole('button', { name: 'Sign out' }).click();
    await eventually(async () => expect(wasGone).toBeDefined());
    expect(wasGone).toBe(true);
    await eventually(async () => expect(await page.context().cookies()).toEqual([]));
    await eventually(async () => expect(await page.evaluate(() => sessionStorage.length)).toBe(0));
    await page.unroute('**/graphql');
    await page.context().close();

    // wherever a link leads, nobody is sent away from here by it
    const lured = await visit('/sign-in?to=https://evil.example.org/desk');
    await signIn(lured, 'applicant-2@example.org');
    await lured.getByRole('heading', { name: /^Welcome/ }).waitFor();
    expect(lured.url()).toBe(`${program.url}/desk`);
    await lured.context().close();
  });

  test('breaks none of its own rules', () => {
    expect(wrong).toEqual([]);
  });
});
