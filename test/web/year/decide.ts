import { titleOf, type Year } from './year.ts';

/** The second organizer decides and proposes; the first reads exactly that, and confirms it. */
export async function plan({ people, edition, cases }: Year): Promise<void> {
  const two = await people.as('organizer-2');
  await two.goTo(`/selection/${edition}/decide`);
  for (const one of cases) {
    const row = two.page.locator('.decisions tr').filter({ hasText: titleOf(one) });
    await row.locator('select.outcome').selectOption(one.outcome);
  }
  await two.confirm('selection:propose');
  await two.sees('selection:ownPlan');
  const path = new URL(two.page.url()).pathname.slice('/desk'.length);

  const one = await people.as('organizer-1');
  await one.goTo(path);
  await one.confirm('selection:confirm');
  await one.page.locator('.page-head').getByText(one.say('selection:plan_CONFIRMED'), { exact: true }).waitFor();
}

/** What reviewers wrote for the applicants is read before anybody passes it on. */
export async function passOnComments({ people, edition, cases }: Year): Promise<void> {
  const { goTo, list, press, sees } = await people.as('organizer-2');
  await goTo(`/selection/${edition}/feedback`);
  for (const one of cases) {
    const option = list('selection:col_case')
      .locator('option')
      .filter({ hasText: titleOf(one) });
    await option.waitFor({ state: 'attached' });
    await list('selection:col_case').selectOption((await option.getAttribute('value'))!);
    await sees('selection:notRuled');
    await press('selection:rule_GIVE');
    await sees('selection:ruling_GIVE');
  }
}

/** The first organizer writes the letter that tells the chosen in confidence. */
export async function writeToTheChosen({ people, edition }: Year): Promise<void> {
  const one = await people.as('organizer-1');
  await one.goTo(`/selection/${edition}/letters/new`);
  const letters = [
    { subject: '示例：保密通知', body: '尊敬的{name}：\n\n工作台上有一项内容待您查阅。\n\n{link}' },
    { subject: 'A sample: in confidence', body: 'Dear {name},\n\nthere is something to read at your desk.\n\n{link}' },
  ];
  for (const [i, { subject, body }] of letters.entries()) {
    await one.page.getByLabel(one.say('selection:subject'), { exact: true }).nth(i).fill(subject);
    await one.page.getByLabel(one.say('selection:body'), { exact: true }).nth(i).fill(body);
  }
  await one.press('selection:seeLetter');
  await one.sees('selection:ownLetter');
}

/** The second reads it, and releases it. */
export async function tellTheChosen({ people }: Year): Promise<void> {
  const one = await people.as('organizer-1');
  const two = await people.as('organizer-2');
  await two.goTo(new URL(one.page.url()).pathname.slice('/desk'.length));
  await two.confirm('selection:releaseLetter');
  await two.sees('selection:progress');
}
