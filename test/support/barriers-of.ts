/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

type Scheme = 'light' | 'dark';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  id: string;
  impact: string;
  nodes: { target: string[]; failureSummary: string }[];
}
interface Axe {
  run(context: object, options: object): Promise<{ violations: Found[] }>;
  _audit: { rules: { id: string; impact: string }[] };
}

/** In the page: what is serious or critical. Rules whose findings are less than that are not asked at all. */
async function find(coloursOnly: boolean): Promise<Found[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const isGrave = ({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical';
  const slight = axe._audit.rules.filter((rule) => !isGrave(rule)).map(({ id }) => [id, { enabled: false }]);
  const { violations } = await axe.run(
    // what was announced of a page before, and frames in which nothing runs, are left out
    { exclude: [['[data-live-announcer]'], ['iframe[sandbox]']] },
    { resultTypes: ['violations'], preload: false, ...(coloursOnly ? { runOnly: ['color-contrast'] } : { rules: Object.fromEntries(slight) }) },
  );
  return violations.filter(isGrave);
}

/** In the page: done once it has its colours. They may pass from those of another scheme, and what inherits one begins when what it is in has ended. */
async function settle(): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const passing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
    quiet = passing.length > 0 ? 0 : quiet + 1;
  }
}

/** What axe calls serious or critical on a page. Everything is looked for in the first scheme; in another one nothing but colours differs. */
async function barriersOf(page: Page, schemes: readonly Scheme[] = ['light', 'dark']): Promise<string[]> {
  const found: string[] = [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  for (const [i, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(settle);
    for (const { id, nodes } of await page.evaluate(find, i > 0))
      found.push(...nodes.map(({ target, failureSummary }) => `${colorScheme} ${id} ${target.join(' ')}: ${failureSummary}`));
  }
  return found;
}

/** The same, and whether the page is wider than its window. */
export async function flawsOf(page: Page, schemes?: readonly Scheme[]): Promise<string[]> {
  const found = await barriersOf(page, schemes);
  const tooWide = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
  return tooWide > 0 ? [...found, `${tooWide} px too wide`] : found;
}
