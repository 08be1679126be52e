/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import { type Program, startProgram } from '../support/program.ts';
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

  beforeAll(async () => {
    const plenty = '1000000000';
    [program, browser] = await Promise.all([
      startProgram({ PERSON_BUDGET: plenty, PERSON_BUDGET_PER_SECOND: plenty, CLIENT_PACE: plenty, LOG_LEVEL: 'error' }),
      openBrowser(),
    ]);
    stage = await stageAtHand(program);
    page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
    await page.goto(`${program.url}/screen/wall`, { timeout: 120_000 });
    await stage.pair(await codeOn(page));
    await onTheWall(page, '.cover');
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

    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('Performance.enable');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)!.value;
    const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentBytes(id));
    const renderer = Math.max(...renderers);
    const whole = processInfo.reduce((sum, { id }) => sum + residentBytes(id), 0);
    const [heap, nodes] = [metric('JSHeapUsedSize'), metric('Nodes')];
    console.log(
      `after ${cues} cues: JavaScript heap ${mib(heap)}, ${nodes} nodes, renderer ${mib(renderer)} resident, the whole browser ${mib(whole)} (what processes share is counted in each)`,
    );
    expect(heap).toBeLessThan(most.heap);
    expect(renderer).toBeLessThan(most.renderer);
    expect(nodes).toBeLessThan(3_000);
  });
});

const mib = (bytes: number) => `${(bytes / mebibyte).toFixed(0)} MiB`;

/** What of a process lies in memory, as the kernel counts it. */
const residentBytes = (pid: number): number => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1_024;
