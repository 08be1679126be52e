import { until } from '../../support/program.ts';
import type { Name, Person } from './people.ts';
import { titleOf, type Year, type YearCase } from './year.ts';

/** Freezes what is to become public, and stays at the release. */
export async function prepareRelease(
  { people, edition }: Year,
  by: Name,
  kind: 'RESULTS' | 'PROGRAMME' | 'CORRECTION',
  particulars?: (person: Person) => Promise<void>,
): Promise<void> {
  const person = await people.as(by);
  await person.goTo(`/publishing/${edition}/releases`);
  await person.follow('publishing:prepare');
  await person.page
    .locator('.kind')
    .getByText(person.say(`publishing:kind_${kind}`), { exact: true })
    .click();
  await particulars?.(person);
  await person.press('publishing:freeze');
  await person.page.waitForURL(/\/releases\/[\w-]{36}$/);
}

/** What the world will see, before anybody has approved it. */
export async function preview({ people }: Year, by: Name, one: YearCase): Promise<void> {
  const { page, say } = await people.as(by);
  await page.getByRole('tab', { name: say('publishing:preview') }).click();
  await page.frameLocator('iframe.preview').getByText(titleOf(one)).first().waitFor();
}

/** Two organizers approve exactly what they read; then it is public. */
export async function approveByTwo({ people }: Year, first: Name, second: Name): Promise<void> {
  const one = await people.as(first);
  await one.confirm('publishing:approve');
  await one.sees('publishing:approvedByYou');
  const two = await people.as(second);
  await two.goTo(new URL(one.page.url()).pathname.slice('/desk'.length));
  await two.confirm('publishing:approve');
  await two.sees('publishing:publicSince');
}

/** The stage manager arranges, and puts forward; an organizer freezes. */
export async function makeProgramme({ people, edition }: Year): Promise<void> {
  const manager = await people.as('stage-manager');
  await manager.goTo(`/stage/${edition}/programme`);
  await manager.press('stage:addAll');
  await manager.page.getByLabel(manager.say('stage:minutes')).first().fill('8');
  await manager.press('stage:saveVersion');
  await manager.press('stage:putForward');
  await manager.sees('stage:anotherFreezes');
  const one = await people.as('organizer-1');
  await one.goTo(`/stage/${edition}/programme`);
  await one.confirm('stage:freeze');
  await one.sees('stage:frozenNext');
}

/** One language of a public case is put right. */
export const correctTitle =
  (one: YearCase, title: string) =>
  async ({ page, say, list, fill, tongue }: Person): Promise<void> => {
    const option = list('publishing:publicCase')
      .locator('option')
      .filter({ hasText: titleOf(one) });
    await option.waitFor({ state: 'attached' });
    await list('publishing:publicCase').selectOption((await option.getAttribute('value'))!);
    await page
      .getByLabel(say('publishing:part_title'), { exact: true })
      .and(page.locator(`[lang="${tongue}"]`))
      .waitFor();
    await fill('publishing:part_title', title);
  };

/** What visitors find by a word, once it is there; and what the case's own page is called in their language. */
export async function readsCase({ people, program, edition }: Year, tongue: 'en' | 'zh-Hans', title: string): Promise<void> {
  const { page } = await people.visitor(tongue);
  await until(async () => {
    await page.goto(`${program.url}/${tongue}/cases?edition=${edition}`);
    return (await page.getByRole('link', { name: title }).count()) > 0;
  }, 60);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.locator('main img').first().waitFor();
  await page.context().close();
}
