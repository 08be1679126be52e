/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Scheme = 'light' | 'dark';

/**
 * What axe calls serious or critical on a page. Everything is looked for in the first scheme; in another one nothing but colours differs. Frames in
 * which nothing runs are left out, and so is what was announced of a page before.
 */
export async function barriersOf(page: Page, schemes: readonly Scheme[] = ['light', 'dark']): Promise<string[]> {
  const found: string[] = [];
  for (const [i, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page })
      .setLegacyMode() // without it axe opens a page of its own for each look, which takes longer than looking
      .exclude('[data-live-announcer]')
      .exclude('iframe[sandbox]')
      .options({ resultTypes: ['violations'], ...(i === 0 ? {} : { runOnly: ['color-contrast'] }) });
    const { violations } = await axe.analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    found.push(
      ...grave.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${colorScheme} ${id} ${target.join(' ')}: ${failureSummary}`)),
    );
  }
  return found;
}

/** The same, and whether the page is wider than its window. */
export async function flawsOf(page: Page, schemes?: readonly Scheme[]): Promise<string[]> {
  const found = await barriersOf(page, schemes);
  const tooWide = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
  return tooWide > 0 ? [...found, `${tooWide} px too wide`] : found;
}
