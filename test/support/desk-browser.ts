import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { flawsOf } from './barriers-of.ts';
import { GraphClient } from './graph-client.ts';
import type { Program } from './program.ts';

/** Chooses of a list that opens: `ChoiceField`, by a part of its label. */
export async function chooseIn(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(label) }).click();
  await page.locator('.choices').getByRole('option', { name: option, exact: true }).click();
}

/** Lets the next act of a name reach the service, and loses what it answers on the way back. */
export async function loseAnswer(page: Page, operation: string): Promise<void> {
  let isOver = false;
  await page.route('**/graphql', async (route) => {
    if (isOver || !route.request().postData()?.includes(`mutation ${operation}(`)) return route.fallback();
    isOver = true;
    const answer = (await (await route.fetch()).json()) as { data: Record<string, { problems: unknown[] }> | null };
    const [payload] = Object.values(answer.data ?? {});
    if (payload?.problems.length !== 0) throw new Error(`${operation} was not done: ${JSON.stringify(answer)}`);
    return route.abort('connectionreset');
  });
}

/** What a page says of an act that got no answer. */
export const unanswered = /^No answer came\. Try again/;

/** A desk in a real browser, with somebody signed in. */
export interface DeskBrowser {
  /** Opens a page below `/desk` in a browser of its own, as somebody. */
  open(email: string, path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Chooses from one of the browser's own lists what begins so, once it is in there. */
  choose(page: Page, label: string, option: string): Promise<void>;
  /** What axe calls serious or critical in either scheme, and whether the page is wider than its window. */
  flawsOf(page: Page): Promise<string[]>;
  /** Errors that any page reported by itself. */
  wrong: string[];
}

/** Signs somebody in as their browser keeps it; the page at which people do that themselves has tests of its own. */
export async function signInto(context: BrowserContext, program: Pick<Program, 'url' | 'samplePassword'>, email: string): Promise<void> {
  const value = await GraphClient.tokenOf(program.url, email, program.samplePassword());
  await context.addCookies([{ name: 'casegraph', value, url: program.url, httpOnly: true, sameSite: 'Strict' }]);
}

export function openDeskBrowser(browser: Browser, program: () => Program): DeskBrowser {
  const wrong: string[] = [];
  return {
    wrong,
    async open(email, path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, locale: 'en', reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(120_000); // a machine that does much else at once is slow, not wrong
      await signInto(context, program(), email);
      const page = await context.newPage();
      page.on('pageerror', (error) => wrong.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        const isExpected = /status of|Failed to load resource|net::ERR/.test(message.text());
        if (message.type() === 'error' && !isExpected) wrong.push(`${path}: ${message.text()}`);
      });
      await page.goto(`${program().url}/desk${path}`);
      return page;
    },
    async choose(page, label, option) {
      const list = page.locator('select').and(page.getByLabel(label));
      const found = list.locator('option').filter({ hasText: new RegExp(`^${option.replaceAll(/[^\w\s]/g, '\\$&')}`) });
      await found.first().waitFor({ state: 'attached' });
      await list.selectOption(await found.first().getAttribute('value'));
    },
    flawsOf: (page) => flawsOf(page),
  };
}
