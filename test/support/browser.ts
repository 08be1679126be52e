import { execFileSync } from 'node:child_process';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';

const whole = ['chromium', 'chromium-browser', 'google-chrome'];
/** Chromium without the windows around its pages: they take more of a processor than the pages do. */
const withoutWindows = 'chromium-headless-shell';

/** The system's Chromium; undefined where there is none. */
export const chromiumPath = firstOf([withoutWindows, ...whole]);

function firstOf(names: readonly string[]): string | undefined {
  return names.map(find).find((path) => path !== undefined);
}

function find(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Tries what is expected of a page again until it holds; where it never does, the last try says what was there instead. */
export async function eventually(expected: () => Promise<unknown>, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    try {
      await expected();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * Lets time pass ten times as fast for what a page does every so many seconds, until the page is closed. While an answer is under way it passes as it
 * does: on a slow machine none is given up that would have come in time.
 */
export async function hurry(page: Page): Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  await page.clock.install();
  const ticks = setInterval(() => underWay.size === 0 && void page.clock.fastForward(2_500).catch(() => undefined), 250);
  page.once('close', () => clearInterval(ticks));
}

const opened = new Set<Browser>();
/** What did not arrive, the latest last. */
const lost: string[] = [];

/** What every open page shows, and what did not arrive there: where a test fails, the environment of tests prints it (`jest/environment.mjs`). */
async function saidByPages(): Promise<string[]> {
  const pages = [...opened].flatMap((browser) => browser.contexts()).flatMap((context) => context.pages());
  const said = (page: Page) =>
    page
      .locator('main')
      .innerText({ timeout: 2_000 })
      .catch(({ message }: Error) => message);
  const shown = await Promise.all(pages.map(async (page) => `${page.url()}\n${(await said(page)).slice(0, 600)}`));
  return lost.length > 0 ? [...shown, `did not arrive:\n${lost.splice(0).slice(-10).join('\n')}`] : shown;
}
Object.assign(globalThis, { saidByPages });

/**
 * A browser that talks to nobody but the pages under test. Chromium's sandbox does not work for root.
 *
 * @param withWindows if it is there with its windows, then with them: for what is measured of the browser itself.
 * @param keepsPages whether it runs the workers that keep a page's files on the device. They fetch all of them for each new person, which takes as
 * long as what is tested: whatever is not about them, or about a whole year, does without.
 */
export async function openBrowser({ withWindows = false, keepsPages = false } = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: withWindows ? firstOf([...whole, withoutWindows]) : chromiumPath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const { newContext } = browser;
  browser.newContext = async (options) => {
    const context = await newContext.call(browser, { serviceWorkers: keepsPages ? 'allow' : 'block', ...options });
    return context.on('requestfailed', (request) => lost.push(`${request.method()} ${request.url()}: ${request.failure()?.errorText}`));
  };
  opened.add(browser);
  browser.once('disconnected', () => opened.delete(browser));
  return browser;
}
