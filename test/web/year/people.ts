/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { signInto } from '../../support/desk-browser.ts';
import type { Program } from '../../support/program.ts';
import { type Say, speak, type Tongue } from './words.ts';

/** Who takes part in the year, and the language that they use the pages in. */
export const tongues = {
  'organizer-1': 'en',
  'organizer-2': 'zh-Hans',
  'applicant-1': 'zh-Hans',
  'applicant-2': 'en',
  recommender: 'zh-Hans',
  'reviewer-security': 'zh-Hans',
  'reviewer-culture': 'en',
  chair: 'en',
  translator: 'en',
  'stage-manager': 'zh-Hans',
} as const satisfies Record<string, Tongue>;
export type Name = keyof typeof tongues;

/** Somebody at a page of their own. What is pressed and read is named by the interface's keys: so each act is the same in each language. */
export interface Person {
  name: Name;
  address: string;
  /** Where the program is. */
  url: string;
  tongue: Tongue;
  page: Page;
  say: Say;
  /** Goes to a page below `/desk`, as a link of a mail leads there. */
  goTo(path: string): Promise<void>;
  press(key: string, values?: Record<string, unknown>): Promise<void>;
  follow(key: string, values?: Record<string, unknown>): Promise<void>;
  fill(key: string, text: string, within?: Locator | Page): Promise<void>;
  /** Waits until the page says this. */
  sees(key: string, values?: Record<string, unknown>): Promise<void>;
  /** Presses an act that asks first, fills what its question asks for, does it, and sees the question go. */
  confirm(key: string, fillIn?: (dialog: Locator) => Promise<void>): Promise<void>;
  /** One of the browser's own lists. */
  list(key: string): Locator;
  /** Picks from a list of ours. */
  choose(key: string, option: string): Promise<void>;
}

export interface People {
  /** Somebody at their desk, signed in when first needed. */
  as(name: Name): Promise<Person>;
  /** Somebody who reads the public pages. */
  visitor(tongue: Tongue): Promise<{ page: Page; say: Say }>;
  /** What any page reported by itself. */
  wrong: string[];
}

/**
 * They have no account before, and come in by a link. Reviewers sign in at the page once they have accepted. Everybody else is signed in as their
 * browser keeps it.
 */
const comeByMail: readonly Name[] = ['recommender'];

export function openPeople(browser: Browser, program: Program): People {
  const wrong: string[] = [];
  const known = new Map<Name, Promise<Person>>();

  const newPage = async (tongue: Tongue, phone = false): Promise<Page> => {
    const viewport = phone ? { width: 390, height: 844 } : { width: 1366, height: 900 };
    const context = await browser.newContext({ viewport, locale: tongue === 'en' ? 'en' : 'zh-CN', hasTouch: phone, reducedMotion: 'reduce' });
    context.setDefaultTimeout(Number(process.env.PATIENCE ?? 120_000));
    const page = await context.newPage();
    page.on('pageerror', (error) => wrong.push(`${new URL(page.url()).pathname}: ${error.message}`));
    page.on('console', (message) => {
      const isExpected = /status of|Failed to load resource|net::ERR/.test(message.text());
      if (message.type() === 'error' && !isExpected) wrong.push(`${new URL(page.url()).pathname}: ${message.text()}`);
    });
    return page;
  };

  const sitDown = async (name: Name): Promise<Person> => {
    const tongue = tongues[name];
    const say = await speak(tongue);
    const page = await newPage(tongue, name === 'stage-manager');
    const person = atPage({ name, tongue, page, say, url: program.url });
    if (!comeByMail.includes(name)) await signInto(page.context(), program, person.address);
    return person;
  };

  return {
    wrong,
    as(name) {
      const seated = known.get(name) ?? sitDown(name);
      known.set(name, seated);
      return seated;
    },
    visitor: async (tongue) => ({ page: await newPage(tongue, true), say: await speak(tongue) }),
  };
}

/** At the sign-in page, wherever it was opened from. */
export async function signIn({ page, fill, press, address }: Person, program: Program): Promise<void> {
  await fill('signIn:email', address);
  await fill('signIn:password', program.samplePassword());
  await press('signIn:submit');
  await page.waitForURL(/\/desk/);
}

interface Seat {
  name: Name;
  tongue: Tongue;
  page: Page;
  say: Say;
  url: string;
}

function atPage({ name, tongue, page, say, url }: Seat): Person {
  const named = (key: string, values?: Record<string, unknown>) => ({ name: say(key, values), exact: true });
  const list = (key: string) =>
    page
      .locator('label.pick')
      .filter({ has: page.getByText(say(key), { exact: true }) })
      .locator('select');
  return {
    ...{ name, tongue, page, say, url, address: `${name}@example.org` },
    goTo: async (path) => void (await page.goto(`${url}/desk${path}`)),
    press: (key, values) => page.getByRole('button', named(key, values)).first().click(),
    follow: (key, values) => page.getByRole('link', named(key, values)).first().click(),
    fill: (key, text, within = page) => within.getByLabel(say(key), { exact: true }).fill(text),
    sees: (key, values) => page.getByText(say(key, values)).first().waitFor(),
    async confirm(key, fillIn) {
      await page.getByRole('button', named(key)).first().click();
      const dialog = page.getByRole('dialog');
      await fillIn?.(dialog);
      await dialog.getByRole('button', named(key)).click();
      await dialog.waitFor({ state: 'detached' });
    },
    list,
    async choose(key, option) {
      await page
        .locator('.field')
        .filter({ has: page.locator('.label', { hasText: say(key) }) })
        .locator('button.select')
        .click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
  };
}
