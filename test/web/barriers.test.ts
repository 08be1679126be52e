/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { flawsOf } from '../support/barriers-of.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { signInto } from '../support/desk-browser.ts';
import { type Examples, findExamples } from '../support/pages/examples.ts';
import { addressOf, type ListedPage, listedPages, nameOf } from '../support/pages/listed-pages.ts';
import { deskRoutes, portalRoutes, screenRoutes } from '../support/pages/routes.ts';
import { startSample } from '../support/sample-program.ts';

/** Every page there is can be read and used by everybody: in light in English on a laptop, in dark in Chinese on a phone. Colours know nothing of either. */
jest.setTimeout(600_000);

test('every page of the portal, the desks and the screens is on the list, and nothing else is', () => {
  const routes = [...portalRoutes(), ...deskRoutes(), ...screenRoutes()];
  expect(routes.length).toBeGreaterThan(70);
  const leadsOn = ['/desk/organize/:year']; // its first page stands in its place
  const listed = new Set(listedPages.map(({ route }) => route));
  expect(routes.filter((route) => !listed.has(route))).toEqual([]);
  expect([...listed].filter((route) => !routes.includes(route) && !leadsOn.includes(route))).toEqual([]);
});

if (!chromiumPath) console.warn('SKIPPED: pages are not looked at for barriers, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

const wordsOf = (key: 'loading' | 'notFound'): string[] =>
  ['en', 'zh-Hans'].flatMap((tag) => {
    const words = JSON.parse(readFileSync(new URL(`../../web/i18n/${tag}.json`, import.meta.url), 'utf8')) as Record<string, Record<string, string>>;
    return ['shell', 'organizer'].flatMap((area) => words[area]![key] ?? []);
  });
/** What pages say until they have something to say, and where there is nothing. */
const [loading, nothing] = [wordsOf('loading'), wordsOf('notFound')];
/** In the page: whether what it shows is there. */
const isThere = (loading: readonly string[]): boolean =>
  document.querySelector('main h1, main h2, .view.shown') !== null &&
  ![...document.querySelectorAll('[role=status]')].some(({ textContent }) => loading.includes(textContent));
/** In the page: goes to another page of the desk without a load, as a link does, and says how many headings the one before had. They are marked. */
const follow = (address: string): number => {
  const headings = document.querySelectorAll<HTMLElement>('main h1, main h2, main h3');
  for (const heading of headings) heading.dataset.before = '';
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
  return headings.length;
};
/** In the page: whether the one before is gone. Headings of what stands around both stay. */
const isLeft = (before: number): boolean => document.querySelectorAll('main [data-before]').length < before;

/** From a page of the desk to another as people go there: its scripts and its frame are there. Pages that share all their headings are loaded. */
async function goTo(page: Page, address: string): Promise<void> {
  const [from, to] = [new URL(page.url(), address), new URL(address)];
  if ([from, to].every(({ pathname }) => pathname.startsWith('/desk')) && from.pathname !== to.pathname) {
    const before = await page.evaluate(follow, address);
    const left = page.waitForFunction(isLeft, before, { timeout: 1_000 });
    const isThere = await left.then(...([() => true, () => false] as const));
    if (isThere) return;
  }
  await page.goto(address);
}

inBrowser('barriers', () => {
  let program: Awaited<ReturnType<typeof startSample>>;
  let browser: Browser;
  let examples: Examples;
  const wrong: string[] = [];

  beforeAll(async () => {
    [program, browser] = await Promise.all([startSample('preparation'), openBrowser()]);
    examples = await findExamples(program.year);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  /** Somebody's pages in one language; they sign in once. */
  const rooms = new Map<string, Promise<BrowserContext>>();
  const roomOf = (as: string | undefined, locale: 'en' | 'zh-CN'): Promise<BrowserContext> => {
    const key = `${as ?? ''} ${locale}`;
    const known = rooms.get(key) ?? enter(as, { locale, reducedMotion: 'reduce' });
    rooms.set(key, known);
    return known;
  };
  const enter = async (as: string | undefined, options: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(60_000);
    if (as) await signInto(context, program, `${as}@example.org`);
    return context;
  };

  const isScreen = ({ route }: ListedPage) => route.startsWith('/screen/');
  const looks = [
    { locale: 'en', tag: 'en', viewport: { width: 1366, height: 768 }, scheme: 'light' },
    { locale: 'zh-CN', tag: 'zh-Hans', viewport: { width: 390, height: 844 }, scheme: 'dark' },
  ] as const;

  type Look = (typeof looks)[number];

  async function lookAt(page: Page, listed: ListedPage, { scheme, tag, viewport }: Look): Promise<string[]> {
    await page.setViewportSize(isScreen(listed) ? { width: 1280, height: 720 } : viewport);
    await page.emulateMedia({ colorScheme: scheme });
    await goTo(page, program.url + addressOf(listed, tag, examples));
    await page.waitForFunction(isThere, loading);
    const said = await page.locator('main').innerText();
    const isEmpty = nothing.some((words) => said.includes(words)) || (await page.locator('main .notice.wrong').count()) > 0;
    let flaws = await flawsOf(page, [scheme]);
    // what a page knows already is shown while it reads again, and colours pass: what is wrong with them stays wrong
    if (flaws.length > 0) flaws = await flawsOf(page, [scheme]);
    return isEmpty ? [...flaws, `has nothing to show: ${said}`] : flaws;
  }

  /** One way through pages of one person, in one look. */
  async function walk(pages: readonly ListedPage[], look: Look, flaws: Record<string, string[]>): Promise<void> {
    const page = await (await roomOf(pages[0]!.as, look.locale)).newPage();
    let at = '';
    page.on('pageerror', (error) => wrong.push(`${at}: ${error.message}`));
    for (const listed of pages) {
      at = `${nameOf(listed)} ${look.tag}`;
      const found = await lookAt(page, listed, look).catch((error: Error) => [error.message]);
      if (found.length > 0) flaws[at] = found;
    }
    await page.close();
  }

  test('no page has a barrier in either scheme and language, and none is wider than a phone', async () => {
    const ways = [...Map.groupBy(listedPages, ({ as }) => as).values()].flatMap((own) =>
      Array.from({ length: Math.ceil(own.length / 10) }, (_, i) => own.slice(i * 10, i * 10 + 10)),
    );
    const waiting = ways.flatMap((pages) => looks.map((look) => ({ pages, look })));
    const flaws: Record<string, string[]> = {};
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await walk(next.pages, next.look, flaws);
    };
    await Promise.all([worker(), worker(), worker()]);
    expect(flaws).toEqual({});
  });

  test('no page reports an error', () => expect(wrong).toEqual([]));
});
