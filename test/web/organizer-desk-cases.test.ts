/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startSample } from '../support/sample-program.ts';
import type { SampleYear } from '../support/sample-stages.ts';

/** The organizer's desk in a real browser, once applications have closed: screening and assignment by clicking. */
jest.setTimeout(900_000);

if (!chromiumPath) console.warn('SKIPPED: screening and assignment are not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('organizer’s desk, with cases', () => {
  let program: Program & { year: SampleYear };
  let browser: Browser;
  let desks: DeskBrowser;
  let year: SampleYear;
  const [one, two] = ['organizer-1@example.org', 'organizer-2@example.org'] as const;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startSample('screening'), openBrowser()]);
    desks = openDeskBrowser(browser, () => program);
    year = program.year;
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const act = async (page: Page, name: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined) => {
    await page.getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  /** The languages in which the cases of a list are named. */
  const languagesOf = async (page: Page) => {
    const titles = page.locator('.rows li [lang]');
    await titles.first().waitFor();
    return [...new Set(await titles.evaluateAll((all) => all.map((one) => one.getAttribute('lang'))))];
  };
  const choose = (page: Page, title: string) => page.getByRole('checkbox', { name: `Choose: ${title}` }).check();
  const answerOf = (page: Page, title: string) =>
    page
      .locator('.batch-steps > li')
      .filter({ hasText: title })
      .innerText()
      .then((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const [typefaces, songs, cable] = [
    'Type designers who teach each other scripts (sample)',
    'Songs of one river, recorded where they are sung (sample)',
    'A cable that three coasts look after together (sample)',
  ];

  test('a case that waits is found, and returned with a reason and a note on the part that may be changed', async () => {
    const page = await desks.open(one, `/organize/${year.edition}/screening?state=PENDING`);
    await page.getByRole('table').getByRole('link', { name: typefaces }).click();
    await page.getByRole('heading', { name: 'Rule by rule' }).waitFor();
    expect(new URL(page.url()).pathname.split('/').at(-1)).toBe(year.submissions.get('exchange'));
    const findings = await page.locator('.findings').innerText();
    expect(findings).toContain('Countries or regions named: Egypt, France.');
    expect(findings).toMatch(/Implementation began on April 5, 2022\.[^]*applications are taken before .*GMT\+8/);
    expect(findings).not.toMatch(/\d{4}-\d\d-\d\d|CULTURE/);
    expect(await desks.flawsOf(page)).toEqual([]);
    await act(page, 'Return …', async (dialog) => {
      await dialog.getByLabel('Reason, for the applicant').fill('The countries are not clear.');
      await dialog.getByLabel('Countries and regions', { exact: true }).check();
      await dialog.getByLabel('Note on: Countries and regions').fill('Name each of them.');
    });
    await page.getByText(/The case is with its applicant until/).waitFor();
    await page.getByText('Countries and regions: Name each of them.').waitFor();
    await page.context().close();
  });

  test('several cases are returned at once, and each applicant may change what was named, in the language of their case', async () => {
    const page = await desks.open(one, `/organize/${year.edition}/screening?state=PENDING`, { viewport: { width: 390, height: 844 } });
    for (const title of [songs, cable]) await choose(page, title);
    await page.getByText('2 cases chosen').waitFor();
    expect(await desks.flawsOf(page)).toEqual([]);
    await act(page, 'Return all …', async (dialog) => {
      await dialog.getByLabel('Reason, for the applicant').fill('The texts say too little of what came of it.');
      await dialog.getByLabel('Text in the case’s own language', { exact: true }).check();
      await dialog.getByLabel('Note on: Text in the case’s own language').fill('Say it in figures.');
    });
    await page.getByText('2 of 2 answered: 2 done, 0 refused.').waitFor();
    expect(await desks.flawsOf(page)).toEqual([]);
    const query = `query ($id: ID!) { viewer { submission(id: $id) { correction { parts { part locale note } } } } }`;
    for (const [owner, key, locale] of [
      ['applicant-1', 'songs', 'zh-Hans'],
      ['applicant-2', 'cable', 'en'],
    ] as const)
      expect(await year.people.ask(owner, query, { id: year.submissions.get(key) })).toEqual({
        viewer: { submission: { correction: { parts: [{ part: 'TEXTS', locale, note: 'Say it in figures.' }] } } },
      });
    await page.context().close();
  });

  test('all that wait are passed one by one: each answer stands there, one refusal stops no other, and what got no answer acts once', async () => {
    const page = await desks.open(one, `/organize/${year.edition}/screening?state=PENDING`);
    await page.getByRole('checkbox', { name: 'Choose all that wait' }).check();
    await page.getByText('9 cases chosen').waitFor();
    // meanwhile somebody else decides on one of them
    const rules = 'A table at which small states write rules first (sample)';
    await year.people.act('organizer-2', 'returnSubmission', 'case { state }', {
      ...{ submissionId: year.submissions.get('rules'), revision: 1, reason: 'A sample: which countries?' },
      ...{ until: new Date(Date.now() + 86_400_000), parts: [{ part: 'COUNTRIES', note: 'A sample of a note.' }] },
    });
    const keys: string[] = [];
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: { input?: { idempotencyKey: string } } };
      if (!query.includes('mutation OrganizerPass')) return route.fallback();
      keys.push(variables.input!.idempotencyKey);
      if (keys.length !== 4) return route.fallback();
      await route.fetch(); // it arrives, and the answer is lost
      return route.abort();
    });
    await act(page, 'Pass all …', (dialog) => dialog.getByLabel('Reason').fill('A sample: everything is there.'));
    await page.getByText('6 cases were not acted on.', { exact: false }).waitFor();
    expect(await page.locator('.batch-steps > li').first().innerText()).toMatch(/no answer/);
    expect(await desks.flawsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go on with 6 cases' }).click();
    await page.getByText('9 of 9 answered: 8 done, 1 refused.').waitFor();
    expect([keys.length, new Set(keys).size]).toEqual([10, 9]);
    expect(await answerOf(page, rules)).toEqual([rules, expect.any(String), 'refused']);
    await page.getByRole('table').getByRole('link').first().waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('a case that passed is failed with a reason, and the queue tells them apart; keys lead through it', async () => {
    const page = await desks.open(two, `/organize/${year.edition}/screening?state=PASSED`);
    await page.getByRole('table').getByRole('link').first().waitFor();
    const titles = await page.getByRole('table').getByRole('link').allInnerTexts();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: titles[0]! }).waitFor();
    await page.getByRole('link', { name: /^The next/ }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: titles[1]! }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { level: 1, name: titles[0]! }).waitFor();
    await act(page, 'Fail', (dialog) => dialog.getByLabel('Reason').fill('It is not within the call.'));
    await page.locator('.work-head').getByText('Failed', { exact: true }).waitFor();
    await page.goto(`${program.url}/desk/organize/${year.edition}/screening?state=FAILED`);
    await page.getByRole('table').getByRole('link', { name: titles[0]! }).waitFor();
    await page.context().close();
  });

  test('one organizer calculates an assignment, another looks at its figures and applies it; what is missing shows', async () => {
    const first = await desks.open(one, `/organize/${year.edition}/assignment`);
    await first.getByRole('button', { name: 'Calculate …', exact: true }).waitFor();
    const runs = (page: Page) => page.getByRole('link', { name: /\d\d:\d\d/ });
    const before = await runs(first).count();
    await act(first, 'Calculate …');
    const second = await desks.open(two, `/organize/${year.edition}/assignment`);
    await second.getByText('Proposed', { exact: true }).waitFor();
    expect(await runs(second).count()).toBe(before + 1);
    await second.getByRole('row').filter({ hasText: 'Proposed' }).getByRole('link').click();
    await second.getByText('Load of each expert').waitFor();
    expect(await languagesOf(second)).toEqual(['en']); // whatever language a case was written in
    expect(await desks.flawsOf(second)).toEqual([]);
    await act(second, 'Apply …');
    await second.getByText(/Applied by Sample organizer 2/).waitFor();

    await second.goto(`${program.url}/desk/organize/${year.edition}/reviews`);
    await second.getByRole('heading', { name: 'Missing', exact: true }).waitFor();
    expect(await languagesOf(second)).toEqual(['en']);
    await second.goto(`${program.url}/desk/organize/${year.edition}/progress`);
    await second.getByText('Handed in, by day').waitFor();
    expect(await second.locator('.columns-bar').count()).toBeGreaterThan(72);
    await Promise.all([first, second].map((page) => page.context().close()));
  });

  test('whoever reads Chinese is shown Chinese titles, and told of one that is there in English alone', async () => {
    const page = await desks.open(two, `/organize/${year.edition}/ties`, { locale: 'zh-CN' });
    for (const part of ['ties', 'reviews'] as const) {
      await page.goto(`${program.url}/desk/organize/${year.edition}/${part}`);
      expect(await languagesOf(page)).toContain('zh-Hans');
      const others = page.locator('.rows li').filter({ has: page.locator('[lang="en"]') });
      expect(await others.count()).toBe(await others.filter({ has: page.locator('.title-language').getByText('英语', { exact: true }) }).count());
      expect(await desks.flawsOf(page)).toEqual([]);
    }
    await page.context().close();
  });

  test('breaks none of its own rules', () => {
    expect(desks.wrong).toEqual([]);
  });
});
