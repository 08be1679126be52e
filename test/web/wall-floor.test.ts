/// <reference lib="dom" />
import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, hurry, openBrowser } from '../support/browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { codeOn, onTheWall, type StageAtHand, stageAtHand } from '../support/wall.ts';

// What walls learn without a stream: where the stage is, and what may be shown no more.
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: walls without a stream are not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('walls whose stream is cut', () => {
  let program: Program;
  let browser: Browser;
  let stage: StageAtHand;
  let paired: Page;
  let open: Page;
  const fourth = '加强全球天基减灾合作';
  const fifth = '南方互联网治理学院';
  const wrong: string[] = [];

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    stage = await stageAtHand(program);
    const wall = async (place: string) => {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
      page.on('pageerror', (error) => wrong.push(error.message));
      await page.route('**/screens/live', (route) => route.abort());
      await hurry(page); // it asks every twenty seconds
      await page.goto(`${program.url}/screen/${place}`, { timeout: 120_000 });
      return page;
    };
    [paired, open] = [await wall('wall'), await wall('2024')];
    await stage.pair(await codeOn(paired));
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  /** Takes a public case down, or out of the programme, by two organizers. */
  async function takeDown(some: object): Promise<void> {
    const [first, second] = await Promise.all(
      [1, 2].map((n) => GraphClient.signIn(program.url, `organizer-${n}@example.org`, program.samplePassword())),
    );
    const act = async (who: GraphClient, mutation: string, type: string, input: object) => {
      const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { release { id contentHash } problems { code message } } }`;
      const answer = await who.run<Record<string, { release: { id: string; contentHash: string }; problems: object[] }>>(text, {
        input: { idempotencyKey: randomUUID(), ...input },
      });
      expect(answer[mutation]!.problems).toEqual([]);
      return answer[mutation]!.release;
    };
    const input = { edition: 2024, kind: 'TAKE_DOWN', applyAt: new Date(0).toISOString(), reason: 'A sample.', ...some };
    const { id, contentHash } = await act(first!, 'prepareRelease', 'PrepareReleaseInput', input);
    for (const who of [first!, second!]) await act(who, 'approveRelease', 'ApproveReleaseInput', { releaseId: id, contentHash });
  }
  const slugAt = async (order: number) => {
    const query = '{ showcase(edition: 2024) { items { order case { slug } } } }';
    const response = await fetch(`${program.url}/graphql?${new URLSearchParams({ query })}`);
    const { data } = (await response.json()) as { data: { showcase: { items: { order: number; case: { slug: string } }[] } } };
    return data.showcase.items.find((item) => item.order === order)!.case.slug;
  };

  test('the manifest alone brings every cue', async () => {
    await onTheWall(paired, '.cover', '2024');
    await stage.move({ state: 'LIVE', order: 4 });
    await onTheWall(paired, '.item.pictured.live', fourth);
    await onTheWall(open, '.item.pictured.live', fourth);
  });

  test('a case that is taken down while it is on stage leaves every wall, and what walls keep', async () => {
    const picture = await paired.evaluate(async () => (await (await caches.open('screen-files')).keys()).length);
    await takeDown({ slug: await slugAt(4) });
    for (const page of [paired, open]) {
      await page.waitForFunction(() => document.querySelector('.cover.shown, .overview.shown') !== null, undefined, { timeout: 120_000 });
      await page.waitForFunction((title) => !document.body.textContent.replaceAll('\u200b', '').includes(title), fourth);
    }
    await paired.waitForFunction(async (before) => (await (await caches.open('screen-files')).keys()).length < before, picture, { timeout: 120_000 });
    await paired.reload();
    await paired.waitForFunction(() => document.querySelector('.cover.shown, .overview.shown') !== null, undefined, { timeout: 120_000 });
  });

  test('so does one that is taken out of the programme alone', async () => {
    await stage.move({ state: 'LIVE', order: 5 });
    await onTheWall(paired, '.item.pictured.live', fifth);
    await takeDown({ slug: await slugAt(5), fromShowcase: true });
    await paired.waitForFunction(() => document.querySelector('.cover.shown, .overview.shown') !== null, undefined, { timeout: 120_000 });
  });

  test('nothing of it went wrong', () => expect(wrong).toEqual([]));
});
