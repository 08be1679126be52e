/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { codeOn, onTheWall, type StageAtHand, stageAtHand } from '../support/wall.ts';

// An hour of the stage, as fast as it goes: what a wall keeps in memory does not grow with what it has shown.
jest.setTimeout(900_000);

if (!chromiumPath) console.warn('SKIPPED: the memory of a wall is not measured, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

/** Four cues a minute. */
const cues = 240;
const mebibyte = 1_048_576;
const most = { renderer: 300 * mebibyte, heap: 50 * mebibyte };

inBrowser('the memory of a wall', () => {
  let program: Program;
  let browser: Browser;
  let stage: StageAtHand;
  let page: Page;
  let devtools: CDPSession;

  beforeAll(async () => {
    const plenty = '1000000000';
    [program, browser] = await Promise.all([
      startDemo({ PERSON_BUDGET: plenty, PERSON_BUDGET_PER_SECOND: plenty, CLIENT_PACE: plenty, LOG_LEVEL: 'error' }),
      openBrowser({ withWindows: true, keepsPages: true }),
    ]);
    stage = await stageAtHand(program);
    page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
    await page.goto(`${program.url}/screen/wall`, { timeout: 120_000 });
    await stage.pair(await codeOn(page));
    await onTheWall(page, '.cover');
    // views are exchanged as they are on stage, only that each takes less time to fade
    devtools = await page.context().newCDPSession(page);
    await devtools.send('Animation.enable');
    await devtools.send('Animation.setPlaybackRate', { playbackRate: 20 });
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  test('stays below 300 MiB after an hour of cues', async () => {
    const manager = await GraphClient.signIn(program.url, 'stage-manager@example.org', program.samplePassword());
    for (let sequence = 0; sequence < cues; sequence++) {
      const order = 1 + (Math.floor(sequence / 3) % 13);
      const input = [{ state: 'STANDBY', order }, { state: 'LIVE', order }, { state: sequence % 2 ? 'PRESENTED' : 'PAUSED' }][sequence % 3]!;
      const { moveStage } = await manager.run<{ moveStage: { problems: unknown[] } }>(
        'mutation ($input: MoveStageInput!) { moveStage(input: $input) { problems { code } } }',
        { input: { idempotencyKey: `hour-${sequence}-key`, edition: 2024, expectedSequence: sequence, ...input } },
      );
      expect(moveStage.problems).toEqual([]);
      // each is on the wall before the next
      const view = { STANDBY: '.standby', LIVE: '.item.live', PAUSED: '.item.paused', PRESENTED: '.item.presented' }[input.state]!;
      await page.waitForFunction(
        ([view, order]) => document.querySelector(`${view}.shown .seal`)?.textContent === order,
        [view, String(order)] as const,
        { timeout: 120_000 },
      );
    }
    await page.waitForFunction(() => document.querySelectorAll('#stage > *').length === 1);

    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('Performance.enable');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)!.value;
    const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
    const processes = processInfo.map(({ id, type }) => ({ type, ...memoryOf(id) }));
    const renderer = processes.filter(({ type }) => type === 'renderer').reduce((most, one) => (one.share > most.share ? one : most));
    const whole = processes.reduce((sum, { share }) => sum + share, 0);
    const [heap, nodes] = [metric('JSHeapUsedSize'), metric('Nodes')];
    console.log(
      `after ${cues} cues: JavaScript heap ${mib(heap)}, ${nodes} nodes, the page's process ${mib(renderer.share)} (${mib(renderer.resident)} with all that it shares), the whole browser ${mib(whole)}`,
    );
    expect(heap).toBeLessThan(most.heap);
    expect(renderer.share).toBeLessThan(most.renderer);
    expect(nodes).toBeLessThan(3_000);
  });
});

const mib = (bytes: number) => `${(bytes / mebibyte).toFixed(0)} MiB`;

/**
 * What of a process lies in memory, as the kernel counts it: all that it can reach, and the part that is its own to answer for. Pages that several
 * processes share, such as the browser's program itself, count in the latter for as much as their number allows.
 */
function memoryOf(pid: number): { resident: number; share: number } {
  const counted = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(counted)![1]) * 1_024;
  return { resident: bytes('Rss'), share: bytes('Pss') };
}
