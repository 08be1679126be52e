import { callFacts } from '../../../src/demo/facts.ts';
import { followMail } from './mail.ts';
import { type Name, signIn } from './people.ts';
import { titleOf, type Year, type YearCase } from './year.ts';

const fieldIn = (key: string) => callFacts().fields.find((field) => field.key === key)!.en;

/** One organizer proposes who judges, the other confirms; whoever is asked reads the mail, and undertakes what it asks for. */
export async function seatCommittee(year: Year): Promise<void> {
  const { people, edition, cases } = year;
  const one = await people.as('organizer-1');
  await one.goTo(`/organize/${edition}/committee`);
  for (const { reviewer, field } of cases) {
    const asked = await people.as(reviewer);
    await one.confirm('organizer:committee.propose', async (dialog) => {
      await one.fill('organizer:roles.email', asked.address, dialog);
      await dialog.getByLabel(fieldIn(field), { exact: true }).check();
      await one.fill('organizer:committee.languages', 'zh-Hans en', dialog);
      await one.fill('organizer:committee.topics', 'samples', dialog);
      await one.fill('organizer:committee.most', '1', dialog); // so each judges one of the two
    });
    await one.page.locator('.approval').filter({ hasText: asked.address }).waitFor();
  }
  const two = await people.as('organizer-2');
  await two.goTo(`/organize/${edition}/committee`);
  for (const left of cases.map((_, i) => cases.length - i)) {
    await two.page
      .locator('.approval')
      .nth(left - 1)
      .waitFor();
    await two.confirm('organizer:approval.confirm');
    await two.page
      .locator('.approval')
      .nth(left - 1)
      .waitFor({ state: 'detached' });
  }
  await Promise.all(cases.map(({ reviewer }) => accept(year, reviewer)));
}

/** Whoever is asked undertakes what it takes, and signs in anew as somebody of the committee. */
async function accept({ people, program }: Year, reviewer: Name): Promise<void> {
  const asked = await people.as(reviewer);
  await followMail(asked, /\/committee\/answer#ticket=/);
  for (const undertaking of ['confidential', 'impartial', 'alone']) await asked.page.getByText(asked.say(`reviewer:answer.${undertaking}`)).click();
  await asked.press('reviewer:answer.accept');
  await asked.follow('reviewer:answer.signIn');
  await signIn(asked, program);
  await asked.sees('reviewer:membership.state_ACCEPTED');
}

/** Every case is fit to be judged; of one of them the first organizer says so, of the other the second. */
export const screen = (year: Year): Promise<unknown> =>
  Promise.all(year.cases.map((one, i) => pass(year, one, i % 2 === 0 ? 'organizer-1' : 'organizer-2')));

async function pass({ people, edition }: Year, one: YearCase, by: Name): Promise<void> {
  const { page, say, goTo, confirm, fill, sees } = await people.as(by);
  await goTo(`/organize/${edition}/screening?state=PENDING`);
  await page
    .getByRole('table')
    .getByRole('link', { name: titleOf(one) })
    .click();
  await sees('organizer:findings.title');
  await page.locator('.case-pictures img[src^="blob:"]').waitFor(); // it is fetched with the session, and is there
  await confirm('organizer:acts.pass', (dialog) => fill('organizer:reason', 'A sample: everything is there.', dialog));
  await page.locator('.work-head').getByText(say('organizer:screeningState.PASSED')).waitFor();
}

/** One organizer has an assignment calculated, the other reads its figures and applies it. */
export async function assign({ people, edition, cases }: Year): Promise<void> {
  const one = await people.as('organizer-1');
  await one.goTo(`/organize/${edition}/assignment`);
  await one.confirm('organizer:runs.propose');
  await one.page
    .getByRole('row')
    .filter({ hasText: one.say('organizer:run.PROPOSED') })
    .waitFor();
  const { page, say, goTo, confirm } = await people.as('organizer-2');
  await goTo(`/organize/${edition}/assignment`);
  await page
    .getByRole('row')
    .filter({ hasText: say('organizer:run.PROPOSED') })
    .getByRole('link')
    .click();
  await page.getByText(`${cases.length} / ${cases.length}`).first().waitFor();
  await confirm('organizer:run.apply');
  await page.locator('.work-head').getByText(say('organizer:run.APPLIED'), { exact: true }).waitFor();
}

/** Reads the case that they were given, scores each criterion, writes an opinion and a word for the applicant, and locks it. Says which case, and its points. */
export async function review({ people, cases }: Year, name: Name): Promise<{ one: YearCase; points: number }> {
  const { page, say, goTo, fill, press, sees } = await people.as(name);
  await goTo('/reviews');
  await page.locator('.queue').getByRole('link').first().click();
  const title = await page.locator('.reading h1').innerText();
  const one = cases.find((each) => titleOf(each).test(title))!;
  for (const [i, score] of one.scores.entries())
    await page
      .locator('.criterion')
      .nth(i)
      .getByRole('radio', { name: String(score), exact: true })
      .check();
  await fill('reviewer:sheet.comment', 'A sample of an opinion.');
  await fill('reviewer:sheet.commentToApplicant', 'A sample of a comment.');
  await page.locator('.case-bar .save-state.saved').waitFor();
  await press('reviewer:sheet.lock');
  const dialog = page.getByRole('dialog', { name: say('reviewer:handIn.LOCK_title') });
  await dialog.getByRole('button', { name: say('reviewer:handIn.LOCK'), exact: true }).click();
  await sees('reviewer:others.title');
  return { one, points: Number(/\d+/.exec(await page.locator('.points').innerText())![0]) };
}

/** The chair puts the field's cases to the vote, with one seat; everybody of the committee gives a paper, and once it is closed its result is read. */
export async function vote(year: Year): Promise<void> {
  const { people, edition, cases } = year;
  const ballots = `/reviews/${edition}/fields/${cases[0]!.field}/ballots`;
  const purpose = 'A sample of a vote';
  const chair = await people.as('chair');
  await chair.goTo(ballots);
  await chair.confirm('reviewer:ballot.open', async (dialog) => {
    await chair.fill('reviewer:ballot.purpose', purpose, dialog);
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  });
  await Promise.all(
    (['chair', ...cases.map(({ reviewer }) => reviewer)] as const).map(async (name) => {
      const voter = await people.as(name);
      if (name !== 'chair') await voter.goTo(ballots);
      for (const [i, one] of cases.entries())
        await voter.page
          .locator('.paper li')
          .filter({ hasText: titleOf(one) })
          .getByRole('combobox')
          .selectOption({ label: voter.say('reviewer:ballot.rank', { rank: i + 1 }) });
      await voter.press('reviewer:ballot.cast');
      await voter.page.getByRole('button', { name: voter.say('reviewer:ballot.castAgain'), exact: true }).waitFor();
    }),
  );
  await chair.confirm('reviewer:ballot.close');
  const standing = chair.page.getByRole('region', { name: purpose }).locator('.standings li');
  for (const [i, seat] of (['SEATED', 'NOT_SEATED'] as const).entries())
    await standing
      .nth(i)
      .filter({ hasText: titleOf(cases[i]!) })
      .getByText(chair.say(`reviewer:ballot.seat_${seat}`), { exact: true })
      .waitFor();
}
