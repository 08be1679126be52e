import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { draftCase, handIn, nameRecommender, readOutcome } from './year/apply.ts';
import { askToRecommend, beginNextYear, giveCode, now, openDesk, recommend, setUp } from './year/call.ts';
import { passOnComments, plan, tellTheChosen, writeToTheChosen } from './year/decide.ts';
import { assign, review, screen, seatCommittee, vote } from './year/judge.ts';
import { openPeople } from './year/people.ts';
import { acceptMaterial, askForMaterial, prepare, seesItAccepted } from './year/prepare.ts';
import { approveByTwo, correctTitle, makeProgramme, prepareRelease, preview, readsCase } from './year/publish.ts';
import { bringOnStage, hangWall, pair } from './year/show.ts';
import { checkTranslation, frenchTitle, translate } from './year/translate.ts';
import { onStage, type Year, yearCases } from './year/year.ts';

/**
 * One year, from the call to the stage, done by clicking in the pages of the real program: half of the people use them in Chinese, the others in
 * English. Nothing is done through the graph but by the pages themselves.
 */
jest.setTimeout(180_000);

if (!chromiumPath) console.warn('SKIPPED: the year is not gone through in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('a year by clicking', () => {
  let program: Program;
  let browser: Browser;
  let year: Year;
  let wall: Page;
  let code: string;
  const [chinese, english] = yearCases as [Year['cases'][number], Year['cases'][number]];

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser({ keepsPages: true })]);
    const people = openPeople(browser, program);
    year = { program, browser, people, cases: yearCases, edition: await openDesk({ people }) };
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  // Each act stands on the ones before it: once one has failed, the others would only say so again.
  let broken = false;
  const act = (what: string, run: () => Promise<void>) =>
    test(what, async () => {
      if (broken) throw new Error('an earlier act has failed');
      broken = true;
      await run().catch((error: unknown) => {
        throw new Error(`what pages reported until then: ${JSON.stringify(year.people.wrong)}`, { cause: error });
      });
      broken = false;
    });

  act(
    'organizers set the edition up and seat its committee, while two applicants write a case each, in two languages and with a picture',
    async () => {
      await Promise.all([setUp(year).then(() => seatCommittee(year)), draftCase(year, chinese), draftCase(year, english)]);
    },
  );

  act('a body is asked to recommend, comes in by the link of a mail, and gives a code', async () => {
    await askToRecommend(year);
    code = await giveCode(year);
  });

  act('one names who recommends the case, and the body agrees; both are handed in, and each gets a receipt', async () => {
    await nameRecommender(year, chinese, code);
    const numbers = await Promise.all([handIn(year, chinese), handIn(year, english)]);
    expect(new Set(numbers).size).toBe(2);
    await recommend(year, chinese.texts['zh-Hans'].title);
  });

  act('applications are closed; every case is screened, and assigned by two organizers', async () => {
    await now(await year.people.as('organizer-1'), year.edition, 'applicationsCloseAt', 'REVIEW');
    await screen(year);
    await assign(year);
  });

  act('each reviewer scores the case that they were given, and locks it', async () => {
    const reviews = await Promise.all(yearCases.map(({ reviewer }) => review(year, reviewer)));
    expect(new Set(reviews.map(({ one }) => one))).toEqual(new Set(yearCases));
    expect(reviews.map(({ points }) => points)).toEqual(reviews.map(({ one }) => one.points));
  });

  act('reviews are closed; the committee votes on what its chair puts to it, while one organizer decides and another confirms', async () => {
    await now(await year.people.as('organizer-2'), year.edition, 'reviewsCloseAt', 'PREPARATION');
    await Promise.all([vote(year), plan(year)]);
  });

  act('what reviewers wrote is passed on; the chosen are told in confidence, and promise to keep it', async () => {
    await Promise.all([passOnComments(year), writeToTheChosen(year)]);
    await tellTheChosen(year);
    await Promise.all([readOutcome(year, chinese), readOutcome(year, english)]);
  });

  act('what is asked of the chosen is handed in, and an editor takes it', async () => {
    await askForMaterial(year);
    await Promise.all([prepare(year, chinese), prepare(year, english)]);
    await acceptMaterial(year);
    await Promise.all([seesItAccepted(year, chinese), seesItAccepted(year, english)]);
  });

  act('a translator writes the case in French, and somebody else checks it; the programme is made meanwhile, and frozen by two', async () => {
    await Promise.all([translate(year).then(() => checkTranslation(year)), makeProgramme(year)]);
  });

  act('the results are prepared, seen as the world will see them, approved by two, and public in both languages', async () => {
    await prepareRelease(year, 'organizer-1', 'RESULTS');
    await preview(year, 'organizer-1', onStage(year));
    await approveByTwo(year, 'organizer-1', 'organizer-2');
    await Promise.all(year.cases.flatMap(({ texts }) => (['zh-Hans', 'en'] as const).map((tongue) => readsCase(year, tongue, texts[tongue].title))));
    const french = await (await fetch(`${program.url}/fr/cases?edition=${year.edition}`)).text();
    expect(french).toContain(frenchTitle);
  });

  act('the programme is released, a wall let in by its code, and the remote brings the case on stage', async () => {
    wall = await hangWall(year);
    await prepareRelease(year, 'organizer-2', 'PROGRAMME');
    await approveByTwo(year, 'organizer-2', 'organizer-1');
    await pair(year, wall);
    await bringOnStage(year, wall);
  });

  act('a correction is approved by two, and is what everybody reads from then on; the next edition is set up as a copy of this one', async () => {
    const corrected = `${chinese.texts['zh-Hans'].title}二`;
    await prepareRelease(year, 'organizer-2', 'CORRECTION', correctTitle(chinese, corrected));
    await approveByTwo(year, 'organizer-2', 'organizer-1');
    await Promise.all([readsCase(year, 'zh-Hans', corrected), beginNextYear(year)]);
  });

  test('no page has reported an error', () => {
    expect(year.people.wrong).toEqual([]);
  });
});
