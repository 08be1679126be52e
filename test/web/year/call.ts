import { followMail } from './mail.ts';
import type { Person } from './people.ts';
import { countryIn } from './words.ts';
import type { Year } from './year.ts';

/** A body that the organizers write to before it has ever taken part. */
const recommending = { 'zh-Hans': '示例推荐中心', en: 'Sample Centre that Recommends' };
const day = 86_400_000;

/** The newest edition, as the organizer's desk opens it. */
export async function openDesk({ people }: Pick<Year, 'people'>): Promise<number> {
  const { page, goTo } = await people.as('organizer-1');
  await goTo('/organize');
  await page.waitForURL(/\/organize\/\d{4}\/progress$/);
  return Number(/\/organize\/(\d{4})\//.exec(page.url())![1]);
}

/** What still has to be said of the year: when material is due, and how many reviews a case gets. */
export async function setUp({ people, edition }: Year): Promise<void> {
  const one = await people.as('organizer-1');
  const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
  await one.goTo(`/organize/${edition}/calendar`);
  await one.press('organizer:calendar.move');
  const label = one.say('organizer:dates.preparationDueAt');
  await one.page.getByLabel(one.say('organizer:dayOf', { label }), { exact: true }).fill(inDays(120));
  await one.confirm('organizer:calendar.save');
  await one.sees('organizer:deeds.rescheduleEdition');

  const two = await people.as('organizer-2');
  await two.goTo(`/organize/${edition}/committee`);
  await two.press('organizer:changeThis', { title: two.say('organizer:committee.rules') });
  await two.fill('organizer:committee.reviewsPerCase', '1');
  await two.press('organizer:save');
  await two.page.getByRole('button', { name: two.say('organizer:changeThis', { title: two.say('organizer:committee.rules') }) }).waitFor();
}

/** The next year begins as a copy of this one, of which nobody outside hears. */
export async function beginNextYear({ people, edition }: Year): Promise<void> {
  const { page, say, goTo, confirm, sees } = await people.as('organizer-1');
  await goTo(`/organize/${edition}/calendar`);
  await confirm('organizer:newEdition.act');
  await page.waitForURL(new RegExp(`/organize/${edition + 1}/calendar$`));
  await sees('organizer:stageSays.PLANNED');
  await goTo(`/organize/${edition + 1}/rules`);
  await page.getByText(say('organizer:rules.eligibility'), { exact: true }).first().waitFor();
}

/** Something begins or ends at this very moment. */
export async function now(
  person: Person,
  edition: number,
  date: 'applicationsCloseAt' | 'reviewsCloseAt' | 'showcaseOpensAt',
  then: string,
): Promise<void> {
  const { page, say, goTo, press, confirm, sees } = person;
  await goTo(`/organize/${edition}/calendar`);
  await press('organizer:calendar.move');
  await press('organizer:nowOf', { label: say(`organizer:dates.${date}`) });
  await confirm('organizer:calendar.save');
  await sees(`organizer:stageSays.${then}`);
  await page.locator('.timeline').waitFor();
}

/** The organizers ask a body to recommend; whoever reads its mail comes in by a link, without an account before. */
export async function askToRecommend({ people, edition }: Year): Promise<void> {
  const one = await people.as('organizer-1');
  const recommender = await people.as('recommender');
  await one.goTo(`/organize/${edition}/recommenders`);
  await one.confirm('organizer:recommenders.ask', async (dialog) => {
    await one.fill('organizer:progress.recommender', recommending.en, dialog);
    await dialog.getByRole('button', { name: one.say('organizer:find.enter') }).click();
    await one.fill('organizer:find.chinese', recommending['zh-Hans'], dialog);
    await one.choose('organizer:find.kind', one.say('applicant:kind_INTERNATIONAL_ORGANIZATION'));
    await one.choose('organizer:find.country', countryIn('en', 'CH'));
    await dialog.getByRole('button', { name: one.say('organizer:find.enterIt'), exact: true }).click();
    await dialog.getByText(one.say('organizer:find.another')).waitFor();
    await one.fill('organizer:partners.contacts', recommender.address, dialog);
  });
  await one.page.getByText(recommending.en).first().waitFor();

  const { page, fill, press, sees } = recommender;
  await page.goto(`${recommender.url}/sign-in`);
  await fill('signIn:email', recommender.address);
  await press('signIn:byLink');
  await sees('signIn:linkSent');
  await followMail(recommender, /#link=/);
  await press('signIn:submit');
  await page.waitForURL(/\/desk/);
  await followMail(recommender, /#ticket=/);
  await press('recommender:accept');
  await page.getByText(recommending['zh-Hans']).first().waitFor();
}

/** A code for an applicant to name the body by. */
export async function giveCode({ people }: Year): Promise<string> {
  const { page, goTo, press, sees } = await people.as('recommender');
  await goTo('/recommenders');
  await press('recommender:makeCode');
  await sees('recommender:shownOnce');
  return page.locator('.recommender-code').first().innerText();
}

/** The body agrees that it brought the case. */
export async function recommend({ people }: Year, title: string): Promise<void> {
  const { goTo, press, sees } = await people.as('recommender');
  await goTo('/recommenders');
  await press('recommender:agreeOn', { title });
  await sees('recommender:state_AGREED');
}
