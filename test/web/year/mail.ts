import type { Page } from 'playwright-core';
import { until } from '../../support/program.ts';
import type { Person } from './people.ts';

/**
 * Opens a mail to somebody whose words match, and follows the link in it. Without a mail server the program shows its mails as pages: they
 * stand here for a mail box.
 */
export async function followMail({ page, address, url }: Person, words: RegExp): Promise<void> {
  await until(async () => {
    await page.goto(`${url}/outbox`);
    const mails = page.getByRole('row').filter({ hasText: address }).getByRole('link');
    const places = await mails.evaluateAll((links) => links.map((link) => (link as { href?: string }).href!));
    for (const place of places) {
      await page.goto(place);
      if (words.test(await page.locator('pre').innerText())) return true;
    }
    return false;
  }, 60);
  const link = page.frameLocator('iframe').locator('a[href*="#"]');
  const popup = page.context().waitForEvent('page');
  await link.first().click();
  const opened = await popup;
  await opened.waitForURL(/\/(desk|sign-in)/);
  await takeOver(page, opened);
}

/** Goes on in one's own page where the mail has opened another one. */
async function takeOver(page: Page, opened: Page): Promise<void> {
  const address = opened.url();
  await opened.close();
  await page.goto(address);
}
