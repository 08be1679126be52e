import type { Person } from './people.ts';
import { languageIn } from './words.ts';
import { titleOf, type Year, type YearCase } from './year.ts';

const material = { 'zh-Hans': '案例集摘要', en: 'A summary for the book' };
const places = { days: 20 };

/** A day and a time as the browser's own field takes them. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

/** The edition asks every chosen case for a text, and invites the one that comes on stage to the summit. */
export async function askForMaterial({ people, edition, cases }: Year): Promise<void> {
  const { page, say, goTo, fill, press, confirm } = await people.as('organizer-1');
  await goTo(`/publishing/${edition}/preparation`);
  await page
    .locator('summary')
    .filter({ hasText: say('publishing:askForMore') })
    .click();
  await fill('publishing:nameZh', material['zh-Hans']);
  await fill('publishing:nameEn', material.en);
  await fill('publishing:dueBy', inDays(places.days));
  await press('publishing:ask');
  await page.locator('.asked').getByText(material.en).waitFor();

  const invited = cases.find(({ outcome }) => outcome === 'OUTSTANDING')!;
  await page
    .getByRole('row')
    .filter({ hasText: titleOf(invited) })
    .locator('button.cell')
    .last()
    .click();
  await fill('publishing:answerUntil', inDays(places.days));
  await confirm('publishing:invite');
}

/** The applicant accepts the invitation, where there is one, and hands in what is asked for. */
export async function prepare({ people }: Year, one: YearCase): Promise<void> {
  const person = await people.as(one.owner);
  await person.follow('applicant:act_told');
  await person.page.waitForURL(/\/preparation\//);
  if (one.outcome === 'OUTSTANDING') {
    await person.press('applicant:accept');
    await person.sees('applicant:invitation_ACCEPTED');
  }
  const task = person.page.locator('.tasks > li').filter({ hasText: material[person.tongue] });
  await task.getByLabel(languageIn(person.tongue, one.source), { exact: true }).fill(one.texts[one.source].summary);
  await task.getByRole('button', { name: person.say('applicant:handItIn') }).click();
  await person.sees('applicant:prepared_HANDED_IN');
}

/** An editor reads what was handed in and takes it. */
export async function acceptMaterial({ people, edition, cases }: Year): Promise<void> {
  const person = await people.as('organizer-2');
  await person.goTo(`/publishing/${edition}/preparation`);
  for (const one of cases) {
    await cellOf(person, one).click();
    await person.page.getByText(one.texts[one.source].summary).waitFor();
    await person.press('publishing:accept');
    await cellOf(person, one).getByText(person.say('publishing:item_ACCEPTED')).waitFor();
  }
}

const cellOf = ({ page }: Person, one: YearCase) =>
  page
    .getByRole('row')
    .filter({ hasText: titleOf(one) })
    .locator('button.cell')
    .first();

/** What the applicant is told of it. */
export const seesItAccepted = async ({ people }: Year, { owner }: YearCase): Promise<void> => {
  const { page, sees } = await people.as(owner);
  await page.reload();
  await sees('applicant:preparedAll');
};
