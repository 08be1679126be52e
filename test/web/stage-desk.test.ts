/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { flawsOf } from '../support/barriers-of.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type Program, until } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { codeOn, onTheWall, type StageAtHand, stageAtHand } from '../support/wall.ts';

// The stage manager's phone and a wall, with nothing between them but the program.
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the desk of the stage is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('the desk of the stage, on a phone', () => {
  let program: Program;
  let browser: Browser;
  let stage: StageAtHand;
  let phone: Page;
  let wall: Page;
  const wrong: string[] = [];

  const signIn = async (email: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en', hasTouch: true });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`${program.url}/sign-in?to=/desk/stage/2024/screens`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(program.samplePassword());
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Let a screen in' }).waitFor();
    return page;
  };
  const tab = (name: string) => phone.getByRole('navigation', { name: 'Pages of the stage' }).getByRole('link', { name }).click();
  const button = (name: RegExp) => phone.getByRole('region', { name: 'Move the stage' }).getByRole('button', { name });
  const cueIs = (number: number) => phone.getByText(`Cue ${number}`, { exact: true }).waitFor();

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    stage = await stageAtHand(program);
    wall = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    await wall.goto(`${program.url}/screen/wall`, { timeout: 120_000 });
    phone = await signIn('stage-manager@example.org');
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  test('the code that a wall shows is typed at the desk, and the wall follows the stage of 2024', async () => {
    await phone.getByLabel('Code on the screen').fill('222222');
    await phone.getByLabel('What to call it').fill('Left wall');
    await phone.getByRole('button', { name: 'Let it in' }).click();
    await phone.getByText('No screen shows this code now.').waitFor();
    await phone.getByLabel('Code on the screen').fill(await codeOn(wall));
    await phone.getByRole('button', { name: 'Let it in' }).click();
    await phone.getByText('Left wall is let in.').waitFor();
    await onTheWall(wall, '.cover');
    await phone.getByText('is there', { exact: true }).waitFor();
    expect(await flawsOf(phone)).toEqual([]);
  });

  test('one press moves the stage, and what is on it and what is next are always in sight', async () => {
    await tab('Remote');
    await button(/^Standby 1$/).click();
    await onTheWall(wall, '.standby', 'KaiOS');
    await button(/^On stage 1$/).click();
    await onTheWall(wall, '.item.live', 'KaiOS');
    await cueIs(2);
    const now = phone.getByRole('region', { name: 'On stage now' });
    await now.filter({ hasText: /On stage[\s\S]*KaiOS[\s\S]*Next[\s\S]*A Taste of China/ }).waitFor();
    await button(/^Hold$/).click();
    await onTheWall(wall, '.item.paused');
    await button(/^Go on 1$/).click();
    await onTheWall(wall, '.item.live');
    await button(/^Presented$/).click();
    await onTheWall(wall, '.item.presented');
    await button(/^Skip 2$/).click();
    await cueIs(6);
    expect(await flawsOf(phone)).toEqual([]);
    const sizes = await phone.locator('.pad-button').evaluateAll((all) => all.map((one) => Math.min(one.clientWidth, one.clientHeight)));
    expect([sizes.length, Math.min(...sizes) >= 64]).toEqual([6, true]);
  });

  test('a cue that gets no answer is sent again under the same key, and acts once', async () => {
    const keys: string[] = [];
    await phone.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON() as { query: string; variables: { input?: { idempotencyKey: string } } };
      if (!body.query.includes('mutation StageMove')) return route.fallback();
      keys.push(body.variables.input!.idempotencyKey);
      if (keys.length === 1) {
        await route.fetch(); // it arrives, and the answer is lost
        return route.abort();
      }
      return keys.length === 2 ? route.abort() : route.fallback();
    });
    await button(/^On stage 3$/).click();
    await phone.getByText('The same cue is sent again until it arrives').waitFor();
    await onTheWall(wall, '.item.live', '一网看遍世界教育');
    await cueIs(7);
    await until(async () => keys.length >= 3, 60); // the remote may hear of the cue before it has its answer
    await phone.unroute('**/graphql');
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
  });

  test('whoever has not seen the latest cue is told that the stage has moved, and sees where it is', async () => {
    await phone.route('**/graphql', (route) =>
      (route.request().postDataJSON() as { query: string }).query.includes('query StageRemote') ? route.abort() : route.fallback(),
    );
    await phone.getByText('No connection: this is what was known last').waitFor();
    await phone.getByRole('region', { name: 'On stage now' }).filter({ hasText: 'World education' }).waitFor();
    expect(await stage.move({ state: 'LIVE', order: 5 })).toBe(8);
    await button(/^Presented$/).click();
    await phone.unroute('**/graphql');
    await phone.getByText('The stage has moved meanwhile.').waitFor();
    await cueIs(8);
    await phone.getByRole('region', { name: 'On stage now' }).getByText('South School').first().waitFor();
  });

  test('a place that is pressed is the next; the end is asked for twice', async () => {
    await phone.getByRole('button', { name: /Oral History/ }).click();
    await button(/^Standby 10$/).click();
    await onTheWall(wall, '.standby', '互联网口述历史项目');
    await button(/^End the showcase$/).click();
    await phone.getByRole('button', { name: 'Not yet' }).click();
    await cueIs(9);
    await button(/^End the showcase$/).click();
    await phone.getByRole('dialog').getByRole('button', { name: 'End the showcase' }).click();
    await onTheWall(wall, '.ended');
  });

  test('the programme is arranged, and put forward; only somebody else freezes it', async () => {
    await tab('Programme');
    await phone.getByRole('button', { name: 'Add all' }).click();
    await phone.getByRole('button', { name: /^Move A Taste of China.* up$/ }).click();
    await phone.getByLabel('Minutes').first().fill('8');
    expect(await flawsOf(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Save as a new version' }).click();
    await phone.getByRole('heading', { name: 'Version 1' }).waitFor();
    await phone.getByRole('button', { name: 'Put this version forward' }).click();
    await phone.getByText('You put it forward; somebody else has to freeze it.').waitFor();
    const other = await signIn('organizer-1@example.org');
    await other.goto(`${program.url}/desk/stage/2024/programme`);
    await other.getByRole('button', { name: 'Freeze', exact: true }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Freeze', exact: true }).click();
    await other.getByText('frozen', { exact: true }).waitFor();
    await other.context().close();
  });

  test('shut out at the desk, the wall shows its slate', async () => {
    await tab('Screens');
    const code = phone.getByRole('button', { name: 'Shut out' });
    await code.click();
    await phone.getByRole('dialog').getByRole('button', { name: 'Shut out' }).click();
    expect(await codeOn(wall)).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    await phone.getByText('1 screen that was shut out').waitFor();
  });

  test('nothing of it went wrong', () => expect(wrong).toEqual([]));
});
