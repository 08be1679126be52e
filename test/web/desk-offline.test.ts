/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { layWire, type Wire } from '../support/wire.ts';

/** A desk without a network: its page is on the device, what people write in it as well, and nothing else is. */
jest.setTimeout(300_000);

if (!chromiumPath) console.warn('SKIPPED: the desk without a network is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('a desk without a network', () => {
  let program: Program;
  let browser: Browser;
  let wire: Wire;
  let desk: DeskBrowser;
  let graph: GraphClient;

  beforeAll(async () => {
    wire = await layWire();
    [program, browser] = await Promise.all([startDemo({ PUBLIC_URL: wire.url }), openBrowser({ keepsPages: true })]);
    wire.leadTo(program.url);
    desk = openDeskBrowser(browser, () => ({ ...program, url: wire.url }));
    graph = await GraphClient.signIn(program.url, 'applicant-1@example.org', program.samplePassword());
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await wire?.end();
  });

  const aDraft = async (): Promise<string> => {
    const { startSubmission } = await graph.run<{ startSubmission: { submission: { id: string } } }>(
      'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } } }',
      { input: { idempotencyKey: crypto.randomUUID(), edition: 2026, sourceLocale: 'en' } },
    );
    return startSubmission.submission.id;
  };
  const textOf = async (id: string): Promise<object | undefined> => {
    const { viewer } = await graph.run<{ viewer: { submission: { texts: object[] } } }>(
      'query ($id: ID!) { viewer { submission(id: $id) { texts { title summary } } } }',
      { id },
    );
    return viewer.submission.texts[0];
  };
  /** Once the browser keeps the page, with all that it has loaded so far, and what keeps it answers for it. */
  const isKept = async (page: Page) => {
    await page.waitForFunction(async () => {
      const [name] = (await caches.keys()).filter((one) => one.startsWith('desk-page-'));
      if (!name || !navigator.serviceWorker.controller) return false;
      const kept = await caches.open(name);
      const loaded = performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname);
      const there = await Promise.all(
        ['/desk', ...loaded.filter((one) => one.startsWith('/web/'))].map((one) => kept.match(one, { ignoreVary: true })),
      );
      return there.every(Boolean);
    });
  };
  const said = (page: Page, words: RegExp) => page.locator('.keep-state').getByText(words).waitFor();

  test('an applicant loads the form again without a network, goes on writing, and it is sent when the network is back', async () => {
    const id = await aDraft();
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/texts`);
    await page.getByLabel('Title').fill('Written with a network');
    await said(page, /^Saved at/);
    await isKept(page);

    wire.cut();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('There is no connection. What you see may be old.').waitFor();
    await eventually(async () => expect(await page.getByLabel('Title').inputValue()).toBe('Written with a network'));
    await page.getByLabel('Summary').fill('Written without a network');
    await said(page, /^No connection\. What you write is kept on this device/);
    await page.reload(); // once more, with something unsent
    await eventually(async () => expect(await page.getByLabel('Summary').inputValue()).toBe('Written without a network'));
    expect(await desk.flawsOf(page)).toEqual([]);
    expect(await textOf(id)).toEqual({ title: 'Written with a network', summary: '' });

    wire.mend();
    await page.context().setOffline(false);
    await said(page, /^Saved at/);
    expect(await textOf(id)).toEqual({ title: 'Written with a network', summary: 'Written without a network' });
    expect(await page.getByRole('region', { name: 'Somebody else changed the same' }).count()).toBe(0);
    await page.context().close();
  });

  test('what is kept for the page is its own files: no answer of the graph, no word of a draft', async () => {
    const id = await aDraft();
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/texts`);
    await page.reload(); // from now on everything that the page fetches goes past what keeps it
    await page.getByLabel('Title').fill('Confidential words of a sample');
    await said(page, /^Saved at/);
    await isKept(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    const others = ['/graphql?query={editions{year}}', '/en', '/health/ready'];
    await page.evaluate((all) => Promise.all(all.map((one) => fetch(one, { headers: { 'casegraph-session': 'cookie' } }))), others);
    const kept = await page.evaluate(async () => {
      const found: { path: string; text: string }[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) {
          const answer = await (await caches.open(name)).match(request, { ignoreVary: true });
          found.push({ path: new URL(request.url).pathname, text: await answer!.text() });
        }
      return found;
    });
    expect(kept.map(({ path }) => path).filter((path) => path !== '/desk' && !/^\/web\/[\w.-]+$/.test(path))).toEqual([]);
    expect(kept.filter(({ text }) => /Confidential words|applicant-1@example\.org|Sample applicant/.test(text))).toEqual([]);
    expect(kept.length).toBeGreaterThan(5);
    // and whoever signs out takes along what this window was shown
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    // they are gone from the page at once; that they left is remembered until the service has heard it
    await eventually(async () => expect(await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)])).toEqual([]));
    await page.context().close();
  });

  test('the graph is never answered for: without a network a page says so that was not written on', async () => {
    const page = await desk.open('applicant-1@example.org', '/submissions');
    await page.getByRole('heading', { name: 'Your applications' }).waitFor();
    await isKept(page);
    wire.cut();
    await page.reload();
    await page.getByRole('alert').getByText('There is no connection. What you see may be old.').waitFor();
    expect(await page.locator('.cases').count()).toBe(0);
    wire.mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.cases').waitFor();
    await page.context().close();
  });

  test('what is asked is asked once more where a line breaks, and nobody hears of it; an act is not', async () => {
    const page = await desk.open('applicant-1@example.org', '/submissions', { serviceWorkers: 'block' });
    await page.locator('.cases').waitFor();
    const asked = new Map<string, number>();
    await page.route('**/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      const tries = (asked.get(operationName) ?? 0) + 1;
      asked.set(operationName, tries);
      await (tries === 1 ? route.abort('connectionreset') : route.continue());
    });
    await page.reload();
    await page.locator('.cases').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(asked.size).toBeGreaterThan(1);
    expect(Math.max(...asked.values())).toBe(2);
    const before = new Set(asked.keys());
    await page.getByRole('button', { name: 'Sign out' }).click();
    await eventually(async () => expect([...asked].filter(([name]) => !before.has(name))).toEqual([['DeskSignOut', 1]]));
    await page.context().close();
  });

  test('the script that keeps the page says what it may do, and lies only where it is meant', async () => {
    const script = await fetch(`${program.url}/desk/keep.js`);
    expect(
      Object.fromEntries(
        ['content-type', 'cache-control', 'content-security-policy', 'service-worker-allowed'].map((name) => [name, script.headers.get(name)]),
      ),
    ).toEqual({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
      'service-worker-allowed': '/desk',
    });
    const page = await (await fetch(`${program.url}/desk`)).text();
    const version = /data-page="([0-9a-f]{20})"/.exec(page)?.[1];
    expect(version).toBeDefined();
    expect(await script.text()).toContain(`keptVersion = "${version}"`);
  });

  test('another version is told of, and comes with the next load', async () => {
    const page = await desk.open('applicant-1@example.org', '/submissions');
    const older = 'a'.repeat(20);
    // the page that runs is an older one, as after the program was replaced
    await page.evaluate((version) => (document.documentElement.dataset.page = version), older);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/desk');
      await registration!.unregister();
      await navigator.serviceWorker.register('/desk/keep.js', { scope: '/desk' });
    });
    await page.getByText('There is a new version of these pages.').waitFor();
    await page.getByRole('button', { name: 'Load it' }).click();
    await page.getByRole('heading', { name: 'Your applications' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.page)).not.toBe(older);
    await page.context().close();
  });

  test('no page reports an error', () => {
    expect(desk.wrong).toEqual([]);
  });
});
