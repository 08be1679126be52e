/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, loseAnswer, openDeskBrowser, unanswered } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { openSamplePeople, type SamplePeople } from '../support/sample-year/sample-people.ts';

/** A recommending organization: invited by mail, it asks others to apply, hands out a code, agrees and declines, and sees what came of it. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the recommenders’ desk is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('the recommenders’ desk', () => {
  let program: Program;
  let browser: Browser;
  let desk: DeskBrowser;
  let people: SamplePeople;
  let page: Page;
  let code: string;
  const drafts: string[] = [];
  const organization = 'Sample council of recommenders';

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    desk = openDeskBrowser(browser, () => program);
    people = openSamplePeople(program);
    const { organization: made } = await people.act<{ organization: { id: string } }>('organizer-1', 'registerOrganization', 'organization { id }', {
      ...{ names: [{ locale: 'en', value: organization }], kind: 'SOCIAL_ORGANIZATION', country: 'KE' },
    });
    await people.act('organizer-1', 'accreditRecommender', 'accreditation { id }', {
      ...{ edition: 2026, organizationId: made.id, contacts: [{ address: 'chair@example.org', language: 'en' }] },
    });
    for (const title of ['By a code (sample)', 'By another code (sample)', 'By a mail (sample)']) {
      const { submission } = await people.act<{ submission: { id: string; version: number } }>(
        'applicant-1',
        'startSubmission',
        'submission { id version }',
        {
          ...{ edition: 2026, sourceLocale: 'en' },
        },
      );
      await people.act('applicant-1', 'saveSubmission', 'submission { id }', {
        ...{ submissionId: submission.id, expectedVersion: submission.version, texts: [{ locale: 'en', title, summary: '', body: '' }] },
      });
      drafts.push(submission.id);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const flawless = async (of: Page) => expect(await desk.flawsOf(of)).toEqual([]);
  const line = (title: string) => page.getByRole('region', { name: 'Recommended cases' }).getByRole('listitem').filter({ hasText: title });

  test('its people come in by the link of a mail, which works once', async () => {
    const ticket = await people.ticketTo('chair', 'ticket');
    page = await desk.open('chair@example.org', '/reviews');
    await page.getByRole('link', { name: /^Your account/ }).waitFor(); // the ways are there, but this one
    expect(await page.getByRole('link', { name: 'Recommendations', exact: true }).count()).toBe(0);
    await page.goto(`${program.url}/desk/recommenders/accept#ticket=${ticket}`);
    await flawless(page);
    await loseAnswer(page, 'RecommenderAccept');
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('alert').getByText(unanswered).waitFor();
    await page.getByRole('button', { name: 'Accept' }).click(); // the link has worked, and this is the same act
    await page.getByRole('heading', { name: new RegExp(organization) }).waitFor();
    await page.getByRole('link', { name: 'Recommendations', exact: true }).waitFor();
    await flawless(page);
    const late = await desk.open('applicant-2@example.org', '/submissions');
    await late.goto(`${program.url}/desk/recommenders/accept#ticket=${ticket}`);
    await late.getByRole('button', { name: 'Accept' }).click();
    await late.getByRole('alert').waitFor();
    await late.context().close();
  });

  test('a code is shown once, used by applicants, agreed and declined, and revoked', async () => {
    const codes = page.getByRole('region', { name: 'Codes to hand out' });
    await codes.getByLabel('How often it can be used').fill('2');
    await codes.getByRole('button', { name: 'Make a code' }).click();
    code = await codes.locator('.notice .recommender-code').innerText();
    await codes.getByText('2 uses left').waitFor();
    await flawless(page);

    const applicant = await desk.open('applicant-1@example.org', `/submissions/${drafts[0]}/edit/recommender`);
    for (const id of drafts.slice(0, 2)) {
      await applicant.goto(`${program.url}/desk/submissions/${id}/edit/recommender`);
      await applicant.getByLabel('Recommendation code').fill(code);
      await applicant.getByRole('button', { name: 'Name the recommender' }).click();
      await applicant.getByText('Waits for their answer').waitFor();
      await applicant.getByText(organization).waitFor();
    }
    await flawless(applicant);

    await page.reload();
    await page.getByText('2 applicants name you as recommender', { exact: false }).waitFor();
    expect(await codes.locator('.notice .recommender-code').count()).toBe(0);
    await page.getByRole('button', { name: 'Agree: By a code (sample)' }).click();
    await line('By a code (sample)').getByText('Agreed by both').waitFor();
    await page.getByRole('button', { name: 'Decline: By another code (sample)' }).click();
    await line('By another code (sample)').getByText('Declined').waitFor();
    await flawless(page);
    await applicant.reload();
    await applicant.getByText('Declined', { exact: false }).waitFor();

    await codes.getByRole('button', { name: 'Revoke' }).click();
    await codes.getByText('Revoked', { exact: true }).waitFor();
    await applicant.goto(`${program.url}/desk/submissions/${drafts[2]}/edit/recommender`);
    await applicant.getByLabel('Recommendation code').fill(code);
    await applicant.getByRole('button', { name: 'Name the recommender' }).click();
    await applicant.locator('.field .wrong').filter({ hasText: /\w/ }).waitFor();
    await applicant.context().close();
  });

  test('a mail asks somebody to apply; who takes it up is agreed at once', async () => {
    const offers = page.getByRole('region', { name: 'Ask an organization to apply' });
    await offers.getByLabel('E-mail address').fill('applicant-1@example.org');
    await offers.getByRole('button', { name: 'Send' }).click();
    await offers.getByText('A mail to applicant-1@example.org is on its way.').waitFor();
    await flawless(page);
    const ticket = await people.ticketTo('applicant-1', 'offer');
    const applicant = await desk.open('applicant-1@example.org', '/submissions', { viewport: { width: 390, height: 844 } });
    await applicant.goto(`${program.url}/desk/submissions/recommender#offer=${ticket}`);
    await applicant.getByText('By a mail (sample) (2026)').click();
    await flawless(applicant);
    await applicant.getByRole('button', { name: 'Take it up' }).click();
    await applicant.getByText('Agreed by both').waitFor();
    await applicant.context().close();
    await page.reload();
    await offers.getByText('Taken up').waitFor();
    await line('By a mail (sample)').getByText('Agreed by both').waitFor();
  });

  test('it sees how many it brought, and nothing of what is written in them', async () => {
    const figures = page.locator('.recommender-figures');
    await eventually(async () => expect(await figures.innerText()).toMatch(/Handed in\s+0\s+Being written\s+2/));
    const answers: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('/graphql')) answers.push(await response.text().catch(() => ''));
    });
    await page.reload();
    await line('By a mail (sample)').waitFor();
    expect(answers.join()).toContain('By a mail (sample)');
    await page.goto(`${program.url}/desk/submissions/${drafts[0]}`);
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await page.context().close();
  });

  test('no page reports an error', () => {
    expect(desk.wrong).toEqual([]);
  });
});
